//! How does the way back look?

use leptos::prelude::*;
use locales::m;

use super::BackLink;
use crate::components::Sample;

/// The states of this component.
pub const SAMPLES: &[Sample] = &[Sample {
    name: "to-a-list",
    view: || view! { <BackLink href="#main" label=m::gallery::history() /> }.into_any(),
}];
