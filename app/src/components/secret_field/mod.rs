//! How does a reader type a password, a PIN, a Social Security number?
//!
//! Hidden until the reader asks. The button that shows it needs scripts, so it stays away ([`Reveal::Away`]) until an island
//! is alive, and hides the secret again before the form is sent. A secret never comes back from the server.

#[cfg(all(feature = "ssr", any(test, feature = "gallery")))]
pub mod samples;
#[cfg(all(test, feature = "ssr"))]
mod tests;

use leptos::prelude::*;
use locales::m;

use crate::components::field::{Field, Question};

/// Whether what is typed can be seen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Reveal {
    /// No scripts (yet): there is no button.
    #[default]
    Away,
    /// The button is there, the secret is hidden.
    Hidden,
    /// The reader asked to see it.
    Shown,
}

/// One secret with its label, hint and error.
#[component]
pub fn SecretField(
    /// What to type.
    question: Question,
    /// `current-password`, `new-password`, `one-time-code` or `off`.
    autocomplete: &'static str,
    /// Whether it can be seen; an island sets it to [`Reveal::Hidden`] once it is alive and before it sends.
    #[prop(optional)]
    reveal: RwSignal<Reveal>,
) -> impl IntoView {
    let (name, described_by, invalid) = (question.name, question.described_by(), question.invalid());
    let shown = move || reveal.get() == Reveal::Shown;
    view! {
        <Field question=question>
            <div class="secret-field">
                <input
                    class="input"
                    id=name
                    name=name
                    type=move || if shown() { "text" } else { "password" }
                    autocomplete=autocomplete
                    autocapitalize="none"
                    spellcheck="false"
                    aria-describedby=described_by
                    aria-invalid=invalid
                />
                <button
                    class="secret-field__show"
                    type="button"
                    hidden=move || reveal.get() == Reveal::Away
                    aria-controls=name
                    aria-pressed=move || if shown() { "true" } else { "false" }
                    on:click=move |_| reveal.update(|r| *r = if *r == Reveal::Shown { Reveal::Hidden } else { Reveal::Shown })
                >
                    {m::forms::show()}
                </button>
            </div>
        </Field>
    }
}
