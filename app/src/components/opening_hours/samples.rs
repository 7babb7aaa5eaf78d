//! Which hours are there to say?

use domain::agency::Hours;
use leptos::prelude::*;
use serde_json::json;

use super::OpeningHours;
use crate::components::Sample;

/// The states of this component.
pub const SAMPLES: &[Sample] = &[
    Sample {
        name: "same-every-day",
        view: same_every_day,
    },
    Sample {
        name: "with-breaks",
        view: with_breaks,
    },
];

fn same_every_day() -> AnyView {
    let day = ["08:00-17:00"];
    shown(json!({"monday": day, "tuesday": day, "wednesday": day, "thursday": day, "friday": day}))
}

fn with_breaks() -> AnyView {
    let day = ["08:30-12:00", "13:00-16:00"];
    shown(json!({"monday": day, "tuesday": day, "friday": ["08:30-18:00"]}))
}

fn shown(hours: serde_json::Value) -> AnyView {
    let hours: Hours = serde_json::from_value(hours).unwrap_or_default();
    view! { <OpeningHours hours=hours /> }.into_any()
}
