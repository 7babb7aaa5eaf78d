//! What does a parent need at hand? A list with boxes to tick on paper.

use domain::agency::{AccountKind, ProofMethod};
use leptos::prelude::*;
use locales::{Msg, m};

use super::Edition;
use crate::routes::PublicPage;

/// The list, and where to get what is missing.
pub fn content(edition: &Edition) -> AnyView {
    let agency = edition.agency();
    let case = (agency.accounts.kind == AccountKind::Own).then(m::get_started::ready_case);
    let things = [
        Some(m::get_started::ready_email()),
        case,
        Some(m::get_started::ready_ssn()),
    ];
    let things = things.into_iter().flatten().chain(secrets(edition));
    let things = things.map(|thing| view! { <li>{thing}</li> }).collect_view();
    let missing = [
        agency
            .proof
            .uses(ProofMethod::WebId)
            .then(|| edition.link_to(PublicPage::GetYourPin, "web-id", m::get_started::no_web_id())),
        agency
            .proof
            .uses(ProofMethod::Pin)
            .then(|| edition.link_to(PublicPage::GetYourPin, "pin", m::get_started::no_pin())),
        Some(edition.link_to(PublicPage::GetYourPin, "no-ssn", m::get_started::no_ssn())),
    ];
    let missing = missing
        .into_iter()
        .flatten()
        .map(|link| view! { <p class="get-started__screen">{link}</p> })
        .collect_view();
    view! {
        <aside class="card get-started__ready" id="ready" aria-labelledby="ready-title">
            <h2 id="ready-title">{m::get_started::ready_title()}</h2>
            <ul class="boxes">{things}</ul>
            {missing}
        </aside>
    }
    .into_any()
}

/// The numbers that prove a case: who needs which.
fn secrets(edition: &Edition) -> Vec<Msg> {
    let agency = edition.agency();
    let proof = &agency.proof;
    let mut things = Vec::new();
    if let Some(pin) = &proof.pin {
        things.push(m::get_started::ready_pin(i64::from(pin.digits)));
    }
    let Some(web_id) = &proof.web_id else {
        return things;
    };
    let digits = i64::from(web_id.digits);
    match (proof.receives.first(), &proof.card, &agency.card) {
        (Some(ProofMethod::Card), Some(card), Some(brand)) => {
            things.push(m::get_started::ready_card(
                i64::from(card.digits),
                brand.name.clone(),
            ));
            things.push(m::get_started::ready_web_id_instead(digits));
            things.push(m::get_started::ready_web_id_pays(digits));
        }
        _ => things.push(m::get_started::ready_web_id(digits)),
    }
    things
}
