//! How does a reader choose one of many (more than seven, or in a tight row)?

#[cfg(all(feature = "ssr", any(test, feature = "gallery")))]
pub mod samples;

use leptos::prelude::*;
use locales::Msg;

use crate::components::field::{Field, Question};

/// One entry of a list to choose from.
#[derive(Clone, Debug, PartialEq)]
pub struct SelectOption {
    /// What the form posts.
    pub value: String,
    /// What the reader sees.
    pub label: Msg,
    /// The language of the label, where it is not the page's.
    pub lang: Option<&'static str>,
}

/// A native list with its label.
#[component]
pub fn SelectField(
    /// What to choose.
    question: Question,
    /// The entries, in the order a reader expects.
    options: Vec<SelectOption>,
    /// Value of the chosen entry.
    #[prop(into)]
    selected: String,
) -> impl IntoView {
    let options = options
        .into_iter()
        .map(|option| {
            let chosen = option.value == selected;
            view! {
                <option value=option.value selected=chosen lang=option.lang>
                    {option.label}
                </option>
            }
        })
        .collect_view();
    let (name, described_by, invalid) = (question.name, question.described_by(), question.invalid());
    view! {
        <Field question=question>
            <select class="input" id=name name=name aria-describedby=described_by aria-invalid=invalid>
                {options}
            </select>
        </Field>
    }
}
