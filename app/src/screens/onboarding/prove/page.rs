//! What stands on the page that asks for a proof? Which parent first, where that decides what is asked; then the numbers.

use domain::agency::{Agency, ProofMethod, SsnRule};
use domain::drafts::Draft;
use domain::error::AppError;
use domain::forms::{Field, LETTER, field_of, viewer_name};
use domain::policy::Viewer;
use domain::proof::letter_wish;
use jiff::civil::DateTime;
use leptos::prelude::*;
use locales::{Locale, Msg, m};

use crate::components::button::{Button, HiddenFields, Weight};
use crate::components::choice::{Choice, ChoiceOption};
use crate::components::disclosure::Disclosure;
use crate::components::error_summary::{ErrorSummary, Problem};
use crate::components::field::Question;
use crate::components::language_switch::CarriedForm;
use crate::components::notice::Notice;
use crate::components::secret_input::SecretInput;
use crate::components::site_footer::PhoneNumber;
use crate::components::status_tag::Tone;
use crate::components::text_field::{TextField, Width};
use crate::context::Ctx;
use crate::onboarding::Step;
use crate::page::Page;
use crate::routes::{PROVE_API, PublicPage, Route};

/// Id of the form element: the language switch sends it, too.
const FORM: &str = "prove";

/// The page for a side of the case.
pub async fn page(ctx: &Ctx, viewer: Option<Viewer>) -> Result<Page, AppError> {
    let session = ctx.signed_in()?;
    let wish = letter_wish(&ctx.domain, &session.account).await?;
    let wish = wish.map(|at| ctx.site.local(at));
    let draft = ctx.request.draft.clone().unwrap_or_default();
    Ok(show(&ctx.site.agency, ctx.locale, viewer, wish, draft))
}

/// The page of what is known.
pub(super) fn show(
    agency: &Agency,
    locale: Locale,
    viewer: Option<Viewer>,
    letter_wish: Option<DateTime>,
    draft: Draft,
) -> Page {
    let asks_side = agency.proof.receives != agency.proof.pays && viewer.is_none();
    if asks_side {
        return side(agency, locale);
    }
    let agency = agency.clone();
    let has_errors = !draft.errors.is_empty();
    let page = Page::new(Route::Prove(viewer), m::prove::title(), move || {
        let problems = Problem::of_form(&draft.errors);
        view! {
            <div class="prose">
                <ErrorSummary problems=Signal::stored(problems) />
                {Step::Prove.indicator()}
                <h1>{m::prove::title()}</h1>
                <p class="lead">{m::prove::lead()}</p>
                {letter_wish.map(|at| view! { <Notice tone=Tone::Wait title=m::prove::letter_wished(at) /> })}
                {fields(&agency, viewer, &draft)}
                {other_ways(&agency, locale)}
            </div>
        }
        .into_any()
    });
    let carried_form = Some(CarriedForm {
        id: FORM,
        action: PROVE_API.to_owned(),
    });
    Page {
        has_errors,
        carried_form,
        ..page
    }
}

/// Which parent? What is asked next depends on it, and works without scripts as a page of its own.
fn side(agency: &Agency, locale: Locale) -> Page {
    let action = Route::Prove(None).path(locale);
    let agency = agency.clone();
    Page::new(Route::Prove(None), m::prove::title(), move || {
        let option = |viewer, label, hint| ChoiceOption {
            value: viewer_name(viewer).to_owned(),
            label,
            hint: Some(hint),
            lang: None,
        };
        let options = vec![
            option(Viewer::Receives, m::prove::receives(), m::prove::receives_hint()),
            option(Viewer::Pays, m::prove::pays(), m::prove::pays_hint()),
        ];
        view! {
            <div class="prose">
                {Step::Prove.indicator()} <h1>{m::prove::title()}</h1> <p class="lead">{m::prove::lead()}</p>
                <form class="form" method="get" action=action>
                    <Choice
                        name=Field::As.name()
                        legend=m::prove::side()
                        options=options
                        selected=viewer_name(Viewer::Receives).to_owned()
                    />
                    <Button label=m::prove::submit() />
                </form>
                {other_ways(&agency, locale)}
            </div>
        }
        .into_any()
    })
}

fn fields(agency: &Agency, viewer: Option<Viewer>, draft: &Draft) -> impl IntoView + use<> {
    let ask = |field: Field, label: Msg| Question::of_draft(draft, field, label);
    let methods = match viewer {
        Some(Viewer::Pays) => &agency.proof.pays,
        _ => &agency.proof.receives,
    };
    let secrets = methods.iter().zip(0..).map(|(method, n)| {
        let (label, hint) = words(agency, *method, n > 0);
        view! {
            <SecretInput
                question=ask(field_of(*method), label).hint(hint)
                autocomplete="off"
                inputmode=Some("numeric")
            />
        }
    });
    let secrets = secrets.collect_view();
    let side = viewer.map(|viewer| (Field::As.name(), viewer_name(viewer).to_owned()));
    view! {
        <form class="form" id=FORM method="post" action=PROVE_API novalidate autocomplete="off">
            <HiddenFields fields=side.into_iter().collect() />
            <TextField
                question=ask(Field::CaseNumber, m::prove::case_number()).hint(m::prove::case_number_hint())
                value=draft.value(Field::CaseNumber).to_owned()
                width=Width::Medium
            />
            <SecretInput
                question=ask(Field::Ssn, m::prove::ssn()).hint(m::prove::ssn_hint())
                autocomplete="off"
                inputmode=Some("numeric")
            />
            {why(agency)}
            {secrets}
            <Button label=m::prove::submit() />
            <Disclosure summary=m::prove::without_title()>
                <p>{m::prove::without_letter()}</p>
                <Button
                    label=m::prove::ask_letter()
                    weight=Weight::Secondary
                    sends=Some((Field::Ask.name(), LETTER))
                />
            </Disclosure>
        </form>
    }
}

/// The notice that section 7(b) of the Privacy Act wants beside the field.
fn why(agency: &Agency) -> impl IntoView + use<> {
    let must = match agency.privacy.ssn {
        SsnRule::Mandatory => m::privacy::ssn_mandatory(),
        SsnRule::Voluntary => m::privacy::ssn_voluntary(),
    };
    let laws = agency.privacy.ssn_laws.join("; ");
    view! {
        <Disclosure summary=m::prove::ssn_why()>
            <p>{must}</p>
            <p>{m::privacy::ssn_law()} " " <span lang="en">{laws}</span></p>
            <p>{m::privacy::ssn_use()}</p>
            <p>{m::privacy::ssn_keep()}</p>
        </Disclosure>
    }
}

/// Label and hint of a secret; `instead` for the one that stands in for the one before it.
fn words(agency: &Agency, method: ProofMethod, instead: bool) -> (Msg, Msg) {
    let proof = &agency.proof;
    match method {
        ProofMethod::Card => {
            let digits = proof.card.as_ref().map_or(0, |card| i64::from(card.digits));
            let name = agency
                .card
                .as_ref()
                .map_or(String::new(), |card| card.name.clone());
            (m::prove::card(digits), m::prove::card_hint(name))
        }
        ProofMethod::WebId => {
            let digits = proof.web_id.as_ref().map_or(0, |web_id| i64::from(web_id.digits));
            let hint = if instead {
                m::prove::web_id_instead()
            } else {
                m::prove::web_id_hint()
            };
            (m::prove::web_id(digits), hint)
        }
        ProofMethod::Pin => {
            let digits = proof.pin.as_ref().map_or(0, |pin| i64::from(pin.digits));
            (m::prove::pin(digits), m::prove::pin_hint())
        }
    }
}

/// For people without a number, or without a secret.
fn other_ways(agency: &Agency, locale: Locale) -> AnyView {
    let letter = Route::Public(PublicPage::GetYourPin).path(locale);
    let phone = agency.help.phone.clone();
    let title = PublicPage::GetYourPin.title(agency);
    view! {
        <h2>{m::prove::other_title()}</h2>
        <p>{m::prove::other_ssn()} " " <PhoneNumber number=phone /></p>
        <p>
            <a href=letter>{title}</a>
        </p>
    }
    .into_any()
}
