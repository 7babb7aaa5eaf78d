//! When does support fall due next?
//!
//! Rules L10–L13 of the ledger: weekly and biweekly count days from the first due date, semimonthly and monthly
//! keep their days, or take the last day of a shorter month.

use jiff::ToSpan as _;
use jiff::civil::Date;

use crate::codes::{Basis, Frequency, OrderStatus};
use crate::ports::{ObligationRecord, OrderRecord};

/// The first due date after a day, over all obligations of an order that is in force.
pub fn next_due(order: &OrderRecord, after: Date) -> Option<Date> {
    let in_force = matches!(order.status, OrderStatus::Active | OrderStatus::Modified);
    let dates = order
        .obligations
        .iter()
        .filter_map(|obligation| next_date(obligation, after));
    let next = dates.min().filter(|_| in_force)?;
    order.ended.is_none_or(|ended| next <= ended).then_some(next)
}

/// The first due date of one obligation after a day. Zero, reserved and percent orders have none (L16).
fn next_date(obligation: &ObligationRecord, after: Date) -> Option<Date> {
    if obligation.basis != Basis::Amount || obligation.amount.is_none_or(|amount| amount.0 <= 0) {
        return None;
    }
    let after = after.max(obligation.since.yesterday().ok()?);
    let anchor = obligation.anchor;
    let next = match obligation.frequency {
        Frequency::Weekly => every_days(anchor, 7, after),
        Frequency::Biweekly => every_days(anchor, 14, after),
        Frequency::Semimonthly => twice_a_month(anchor, obligation.days.unwrap_or([1, 15]), after),
        Frequency::Monthly => every_months(anchor, 1, after),
        Frequency::Quarterly => every_months(anchor, 3, after),
        Frequency::Annual => every_months(anchor, 12, after),
        Frequency::Once => Some(anchor).filter(|date| *date > after),
    }?;
    obligation.until.is_none_or(|until| next <= until).then_some(next)
}

fn every_days(anchor: Date, days: i32, after: Date) -> Option<Date> {
    if anchor > after {
        return Some(anchor);
    }
    let passed = (after - anchor).get_days();
    anchor.checked_add(((passed / days + 1) * days).days()).ok()
}

/// Adding months to the anchor, not to the date before: 31 January → 28 February → 31 March.
fn every_months(anchor: Date, months: i32, after: Date) -> Option<Date> {
    if anchor > after {
        return Some(anchor);
    }
    let between = i32::from(after.year() - anchor.year()) * 12 + i32::from(after.month() - anchor.month());
    let passed = between / months;
    [passed, passed + 1]
        .into_iter()
        .filter_map(|step| anchor.checked_add((step * months).months()).ok())
        .find(|date| *date > after)
}

fn twice_a_month(anchor: Date, mut days: [i8; 2], after: Date) -> Option<Date> {
    days.sort_unstable();
    let after = after.max(anchor.yesterday().ok()?);
    let months = [after.first_of_month(), after.last_of_month().tomorrow().ok()?];
    let dates = months
        .into_iter()
        .flat_map(|month| days.map(|day| month.with().day(day.min(month.days_in_month())).build().ok()));
    dates.flatten().find(|date| *date > after)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use locales::Money;

    use super::*;
    use crate::codes::DebtType;

    fn obligation(frequency: Frequency, anchor: Date) -> ObligationRecord {
        ObligationRecord {
            debt: DebtType::Child,
            basis: Basis::Amount,
            amount: Some(Money(10_000)),
            frequency,
            anchor,
            days: None,
            monthly_equivalent: None,
            arrears_payment: None,
            payee: None,
            since: anchor,
            until: None,
        }
    }

    fn dates_in(obligation: &ObligationRecord, year: i16) -> Vec<Date> {
        let mut after = date(year - 1, 12, 31);
        let mut dates = Vec::new();
        while let Some(next) = next_date(obligation, after).filter(|next| next.year() == year) {
            dates.push(next);
            after = next;
        }
        dates
    }

    #[test]
    fn fridays_are_52_in_2026_and_53_in_2027_and_2032() {
        let weekly = obligation(Frequency::Weekly, date(2019, 4, 5));
        assert_eq!(
            [2026, 2027, 2032].map(|year| dates_in(&weekly, year).len()),
            [52, 53, 53]
        );
        let in_month = |month| {
            dates_in(&weekly, 2026)
                .iter()
                .filter(|d| d.month() == month)
                .count()
        };
        assert_eq!([1, 2, 5, 7, 10].map(in_month), [5, 4, 5, 5, 5]);
    }

    #[test]
    fn biweekly_from_2_january_2026_gives_26_dates_three_of_them_in_january_and_july() {
        let biweekly = obligation(Frequency::Biweekly, date(2026, 1, 2));
        let dates = dates_in(&biweekly, 2026);
        assert_eq!(dates.len(), 26);
        assert_eq!(
            [1, 7].map(|m| dates.iter().filter(|d| d.month() == m).count()),
            [3, 3]
        );
    }

    #[test]
    fn semimonthly_keeps_its_days_and_31_is_the_last() {
        let mut semi = obligation(Frequency::Semimonthly, date(2026, 1, 1));
        assert_eq!(next_date(&semi, date(2026, 1, 1)), Some(date(2026, 1, 15)));
        assert_eq!(next_date(&semi, date(2026, 1, 15)), Some(date(2026, 2, 1)));
        semi.days = Some([31, 15]);
        assert_eq!(next_date(&semi, date(2026, 2, 15)), Some(date(2026, 2, 28)));
        assert_eq!(dates_in(&semi, 2026).len(), 24);
    }

    #[test]
    fn monthly_on_the_31st_takes_the_last_day_of_a_shorter_month() {
        let monthly = obligation(Frequency::Monthly, date(2026, 1, 31));
        let next = |y, m, d| next_date(&monthly, date(y, m, d));
        assert_eq!(next(2026, 1, 31), Some(date(2026, 2, 28)));
        assert_eq!(next(2026, 2, 28), Some(date(2026, 3, 31)));
        assert_eq!(next(2026, 3, 31), Some(date(2026, 4, 30)));
        assert_eq!(dates_in(&monthly, 2027).len(), 12);
    }

    #[test]
    fn an_obligation_that_ends_or_has_no_amount_is_never_due_again() {
        let mut weekly = obligation(Frequency::Weekly, date(2026, 1, 2));
        weekly.until = Some(date(2026, 1, 10));
        assert_eq!(next_date(&weekly, date(2026, 1, 2)), Some(date(2026, 1, 9)));
        assert_eq!(next_date(&weekly, date(2026, 1, 9)), None);
        let reserved = ObligationRecord {
            basis: Basis::Reserved,
            amount: None,
            ..weekly
        };
        assert_eq!(next_date(&reserved, date(2026, 1, 1)), None);
    }
}
