//! How does a link out of the portal look?

use leptos::prelude::*;
use locales::m;

use super::OutsideLink;
use crate::components::Sample;

/// The states of this component.
pub const SAMPLES: &[Sample] = &[Sample {
    name: "usual",
    view: || {
        view! { <OutsideLink href="https://agency.example/">{m::gallery::kind()}</OutsideLink> }.into_any()
    },
}];
