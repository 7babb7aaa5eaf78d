//! What should the reader know before going on? At most one kind per page; errors in a form are an `error_summary`.

#[cfg(all(feature = "ssr", any(test, feature = "gallery")))]
pub mod samples;

use leptos::prelude::*;
use locales::Msg;

use crate::components::{icon::Icon, status_tag::Tone};

/// A box with a rule at its side: a bold first sentence, then at most three lines and one action.
#[component]
pub fn Notice(
    /// What it means for the reader.
    tone: Tone,
    /// The first sentence.
    title: Msg,
    /// The rest, if any.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    view! {
        <div class=format!("notice {}", tone.class())>
            <Icon symbol=tone.symbol() />
            <div class="notice__body">
                <p class="notice__title">{title}</p>
                {children.map(|children| children())}
            </div>
        </div>
    }
}
