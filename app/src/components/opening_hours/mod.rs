//! When does somebody answer? The hours of a week in words, neighbouring days with the same hours together.

#[cfg(all(feature = "ssr", any(test, feature = "gallery")))]
pub mod samples;
#[cfg(all(test, feature = "ssr"))]
mod tests;

use domain::agency::{Days, Hours, Span};
use jiff::civil::{DateTime, Time, date};
use leptos::prelude::*;
use locales::{Msg, m};

/// Each run of days in a line of its own.
#[component]
pub fn OpeningHours(
    /// The hours of a week; not all closed.
    hours: Hours,
) -> impl IntoView {
    let lines = hours
        .days()
        .iter()
        .map(|days| {
            // A digit ends each part: a space is right in every language.
            let parts = line(days)
                .into_iter()
                .map(|part| view! { <span>{part}</span> " " });
            view! { <span class="opening-hours__line">{parts.collect_view()}</span> }
        })
        .collect_view();
    view! { <span class="opening-hours">{lines}</span> }
}

/// The days with their first hours, then those after the break.
fn line(days: &Days<'_>) -> Vec<Msg> {
    let number = |day: jiff::civil::Weekday| i64::from(day.to_monday_one_offset());
    let first = |span: &Span| {
        let (from, to) = (at(span.from), at(span.to));
        if days.first == days.last {
            m::contact::hours_day(number(days.first), from, to)
        } else {
            m::contact::hours_days(number(days.first), number(days.last), from, to)
        }
    };
    let after = |span: &Span| m::contact::hours_and(at(span.from), at(span.to));
    let mut spans = days.spans.iter();
    spans
        .next()
        .map(first)
        .into_iter()
        .chain(spans.map(after))
        .collect()
}

/// A time of day as messages take it; its day is not said.
fn at(time: Time) -> DateTime {
    date(2000, 1, 3).to_datetime(time)
}
