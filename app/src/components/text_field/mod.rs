//! How does a reader type one line of text, or a day?

#[cfg(all(feature = "ssr", any(test, feature = "gallery")))]
pub mod samples;
#[cfg(all(test, feature = "ssr"))]
mod tests;

use leptos::prelude::*;
use locales::Msg;

use crate::components::field::{Field, described_by};

/// How long the answer usually is; the box says it by its width.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Width {
    /// A name, an address: as wide as the form.
    #[default]
    Full,
    /// A number of ten digits, a user ID.
    Medium,
    /// A day, a code.
    Short,
}

impl Width {
    fn class(self) -> &'static str {
        match self {
            Self::Full => "input",
            Self::Medium => "input input--medium",
            Self::Short => "input input--short",
        }
    }
}

/// One line of text with its label, hint and error. What was typed always comes back.
#[component]
pub fn TextField(
    /// Name in the form's post, and id.
    name: &'static str,
    /// What to type, as a noun.
    label: Msg,
    /// How it looks or where to find it.
    #[prop(optional_no_strip)]
    hint: Option<Msg>,
    /// What to do about it.
    #[prop(into, optional)]
    error: Signal<Option<Msg>>,
    /// What was typed before.
    #[prop(into, optional)]
    value: String,
    /// How long the answer usually is.
    #[prop(optional)]
    width: Width,
    /// `text`, `email`, `date`: the type of the input.
    #[prop(default = "text")]
    kind: &'static str,
    /// The purpose, in the words of the HTML standard (WCAG 1.3.5).
    #[prop(default = "off")]
    autocomplete: &'static str,
    /// Which keyboard a phone shows.
    #[prop(optional_no_strip)]
    inputmode: Option<&'static str>,
) -> impl IntoView {
    let hinted = hint.is_some();
    view! {
        <Field name=name label=label hint=hint error=error>
            <input
                class=width.class()
                id=name
                name=name
                type=kind
                value=value
                autocomplete=autocomplete
                autocapitalize="none"
                spellcheck="false"
                inputmode=inputmode
                aria-describedby=move || described_by(name, hinted, error.read().is_some())
                aria-invalid=move || error.read().is_some().then_some("true")
            />
        </Field>
    }
}
