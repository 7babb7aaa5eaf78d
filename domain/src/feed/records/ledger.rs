//! What changed on the accounts? Rows that stay for ever; money changes only by new rows.

use crate::feed::{
    AdjustmentReason, Bucket, Cents, ChargeKind, CourtSource, Day, Id, PaymentKind, PaymentMethod,
    PaymentStatus, PublicSource, ReversalReason, record::record,
};

record! {
    /// What became owed.
    Charge {
        /// On which account.
        account: Id,
        /// Under which obligation.
        oblig: Option<Id>,
        /// Why.
        kind: ChargeKind,
        /// Due date.
        eff: Day,
        /// Business date on which the ledger changed.
        posted: Day,
        /// Cents, not negative.
        amount: Cents,
    }
    where |it| (it.amount < 0).then_some("`amount` is negative")
}

record! {
    /// Money received, or taken back.
    Payment {
        /// For which case.
        case: Id,
        /// Who paid.
        payer: Id,
        /// What the shares of one receipt have in common.
        receipt: Option<Id>,
        /// Cents of the whole receipt.
        receipt_total: Option<Cents>,
        /// Receipt or what takes one back.
        kind: PaymentKind,
        /// Date of collection.
        eff: Day,
        /// Business date on which the ledger changed.
        posted: Day,
        /// Date on which the employer withheld it.
        withheld_on: Option<Day>,
        /// Cents; a receipt is positive, all else negative.
        amount: Cents,
        /// The receipt that this takes back.
        reverses: Option<Id>,
        /// Why it is taken back.
        reason: Option<ReversalReason>,
        /// How it came.
        method: PaymentMethod,
        /// How far it has come.
        status: PaymentStatus,
        /// Source, for parents.
        src_public: PublicSource,
        /// Source, for court copies.
        src_court: Option<CourtSource>,
        /// From federal tax information; never shown.
        fti: bool,
    }
    where |it| match it.kind {
        PaymentKind::Receipt if it.amount <= 0 => Some("`amount` of a receipt is not positive"),
        PaymentKind::Receipt if it.reverses.is_some() => Some("a receipt reverses nothing"),
        PaymentKind::Receipt => None,
        _ if it.amount >= 0 => Some("`amount` of what takes money back is not negative"),
        _ if it.reverses.is_none() => Some("`reverses` is missing: it must name the receipt"),
        _ => None,
    }
}

record! {
    /// How money was applied.
    Alloc {
        /// The payment.
        payment: Id,
        /// The account it lowers.
        account: Id,
        /// Which part of the debt.
        bucket: Bucket,
        /// Business date on which the ledger changed.
        posted: Day,
        /// Cents, sign as the payment.
        amount: Cents,
        /// The allocation that this takes back.
        reverses: Option<Id>,
    }
    where |it| {
        if it.amount == 0 {
            Some("`amount` is 0")
        } else if it.reverses.is_some() && it.amount > 0 {
            Some("`amount` of an allocation that takes one back is not negative")
        } else {
            None
        }
    }
}

record! {
    /// A change of what is owed that is not money received.
    Adjust {
        /// On which account.
        account: Id,
        /// Why.
        reason: AdjustmentReason,
        /// The other leg.
        pair: Option<Id>,
        /// Date from which it counts.
        eff: Day,
        /// Business date on which the ledger changed.
        posted: Day,
        /// Cents; positive raises what is owed.
        amount: Cents,
        /// Which part of the debt.
        bucket: Bucket,
    }
}
