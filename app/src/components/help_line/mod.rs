//! How does a reader reach us, right where a text says to? Telephone, text telephone, hours: what the footer has, beside the text.

#[cfg(all(feature = "ssr", any(test, feature = "gallery")))]
pub mod samples;

use domain::agency::Hours;
use leptos::prelude::*;
use locales::{Msg, m};

use crate::components::opening_hours::OpeningHours;
use crate::components::site_footer::PhoneNumber;

/// The help line; the number for free interpreters only where the text is about them.
#[component]
pub fn HelpLine(
    /// Its number.
    #[prop(into)]
    phone: String,
    /// Number for those who use a text telephone.
    #[prop(optional_no_strip)]
    tty: Option<String>,
    /// When somebody answers.
    hours: Hours,
    /// Number for free interpreters.
    #[prop(optional_no_strip)]
    language_line: Option<String>,
) -> impl IntoView {
    let number = |label, number: String| line(label, view! { <PhoneNumber number=number /> }.into_any());
    let hours = (!hours.days().is_empty()).then(|| {
        line(
            m::shell::hours(),
            view! { <OpeningHours hours=hours /> }.into_any(),
        )
    });
    view! {
        <dl class="help-line">
            {number(m::shell::phone(), phone)} {tty.map(|tty| number(m::shell::tty(), tty))} {hours}
            {language_line.map(|line| number(m::shell::language_line(), line))}
        </dl>
    }
}

fn line(label: Msg, value: AnyView) -> AnyView {
    view! {
        <div>
            <dt>{label}</dt>
            <dd>{value}</dd>
        </div>
    }
    .into_any()
}
