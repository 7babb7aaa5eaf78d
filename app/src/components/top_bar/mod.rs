//! What stays at the top of every page? The agency, the other language, Quick Exit.
//!
//! In the document Quick Exit comes first and the skip link second; the eye finds the name at the left and Quick Exit at the
//! right. On a very low screen (400 % zoom) the bar scrolls away and Quick Exit alone stays.

#[cfg(all(feature = "ssr", any(test, feature = "gallery")))]
pub mod samples;
#[cfg(all(test, feature = "ssr"))]
mod tests;

use leptos::prelude::*;
use locales::m;

use crate::components::{
    language_switch::{CarriedForm, LanguageLink, LanguageSwitch},
    quick_exit::QuickExit,
};

/// The bar.
#[component]
pub fn TopBar(
    /// The agency's short name in the page's language.
    agency: String,
    /// Address of the home page.
    home: String,
    /// Our address that ends the session and leaves.
    #[prop(into)]
    exit: String,
    /// The other languages of this page.
    languages: Vec<LanguageLink>,
    /// The form whose typed text a switch of language carries along.
    #[prop(optional_no_strip)]
    form: Option<CarriedForm>,
) -> impl IntoView {
    view! {
        <div class="top-bar">
            <QuickExit href=exit />
            <a class="skip-link" href="#main">
                {m::shell::skip()}
            </a>
            <a class="top-bar__name" href=home>
                {agency}
            </a>
            <LanguageSwitch links=languages form=form />
        </div>
    }
}
