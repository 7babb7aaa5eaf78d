//! Where is the money: on hold, sent, still owed?

use crate::feed::{
    Cents, Day, DisbursementKind, DisbursementMethod, DisbursementStatus, HoldReason, Id, record::record,
};

record! {
    /// Money that waits.
    Hold {
        /// Of which payment.
        payment: Id,
        /// Of which allocation; none = not allocated yet.
        alloc: Option<Id>,
        /// Cents.
        amount: Cents,
        /// Why.
        reason: HoldReason,
        /// Since when.
        placed: Day,
        /// Until when at the latest.
        release_by: Option<Day>,
        /// When it was released.
        released: Option<Day>,
    }
    where |it| (it.amount <= 0).then_some("`amount` is not positive")
}

record! {
    /// Money sent.
    Disb {
        /// Of which case.
        case: Id,
        /// To whom; none = an agency or another state.
        payee: Option<Id>,
        /// What for.
        kind: DisbursementKind,
        /// When.
        issued: Day,
        /// Cents.
        amount: Cents,
        /// How.
        method: DisbursementMethod,
        /// How far it has come.
        status: DisbursementStatus,
        /// The disbursement that this one stands for.
        replaces: Option<Id>,
        /// Out of which allocations, how many cents of each.
        lines: Vec<(Id, Cents)>,
    }
    where |it| (it.amount <= 0).then_some("`amount` is not positive")
}

record! {
    /// The agency's figures for one account, whose id it has.
    Balance {
        /// The 1st of the month.
        first_on: Day,
        /// Cents owed at its start.
        first: Cents,
        /// Day of the figures below.
        as_of: Day,
        /// Cents owed.
        now: Cents,
        /// Cents due this month.
        due_now: Cents,
        /// Cents past due; negative = a credit.
        past_due: Cents,
        /// Cents on hold, not allocated.
        hold_unalloc: Option<Cents>,
        /// Cents on hold, allocated to this account.
        hold_alloc: Option<Cents>,
    }
    where |it| {
        if it.first_on.0.day() != 1 {
            Some("`first_on` is not the 1st of a month")
        } else if it.as_of < it.first_on {
            Some("`as_of` is before `first_on`")
        } else {
            None
        }
    }
}
