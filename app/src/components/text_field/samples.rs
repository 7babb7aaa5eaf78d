//! Which states does a text field have?

use leptos::prelude::*;
use locales::m;

use super::{TextField, Width};
use crate::components::{Sample, field::Question};

/// The states of this component.
pub const SAMPLES: &[Sample] = &[
    Sample {
        name: "empty",
        view: empty,
    },
    Sample {
        name: "with-error",
        view: with_error,
    },
    Sample {
        name: "date",
        view: date,
    },
];

fn empty() -> AnyView {
    view! { <TextField question=Question::new("empty", m::gallery::user_id()).hint(m::gallery::user_id_hint()) width=Width::Medium /> }
        .into_any()
}

fn with_error() -> AnyView {
    view! {
        <TextField
            question=Question::new("user_id", m::gallery::user_id())
                .hint(m::gallery::user_id_hint())
                .error(Some(m::gallery::user_id_error()))
            value="mei"
            autocomplete="username"
        />
    }
    .into_any()
}

fn date() -> AnyView {
    view! { <TextField question=Question::new("from", m::gallery::from()) value="2026-11-01" kind="date" width=Width::Short /> }.into_any()
}
