//! What stands around every field: its label, its hint, its error.
//!
//! The error stands between hint and box, in the words of the error summary, with a rule at the side that survives forced
//! colours. The kinds of fields only bring their box, which carries [`Question::described_by`] and [`Question::invalid`].

#[cfg(feature = "ssr")]
use domain::drafts::Draft;
use leptos::prelude::*;
use locales::Msg;

use crate::components::icon::{Icon, Symbol};

/// What a field asks, and what is wrong with the answer: the same for every kind of field.
#[derive(Clone)]
pub struct Question {
    /// Name in the form's post, and id of the box.
    pub name: &'static str,
    /// What to type or to choose, as a noun.
    label: Msg,
    /// How it looks or where to find it; stands before the box.
    hint: Option<Msg>,
    /// What to do about it; a signal, so that an island can speak before the form is sent.
    error: Signal<Option<Msg>>,
}

impl Question {
    /// A question by its label.
    pub fn new(name: &'static str, label: Msg) -> Self {
        let (hint, error) = (None, Signal::stored(None));
        Self {
            name,
            label,
            hint,
            error,
        }
    }

    /// A question of a form as it came back, with what is wrong with its answer.
    #[cfg(feature = "ssr")]
    pub fn of_draft(draft: &Draft, field: domain::forms::Field, label: Msg) -> Self {
        let error = draft.errors.of(field).map(domain::forms::FieldError::message);
        Self::new(field.name(), label).error(Signal::stored(error))
    }

    /// How the answer looks or where to find it.
    #[must_use]
    pub fn hint(mut self, hint: Msg) -> Self {
        self.hint = Some(hint);
        self
    }

    /// What to do about the answer, once something is wrong with it; never which of two secrets was.
    #[must_use]
    pub fn error(mut self, error: impl Into<Signal<Option<Msg>>>) -> Self {
        self.error = error.into();
        self
    }

    /// What is wrong with the answer as it came back; for boxes that no island changes.
    pub fn error_now(&self) -> Option<Msg> {
        self.error.get_untracked()
    }

    /// `aria-describedby` of the box: hint first, then error.
    pub fn described_by(&self) -> impl Fn() -> Option<String> + Clone + Send + 'static + use<> {
        let (name, hint, error) = (self.name, self.hint.is_some(), self.error);
        move || match (hint, error.read().is_some()) {
            (true, true) => Some(format!("{name}-hint {name}-error")),
            (true, false) => Some(format!("{name}-hint")),
            (false, true) => Some(format!("{name}-error")),
            (false, false) => None,
        }
    }

    /// `aria-invalid` of the box.
    pub fn invalid(&self) -> impl Fn() -> Option<&'static str> + Clone + Send + 'static + use<> {
        let error = self.error;
        move || error.read().is_some().then_some("true")
    }
}

/// Label, hint and error around one box. The box keeps its type: erasing it costs a browser 2 kB for each kind of field.
#[component]
pub fn Field<Input: IntoView + 'static>(
    /// What it asks.
    question: Question,
    /// The box.
    children: TypedChildren<Input>,
) -> impl IntoView {
    let Question {
        name,
        label,
        hint,
        error,
    } = question;
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
