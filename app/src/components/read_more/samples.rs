//! How do the links at a page's end look?

use leptos::prelude::*;
use locales::m;

use super::ReadMore;
use crate::components::Sample;

/// The states of this component.
pub const SAMPLES: &[Sample] = &[Sample {
    name: "two-pages",
    view: two_pages,
}];

fn two_pages() -> AnyView {
    let pages = vec![
        ("#read-more".to_owned(), m::gallery::kind()),
        ("#read-more".to_owned(), m::gallery::terms()),
    ];
    view! { <ReadMore pages=pages /> }.into_any()
}
