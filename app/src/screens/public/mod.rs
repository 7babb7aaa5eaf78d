//! What may anybody learn here without signing in? One module is one page of the public site.
//!
//! They are the same for everybody, need no script, and say nothing that the software or the agency's settings do not make true.

mod accessibility;
mod contact;
mod edition;
mod find;
mod get_started;
mod get_your_pin;
mod glossary;
mod how_you_are_paid;
mod language_help;
mod legal_aid;
mod privacy;
mod questions;
mod safety;
mod terms_of_use;
#[cfg(test)]
mod tests;
mod text;
mod ways_to_pay;

use jiff::Timestamp;
use leptos::prelude::*;

use crate::context::Ctx;
use crate::page::Page;
use crate::routes::{PublicPage, Route};
use edition::Edition;

/// The page of an address, as it is at this moment.
pub fn page(ctx: &Ctx, page: PublicPage) -> Page {
    let query = &ctx.request.query;
    if page == PublicPage::Find && !query.is_empty() {
        return find::answer(Edition::of(ctx), query);
    }
    show(Edition::of(ctx), page)
}

/// The page to be kept in memory, and the moment at which it may say something else.
pub fn kept_page(ctx: &Ctx, page: PublicPage) -> (Page, Option<Timestamp>) {
    let until = (page == PublicPage::Contact).then(|| contact::next_change(ctx));
    (show(Edition::of(ctx), page), until)
}

/// The page to be kept as a file, for any time.
pub fn lasting_page(ctx: &Ctx, page: PublicPage) -> Page {
    show(Edition::lasting(ctx), page)
}

fn show(edition: Edition, page: PublicPage) -> Page {
    let structured_data = (page == PublicPage::Questions).then(|| questions::data(&edition));
    let shown = Page::new(Route::Public(page), edition.title(page), move || {
        body(&edition, page)
    });
    Page {
        description: Some(edition::lead(page)),
        structured_data,
        ..shown
    }
}

fn body(edition: &Edition, page: PublicPage) -> AnyView {
    let content = match page {
        PublicPage::GetStarted => get_started::content,
        PublicPage::GetYourPin => get_your_pin::content,
        PublicPage::Find => find::content,
        PublicPage::WaysToPay => ways_to_pay::content,
        PublicPage::HowYouArePaid => how_you_are_paid::content,
        PublicPage::Questions => questions::content,
        PublicPage::Contact => contact::content,
        PublicPage::Glossary => glossary::content,
        PublicPage::LegalAid => legal_aid::content,
        PublicPage::LanguageHelp => language_help::content,
        PublicPage::Safety => safety::content,
        PublicPage::Privacy => privacy::content,
        PublicPage::Accessibility => accessibility::content,
        PublicPage::TermsOfUse => terms_of_use::content,
    };
    view! { <div class="stack stack--sections">{content(edition)}</div> }.into_any()
}
