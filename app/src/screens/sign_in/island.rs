//! What does the sign-in form do in a browser? It checks while one types, shows the password on request, and shows the server's
//! answer in place. Without scripts the same form posts to the same address.

#![expect(missing_docs, reason = "the island macro writes public items of its own")]

use domain::error::AppError;
use domain::forms::{Field, FieldError, FormErrors, Mistake};
use leptos::ev::{Event, KeyboardEvent, SubmitEvent};
use leptos::prelude::*;
use locales::{Msg, m, use_pack};

use crate::components::error_summary::{ErrorSummary, Problem};
use crate::components::field::Question;
use crate::components::secret_field::{Reveal, SecretField};
use crate::components::text_field::{TextField, Width};
use crate::islands::browser::{self, Refusal};

/// Id of the form element: the language switch sends it, too.
pub const FORM: &str = "sign-in";

/// The form under its title, with what must be put right above both.
#[island]
pub fn SignInForm(
    /// The hidden value that says where to go afterwards.
    next: String,
    /// The user ID as it was typed before.
    user_id: String,
    /// What was wrong with the form when it was sent before.
    errors: FormErrors,
    /// Whether the reader came here from a page that needs a signed-in person.
    asked_for_a_page: bool,
) -> impl IntoView {
    let form = FormState::new(errors);
    let pack = use_pack();
    let (submit, busy) = (pack.say(&m::sign_in::submit()), pack.say(&m::sign_in::busy()));
    // Runs in a browser only: the button to show the password needs scripts.
    Effect::new(move |_| form.reveal.set(Reveal::Hidden));
    view! {
        <ErrorSummary problems=Signal::derive(move || form.problems()) />
        <h1>{m::sign_in::title()}</h1>
        {asked_for_a_page.then(|| view! { <p>{m::sign_in::first()}</p> })}
        <form
            class="form"
            id=FORM
            method="post"
            action="/api/sign-in"
            novalidate
            on:submit=move |event| form.submit(&event)
            on:change=move |event| form.check(&event)
            on:keydown=move |event| keep_composing(&event)
        >
            <input type="hidden" name="next" value=next />
            <TextField
                question=Question::new(Field::UserId.name(), m::sign_in::user_id()).error(form.error(Field::UserId))
                value=user_id
                width=Width::Medium
                autocomplete="username"
            />
            <SecretField
                question=Question::new(Field::Password.name(), m::sign_in::password()).error(form.error(Field::Password))
                autocomplete="current-password"
                reveal=form.reveal
            />
            <button
                class="button button--primary"
                type="submit"
                aria-disabled=move || form.busy.get().then_some("true")
            >
                {move || if form.busy.get() { busy.clone() } else { submit.clone() }}
            </button>
        </form>
    }
}

/// What the form shows at the moment.
#[derive(Clone, Copy)]
struct FormState {
    errors: RwSignal<Vec<FieldError>>,
    /// What is wrong with no field in particular: too many tries, no connection.
    refusal: RwSignal<Option<Msg>>,
    busy: RwSignal<bool>,
    reveal: RwSignal<Reveal>,
}

impl FormState {
    fn new(errors: FormErrors) -> Self {
        Self {
            errors: RwSignal::new(errors.0),
            refusal: RwSignal::new(None),
            busy: RwSignal::new(false),
            reveal: RwSignal::new(Reveal::Away),
        }
    }

    fn error(self, field: Field) -> Signal<Option<Msg>> {
        let of = move |errors: &Vec<FieldError>| errors.iter().find(|error| error.field == field).copied();
        Signal::derive(move || self.errors.with(of).map(FieldError::message))
    }

    fn problems(self) -> Vec<Problem> {
        let fields = self.errors.get().into_iter();
        let fields = fields.map(|error| Problem {
            field: Some(error.field.name()),
            text: error.message(),
        });
        let refusal = self.refusal.get().map(|text| Problem { field: None, text });
        refusal.into_iter().chain(fields).collect()
    }

    /// A field that the reader leaves: an empty one is told, a filled one is right until the server says otherwise.
    fn check(self, event: &Event) {
        let typed = event_target_value(event);
        let input = event_target::<leptos::web_sys::HtmlInputElement>(event);
        let field = [Field::UserId, Field::Password]
            .into_iter()
            .find(|field| field.name() == input.name());
        if let Some(field) = field {
            self.errors.update(|errors| {
                errors.retain(|error| error.field != field);
                errors.extend(missing(field, &typed));
            });
        }
    }

    fn submit(self, event: &SubmitEvent) {
        // The language switch sends the form by its own button, for its own sake.
        let by_other_button = event
            .submitter()
            .is_some_and(|button| button.has_attribute("formaction"));
        if by_other_button {
            return;
        }
        event.prevent_default();
        if self.busy.get_untracked() {
            return;
        }
        self.busy.set(true);
        self.reveal.set(Reveal::Hidden);
        let form: leptos::wasm_bindgen::JsValue = event.target().into();
        browser::send(&form, move |refusal| {
            self.busy.set(false);
            self.show(refusal);
            browser::focus_soon("problem");
        });
    }

    fn show(self, refusal: Refusal) {
        let (errors, text) = match refusal {
            Refusal::Error(AppError::Invalid { fields }) => (fields.0, None),
            Refusal::Error(error) => (Vec::new(), Some(error.message())),
            Refusal::NoAnswer => (Vec::new(), Some(m::sign_in::no_answer())),
        };
        self.errors.set(errors);
        self.refusal.set(text);
    }
}

fn missing(field: Field, typed: &str) -> Option<FieldError> {
    typed.trim().is_empty().then_some(FieldError {
        field,
        mistake: Mistake::Missing,
    })
}

/// Enter that ends the composing of an input method must not send the form. Safari tells of it only by the key code 229.
fn keep_composing(event: &KeyboardEvent) {
    if event.key() == "Enter" && (event.is_composing() || event.key_code() == 229) {
        event.prevent_default();
    }
}
