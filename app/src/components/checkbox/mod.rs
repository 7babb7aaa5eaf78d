//! How does a reader agree to something?
//!
//! A native box, 28 px in a row of 48 px; the words beside it take the click, links in them lead on.

#[cfg(all(feature = "ssr", any(test, feature = "gallery")))]
pub mod samples;

use leptos::prelude::*;

use crate::components::field::{FieldError, Question};

/// One box with the words that it stands for.
#[component]
pub fn Checkbox(
    /// Its name, and what is wrong if it is not ticked. Its label is what the children say.
    question: Question,
    /// What the form posts if it is ticked.
    value: &'static str,
    /// Whether it is ticked.
    #[prop(optional)]
    checked: bool,
    /// What the reader agrees to.
    children: Children,
) -> impl IntoView {
    let (name, described_by, invalid) = (question.name, question.described_by(), question.invalid());
    let error = question.error_now();
    let wrong = error.is_some();
    view! {
        <div class="field" class:field--wrong=wrong>
            {error.map(|error| view! { <FieldError name=name error=error /> })} <div class="choice__row checkbox">
                <input
                    class="choice__box"
                    type="checkbox"
                    id=name
                    name=name
                    value=value
                    checked=checked
                    aria-describedby=described_by
                    aria-invalid=invalid
                />
                <label class="choice__label" for=name>
                    {children()}
                </label>
            </div>
        </div>
    }
}
