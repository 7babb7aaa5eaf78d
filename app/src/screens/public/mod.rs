//! What may anybody learn here without signing in? One module is one page of the public site.
//!
//! They are the same for everybody, need no script, and say nothing that the software or the agency's settings do not make true.

mod glossary;

use leptos::prelude::*;
use locales::{Audience, Locale, Msg, Pack};

use crate::components::read_more::ReadMore;
use crate::context::Ctx;
use crate::page::Page;
use crate::routes::{PublicPage, Route};

/// The page of an address.
pub fn page(ctx: &Ctx, page: PublicPage) -> Page {
    match page {
        PublicPage::Glossary => glossary::page(ctx.locale),
    }
}

/// A page of the public site: its title is its heading, its tab and the text of every link to it.
fn public(page: PublicPage, body: impl FnOnce() -> AnyView + Send + 'static) -> Page {
    Page::new(Route::Public(page), page.title(), body)
}

/// The title, and in a sentence or two what the page is for.
fn heading(page: PublicPage, lead: Msg) -> impl IntoView {
    view! {
        <header class="prose">
            <h1>{page.title()}</h1>
            <p class="lead">{lead}</p>
        </header>
    }
}

/// Links to other pages, and the button that prints this one.
fn read_more(locale: Locale, pages: &[PublicPage]) -> impl IntoView + use<> {
    let pages = pages
        .iter()
        .map(|page| (Route::Public(*page).path(locale), page.title()));
    view! { <ReadMore pages=pages.collect() /> }
}

/// What a message says in English: for terms that staff and court papers use in every language.
fn in_english(msg: &Msg) -> String {
    Pack::get(Locale::En, Audience::Page).say(msg)
}
