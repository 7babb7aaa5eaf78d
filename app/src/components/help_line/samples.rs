//! Which states do the lines to call have?

use domain::agency::Hours;
use leptos::prelude::*;
use serde_json::json;

use super::HelpLine;
use crate::components::Sample;

/// The states of this component.
pub const SAMPLES: &[Sample] = &[
    Sample {
        name: "all-lines",
        view: all_lines,
    },
    Sample {
        name: "phone-only",
        view: phone_only,
    },
];

fn all_lines() -> AnyView {
    let day = ["08:00-17:00"];
    let hours: Hours = serde_json::from_value(json!({"monday": day, "tuesday": day})).unwrap_or_default();
    view! {
        <HelpLine
            phone="800-555-0142"
            tty=Some("800-555-0143".to_owned())
            hours=hours
            language_line=Some("800-555-0144".to_owned())
        />
    }
    .into_any()
}

fn phone_only() -> AnyView {
    view! { <HelpLine phone="800-555-0142" hours=Hours::default() /> }.into_any()
}
