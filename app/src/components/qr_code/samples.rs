//! How does a code with its address look?

use leptos::prelude::*;
use locales::m;

use super::QrCode;
use crate::components::Sample;

/// The states of this component.
pub const SAMPLES: &[Sample] = &[Sample {
    name: "usual",
    view: usual,
}];

fn usual() -> AnyView {
    view! { <QrCode caption=m::get_started::qr_sign_in() address="https://portal.example/en/sign-in" /> }
        .into_any()
}
