//! How does the button that prints look?

use leptos::prelude::*;

use super::PrintButton;
use crate::components::Sample;

/// The states of this component.
pub const SAMPLES: &[Sample] = &[Sample {
    name: "usual",
    view: || view! { <PrintButton /> }.into_any(),
}];
