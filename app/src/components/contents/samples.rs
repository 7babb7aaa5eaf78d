//! How does the list of a page's parts look?

use leptos::prelude::*;
use locales::m;

use super::{Contents, Part};
use crate::components::Sample;

/// The states of this component.
pub const SAMPLES: &[Sample] = &[
    Sample {
        name: "one-level",
        view: one_level,
    },
    Sample {
        name: "two-levels",
        view: two_levels,
    },
];

fn one_level() -> AnyView {
    view! { <Contents parts=parts() /> }.into_any()
}

fn two_levels() -> AnyView {
    let group = Part {
        parts: parts(),
        ..Part::new("contents-one-level", m::gallery::terms())
    };
    view! { <Contents parts=vec![group] /> }.into_any()
}

fn parts() -> Vec<Part> {
    vec![
        Part::new("contents-one-level", m::gallery::kind()),
        Part::new("contents-two-levels", m::gallery::amount()),
    ]
}
