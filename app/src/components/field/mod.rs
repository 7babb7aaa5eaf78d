//! What stands around every field: its label, its hint, its error.
//!
//! The error stands between hint and box, in the words of the error summary, with a rule at the side that survives forced
//! colours. [`described_by`] gives the `aria-describedby` that the box inside must carry.

use leptos::prelude::*;
use locales::Msg;

use crate::components::icon::{Icon, Symbol};

/// Ids of the texts that describe the field called `name`: hint first, then error.
pub fn described_by(name: &str, hint: bool, error: bool) -> Option<String> {
    match (hint, error) {
        (true, true) => Some(format!("{name}-hint {name}-error")),
        (true, false) => Some(format!("{name}-hint")),
        (false, true) => Some(format!("{name}-error")),
        (false, false) => None,
    }
}

/// Label, hint and error around one box. The box keeps its type: erasing it costs a browser 2 kB for each kind of field.
#[component]
pub fn Field<Input: IntoView + 'static>(
    /// Name in the form's post, and the id of the box inside.
    name: &'static str,
    /// What to type, as a noun.
    label: Msg,
    /// How it looks or where to find it; stands before the box.
    #[prop(optional_no_strip)]
    hint: Option<Msg>,
    /// What to do about it; a signal, so that an island can speak before the form is sent.
    #[prop(into, optional)]
    error: Signal<Option<Msg>>,
    /// The box.
    children: TypedChildren<Input>,
) -> impl IntoView {
    view! {
        <div class="field" class:field--wrong=move || error.read().is_some()>
            <label class="field__label" for=name>
                {label}
            </label>
            {hint.map(|hint| view! { <p class="field__hint" id=format!("{name}-hint")>{hint}</p> })}
            {move || error.get().map(|error| view! { <FieldError name=name error=error /> })} {children.into_inner()()}
        </div>
    }
}

/// The error of one field, with the id that [`described_by`] names.
#[component]
pub fn FieldError(
    /// The field's name.
    name: &'static str,
    /// What to do about it.
    error: Msg,
) -> impl IntoView {
    view! {
        <p class="field__error" id=format!("{name}-error")>
            <Icon symbol=Symbol::Stop />
            <span>{error}</span>
        </p>
    }
}
