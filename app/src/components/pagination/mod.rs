//! How does a reader turn the pages of a long list? Newer and Older, with real addresses.

#[cfg(all(feature = "ssr", any(test, feature = "gallery")))]
pub mod samples;
#[cfg(all(test, feature = "ssr"))]
mod tests;

use leptos::prelude::*;
use locales::{Msg, m};

use crate::components::icon::{Icon, Symbol};

/// `‹ Newer · Page 2 of 7 · Older ›`; nothing at all if there is one page.
#[component]
pub fn Pagination(
    /// Names this navigation for those who jump between landmarks.
    label: Msg,
    /// Number of this page, from 1.
    page: u32,
    /// Number of pages.
    pages: u32,
    /// Address of the newer page.
    #[prop(optional_no_strip)]
    newer: Option<String>,
    /// Address of the older page.
    #[prop(optional_no_strip)]
    older: Option<String>,
) -> impl IntoView {
    (pages > 1).then(|| {
        view! {
            <nav class="pagination" aria-label=label>
                {newer
                    .map(|href| {
                        view! {
                            <a class="pagination__link" href=href rel="prev">
                                <Icon symbol=Symbol::Back />
                                <span>{m::lists::newer()}</span>
                            </a>
                        }
                    })}
                <span class="pagination__place">{m::lists::page_of(i64::from(page), i64::from(pages))}</span>
                {older
                    .map(|href| {
                        view! {
                            <a class="pagination__link" href=href rel="next">
                                <span>{m::lists::older()}</span>
                                <Icon symbol=Symbol::Forward />
                            </a>
                        }
                    })}
            </nav>
        }
    })
}
