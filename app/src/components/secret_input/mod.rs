//! How does a reader type a secret into a form that needs no WebAssembly?
//!
//! Like `secret_field`; the small script of every page shows the button and does what it says, and has a new password judged.

#[cfg(all(feature = "ssr", any(test, feature = "gallery")))]
pub mod samples;

use leptos::prelude::*;
use locales::m;

use crate::components::field::{Field, Question};

/// One secret with its label, hint and error.
#[component]
pub fn SecretInput(
    /// What to type.
    question: Question,
    /// `current-password`, `new-password`, `one-time-code` or `off`.
    autocomplete: &'static str,
    /// Which keyboard a phone shows.
    #[prop(optional_no_strip)]
    inputmode: Option<&'static str>,
    /// Address that says how hard a new password is to guess.
    #[prop(optional_no_strip)]
    judge: Option<&'static str>,
) -> impl IntoView {
    let (name, described_by, invalid) = (question.name, question.described_by(), question.invalid());
    let verdict = judge.map(|judge| {
        view! { <p class="secret-field__verdict" role="status" data-judges=name data-judge=judge></p> }
    });
    view! {
        <Field question=question>
            <div class="secret-field">
                <input
                    class="input"
                    id=name
                    name=name
                    type="password"
                    autocomplete=autocomplete
                    autocapitalize="none"
                    spellcheck="false"
                    inputmode=inputmode
                    aria-describedby=described_by
                    aria-invalid=invalid
                />
                <button
                    class="secret-field__show"
                    type="button"
                    hidden
                    data-shows=name
                    aria-controls=name
                    aria-pressed="false"
                >
                    {m::forms::show()}
                </button>
            </div>
            {verdict}
        </Field>
    }
}
