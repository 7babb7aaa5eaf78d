//! How does a day look?

use jiff::civil::date;
use leptos::prelude::*;

use super::{Day, Style};
use crate::components::Sample;

/// The states of this component.
pub const SAMPLES: &[Sample] = &[
    Sample {
        name: "long",
        view: || view! { <Day date=date(2026, 11, 12) /> }.into_any(),
    },
    Sample {
        name: "short",
        view: || view! { <Day date=date(2026, 11, 12) style=Style::Short /> }.into_any(),
    },
];
