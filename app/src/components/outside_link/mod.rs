//! How does a link to somebody else's site look? It says in words that it leaves this one; on paper its address stands beside it.

#[cfg(all(feature = "ssr", any(test, feature = "gallery")))]
pub mod samples;

use leptos::prelude::*;
use locales::m;

/// A link out of the portal.
#[component]
pub fn OutsideLink(
    /// Address of the other site.
    #[prop(into)]
    href: String,
    /// What the reader finds there.
    children: Children,
) -> impl IntoView {
    view! {
        <span class="outside-link">
            <a href=href rel="noreferrer">
                {children()}
            </a>
            " "
            <span class="outside-link__note">{m::public::leaves()}</span>
        </span>
    }
}
