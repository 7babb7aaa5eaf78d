//! Who helps a parent before the court who cannot pay a lawyer? Offices that are not ours, from the agency's settings.

use domain::agency::{LegalHelp, LegalHelpKind};
use leptos::prelude::*;
use locales::m;

use super::edition::Edition;
use super::text::{host, paragraphs, points, section};
use crate::components::outside_link::OutsideLink;
use crate::components::site_footer::PhoneNumber;
use crate::components::summary_list::{SummaryList, SummaryRow};
use crate::routes::PublicPage;

/// The page.
pub fn content(edition: &Edition) -> AnyView {
    view! {
        {edition.heading(PublicPage::LegalAid)}
        {section("we", m::legal_aid::we_title(), paragraphs([m::legal_aid::we(), m::legal_aid::they()]))}
        {section(
            "ask",
            m::legal_aid::ask_title(),
            points([
                m::legal_aid::ask_papers(),
                m::legal_aid::ask_change(),
                m::legal_aid::ask_wrong(),
                m::legal_aid::ask_safe(),
            ]),
        )}
        {section("places", m::legal_aid::places_title(), places(edition))}
        {section(
            "ready",
            m::legal_aid::ready_title(),
            points([m::legal_aid::ready_papers(), m::legal_aid::ready_dates(), m::legal_aid::ready_language()]),
        )}
        {edition.read_more(&[PublicPage::Safety, PublicPage::LanguageHelp])}
    }
    .into_any()
}

fn places(edition: &Edition) -> AnyView {
    let places = &edition.agency().legal_help;
    if places.is_empty() {
        return (edition.call(m::legal_aid::none()), edition.help_line()).into_any();
    }
    let place = |help: &LegalHelp| place(edition, help);
    places.iter().map(place).collect_view().into_any()
}

fn place(edition: &Edition, help: &LegalHelp) -> impl IntoView + use<> {
    let kind = match help.kind {
        LegalHelpKind::LegalAid => m::legal_aid::kind_legal_aid(),
        LegalHelpKind::Court => m::legal_aid::kind_court(),
        LegalHelpKind::Referral => m::legal_aid::kind_referral(),
    };
    let host = host(&help.url);
    let rows = vec![
        SummaryRow {
            key: m::legal_aid::phone(),
            value: view! { <PhoneNumber number=help.phone.clone() /> }.into_any(),
        },
        SummaryRow {
            key: m::legal_aid::site(),
            value: view! { <OutsideLink href=help.url.clone()>{host}</OutsideLink> }.into_any(),
        },
    ];
    view! {
        <div class="stack">
            <h3>{edition.own(&help.name)}</h3>
            <p>{kind} <br /> {m::legal_aid::area(edition.own(&help.area))}</p>
            <SummaryList rows=rows />
        </div>
    }
}
