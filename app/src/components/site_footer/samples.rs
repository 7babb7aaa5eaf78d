//! Which states does the footer have?

use leptos::prelude::*;

use super::{Contact, SiteFooter};
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
    let contact = Contact {
        phone: "800-555-0142".to_owned(),
        tty: Some("800-555-0143".to_owned()),
        hours: Some("8:00–17:00".to_owned()),
        language_line: Some("800-555-0144".to_owned()),
    };
    view! { <SiteFooter agency="Example State Office of Child Support".to_owned() contact=contact /> }
        .into_any()
}

fn phone_only() -> AnyView {
    let contact = Contact {
        phone: "800-555-0142".to_owned(),
        tty: None,
        hours: None,
        language_line: None,
    };
    view! { <SiteFooter agency="Example State Office of Child Support".to_owned() contact=contact /> }
        .into_any()
}
