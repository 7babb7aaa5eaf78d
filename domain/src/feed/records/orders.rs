//! What do orders oblige to pay, and on which accounts is it owed?

use crate::feed::{Basis, Cents, Day, DebtType, Frequency, Id, OrderStatus, OwedTo, Text, record::record};

record! {
    /// A court or administrative order.
    Order {
        /// The case.
        case: Id,
        /// Who pays under it.
        payer: Id,
        /// Order or docket number.
        number: Text,
        /// Who issued it.
        court: Text,
        /// Date signed.
        signed: Day,
        /// Date from which it counts.
        effective: Day,
        /// Date on which it ended.
        ended: Option<Day>,
        /// Whether it counts.
        status: OrderStatus,
        /// One sum for all children.
        unallocated: bool,
    }
}

record! {
    /// One kind of support under an order.
    Oblig {
        /// The order.
        order: Id,
        /// Kind of debt.
        debt_type as "type": DebtType,
        /// How it says what is due.
        basis: Basis,
        /// Cents each time; basis `amount`.
        amount: Option<Cents>,
        /// Hundredths of a percent of income; basis `percent`.
        percent: Option<i64>,
        /// How often.
        freq: Frequency,
        /// First due date.
        anchor: Day,
        /// Semimonthly: two days of the month, 31 = last.
        days: Option<Vec<i64>>,
        /// Cents a month, converted by the agency.
        monthly_equiv: Option<Cents>,
        /// Cents each time towards arrears.
        arrears_payment: Option<Cents>,
        /// For which children.
        children: Option<Vec<Id>>,
        /// Who receives.
        payee: Option<Id>,
        /// First day.
        since: Day,
        /// Last day.
        until: Option<Day>,
        /// Why it ends.
        until_reason: Option<Text>,
    }
    where |it| {
        if (it.basis == Basis::Amount) != it.amount.is_some() {
            Some("`amount` is there exactly when `basis` is amount")
        } else if (it.basis == Basis::Percent) != it.percent.is_some() {
            Some("`percent` is there exactly when `basis` is percent")
        } else if [it.amount, it.percent, it.monthly_equiv, it.arrears_payment].into_iter().flatten().any(|cents| cents < 0) {
            Some("an amount of an obligation is negative")
        } else if it.days.as_ref().is_some_and(|days| days.len() != 2 || !days.iter().all(|day| (1..=31).contains(day))) {
            Some("`days` is not two days of a month")
        } else {
            None
        }
    }
}

record! {
    /// A debt of one payer in one case, by kind and by whom it is owed to.
    Account {
        /// The case.
        case: Id,
        /// Who owes.
        payer: Id,
        /// To whom it is, or before assignment was, owed.
        payee: Option<Id>,
        /// Kind of debt.
        debt_type as "type": DebtType,
        /// Owed to whom.
        owed_to: OwedTo,
    }
}
