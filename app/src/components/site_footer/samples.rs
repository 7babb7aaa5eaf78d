//! Which states does the footer have?

use leptos::prelude::*;
use locales::m;
use serde_json::json;

use super::SiteFooter;
use crate::components::Sample;
use crate::components::site_header::NavItem;

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
    shown(json!({
        "phone": "800-555-0142",
        "tty": "800-555-0143",
        "hours": {"monday": day, "tuesday": day, "wednesday": day, "thursday": day, "friday": day},
        "language_line": "800-555-0144",
    }))
}

fn phone_only() -> AnyView {
    shown(json!({"phone": "800-555-0142", "hours": {}}))
}

fn shown(help: serde_json::Value) -> AnyView {
    let agency = "Example State Office of Child Support".to_owned();
    let help = serde_json::from_value(help).ok();
    let pages = vec![
        NavItem {
            href: "#".to_owned(),
            label: m::contact::title(),
            current: true,
        },
        NavItem {
            href: "#".to_owned(),
            label: m::safety::title(),
            current: false,
        },
    ];
    view! { {help.map(|help| view! { <SiteFooter agency=agency help=help pages=pages /> })} }.into_any()
}
