//! When do account pages close for maintenance every day?

use std::ops::Range;

use jiff::Timestamp;
use jiff::civil::{Date, DateTime, Time};
use jiff::tz::{AmbiguousOffset, TimeZone};
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
    /// Whether account pages are closed at a moment, and if so, until when.
    pub fn closed_until(&self, now: Timestamp, zone: &TimeZone) -> Option<Timestamp> {
        let today = zone.to_datetime(now).date();
        let days = [today.yesterday().ok(), Some(today)];
        let windows = days.into_iter().flatten().map(|day| self.on(day, zone));
        let mut open = windows.filter(|window| window.contains(&now));
        open.next().map(|window| window.end)
    }

    /// The next closing after a moment, from when to when.
    pub fn next_after(&self, now: Timestamp, zone: &TimeZone) -> Option<Range<Timestamp>> {
        let today = zone.to_datetime(now).date();
        let days = std::iter::successors(Some(today), |day| day.tomorrow().ok()).take(3);
        let mut windows = days.map(|day| self.on(day, zone));
        windows.find(|window| window.start > now && !window.is_empty())
    }

    /// The window that begins on a day, in real time: it lasts from the first moment at which the clocks show `closes` until the next
    /// one at which they show `opens`. What the clocks leap over in spring falls away; what they show twice in autumn counts once.
    fn on(&self, day: Date, zone: &TimeZone) -> Range<Timestamp> {
        let start = first(day.to_datetime(self.closes), zone);
        let last_day = if self.closes < self.opens {
            day
        } else {
            day.tomorrow().unwrap_or(day)
        };
        start..first(last_day.to_datetime(self.opens), zone)
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
            "from one minute to four hours long",
        )
    }
}

/// The first moment at which the clocks show this time, or a later one where they leap over it.
fn first(time: DateTime, zone: &TimeZone) -> Timestamp {
    let ambiguous = zone.to_ambiguous_timestamp(time);
    // Of a time that the clocks show twice the first; of one that they leap over a moment before the leap.
    let earlier = ambiguous.earlier().unwrap_or(Timestamp::MAX);
    match ambiguous.offset() {
        AmbiguousOffset::Gap { .. } => {
            let leap = zone.following(earlier).next();
            leap.map_or(earlier, |leap| leap.timestamp())
        }
        _ => earlier,
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

    fn zone() -> TimeZone {
        TimeZone::get("America/New_York").expect("a zone")
    }

    fn at(text: &str) -> Timestamp {
        text.parse().expect("a moment")
    }

    /// When account pages that are closed at a moment open again, by the clocks of the agency.
    fn opens(window: &ServiceWindow, now: &str) -> Option<String> {
        let until = window.closed_until(at(now), &zone())?;
        Some(until.to_zoned(zone()).strftime("%m-%d %H:%M %Z").to_string())
    }

    #[test]
    fn account_pages_are_closed_from_the_first_moment_until_the_last() {
        let window = window("03:00", "04:00");
        assert_eq!(opens(&window, "2026-11-23T02:59:59-05"), None);
        assert_eq!(
            opens(&window, "2026-11-23T03:00:00-05").as_deref(),
            Some("11-23 04:00 EST")
        );
        assert_eq!(
            opens(&window, "2026-11-23T03:59:59-05").as_deref(),
            Some("11-23 04:00 EST")
        );
        assert_eq!(opens(&window, "2026-11-23T04:00:00-05"), None);
    }

    #[test]
    fn a_window_may_lie_over_midnight() {
        let window = window("23:30", "00:30");
        for now in ["2026-11-23T23:45:00-05", "2026-11-24T00:15:00-05"] {
            assert_eq!(opens(&window, now).as_deref(), Some("11-24 00:30 EST"));
        }
        assert_eq!(opens(&window, "2026-11-24T00:30:00-05"), None);
        assert_eq!(window.minutes(), 60);
    }

    /// On 8 March 2026 the clocks go from 2:00 to 3:00.
    #[test]
    fn in_spring_the_window_lasts_as_long_as_the_clocks_show_it() {
        let before_the_leap = "2026-03-08T01:59:59-05";
        let after_it = "2026-03-08T03:00:00-04";
        let whole = window("03:00", "04:00");
        assert_eq!(opens(&whole, before_the_leap), None);
        assert_eq!(opens(&whole, after_it).as_deref(), Some("03-08 04:00 EDT"));
        let half = window("02:30", "03:30");
        assert_eq!(opens(&half, before_the_leap), None);
        assert_eq!(opens(&half, after_it).as_deref(), Some("03-08 03:30 EDT"));
        let none = window("02:00", "03:00");
        assert_eq!(opens(&none, before_the_leap), None);
        assert_eq!(opens(&none, after_it), None);
        let next = none
            .next_after(at("2026-03-08T01:00:00-05"), &zone())
            .expect("the next day's");
        assert_eq!(next.start, at("2026-03-09T02:00:00-04"));
    }

    /// On 1 November 2026 the clocks go from 2:00 back to 1:00.
    #[test]
    fn in_autumn_the_window_is_there_once() {
        let (first, second) = ("2026-11-01T01:15:00-04", "2026-11-01T01:15:00-05");
        let short = window("01:00", "01:30");
        assert_eq!(opens(&short, first).as_deref(), Some("11-01 01:30 EDT"));
        assert_eq!(opens(&short, second), None);
        let until_two = window("01:00", "02:00");
        for now in [first, second] {
            assert_eq!(opens(&until_two, now).as_deref(), Some("11-01 02:00 EST"));
        }
        let whole = window("03:00", "04:00");
        assert_eq!(opens(&whole, second), None);
        assert_eq!(
            opens(&whole, "2026-11-01T03:10:00-05").as_deref(),
            Some("11-01 04:00 EST")
        );
    }

    #[test]
    fn the_next_window_is_today_s_until_it_begins_and_then_tomorrow_s() {
        let window = window("03:00", "04:00");
        let next = |now| window.next_after(at(now), &zone()).expect("a window");
        let today = at("2026-11-23T03:00:00-05")..at("2026-11-23T04:00:00-05");
        assert_eq!(next("2026-11-23T02:00:00-05"), today);
        assert_eq!(next("2026-11-23T03:00:00-05").start, at("2026-11-24T03:00:00-05"));
    }

    #[test]
    fn a_window_without_end_is_refused() {
        assert!(window("03:00", "03:00").check().is_err());
        assert!(window("03:00", "12:00").check().is_err());
    }
}
