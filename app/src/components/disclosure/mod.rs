//! What may a reader unfold? Why we ask, what words mean; never anything required. Printing opens it.

#[cfg(all(feature = "ssr", any(test, feature = "gallery")))]
pub mod samples;

use leptos::prelude::*;
use locales::Msg;

/// Folded text under a line that names it.
#[component]
pub fn Disclosure(
    /// What is inside, as the reader would ask for it.
    summary: Msg,
    /// The folded text; no second level.
    children: Children,
) -> impl IntoView {
    view! {
        <details class="disclosure">
            <summary class="disclosure__summary">
                <span>{summary}</span>
            </summary>
            <div class="disclosure__body">{children()}</div>
        </details>
    }
}
