//! What is the secret number that opens a case, where does it come from, and what does one do without it? A PIN, a Web ID, or both:
//! as the agency proves its cases.

use domain::agency::{AccountKind, ProofMethod};
use leptos::prelude::*;
use locales::m;

use super::edition::Edition;
use super::text::{lines, paragraph, paragraphs, points, section};
use crate::components::site_footer::PhoneNumber;
use crate::routes::PublicPage;

/// The page.
pub fn content(edition: &Edition) -> AnyView {
    view! {
        {edition.heading(PublicPage::GetYourPin)}
        {pin(edition)}
        {web_id(edition)}
        {section("call", m::get_your_pin::call_title(), call(edition))}
        {section("next", m::get_your_pin::next_title(), next(edition))}
        {section("no-ssn", m::get_your_pin::no_ssn_title(), no_ssn(edition))}
        {section("safe", m::get_your_pin::safe_title(), safe(edition))}
        {edition.read_more(&[PublicPage::GetStarted, PublicPage::Questions, PublicPage::Contact])}
    }
    .into_any()
}

fn uses(edition: &Edition, method: ProofMethod) -> bool {
    edition.agency().proof.uses(method)
}

fn pin(edition: &Edition) -> Option<AnyView> {
    let pin = edition.agency().proof.pin.as_ref()?;
    let valid = pin
        .valid_days
        .map(|days| m::get_your_pin::pin_valid(i64::from(days)));
    let post_only = (!pin.told_by_phone).then(m::get_your_pin::pin_post_only);
    let texts = [
        Some(m::get_your_pin::pin(i64::from(pin.digits))),
        valid,
        post_only,
    ];
    let about = section(
        "pin",
        m::get_your_pin::pin_title(),
        paragraphs(texts.into_iter().flatten()),
    );
    let lost = (paragraph(m::get_your_pin::lost_pin()), whom_to_call(edition));
    let lost = section("lost", m::get_your_pin::lost_pin_title(), lost);
    Some((about, lost).into_any())
}

fn web_id(edition: &Edition) -> Option<AnyView> {
    let proof = &edition.agency().proof;
    let web_id = proof.web_id?;
    let pays = proof
        .pays
        .contains(&ProofMethod::WebId)
        .then(|| view! { <li>{m::get_your_pin::web_id_pays()}</li> });
    let receives = match (proof.receives.first(), &proof.card, &edition.agency().card) {
        (Some(ProofMethod::Card), Some(digits), Some(card)) => {
            let enough = m::get_your_pin::web_id_card(i64::from(digits.digits), card.name.clone());
            Some(view! { <li>{lines([enough, m::get_your_pin::web_id_instead()])}</li> }.into_any())
        }
        (Some(ProofMethod::WebId), ..) => {
            Some(view! { <li>{m::get_your_pin::web_id_receives()}</li> }.into_any())
        }
        _ => None,
    };
    let who = view! {
        {paragraph(m::get_your_pin::web_id(i64::from(web_id.digits)))}
        <h3>{m::get_your_pin::web_id_who()}</h3>
        <ul class="list">{pays} {receives}</ul>
    };
    let about = section("web-id", m::get_your_pin::web_id_title(), who);
    let lost = (paragraph(m::get_your_pin::lost_web_id()), whom_to_call(edition));
    let lost = section("lost-web-id", m::get_your_pin::lost_web_id_title(), lost);
    Some((about, lost).into_any())
}

fn whom_to_call(edition: &Edition) -> AnyView {
    let number = edition.agency().help.language_line().to_owned();
    view! {
        {edition.help_line()}
        <p>{m::get_your_pin::language()} " " <PhoneNumber number=number /></p>
    }
    .into_any()
}

fn call(edition: &Edition) -> AnyView {
    let pin = edition.agency().proof.pin.as_ref().map(|pin| {
        let days = pin
            .letter_days
            .map(|[from, to]| m::get_your_pin::call_days(i64::from(from), i64::from(to)));
        let texts = [
            Some(m::get_your_pin::call_pin()),
            days,
            Some(m::get_your_pin::call_newest()),
        ];
        view! { <li>{lines(texts.into_iter().flatten())}</li> }
    });
    let web_id =
        uses(edition, ProofMethod::WebId).then(|| view! { <li>{m::get_your_pin::call_web_id()}</li> });
    view! {
        <ol class="list">
            <li>{m::get_your_pin::call_language()}</li>
            <li>{m::get_your_pin::call_case()}</li>
            <li>{m::get_your_pin::call_address()}</li>
            {pin}
            {web_id}
        </ol>
    }
    .into_any()
}

fn next(edition: &Edition) -> AnyView {
    let link = view! { <p>{edition.link(PublicPage::GetStarted)}</p> };
    let text = match edition.agency().accounts.kind {
        AccountKind::Own => m::get_your_pin::next(),
        AccountKind::Linked => m::get_your_pin::next_linked(),
    };
    (paragraph(text), link).into_any()
}

fn no_ssn(edition: &Edition) -> AnyView {
    let abroad = edition.agency().help.abroad.clone().map(|number| {
        view! { <p>{m::get_your_pin::abroad()} " " <PhoneNumber number=number /></p> }
    });
    let offices = edition.link_to(PublicPage::Contact, "offices", m::get_your_pin::offices());
    view! {
        {paragraph(m::get_your_pin::no_ssn())}
        {abroad}
        <p>{offices}</p>
    }
    .into_any()
}

fn safe(edition: &Edition) -> AnyView {
    let list = points([
        m::get_your_pin::safe_secret(),
        m::get_your_pin::safe_never(),
        m::get_your_pin::safe_mail(),
    ]);
    (list, view! { <p>{edition.link(PublicPage::Safety)}</p> }).into_any()
}
