//! Which states does a secret have in a form that needs no WebAssembly?

use leptos::prelude::*;
use locales::m;

use super::SecretInput;
use crate::components::Sample;
use crate::components::field::Question;

/// The states of this component.
pub const SAMPLES: &[Sample] = &[
    Sample {
        name: "empty",
        view: || sample("sample-secret-1", false),
    },
    Sample {
        name: "wrong",
        view: || sample("sample-secret-2", true),
    },
];

fn sample(name: &'static str, wrong: bool) -> AnyView {
    let error = wrong.then(|| m::errors::password_too_short(15));
    let question = Question::new(name, m::sign_in::password()).error(Signal::stored(error));
    // The script of the page wants a form around it, as on pages.
    view! {
        <form class="form">
            <SecretInput question=question autocomplete="new-password" />
        </form>
    }
    .into_any()
}
