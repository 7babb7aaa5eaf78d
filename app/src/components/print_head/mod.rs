//! Whose paper is this, and how old? The first line of a printed page; never on a screen.

#[cfg(all(feature = "ssr", any(test, feature = "gallery")))]
pub mod samples;

use jiff::civil::Date;
use leptos::prelude::*;
use locales::m;

/// Agency, case, printed on, data as of.
#[component]
pub fn PrintHead(
    /// The agency's full name in the page's language.
    agency: String,
    /// The agency's case number; none where the page is of several.
    #[prop(optional_no_strip)]
    case: Option<String>,
    /// The day on which the page was made, in the agency's time zone.
    printed: Date,
    /// The day up to which the agency's data is complete.
    as_of: Option<Date>,
) -> impl IntoView {
    view! {
        <div class="print-head">
            <p>{agency}</p>
            {case.map(|case| view! { <p>{m::facts::case(case)}</p> })}
            <p>{m::shell::printed(printed)}</p>
            {as_of.map(|day| view! { <p>{m::shell::as_of(day)}</p> })}
        </div>
    }
}
