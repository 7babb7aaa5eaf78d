//! How is a calendar day shown? In the words of the reader's language, with the ISO date for machines.

#[cfg(all(feature = "ssr", any(test, feature = "gallery")))]
pub mod samples;
#[cfg(all(test, feature = "ssr"))]
mod tests;

use jiff::civil::Date;
use leptos::prelude::*;
use locales::m;

/// How much of a day is said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Style {
    /// With the year: `November 12, 2026`.
    #[default]
    Long,
    /// Under a heading that names the year: `Nov 12`.
    Short,
}

/// A day in the agency's time zone.
#[component]
pub fn Day(
    /// Which day.
    date: Date,
    /// With or without the year.
    #[prop(optional)]
    style: Style,
) -> impl IntoView {
    let text = match style {
        Style::Long => m::facts::day(date),
        Style::Short => m::facts::day_short(date),
    };
    view! { <time datetime=date.to_string()>{text}</time> }
}
