//! What stands where nothing is yet? One sentence what will be here and when, and one thing the reader can do.
//!
//! What a policy hides is absent and gets no empty state: it would tell that something is hidden.

#[cfg(all(feature = "ssr", any(test, feature = "gallery")))]
pub mod samples;

use leptos::prelude::*;
use locales::Msg;

/// One sentence, perhaps one link.
#[component]
pub fn EmptyState(
    /// What will be here, and when; or why nothing matches.
    text: Msg,
    /// Address and words of what one can do.
    #[prop(optional_no_strip)]
    link: Option<(String, Msg)>,
) -> impl IntoView {
    view! {
        <div class="empty-state">
            <p>{text}</p>
            {link.map(|(href, label)| view! { <p><a href=href>{label}</a></p> })}
        </div>
    }
}
