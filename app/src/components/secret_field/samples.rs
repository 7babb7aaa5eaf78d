//! Which states does a secret field have?

use leptos::prelude::*;
use locales::m;

use super::{Reveal, SecretField};
use crate::components::{Sample, field::Question};

/// The states of this component.
pub const SAMPLES: &[Sample] = &[
    Sample {
        name: "without-scripts",
        view: without_scripts,
    },
    Sample {
        name: "hidden",
        view: hidden,
    },
    Sample {
        name: "shown-with-error",
        view: shown_with_error,
    },
];

fn without_scripts() -> AnyView {
    view! { <SecretField question=Question::new("without_scripts", m::gallery::password()) autocomplete="current-password" /> }.into_any()
}

fn hidden() -> AnyView {
    let reveal = RwSignal::new(Reveal::Hidden);
    view! { <SecretField question=Question::new("hidden_secret", m::gallery::password()) autocomplete="current-password" reveal=reveal /> }
        .into_any()
}

fn shown_with_error() -> AnyView {
    let reveal = RwSignal::new(Reveal::Shown);
    view! {
        <SecretField
            question=Question::new("password", m::gallery::password()).error(Some(m::gallery::password_error()))
            autocomplete="current-password"
            reveal=reveal
        />
    }
    .into_any()
}
