//! How does a reader choose one of a few?
//!
//! Native radios, 28 px in a row of 48 px; the whole row takes the click.

#[cfg(all(feature = "ssr", any(test, feature = "gallery")))]
pub mod samples;

use leptos::prelude::*;
use locales::Msg;

/// One of the answers.
#[derive(Clone, Debug, PartialEq)]
pub struct ChoiceOption {
    /// What the form posts.
    pub value: String,
    /// What the reader sees.
    pub label: Msg,
    /// What it means, if the label does not say it.
    pub hint: Option<Msg>,
    /// The language of the label, where it is not the page's.
    pub lang: Option<&'static str>,
}

/// A question with its few answers.
#[component]
pub fn Choice(
    /// Name in the form's post; the answers' ids are `name-1`, `name-2` …
    name: &'static str,
    /// The question.
    legend: Msg,
    /// The answers, in the order a reader expects.
    options: Vec<ChoiceOption>,
    /// Value of the chosen answer; empty if none.
    #[prop(into)]
    selected: String,
) -> impl IntoView {
    let rows = options
        .into_iter()
        .zip(1..)
        .map(|(option, n)| {
            let id = format!("{name}-{n}");
            let hint_id = format!("{id}-hint");
            let described = option.hint.as_ref().map(|_| hint_id.clone());
            let chosen = option.value == selected;
            view! {
                <div class="choice__row">
                    <input
                        class="choice__box"
                        type="radio"
                        id=id.clone()
                        name=name
                        value=option.value
                        checked=chosen
                        aria-describedby=described
                    />
                    <label class="choice__label" for=id lang=option.lang>
                        {option.label}
                    </label>
                    {option.hint.map(|hint| view! { <p class="choice__hint" id=hint_id>{hint}</p> })}
                </div>
            }
        })
        .collect_view();
    view! {
        <fieldset class="choice">
            <legend class="field__label">{legend}</legend>
            {rows}
        </fieldset>
    }
}
