//! Which states does a notice have?

use leptos::prelude::*;
use locales::m;

use super::Notice;
use crate::components::{Sample, status_tag::Tone};

/// The states of this component.
pub const SAMPLES: &[Sample] = &[
    Sample {
        name: "with-text",
        view: with_text,
    },
    Sample {
        name: "title-only",
        view: title_only,
    },
];

fn with_text() -> AnyView {
    view! {
        <Notice tone=Tone::Wait title=m::gallery::held_title()>
            <p>{m::gallery::held_text()}</p>
        </Notice>
    }
    .into_any()
}

fn title_only() -> AnyView {
    view! { <Notice tone=Tone::Done title=m::gallery::signed_out_title() /> }.into_any()
}
