//! How does a reader type one line of text, or a day?

#[cfg(all(feature = "ssr", any(test, feature = "gallery")))]
pub mod samples;
#[cfg(all(test, feature = "ssr"))]
mod tests;

use leptos::prelude::*;

use crate::components::field::{Field, Question};

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
    /// What to type.
    question: Question,
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
    let (name, described_by, invalid) = (question.name, question.described_by(), question.invalid());
    view! {
        <Field question=question>
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
                aria-describedby=described_by
                aria-invalid=invalid
            />
        </Field>
    }
}
