//! Which states does the step indicator have?

use leptos::prelude::*;

use super::StepIndicator;
use crate::components::Sample;
use crate::onboarding::names;

/// The states of this component.
pub const SAMPLES: &[Sample] = &[
    Sample {
        name: "first",
        view: || sample(1),
    },
    Sample {
        name: "third",
        view: || sample(3),
    },
];

fn sample(current: usize) -> AnyView {
    view! { <StepIndicator steps=names() current=current /> }.into_any()
}
