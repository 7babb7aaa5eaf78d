//! How does a reader type a password, a PIN, a Social Security number?
//!
//! Hidden until the reader asks. The button that shows it needs scripts, so it stays away ([`Reveal::Away`]) until an island
//! is alive, and hides the secret again before the form is sent. A secret never comes back from the server.

#[cfg(all(feature = "ssr", any(test, feature = "gallery")))]
pub mod samples;
#[cfg(all(test, feature = "ssr"))]
mod tests;

use leptos::prelude::*;
use locales::{Msg, m};

use crate::components::field::{Field, described_by};

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
    /// Name in the form's post, and id.
    name: &'static str,
    /// What to type, as a noun.
    label: Msg,
    /// Where to find it.
    #[prop(optional_no_strip)]
    hint: Option<Msg>,
    /// What to do about it; never which of two secrets was wrong.
    #[prop(into, optional)]
    error: Signal<Option<Msg>>,
    /// `current-password`, `new-password`, `one-time-code` or `off`.
    autocomplete: &'static str,
    /// Whether it can be seen; an island sets it to [`Reveal::Hidden`] once it is alive and before it sends.
    #[prop(optional)]
    reveal: RwSignal<Reveal>,
) -> impl IntoView {
    let hinted = hint.is_some();
    let shown = move || reveal.get() == Reveal::Shown;
    view! {
        <Field name=name label=label hint=hint error=error>
            <div class="secret-field">
                <input
                    class="input"
                    id=name
                    name=name
                    type=move || if shown() { "text" } else { "password" }
                    autocomplete=autocomplete
                    autocapitalize="none"
                    spellcheck="false"
                    aria-describedby=move || described_by(name, hinted, error.read().is_some())
                    aria-invalid=move || error.read().is_some().then_some("true")
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
