//! How does a reader take a page along? The small script shows the button; without scripts the browser's own menu prints.

#[cfg(all(feature = "ssr", any(test, feature = "gallery")))]
pub mod samples;

use leptos::prelude::*;
use locales::m;

/// Prints the page it stands on.
#[component]
pub fn PrintButton() -> impl IntoView {
    view! {
        <button class="button button--secondary" type="button" data-print hidden>
            {m::public::print()}
        </button>
    }
}
