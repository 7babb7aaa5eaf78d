//! Where does a reader go from the end of a page? A few other pages, by their own titles. Not printed.

#[cfg(all(feature = "ssr", any(test, feature = "gallery")))]
pub mod samples;

use leptos::prelude::*;
use locales::{Msg, m};

use crate::components::print_button::PrintButton;

/// Links to other pages, and the button that prints this one.
#[component]
pub fn ReadMore(
    /// Address and title of each page.
    pages: Vec<(String, Msg)>,
) -> impl IntoView {
    let pages = pages
        .into_iter()
        .map(|(href, title)| {
            view! {
                <li>
                    <a href=href>{title}</a>
                </li>
            }
        })
        .collect_view();
    view! {
        <aside class="read-more" aria-labelledby="read-more">
            <h2 class="read-more__title" id="read-more">
                {m::public::more()}
            </h2>
            <ul class="read-more__pages">{pages}</ul>
            <PrintButton />
        </aside>
    }
}
