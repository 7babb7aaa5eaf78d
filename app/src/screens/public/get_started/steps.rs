//! Which steps are there, in which order? Two lists: an account of this portal, or one of the state that is linked here.

use domain::agency::{AccountKind, Proof, ProofMethod, Provider};
use leptos::prelude::*;
use locales::{Msg, m};

use super::super::text::{lines, paragraph, strong};
use super::Edition;
use crate::components::process_list::ProcessList;
use crate::components::qr_code::QrCode;
use crate::routes::{CREATE_ACCOUNT, Next, Route};

/// Minutes that the parts of the list take, by experience; the last part takes none.
const OWN: [i64; 3] = [3, 2, 5];
const LINKED: [i64; 2] = [1, 5];

/// Minutes that all steps take together.
pub fn minutes(edition: &Edition) -> i64 {
    match edition.agency().accounts.kind {
        AccountKind::Own => OWN.iter().sum(),
        AccountKind::Linked => LINKED.iter().sum(),
    }
}

/// The steps of this agency.
pub fn content(edition: &Edition) -> AnyView {
    match &edition.agency().accounts.provider {
        Some(provider) => linked(edition, provider),
        None => own(edition),
    }
}

/// A heading with the minutes that its part takes.
fn title(text: Msg, minutes: Option<i64>) -> AnyView {
    let minutes = minutes.map(|minutes| {
        view! {
            " "
            <span class="get-started__minutes">{m::get_started::minutes(minutes)}</span>
        }
    });
    view! { <h2>{text} {minutes}</h2> }.into_any()
}

/// Four parts; the numbers go on from one to the next.
fn own(edition: &Edition) -> AnyView {
    let hours = i64::from(edition.agency().accounts.link_hours);
    let agency = edition.own(&edition.agency().short_name);
    let account = vec![
        view! { <p>{m::get_started::own_open().b(strong)}</p> }.into_any(),
        paragraph(m::get_started::own_form()),
        paragraph(m::get_started::own_name()),
        paragraph(m::get_started::own_user_id()),
    ];
    let mail = vec![
        lines([m::get_started::own_look(), m::get_started::own_subject(agency)]),
        paragraph(m::get_started::own_link(hours)),
        paragraph(m::get_started::own_active()),
        view! { <p>{m::get_started::own_back().b(strong)}</p> }.into_any(),
    ];
    let mut prove = vec![
        paragraph(m::get_started::own_sign_in()),
        view! { <p>{m::get_started::own_case().b(strong)}</p> }.into_any(),
    ];
    let proof = &edition.agency().proof;
    prove.extend(receives(edition, proof));
    prove.extend(pays(proof));
    let (second, third) = (1 + account.len(), 1 + account.len() + mail.len());
    view! {
        <div class="stack">
            {title(m::get_started::own_account_title(), Some(OWN[0]))} <ProcessList steps=account />
            {title(m::get_started::own_mail_title(), Some(OWN[1]))} <ProcessList first=second steps=mail />
            {title(m::get_started::own_prove_title(), Some(OWN[2]))} <ProcessList first=third steps=prove />
            {missing(edition)} {title(m::get_started::own_done_title(), None)}
            <p>{m::get_started::own_done().b(strong)}</p> {registration(edition)} {sign_in(edition)}
        </div>
    }
    .into_any()
}

fn receives(edition: &Edition, proof: &Proof) -> Option<AnyView> {
    let web_id = proof.web_id.map(|web_id| i64::from(web_id.digits));
    let step = match proof.receives.first()? {
        ProofMethod::Card => {
            let name = edition.agency().card.as_ref()?.name.clone();
            let first = m::get_started::own_receives_card(i64::from(proof.card?.digits), name);
            let instead = m::get_started::own_receives_web_id_instead(web_id?);
            lines([first, instead])
        }
        ProofMethod::WebId => paragraph(m::get_started::own_receives_web_id(web_id?)),
        ProofMethod::Pin => {
            let digits = i64::from(proof.pin.as_ref()?.digits);
            paragraph(m::get_started::own_receives_pin(digits))
        }
    };
    Some(step)
}

fn pays(proof: &Proof) -> Option<AnyView> {
    let step = match proof.pays.first()? {
        ProofMethod::Pin => m::get_started::own_pays_pin(i64::from(proof.pin.as_ref()?.digits)),
        ProofMethod::WebId | ProofMethod::Card => {
            m::get_started::own_pays_web_id(i64::from(proof.web_id?.digits))
        }
    };
    Some(paragraph(step))
}

/// Whom to call without the secret number.
fn missing(edition: &Edition) -> AnyView {
    let proof = &edition.agency().proof;
    let text = if proof.uses(ProofMethod::WebId) {
        m::get_started::own_web_id_call()
    } else {
        m::get_started::own_pin_call()
    };
    edition.call(text)
}

/// Three steps; the second has two ways.
fn linked(edition: &Edition, provider: &Provider) -> AnyView {
    let name = || provider.name.clone();
    let digits = edition
        .agency()
        .proof
        .pin
        .as_ref()
        .map_or(0, |pin| i64::from(pin.digits));
    let pin = view! {
        {title(m::get_started::linked_pin_title(), Some(LINKED[0]))}
        <p>{m::get_started::linked_pin()}</p>
        <p>{m::get_started::linked_pin_call()}</p>
        {edition.help_line()}
    };
    let account = view! {
        {title(m::get_started::linked_sign_in_title(), Some(LINKED[1]))}
        <h3>{m::get_started::linked_new_title(name())}</h3>
        <p>{m::get_started::linked_new()}</p>
        {registration(edition)}
        <p>{m::get_started::linked_new_proof(digits)}</p>
        <h3>{m::get_started::linked_existing_title(name())}</h3>
        <p>{m::get_started::linked_existing(name())}</p>
        {sign_in(edition)}
        <p>{m::get_started::linked_existing_proof(digits)}</p>
    };
    let review = view! {
        {title(m::get_started::linked_review_title(), None)}
        <p>{m::get_started::linked_review()}</p>
    };
    view! { <ProcessList steps=vec![pin.into_any(), account.into_any(), review.into_any()] /> }.into_any()
}

/// The form for a new account; where accounts are the state's, the place that speaks about them.
fn registration(edition: &Edition) -> AnyView {
    let path = match edition.agency().accounts.kind {
        AccountKind::Own => Route::CreateAccount.path(edition.locale),
        AccountKind::Linked => format!("{}#{CREATE_ACCOUNT}", Route::Home.path(edition.locale)),
    };
    let address = format!("{}{path}", edition.site.base_url);
    view! { <QrCode caption=m::get_started::qr_register() address=address /> }.into_any()
}

fn sign_in(edition: &Edition) -> AnyView {
    let path = Route::SignIn(Next::Account).path(edition.locale);
    let address = format!("{}{path}", edition.site.base_url);
    view! { <QrCode caption=m::get_started::qr_sign_in() address=address /> }.into_any()
}
