//! Where did this page branch off? A link to the parent page with its filter kept, not a step back in history.

#[cfg(all(feature = "ssr", any(test, feature = "gallery")))]
pub mod samples;

use leptos::prelude::*;
use locales::Msg;

use crate::components::icon::{Icon, Symbol};

/// `‹ Payment history`
#[component]
pub fn BackLink(
    /// Address of the parent page, with its query.
    #[prop(into)]
    href: String,
    /// The parent page's title.
    label: Msg,
) -> impl IntoView {
    view! {
        <a class="back-link" href=href>
            <Icon symbol=Symbol::Back />
            <span>{label}</span>
        </a>
    }
}
