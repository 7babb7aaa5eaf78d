//! Which states does a page turner have?

use leptos::prelude::*;
use locales::m;

use super::Pagination;
use crate::components::Sample;

/// The states of this component.
pub const SAMPLES: &[Sample] = &[
    Sample {
        name: "middle",
        view: middle,
    },
    Sample {
        name: "first",
        view: first,
    },
    Sample {
        name: "only-page",
        view: only_page,
    },
];

fn middle() -> AnyView {
    let address = || Some("#main".to_owned());
    view! { <Pagination label=m::gallery::pages() page=2 pages=7 newer=address() older=address() /> }
        .into_any()
}

fn first() -> AnyView {
    view! { <Pagination label=m::gallery::pages() page=1 pages=7 older=Some("#main".to_owned()) /> }
        .into_any()
}

fn only_page() -> AnyView {
    view! { <Pagination label=m::gallery::pages() page=1 pages=1 /> }.into_any()
}
