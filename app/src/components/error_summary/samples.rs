//! Which states does an error summary have?

use leptos::prelude::*;
use locales::m;

use super::{ErrorSummary, Problem};
use crate::components::Sample;

/// The states of this component.
pub const SAMPLES: &[Sample] = &[
    Sample {
        name: "two-problems",
        view: two_problems,
    },
    Sample {
        name: "none",
        view: none,
    },
];

fn two_problems() -> AnyView {
    let problems = vec![
        Problem {
            field: Some("user_id"),
            text: m::gallery::user_id_error(),
        },
        Problem {
            field: None,
            text: m::gallery::password_error(),
        },
    ];
    view! { <ErrorSummary problems=problems /> }.into_any()
}

fn none() -> AnyView {
    view! { <ErrorSummary problems=Vec::new() /> }.into_any()
}
