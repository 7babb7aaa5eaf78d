//! When does somebody answer? Hours of lines and offices, and whether it is now.

use jiff::civil::{Date, DateTime, Time, Weekday};
use jiff::{Timestamp, ToSpan as _, Zoned};
use serde::Deserialize;

use super::Mistake;
use super::holidays::{Holiday, holiday_on};
use super::mistake::must;

/// How far an answer to “when do they open next” looks ahead, in days.
const AHEAD: i64 = 14;

/// The hours of a week, in the agency's time zone. A weekday without spans is closed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Hours {
    monday: Vec<Span>,
    tuesday: Vec<Span>,
    wednesday: Vec<Span>,
    thursday: Vec<Span>,
    friday: Vec<Span>,
    saturday: Vec<Span>,
    sunday: Vec<Span>,
}

/// From one time of a day to a later one of the same day; written `08:00-17:00`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct Span {
    /// Opens.
    pub from: Time,
    /// Closes.
    pub to: Time,
}

/// Neighbouring weekdays with the same hours.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Days<'a> {
    /// First day of the week with these hours.
    pub first: Weekday,
    /// Last day of the week with these hours; the first one where it is alone.
    pub last: Weekday,
    /// In the order of the day; never empty.
    pub spans: &'a [Span],
}

/// What may be said at a moment of a line or an office.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Opening {
    /// Open until then, today.
    Open(DateTime),
    /// Closed; opens then, today.
    Today(DateTime),
    /// Closed; opens then, tomorrow.
    Tomorrow(DateTime),
    /// Closed; opens then, in a few days.
    Later(DateTime),
    /// Closed, and no hours in the next two weeks.
    Closed,
}

impl TryFrom<String> for Span {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        const FORM: &str = "expected hours such as \"08:00-17:00\"";
        let (from, to) = text.split_once('-').ok_or(FORM)?;
        let read = |part: &str| part.trim().parse::<Time>().map_err(|_| FORM);
        let span = Self {
            from: read(from)?,
            to: read(to)?,
        };
        if span.from < span.to { Ok(span) } else { Err(FORM) }
    }
}

impl Hours {
    /// The spans of a weekday, in the order of the day.
    pub fn on(&self, day: Weekday) -> &[Span] {
        match day {
            Weekday::Monday => &self.monday,
            Weekday::Tuesday => &self.tuesday,
            Weekday::Wednesday => &self.wednesday,
            Weekday::Thursday => &self.thursday,
            Weekday::Friday => &self.friday,
            Weekday::Saturday => &self.saturday,
            Weekday::Sunday => &self.sunday,
        }
    }

    pub(super) fn check(&self, key: &str) -> Result<(), Mistake> {
        let in_order =
            |spans: &[Span]| spans.len() <= 2 && spans.windows(2).all(|pair| pair[0].to < pair[1].from);
        must(
            week().all(|day| in_order(self.on(day))),
            key,
            "at most two spans a day, the earlier first, with a break between",
        )
    }

    /// The open days, neighbours with the same hours together, from Monday.
    pub fn days(&self) -> Vec<Days<'_>> {
        let mut lines: Vec<Days<'_>> = Vec::new();
        for day in week().filter(|day| !self.on(*day).is_empty()) {
            let spans = self.on(day);
            match lines.last_mut() {
                Some(line) if line.last.next() == day && line.spans == spans => line.last = day,
                _ => lines.push(Days {
                    first: day,
                    last: day,
                    spans,
                }),
            }
        }
        lines
    }

    /// Whether it is open at a moment, in the agency's time zone, and if not, when again.
    pub fn opening(&self, holidays: &[Holiday], now: DateTime) -> Opening {
        let spans = |day: Date| match holiday_on(holidays, day) {
            Some(_) => &[],
            None => self.on(day.weekday()),
        };
        let today = now.date();
        for span in spans(today) {
            if now.time() < span.from {
                return Opening::Today(today.to_datetime(span.from));
            }
            if now.time() < span.to {
                return Opening::Open(today.to_datetime(span.to));
            }
        }
        for ahead in 1..=AHEAD {
            let day = today.saturating_add(ahead.days());
            if let Some(span) = spans(day).first() {
                let opens = day.to_datetime(span.from);
                return if ahead == 1 {
                    Opening::Tomorrow(opens)
                } else {
                    Opening::Later(opens)
                };
            }
        }
        Opening::Closed
    }

    /// The next moment at which [`opening`](Self::opening) may say something else: an edge of the day's hours, midnight, or the
    /// moment at which clocks are set forward or back.
    pub fn next_change(&self, now: &Zoned) -> Timestamp {
        let (zone, today) = (now.time_zone(), now.date());
        let spans = self.on(today.weekday());
        let edges = spans
            .iter()
            .flat_map(|span| [span.from, span.to])
            .map(|edge| today.to_datetime(edge));
        let midnight = today.saturating_add(1.day()).to_datetime(Time::midnight());
        // On the day when clocks go back, an edge may come twice.
        let moments = edges.chain([midnight]).flat_map(|edge| {
            let edge = zone.to_ambiguous_timestamp(edge);
            [edge.earlier(), edge.later()]
        });
        let clocks = zone
            .following(now.timestamp())
            .map(|change| change.timestamp())
            .next();
        let later = moments
            .flatten()
            .chain(clocks)
            .filter(|moment| *moment > now.timestamp());
        later.min().unwrap_or(Timestamp::MAX)
    }
}

fn week() -> impl Iterator<Item = Weekday> {
    Weekday::Monday.cycle_forward().take(7)
}
