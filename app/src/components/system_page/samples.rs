//! Which states does an error page have?

use leptos::prelude::*;
use locales::m;

use super::SystemPage;
use crate::components::{Sample, button::ButtonLink};

/// The states of this component.
pub const SAMPLES: &[Sample] = &[Sample {
    name: "second-language",
    view: second_language,
}];

fn second_language() -> AnyView {
    view! {
        <SystemPage title=m::gallery::not_found() paragraphs=vec![m::gallery::not_found_text()] second=true>
            <ButtonLink label=m::gallery::sign_in() href="#main" />
        </SystemPage>
    }
    .into_any()
}
