//! When does support fall due, and when does money arrive? Rules L10 to L13 of `docs/feed.md`.

use domain::feed::{Day, Frequency};
use jiff::{
    ToSpan as _,
    civil::{Date, Weekday},
};

/// A day so many days later (earlier, if negative).
pub fn plus(day: Date, days: i64) -> Date {
    day.saturating_add(days.days())
}

/// The same day or the Monday after it.
pub fn working(day: Date) -> Date {
    match day.weekday() {
        Weekday::Saturday => plus(day, 2),
        Weekday::Sunday => plus(day, 1),
        _ => day,
    }
}

/// The last working day before a day.
pub fn working_before(day: Date) -> Date {
    match day.weekday() {
        Weekday::Sunday => plus(day, -2),
        Weekday::Monday => plus(day, -3),
        _ => plus(day, -1),
    }
}

/// Due dates from `from` to `to`, both included.
pub fn due(freq: Frequency, anchor: Date, from: Date, to: Date) -> Vec<Date> {
    let mut dates = Vec::new();
    match freq {
        Frequency::Weekly | Frequency::Biweekly => {
            let step = if freq == Frequency::Weekly { 7 } else { 14 };
            let mut day = anchor;
            while day <= to {
                if day >= from {
                    dates.push(day);
                }
                day = plus(day, step);
            }
        }
        Frequency::Semimonthly => months(from, to, 1, |first| vec![first, plus(first, 14)], &mut dates),
        Frequency::Monthly => months(from, to, 1, |first| vec![on(first, anchor.day())], &mut dates),
        Frequency::Quarterly => months(from, to, 3, |first| vec![on(first, anchor.day())], &mut dates),
        Frequency::Annual => months(from, to, 12, |first| vec![on(first, anchor.day())], &mut dates),
        Frequency::Once => dates.extend((from..=to).contains(&anchor).then_some(anchor)),
    }
    dates.retain(|day| (from.max(anchor)..=to).contains(day));
    dates
}

/// Day `number` of a month, or its last day.
fn on(first: Date, number: i8) -> Date {
    plus(first, i64::from(number.min(first.days_in_month())) - 1)
}

fn months(from: Date, to: Date, step: i64, days: impl Fn(Date) -> Vec<Date>, dates: &mut Vec<Date>) {
    let mut first = from.first_of_month();
    while first <= to {
        dates.extend(days(first));
        first = first.saturating_add(step.months());
    }
}

/// The day as the feed has it.
pub fn day(date: Date) -> Day {
    Day(date)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn fridays_are_fifty_two_in_2026_and_fifty_three_in_2027() {
        let fridays = |year| {
            due(
                Frequency::Weekly,
                date(2026, 1, 2),
                date(year, 1, 1),
                date(year, 12, 31),
            )
            .len()
        };
        assert_eq!((fridays(2026), fridays(2027)), (52, 53));
    }

    #[test]
    fn a_month_without_a_31st_is_due_on_its_last_day() {
        let dates = due(
            Frequency::Monthly,
            date(2026, 1, 31),
            date(2026, 1, 1),
            date(2026, 4, 30),
        );
        assert_eq!(
            dates,
            [
                date(2026, 1, 31),
                date(2026, 2, 28),
                date(2026, 3, 31),
                date(2026, 4, 30)
            ]
        );
    }

    #[test]
    fn nothing_is_due_before_the_anchor() {
        assert_eq!(
            due(
                Frequency::Monthly,
                date(2026, 3, 15),
                date(2026, 1, 1),
                date(2026, 3, 31)
            ),
            [date(2026, 3, 15)]
        );
    }
}
