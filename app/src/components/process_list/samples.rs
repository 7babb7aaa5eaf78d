//! How do steps look, and a part that begins in their midst?

use leptos::prelude::*;
use locales::m;

use super::ProcessList;
use crate::components::Sample;

/// The states of this component.
pub const SAMPLES: &[Sample] = &[
    Sample {
        name: "from-one",
        view: || view! { <ProcessList steps=steps() /> }.into_any(),
    },
    Sample {
        name: "going-on",
        view: || view! { <ProcessList first=9 steps=steps() /> }.into_any(),
    },
];

fn steps() -> Vec<AnyView> {
    vec![
        view! { <p>{m::gallery::held_text()}</p> }.into_any(),
        view! { <p>{m::gallery::held_text()}</p> }.into_any(),
    ]
}
