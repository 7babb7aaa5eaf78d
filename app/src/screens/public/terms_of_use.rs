//! What are the rules for using the portal? Short and plain; an agency may add a text of its own.

use jiff::civil::{Date, date};
use leptos::prelude::*;
use locales::m;

use super::edition::Edition;
use super::text::{paragraph, paragraphs, points, section};
use crate::routes::PublicPage;

/// Day on which the text of this page last changed.
const CHANGED: Date = date(2026, 11, 23);

/// The page.
pub fn content(edition: &Edition) -> AnyView {
    let agency = edition.agency();
    let changed = agency.terms.changed.map_or(CHANGED, |day| day.max(CHANGED));
    view! {
        <div class="stack">
            {edition.heading(PublicPage::TermsOfUse)} <p>{m::terms_of_use::run_by()}</p> <p>
                {edition.own(&agency.name)} <br /> {edition.own(&agency.address)} <br /> {edition.phone()}
            </p>
        </div>
        {accepting()}
        {account(edition)}
        {not_allowed()}
        {shows()}
        {languages(agency.terms.english_governs)}
        {own(edition)}
        {section(
            "changes",
            m::terms_of_use::changes_title(),
            paragraphs([m::terms_of_use::changes_text(), m::public::changed(changed)]),
        )}
        {edition.read_more(&[PublicPage::Privacy, PublicPage::Safety, PublicPage::Accessibility])}
    }
    .into_any()
}

fn accepting() -> AnyView {
    let texts = [
        m::terms_of_use::accept_public(),
        m::terms_of_use::accept_account(),
        m::terms_of_use::accept_refuse(),
    ];
    section("accept", m::terms_of_use::accept_title(), paragraphs(texts))
}

fn account(edition: &Edition) -> AnyView {
    let texts = points([m::terms_of_use::account_true(), m::terms_of_use::account_secret()]);
    let lost = edition.call(m::terms_of_use::account_lost());
    section("account", m::terms_of_use::account_title(), (texts, lost))
}

fn not_allowed() -> AnyView {
    let list = points([
        m::terms_of_use::not_other(),
        m::terms_of_use::not_look(),
        m::terms_of_use::not_harm(),
        m::terms_of_use::not_break(),
        m::terms_of_use::not_copy(),
    ]);
    let then = paragraph(m::terms_of_use::not_then());
    section("not-allowed", m::terms_of_use::not_title(), (list, then))
}

fn shows() -> AnyView {
    let texts = [
        m::terms_of_use::shows_order(),
        m::terms_of_use::shows_day(),
        m::terms_of_use::shows_mistakes(),
        m::terms_of_use::shows_due(),
    ];
    section("shows", m::terms_of_use::shows_title(), paragraphs(texts))
}

fn languages(english_governs: bool) -> AnyView {
    let which = if english_governs {
        m::terms_of_use::languages_english()
    } else {
        m::terms_of_use::languages_equal()
    };
    let texts = [which, m::terms_of_use::languages_tell()];
    section("languages", m::terms_of_use::languages_title(), paragraphs(texts))
}

/// The agency's own text, in paragraphs at its empty lines.
fn own(edition: &Edition) -> Option<AnyView> {
    let text = edition.own(edition.agency().terms.own.as_ref()?);
    let paragraphs = text
        .split("\n\n")
        .map(|paragraph| view! { <p>{paragraph.trim().to_owned()}</p> })
        .collect_view();
    Some(section("own", m::terms_of_use::own_title(), paragraphs))
}
