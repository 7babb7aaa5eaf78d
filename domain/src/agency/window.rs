//! When do account pages close for maintenance every day?

use jiff::civil::{DateTime, Time};
use serde::Deserialize;

use super::Mistake;
use super::mistake::must;

/// From one time of day to another in the agency's time zone, over midnight if it must.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ServiceWindow {
    /// When account pages close.
    pub closes: Time,
    /// When they open again.
    pub opens: Time,
}

impl ServiceWindow {
    /// Whether account pages are closed at a local time, and if so, until when.
    ///
    /// Times of day are those of the wall clock: on the day when clocks go forward the window may be shorter, on the day when
    /// they go back longer. It never lasts past `opens`.
    pub fn closed_until(&self, now: DateTime) -> Option<DateTime> {
        let (time, today) = (now.time(), now.date());
        if self.closes < self.opens {
            return (self.closes <= time && time < self.opens).then(|| today.to_datetime(self.opens));
        }
        if time < self.opens {
            return Some(today.to_datetime(self.opens));
        }
        (time >= self.closes).then(|| today.tomorrow().unwrap_or(today).to_datetime(self.opens))
    }

    /// Minutes a day.
    pub fn minutes(&self) -> i64 {
        let of = |time: Time| i64::from(time.hour()) * 60 + i64::from(time.minute());
        (of(self.opens) - of(self.closes)).rem_euclid(24 * 60)
    }

    pub(super) fn check(&self) -> Result<(), Mistake> {
        let minutes = self.minutes();
        must(
            (1..=4 * 60).contains(&minutes),
            "agency.service_window",
            "at most four hours long",
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn window(closes: &str, opens: &str) -> ServiceWindow {
        ServiceWindow {
            closes: closes.parse().expect("a time"),
            opens: opens.parse().expect("a time"),
        }
    }

    fn at(text: &str) -> DateTime {
        text.parse().expect("a time")
    }

    #[test]
    fn account_pages_are_closed_from_the_first_minute_until_the_last() {
        let window = window("03:00", "04:00");
        assert_eq!(window.closed_until(at("2026-11-23T02:59:59")), None);
        assert_eq!(
            window.closed_until(at("2026-11-23T03:00")),
            Some(at("2026-11-23T04:00"))
        );
        assert_eq!(window.closed_until(at("2026-11-23T04:00")), None);
    }

    #[test]
    fn a_window_may_lie_over_midnight() {
        let window = window("23:30", "00:30");
        assert_eq!(
            window.closed_until(at("2026-11-23T23:45")),
            Some(at("2026-11-24T00:30"))
        );
        assert_eq!(
            window.closed_until(at("2026-11-24T00:15")),
            Some(at("2026-11-24T00:30"))
        );
        assert_eq!(window.closed_until(at("2026-11-24T12:00")), None);
        assert_eq!(window.minutes(), 60);
    }

    #[test]
    fn a_window_without_end_is_refused() {
        assert!(window("03:00", "03:00").check().is_err());
        assert!(window("03:00", "12:00").check().is_err());
    }
}
