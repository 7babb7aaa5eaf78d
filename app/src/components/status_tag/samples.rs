//! Which statuses are there?

use leptos::prelude::*;
use locales::m;

use super::{Mark, StatusTag, Tone};
use crate::components::Sample;

/// The states of this component.
pub const SAMPLES: &[Sample] = &[
    Sample {
        name: "all-tones",
        view: all_tones,
    },
    Sample {
        name: "marks",
        view: marks,
    },
];

fn all_tones() -> AnyView {
    view! {
        <p class="actions">
            <StatusTag tone=Tone::Done label=m::gallery::sent() />
            <StatusTag tone=Tone::Info label=m::gallery::received_status() />
            <StatusTag tone=Tone::Wait label=m::gallery::on_hold() />
            <StatusTag tone=Tone::Stop label=m::gallery::returned() />
            <StatusTag tone=Tone::Plain label=m::gallery::adjusted() />
        </p>
    }
    .into_any()
}

fn marks() -> AnyView {
    view! {
        <p class="actions">
            <Mark yes=true label=m::gallery::sent() />
            <Mark yes=false label=m::gallery::returned() />
        </p>
    }
    .into_any()
}
