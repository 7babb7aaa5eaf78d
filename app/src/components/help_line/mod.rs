//! How does a reader reach us, right where a text says to? Telephone, text telephone, hours: what the footer has, beside the text.

#[cfg(all(feature = "ssr", any(test, feature = "gallery")))]
pub mod samples;

use leptos::prelude::*;
use locales::{Msg, m};

use crate::components::site_footer::{Contact, PhoneNumber};

/// The help line; the number for free interpreters only where the text is about them.
#[component]
pub fn HelpLine(
    /// The agency's lines.
    contact: Contact,
) -> impl IntoView {
    let number = |label, number: String| line(label, view! { <PhoneNumber number=number /> }.into_any());
    view! {
        <dl class="help-line">
            {number(m::shell::phone(), contact.phone)} {contact.tty.map(|tty| number(m::shell::tty(), tty))}
            {contact.hours.map(|hours| line(m::shell::hours(), hours.into_any()))}
            {contact.language_line.map(|line| number(m::shell::language_line(), line))}
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
