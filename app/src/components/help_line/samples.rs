//! Which states do the lines to call have?

use leptos::prelude::*;

use super::HelpLine;
use crate::components::Sample;
use crate::components::site_footer::Contact;

/// The states of this component.
pub const SAMPLES: &[Sample] = &[Sample {
    name: "all-lines",
    view: all_lines,
}];

fn all_lines() -> AnyView {
    let contact = Contact {
        phone: "800-555-0142".to_owned(),
        tty: Some("800-555-0143".to_owned()),
        hours: Some("8:00–17:00".to_owned()),
        language_line: Some("800-555-0144".to_owned()),
    };
    view! { <HelpLine contact=contact /> }.into_any()
}
