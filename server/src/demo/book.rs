//! The ledger of one case: what is charged, received, applied, sent, and what is owed at the end of any day. Every way to change an
//! account is here, so the identities L1 to L9 hold by construction.

use domain::feed::{
    Bucket, ChargeKind, CourtSource, DebtType, DisbursementKind, DisbursementMethod, DisbursementStatus,
    Line, OwedTo, PaymentKind, PaymentMethod, PaymentStatus, PublicSource, Record,
    records::{
        ledger::{Alloc, Charge, Payment},
        money::{Balance, Disb},
        orders::Account,
    },
};
use jiff::civil::Date;

use super::{
    calendar::{day, plus, working},
    rows::{Rows, id, line},
};

/// One debt.
pub(super) struct Debt {
    pub(super) id: String,
    owed_to: OwedTo,
    /// Day and cents of everything that changed it.
    moves: Vec<(Date, i64)>,
    /// Support charged in the current month and not yet paid.
    open: i64,
    month: Date,
    owed: i64,
}

/// How a payment came.
#[derive(Clone, Copy)]
pub struct Source {
    /// For parents.
    pub public: PublicSource,
    /// How it was paid.
    pub method: PaymentMethod,
    /// Federal tax money.
    pub fti: bool,
}

/// A receipt that was written, as far as taking it back needs it.
pub struct Receipt {
    pub(super) id: String,
    pub(super) at: usize,
    pub(super) payment: Payment,
    /// Id, debt, cents and bucket of each allocation.
    pub(super) parts: Vec<(String, usize, i64, Bucket)>,
    /// Disbursement of it.
    pub sent: Option<Sent>,
}

/// A disbursement that was written.
#[derive(Clone)]
pub struct Sent {
    /// Its id.
    pub id: String,
    /// Its place among the rows.
    pub at: usize,
    /// Its record.
    pub record: Disb,
}

/// The ledger being written.
pub struct Book {
    /// All its records, and what else belongs to the case.
    pub rows: Rows,
    /// Beginning of all ids.
    pub prefix: String,
    /// The case.
    pub case: String,
    /// Who pays.
    pub payer: String,
    /// Who receives.
    pub payee: String,
    pub(super) debts: Vec<Debt>,
    count: [u32; 6],
}

impl Book {
    /// An empty ledger of a case.
    pub fn new(prefix: &str, case: &str, payer: &str, payee: &str) -> Self {
        let own = str::to_owned;
        Self {
            rows: Rows::default(),
            prefix: own(prefix),
            case: own(case),
            payer: own(payer),
            payee: own(payee),
            debts: Vec::new(),
            count: [0; 6],
        }
    }

    pub(super) fn next(&mut self, kind: usize, letters: &str) -> String {
        self.count[kind] += 1;
        format!("{letters}-{}-{:05}", self.prefix, self.count[kind])
    }

    /// Opens a debt; gives its number.
    pub fn open(&mut self, debt_type: DebtType, owed_to: OwedTo) -> usize {
        let own_id = format!("A-{}-{}", self.prefix, self.debts.len() + 1);
        let account = Account {
            case: id(&self.case),
            payer: id(&self.payer),
            payee: Some(id(&self.payee)),
            debt_type,
            owed_to,
        };
        self.rows.add(Date::MIN, &own_id, Record::Account(account));
        self.debts.push(Debt {
            id: own_id,
            owed_to,
            moves: Vec::new(),
            open: 0,
            month: Date::MIN,
            owed: 0,
        });
        self.debts.len() - 1
    }

    /// What is owed on a debt now.
    pub fn owed(&self, debt: usize) -> i64 {
        self.debts[debt].owed
    }

    pub(super) fn move_debt(&mut self, debt: usize, on: Date, cents: i64) {
        let debt = &mut self.debts[debt];
        debt.owed += cents;
        debt.moves.push((on, cents));
    }

    /// Something becomes owed.
    pub fn charge(
        &mut self,
        debt: usize,
        oblig: Option<&str>,
        kind: ChargeKind,
        eff: Date,
        posted: Date,
        cents: i64,
    ) {
        if cents == 0 {
            return;
        }
        let own_id = self.next(0, "CH");
        let account = id(&self.debts[debt].id);
        let charge = Charge {
            account,
            oblig: oblig.map(id),
            kind,
            eff: day(eff),
            posted: day(posted),
            amount: cents,
        };
        self.rows.add(posted, &own_id, Record::Charge(charge));
        let month = eff.first_of_month();
        let of = &mut self.debts[debt];
        if of.month != month {
            (of.month, of.open) = (month, 0);
        }
        if kind == ChargeKind::Support {
            of.open += cents;
        }
        self.move_debt(debt, posted, cents);
    }

    /// Splits a receipt: this month's support first, then what is past due, family before state; the rest is a credit.
    pub(super) fn split(&mut self, on: Date, cents: i64, arrears_only: bool) -> Vec<(usize, i64, Bucket)> {
        let (mut left, mut parts) = (cents, Vec::new());
        let month = on.first_of_month();
        for at in 0..self.debts.len() {
            let debt = &mut self.debts[at];
            let current = if debt.month == month && !arrears_only {
                debt.open.min(debt.owed).min(left).max(0)
            } else {
                0
            };
            if current > 0 {
                debt.open -= current;
                parts.push((at, current, Bucket::Current));
                left -= current;
            }
        }
        let mut order: Vec<usize> = (0..self.debts.len()).collect();
        order.sort_by_key(|at| self.debts[*at].owed_to != OwedTo::Family);
        for at in order {
            let taken: i64 = parts
                .iter()
                .filter(|(debt, ..)| *debt == at)
                .map(|(_, cents, _)| cents)
                .sum();
            let past = (self.debts[at].owed - taken).min(left).max(0);
            if past > 0 {
                parts.push((at, past, Bucket::Past));
                left -= past;
            }
        }
        if left > 0 {
            parts.push((0, left, Bucket::Future));
        }
        parts
    }

    /// Money comes in, is applied, and what is the family's is sent on two working days later.
    pub fn receive(&mut self, eff: Date, cents: i64, source: Source, method: DisbursementMethod) -> Receipt {
        let parts = self.split(eff, cents, source.public == PublicSource::Offset);
        let mut receipt = self.write_receipt(eff, cents, source, PaymentStatus::Applied, None);
        self.apply(&mut receipt, eff, parts);
        let sent = working(plus(eff, 2));
        receipt.sent = self.send(&receipt, sent, method, DisbursementKind::Support, i64::MAX, true);
        receipt
    }

    /// Money comes in and goes to one debt, nothing is sent yet.
    pub fn receive_for(
        &mut self,
        debt: usize,
        eff: Date,
        cents: i64,
        source: Source,
        shared: Option<(&str, i64)>,
    ) -> Receipt {
        let mut receipt = self.write_receipt(eff, cents, source, PaymentStatus::Applied, shared);
        self.apply(&mut receipt, eff, vec![(debt, cents, Bucket::Current)]);
        receipt
    }

    pub(super) fn write_receipt(
        &mut self,
        eff: Date,
        cents: i64,
        source: Source,
        status: PaymentStatus,
        shared: Option<(&str, i64)>,
    ) -> Receipt {
        let own_id = self.next(1, "PM");
        let voluntary = matches!(source.public, PublicSource::Own);
        let payment = Payment {
            case: id(&self.case),
            payer: id(&self.payer),
            receipt: shared.map(|(receipt, _)| id(receipt)),
            receipt_total: shared.map(|(_, total)| total),
            kind: PaymentKind::Receipt,
            eff: day(eff),
            posted: day(eff),
            withheld_on: (source.public == PublicSource::Withholding).then(|| day(plus(eff, -3))),
            amount: cents,
            reverses: None,
            reason: None,
            method: source.method,
            status,
            src_public: source.public,
            src_court: Some(if voluntary {
                CourtSource::Voluntary
            } else {
                CourtSource::Involuntary
            }),
            fti: source.fti,
        };
        let at = self.rows.add(eff, &own_id, Record::Payment(payment.clone()));
        Receipt {
            id: own_id,
            at,
            payment,
            parts: Vec::new(),
            sent: None,
        }
    }

    pub(super) fn apply(&mut self, receipt: &mut Receipt, on: Date, parts: Vec<(usize, i64, Bucket)>) {
        for (debt, cents, bucket) in parts {
            let own_id = self.next(2, "AL");
            let alloc = Alloc {
                payment: id(&receipt.id),
                account: id(&self.debts[debt].id),
                bucket,
                posted: day(on),
                amount: cents,
                reverses: None,
            };
            self.rows.add(on, &own_id, Record::Alloc(alloc));
            self.move_debt(debt, on, -cents);
            receipt.parts.push((own_id, debt, cents, bucket));
        }
    }

    /// Sends on what a receipt brought: the family's part, or up to `limit` of the state's as a pass-through.
    pub fn send(
        &mut self,
        receipt: &Receipt,
        on: Date,
        method: DisbursementMethod,
        kind: DisbursementKind,
        limit: i64,
        to_payee: bool,
    ) -> Option<Sent> {
        let through = kind == DisbursementKind::PassThrough;
        let (mut left, mut lines) = (limit, Vec::new());
        for (alloc, debt, cents, _) in &receipt.parts {
            let family = matches!(self.debts[*debt].owed_to, OwedTo::Family | OwedTo::OtherPayee);
            // Support sends on the family's part, a pass-through the state's, and money sent away belongs to another state.
            if family != through || !to_payee {
                let part = (*cents).min(left);
                if part > 0 {
                    lines.push((id(alloc), part));
                    left -= part;
                }
            }
        }
        if lines.is_empty() {
            return None;
        }
        let own_id = self.next(3, "D");
        let record = Disb {
            case: id(&self.case),
            payee: to_payee.then(|| id(&self.payee)),
            kind,
            issued: day(on),
            amount: lines.iter().map(|(_, cents)| cents).sum(),
            method,
            status: DisbursementStatus::Paid,
            replaces: None,
            lines,
        };
        let at = self.rows.add(on, &own_id, Record::Disb(record.clone()));
        Some(Sent {
            id: own_id,
            at,
            record,
        })
    }

    /// The lines of a feed of the business day `day`: whole, or what is new since `after`.
    pub fn cut(&self, after: Option<Date>, day: Date) -> Vec<Line> {
        let mut lines: Vec<Line> = self.rows.cut(after, day).cloned().collect();
        lines.extend(self.balances(after, day));
        lines
    }

    /// The balances of the debts at the end of `as_of`; of a delta, of those that moved since `after`.
    fn balances(&self, after: Option<Date>, as_of: Date) -> Vec<Line> {
        let first_on = as_of.first_of_month();
        let sum = |debt: &Debt, to: Date| {
            debt.moves
                .iter()
                .filter(|(on, _)| *on <= to)
                .map(|(_, cents)| cents)
                .sum::<i64>()
        };
        let moved = |debt: &&Debt| {
            after.is_none_or(|after| debt.moves.iter().any(|(on, _)| *on > after && *on <= as_of))
        };
        let version = i64::from(as_of.year()) * 400 + i64::from(as_of.day_of_year());
        let balance = |debt: &Debt| {
            let (first, now) = (sum(debt, plus(first_on, -1)), sum(debt, as_of));
            let charged: i64 = debt
                .moves
                .iter()
                .filter(|(on, c)| *on >= first_on && *on <= as_of && *c > 0)
                .map(|(_, c)| c)
                .sum();
            let due_now = now.min(charged).max(0);
            let record = Balance {
                first_on: day(first_on),
                first,
                as_of: day(as_of),
                now,
                due_now,
                past_due: now - due_now,
                hold_unalloc: None,
                hold_alloc: None,
            };
            line(&debt.id, version, Record::Balance(record))
        };
        self.debts.iter().filter(moved).map(balance).collect()
    }
}
