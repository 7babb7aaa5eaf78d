//! What does this role see of a payment?
//!
//! The only place where a payment becomes something to show; each field asks the policy.

use jiff::civil::Date;
use locales::Money;
use serde::{Deserialize, Serialize};

use crate::cases::AuthorizedCase;
use crate::codes::{
    Bucket, DebtType, DisbursementKind, DisbursementMethod, DisbursementStatus, OwedTo, PaymentKind,
    PaymentMethod, PaymentStatus, PublicSource, ReversalReason,
};
use crate::ids::PaymentId;
use crate::names::PersonName;
use crate::policy::{Fact, HoldExplanation, Viewer, hold_explained, sight};
use crate::ports::{AllocationRecord, LedgerAccountRecord, PaymentRecord, SentRecord};

/// A row of the payment history as one role sees it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PaymentView {
    /// The agency's id, to name on the phone.
    pub id: PaymentId,
    /// What the row is.
    pub kind: PaymentKind,
    /// Date of collection.
    pub received_on: Date,
    /// Date on which the agency's ledger took it in.
    pub posted_on: Date,
    /// Date on which the employer withheld it.
    pub withheld_on: Option<Date>,
    /// Date of collection of the receipt that this row takes back.
    pub takes_back: Option<Date>,
    /// Why it was taken back.
    pub reason: Option<ReversalReason>,
    /// How it came in.
    pub method: PaymentMethod,
    /// What became of it.
    pub status: PaymentStatus,
    /// Where it came from, as far as it may be said.
    pub source: Option<PublicSource>,
    /// Who paid, where several do.
    pub payer: Option<PersonName>,
    /// The viewer's part: for the payer all of it.
    pub amount: Money,
    /// How that part was applied.
    pub split: Split,
    /// What of it is owed to the state by assignment.
    pub assigned: Option<Money>,
    /// What went to debts that are not the viewer's.
    pub elsewhere: Option<Money>,
    /// What of it is on hold.
    pub holds: Vec<HoldView>,
    /// What was sent out of it.
    pub sent: Vec<SentView>,
}

/// A column of a payment history.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Column {
    /// Support for children that is due now: child, family, child care, education.
    Child,
    /// Spousal support that is due now.
    Spousal,
    /// Medical support that is due now.
    Medical,
    /// Anything from before this month.
    Arrears,
    /// Interest, fees and costs.
    Fees,
    /// Everything else.
    Other,
}

impl Column {
    /// All columns from left to right.
    pub const ALL: [Self; 6] = [
        Self::Child,
        Self::Spousal,
        Self::Medical,
        Self::Arrears,
        Self::Fees,
        Self::Other,
    ];

    fn of(debt: DebtType, bucket: Bucket) -> Self {
        match (bucket, debt) {
            (Bucket::Interest | Bucket::Fee, _) => Self::Fees,
            (Bucket::Past, _) => Self::Arrears,
            (_, DebtType::Child | DebtType::Family | DebtType::ChildCare | DebtType::Education) => {
                Self::Child
            }
            (_, DebtType::Spousal) => Self::Spousal,
            (_, DebtType::Medical | DebtType::MedicalReimbursement | DebtType::Birth) => Self::Medical,
            (
                _,
                DebtType::Interest
                | DebtType::Fee
                | DebtType::Attorney
                | DebtType::CourtCost
                | DebtType::GeneticTest,
            ) => Self::Fees,
            (_, DebtType::OutOfState | DebtType::Recoupment | DebtType::Other) => Self::Other,
        }
    }
}

/// An amount by columns, in the order of [`Column::ALL`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Split([Money; 6]);

impl Split {
    /// The amount in one column.
    pub const fn get(&self, column: Column) -> Money {
        self.0[column as usize]
    }

    pub(super) fn add(&mut self, column: Column, amount: Money) {
        let sum = &mut self.0[column as usize];
        *sum += amount;
    }
}

/// Money on hold, as one role sees it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct HoldView {
    /// How much.
    pub amount: Money,
    /// Since when.
    pub placed: Date,
    /// Until when at the latest.
    pub release_by: Option<Date>,
    /// Whether it is applied to a debt already.
    pub allocated: bool,
    /// Why, as far as it may be said.
    pub explanation: Option<HoldExplanation>,
}

/// Who received money that was sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Recipient {
    /// The reader.
    You,
    /// The family of the case.
    Family,
    /// The agency, the state or another state.
    Agency,
}

/// Money sent, as one role sees it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SentView {
    /// When.
    pub issued: Date,
    /// How much of this payment.
    pub amount: Money,
    /// To whom.
    pub to: Recipient,
    /// Why.
    pub kind: DisbursementKind,
    /// How; the payee alone sees it.
    pub method: Option<DisbursementMethod>,
    /// What became of it; the payee alone sees it.
    pub status: Option<DisbursementStatus>,
}

/// An allocation with its debt, and whether that is the viewer's own.
struct Applied<'a> {
    allocation: &'a AllocationRecord,
    account: Option<&'a LedgerAccountRecord>,
    own: bool,
}

impl PaymentView {
    /// The row for this viewer; `None` when the row rule hides it.
    pub(crate) fn of(case: &AuthorizedCase, record: &PaymentRecord) -> Option<Self> {
        let viewer = case.viewer();
        let applied: Vec<Applied<'_>> = record
            .allocations
            .iter()
            .map(|allocation| Applied::of(case, allocation))
            .collect();
        let unallocated = record.amount - applied.iter().map(|part| part.allocation.amount).sum();
        let own_payment = match viewer {
            Viewer::Pays => record.payer == *case.person(),
            // Money that is not applied yet is shown to every parent who receives at present.
            Viewer::Receives => {
                applied.iter().any(|part| part.own) || (applied.is_empty() && case.ended().is_none())
            }
        };
        if !sight(viewer, Fact::Payment).allows(own_payment) {
            return None;
        }
        let shown = |part: &&Applied<'_>| sight(viewer, Fact::Allocation).allows(part.own);
        let mut split = Split::default();
        for part in applied.iter().filter(shown) {
            let debt = part.account.map_or(DebtType::Other, |account| account.debt);
            split.add(Column::of(debt, part.allocation.bucket), part.allocation.amount);
        }
        let elsewhere: Money = applied
            .iter()
            .filter(|part| !shown(part))
            .map(|p| p.allocation.amount)
            .sum();
        let amount = match viewer {
            Viewer::Pays => record.amount,
            Viewer::Receives if case.ended().is_none() => record.amount - elsewhere,
            Viewer::Receives => record.amount - elsewhere - unallocated,
        };
        let may = |fact| sight(viewer, fact).allows(true);
        Some(Self {
            id: record.id.clone(),
            kind: record.kind,
            received_on: record.eff,
            posted_on: record.posted,
            withheld_on: record.withheld_on,
            takes_back: record.reversed_eff,
            reason: record.reason,
            method: record.method,
            status: record.status,
            source: may(Fact::PublicSource).then_some(record.source),
            payer: payer_name(case, record),
            amount,
            split,
            assigned: may(Fact::AssignedShare)
                .then(|| assigned(&applied))
                .and_then(not_zero),
            elsewhere: may(Fact::AppliedElsewhere)
                .then_some(elsewhere)
                .and_then(not_zero),
            holds: holds(case, record, &applied),
            sent: sent(case, &applied),
        })
    }

    /// What of the viewer's part is on hold.
    pub fn on_hold(&self) -> Money {
        self.holds.iter().map(|hold| hold.amount).sum()
    }

    /// The year in which it counts: what takes back counts where the receipt did (rule L35).
    pub fn year(&self) -> i16 {
        self.takes_back.unwrap_or(self.received_on).year()
    }
}

impl<'a> Applied<'a> {
    fn of(case: &'a AuthorizedCase, allocation: &'a AllocationRecord) -> Self {
        let accounts = &case.record().accounts;
        let account = accounts.iter().find(|account| account.id == allocation.account);
        Self {
            allocation,
            account,
            own: account.is_some_and(|account| case.owns(account)),
        }
    }
}

fn not_zero(amount: Money) -> Option<Money> {
    Some(amount).filter(|amount| amount.0 != 0)
}

/// Named only where more than one parent pays: else the header says it.
fn payer_name(case: &AuthorizedCase, record: &PaymentRecord) -> Option<PersonName> {
    let payers = || {
        let parts = case.record().participants.iter();
        parts.filter(|part| Viewer::of(part.role) == Some(Viewer::Pays))
    };
    let several = payers().any(|part| part.person != record.payer);
    let visible = sight(case.viewer(), Fact::PayerName).allows(false);
    let payer = payers().find(|part| part.person == record.payer);
    payer.filter(|_| several && visible).map(|part| part.name.clone())
}

/// Of the viewer's own debts, what was owed to somebody else than a family when it was applied.
fn assigned(applied: &[Applied<'_>]) -> Money {
    let is_assigned = |part: &&Applied<'_>| {
        part.own
            && part
                .account
                .is_some_and(|account| !matches!(account.owed_to, OwedTo::Family | OwedTo::OtherPayee))
    };
    applied
        .iter()
        .filter(is_assigned)
        .map(|part| part.allocation.amount)
        .sum()
}

fn holds(case: &AuthorizedCase, record: &PaymentRecord, applied: &[Applied<'_>]) -> Vec<HoldView> {
    let viewer = case.viewer();
    let shown = record.holds.iter().filter_map(|hold| {
        let own = match &hold.allocation {
            None => viewer == Viewer::Pays || case.ended().is_none(),
            Some(id) => applied.iter().any(|part| part.own && part.allocation.id == *id),
        };
        sight(viewer, Fact::Hold).allows(own).then(|| HoldView {
            amount: hold.amount,
            placed: hold.placed,
            release_by: hold.release_by,
            allocated: hold.allocation.is_some(),
            explanation: hold_explained(viewer, own, hold.reason),
        })
    });
    shown.collect()
}

/// Money sent, lines of the same disbursement added up.
fn sent(case: &AuthorizedCase, applied: &[Applied<'_>]) -> Vec<SentView> {
    let mut views: Vec<SentView> = Vec::new();
    for line in applied.iter().flat_map(|part| &part.allocation.sent) {
        let Some(view) = sent_view(case, line) else {
            continue;
        };
        let same = |known: &&mut SentView| {
            SentView {
                amount: view.amount,
                ..(*known).clone()
            } == view
        };
        match views.iter_mut().find(same) {
            Some(known) => known.amount += view.amount,
            None => views.push(view),
        }
    }
    views.sort_by_key(|view| view.issued);
    views
}

fn sent_view(case: &AuthorizedCase, line: &SentRecord) -> Option<SentView> {
    let own = line.payee.as_ref() == Some(case.person());
    let viewer = case.viewer();
    let method = sight(viewer, Fact::DisbursementMethod).allows(own);
    let over = case.ended().is_some_and(|ended| line.issued > ended);
    // Who does not see what became of it sees only what arrived: else money sent twice would count twice.
    let visible = sight(viewer, Fact::Disbursement).allows(own) && (method || line.status.is_live());
    (visible && !over).then(|| SentView {
        issued: line.issued,
        amount: line.amount,
        to: match (&line.payee, own) {
            (_, true) => Recipient::You,
            (Some(_), false) => Recipient::Family,
            (None, false) => Recipient::Agency,
        },
        kind: line.kind,
        method: method.then_some(line.method),
        status: method.then_some(line.status),
    })
}
