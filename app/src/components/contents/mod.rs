//! What is on this long page, and how does a reader get to a part of it? Not printed.

#[cfg(all(feature = "ssr", any(test, feature = "gallery")))]
pub mod samples;

use leptos::prelude::*;
use locales::{Msg, m};

/// A part of a page.
pub struct Part {
    /// The id of its heading or section.
    pub anchor: &'static str,
    /// Its heading.
    pub title: Msg,
    /// Smaller parts of it.
    pub parts: Vec<Part>,
}

impl Part {
    /// A part without smaller ones.
    pub fn new(anchor: &'static str, title: Msg) -> Self {
        Self {
            anchor,
            title,
            parts: Vec::new(),
        }
    }
}

/// The parts of the page, as links.
#[component]
pub fn Contents(
    /// In their order on the page.
    parts: Vec<Part>,
) -> impl IntoView {
    view! {
        <nav class="contents" aria-labelledby="contents">
            <h2 class="contents__title" id="contents">
                {m::public::contents()}
            </h2>
            {list(parts)}
        </nav>
    }
}

fn list(parts: Vec<Part>) -> AnyView {
    let entries = parts
        .into_iter()
        .map(|part| {
            let below = (!part.parts.is_empty()).then(|| list(part.parts));
            view! {
                <li>
                    <a href=format!("#{}", part.anchor)>{part.title}</a>
                    {below}
                </li>
            }
        })
        .collect_view();
    view! { <ul class="contents__list">{entries}</ul> }.into_any()
}
