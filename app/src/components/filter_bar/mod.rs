//! How does a reader narrow a long list, and learn what is left?
//!
//! A plain GET form: the filter is in the address, Apply always works. On a phone it is folded under a line that names the
//! filter in force. [`ResultLine`] tells what is left; an island may rewrite it, and it is then spoken.

#[cfg(all(feature = "ssr", any(test, feature = "gallery")))]
pub mod samples;

use leptos::prelude::*;
use locales::{Msg, m};

use crate::components::button::{Button, Weight};

/// The form around the fields.
#[component]
pub fn FilterBar(
    /// Address of the list itself.
    #[prop(into)]
    action: String,
    /// The filter in force, in words: `Filter: this year, all kinds`.
    active: Msg,
    /// Address of the list without a filter; none if there is none in force.
    #[prop(optional_no_strip)]
    clear: Option<String>,
    /// Whether it stands open on a phone, too: something in it must be put right.
    #[prop(optional)]
    open: bool,
    /// The fields.
    children: Children,
) -> impl IntoView {
    view! {
        <form class="filter-bar" id="filter" method="get" action=action>
            <details class="disclosure unfolds" open=open>
                <summary class="disclosure__summary">
                    <span>{active}</span>
                </summary>
                <div class="filter-bar__fields">
                    {children()} <div class="filter-bar__actions">
                        <Button label=m::lists::apply() weight=Weight::Secondary />
                        {clear.map(|href| view! { <a class="button button--quiet" href=href>{m::lists::clear()}</a> })}
                    </div>
                </div>
            </details>
        </form>
    }
}

/// What the filter left, in one sentence: `4 payments, $1,188.45`.
#[component]
pub fn ResultLine(
    /// The sentence.
    text: Msg,
) -> impl IntoView {
    view! {
        <p class="result-line" id="result-line" role="status">
            {text}
        </p>
    }
}
