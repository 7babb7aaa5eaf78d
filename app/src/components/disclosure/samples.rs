//! How does folded text look?

use leptos::prelude::*;
use locales::m;

use super::Disclosure;
use crate::components::Sample;

/// The states of this component.
pub const SAMPLES: &[Sample] = &[Sample {
    name: "folded",
    view: folded,
}];

fn folded() -> AnyView {
    view! {
        <Disclosure summary=m::gallery::terms()>
            <p>{m::gallery::held_text()}</p>
        </Disclosure>
    }
    .into_any()
}
