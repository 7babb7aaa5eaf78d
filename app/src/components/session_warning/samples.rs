//! How does the warning look? Closed: open it from the browser's console with `document.querySelector('dialog').showModal()`.

use leptos::prelude::*;

use std::time::Duration;

use super::SessionWarning;
use crate::components::{Sample, site_header::SignOut};

/// The states of this component.
pub const SAMPLES: &[Sample] = &[Sample {
    name: "closed",
    view: closed,
}];

fn closed() -> AnyView {
    let sign_out = SignOut {
        action: "#main".to_owned(),
        fields: Vec::new(),
    };
    view! { <SessionWarning extend="#main" sign_out=sign_out warning=Duration::from_mins(2) /> }.into_any()
}
