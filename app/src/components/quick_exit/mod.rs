//! How does a reader leave at once when somebody comes in?
//!
//! First in the focus order of every page, plum, never covered. A link to an address of ours that ends the session and goes on
//! to a neutral site; the small script covers the page first (`data-quick-exit`) and listens for Shift three times.
//! No confirmation, no transition, no promise to erase history.

use leptos::prelude::*;
use locales::m;

/// The link; looks like nothing else on the page.
#[component]
pub fn QuickExit(
    /// Our own address that ends the session and leaves.
    #[prop(into)]
    href: String,
) -> impl IntoView {
    view! {
        <a class="quick-exit" href=href rel="nofollow" data-quick-exit>
            {m::shell::quick_exit()}
        </a>
    }
}
