//! How does a reader choose one of many (more than seven, or in a tight row)?

#[cfg(all(feature = "ssr", any(test, feature = "gallery")))]
pub mod samples;

use leptos::prelude::*;
use locales::Msg;

use crate::components::field::Field;

/// One entry of a list to choose from.
#[derive(Clone, Debug, PartialEq)]
pub struct SelectOption {
    /// What the form posts.
    pub value: String,
    /// What the reader sees.
    pub label: Msg,
}

/// A native list with its label.
#[component]
pub fn SelectField(
    /// Name in the form's post, and id.
    name: &'static str,
    /// What is chosen, as a noun.
    label: Msg,
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
                <option value=option.value selected=chosen>
                    {option.label}
                </option>
            }
        })
        .collect_view();
    view! {
        <Field name=name label=label>
            <select class="input" id=name name=name>
                {options}
            </select>
        </Field>
    }
}
