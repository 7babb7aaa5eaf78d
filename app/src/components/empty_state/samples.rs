//! Which states does an empty place have?

use leptos::prelude::*;
use locales::m;

use super::EmptyState;
use crate::components::Sample;

/// The states of this component.
pub const SAMPLES: &[Sample] = &[
    Sample {
        name: "none-yet",
        view: || view! { <EmptyState text=m::gallery::none_yet() /> }.into_any(),
    },
    Sample {
        name: "with-link",
        view: with_link,
    },
];

fn with_link() -> AnyView {
    let link = Some(("#main".to_owned(), m::gallery::see_all()));
    view! { <EmptyState text=m::gallery::none_yet() link=link /> }.into_any()
}
