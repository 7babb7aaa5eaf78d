//! What can happen to money after it came: it is held, taken back, sent again; or what is owed changes without any.

use domain::feed::{
    AdjustmentReason, Bucket, DisbursementKind, DisbursementMethod, DisbursementStatus, HoldReason,
    PaymentKind, PaymentStatus, Record, ReversalReason,
    records::{
        ledger::{Adjust, Alloc, Payment},
        money::{Disb, Hold},
    },
};
use jiff::civil::Date;

use super::{
    book::{Book, Receipt, Sent, Source},
    calendar::{day, plus, working},
    rows::id,
};

impl Book {
    /// A disbursement comes back (`from`), is voided and issued again.
    pub fn send_again(&mut self, sent: &Sent, back: Date, again: Date) {
        self.rows.change(sent.at, back, |record| {
            if let Record::Disb(disb) = record {
                disb.status = DisbursementStatus::Voided;
            }
        });
        let own_id = self.next(3, "D");
        let record = Disb {
            issued: day(again),
            status: DisbursementStatus::Reissued,
            replaces: Some(id(&sent.id)),
            ..sent.record.clone()
        };
        self.rows.add(again, &own_id, Record::Disb(record));
    }

    /// Money comes in and is held; `released` is when it is applied after all.
    pub fn hold(&mut self, eff: Date, cents: i64, source: Source, release_by: Date, released: Option<Date>) {
        let mut receipt = self.write_receipt(eff, cents, source, PaymentStatus::Held, None);
        let own_id = self.next(4, "H");
        let hold = Hold {
            payment: id(&receipt.id),
            alloc: None,
            amount: cents,
            reason: HoldReason::OffsetReview,
            placed: day(eff),
            release_by: Some(day(release_by)),
            released: None,
        };
        let at = self.rows.add(eff, &own_id, Record::Hold(hold));
        let Some(on) = released else { return };
        self.rows.change(at, on, |record| {
            if let Record::Hold(hold) = record {
                hold.released = Some(day(on));
            }
        });
        self.rows.change(receipt.at, on, |record| {
            if let Record::Payment(payment) = record {
                payment.status = PaymentStatus::Applied;
            }
        });
        let parts = self.split(on, cents, true);
        self.apply(&mut receipt, on, parts);
        self.send(
            &receipt,
            working(plus(on, 2)),
            DisbursementMethod::Deposit,
            DisbursementKind::Support,
            i64::MAX,
            true,
        );
    }

    /// Takes a receipt back: all of it, or the last `part` cents.
    pub fn take_back(&mut self, receipt: &Receipt, on: Date, reason: ReversalReason, part: Option<i64>) {
        let cents = part.unwrap_or(receipt.payment.amount);
        let own_id = self.next(1, "PM");
        let payment = Payment {
            kind: PaymentKind::Reversal,
            posted: day(on),
            amount: -cents,
            receipt: None,
            receipt_total: None,
            withheld_on: None,
            reverses: Some(id(&receipt.id)),
            reason: Some(reason),
            status: PaymentStatus::Applied,
            ..receipt.payment.clone()
        };
        self.rows.add(on, &own_id, Record::Payment(payment));
        if part.is_none() {
            self.rows.change(receipt.at, on, |record| {
                if let Record::Payment(payment) = record {
                    payment.status = PaymentStatus::Reversed;
                }
            });
        }
        let mut left = cents;
        for (alloc, debt, amount, bucket) in receipt.parts.iter().rev() {
            let back = (*amount).min(left);
            if back == 0 {
                break;
            }
            left -= back;
            let back_id = self.next(2, "AL");
            let record = Alloc {
                payment: id(&own_id),
                account: id(&self.debts[*debt].id),
                bucket: *bucket,
                posted: day(on),
                amount: -back,
                reverses: Some(id(alloc)),
            };
            self.rows.add(on, &back_id, Record::Alloc(record));
            self.move_debt(*debt, on, back);
        }
    }

    /// Changes what is owed without money.
    pub fn adjust(
        &mut self,
        debt: usize,
        reason: AdjustmentReason,
        on: Date,
        cents: i64,
        pair: Option<usize>,
    ) {
        let own_id = self.next(5, "J");
        let other_id = pair.map(|_| self.next(5, "J"));
        let mut leg = |own_id: &str, other: Option<&str>, debt: usize, cents: i64| {
            let record = Adjust {
                account: id(&self.debts[debt].id),
                reason,
                pair: other.map(id),
                eff: day(on),
                posted: day(on),
                amount: cents,
                bucket: Bucket::Past,
            };
            self.rows.add(on, own_id, Record::Adjust(record));
            self.move_debt(debt, on, cents);
        };
        leg(&own_id, other_id.as_deref(), debt, cents);
        if let (Some(pair), Some(other_id)) = (pair, &other_id) {
            leg(other_id, Some(&own_id), pair, -cents);
        }
    }
}
