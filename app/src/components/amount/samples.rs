//! Which sums are there?

use leptos::prelude::*;
use locales::Money;

use super::{Amount, Size};
use crate::components::Sample;

/// The states of this component.
pub const SAMPLES: &[Sample] = &[
    Sample {
        name: "fact",
        view: || view! { <Amount money=Money(32_307) size=Size::Fact /> }.into_any(),
    },
    Sample {
        name: "negative",
        view: || view! { <Amount money=Money(-123_456) /> }.into_any(),
    },
    Sample {
        name: "zero",
        view: || view! { <Amount money=Money(0) /> }.into_any(),
    },
];
