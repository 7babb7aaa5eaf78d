//! How does a reader look for a page? A box and its button; the answer is a page with an address, so it needs no script.

#[cfg(all(feature = "ssr", any(test, feature = "gallery")))]
pub mod samples;

use domain::forms::Field;
use leptos::prelude::*;
use locales::{Msg, m};

use crate::components::button::{Button, Weight};
use crate::components::field::Question;
use crate::components::text_field::TextField;

/// Where on the page of the answer one goes on reading: at what was found, or at what must be put right. A phone's screen is full
/// with the form above it.
pub const ANSWER: &str = "answer";

/// The form.
#[component]
pub fn SearchForm(
    /// Address of the page that answers.
    #[prop(into)]
    action: String,
    /// What was typed before.
    #[prop(into, optional)]
    value: String,
    /// What to do about it, if it cannot be looked for.
    #[prop(optional_no_strip)]
    error: Option<Msg>,
    /// Address of the whole list, where it is not on the page.
    #[prop(optional_no_strip)]
    all: Option<String>,
    /// How loud the button is.
    #[prop(optional)]
    weight: Weight,
    /// What else one may choose.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let question = Question::new(Field::Sought.name(), m::find::search())
        .hint(m::find::search_hint())
        .error(error);
    view! {
        <form class="search-form" role="search" method="get" action=action>
            <TextField question=question value=value kind="search" />
            {children.map(|children| children())}
            <div class="actions">
                <Button label=m::find::submit() weight=weight />
                {all.map(|href| view! { <a class="button button--quiet" href=href>{m::find::clear()}</a> })}
            </div>
        </form>
    }
}
