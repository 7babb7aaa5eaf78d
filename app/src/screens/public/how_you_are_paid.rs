//! How does the parent who receives get the money, when, and why may it take its time?

use domain::agency::{Card, PaidBy, ProofMethod};
use leptos::prelude::*;
use locales::{Msg, m};

use super::edition::Edition;
use super::text::{paragraph, paragraphs, points, section};
use crate::components::contents::{Contents, Part};
use crate::components::notice::Notice;
use crate::components::outside_link::OutsideLink;
use crate::components::site_footer::PhoneNumber;
use crate::components::status_tag::Tone;
use crate::routes::PublicPage;

/// The page.
pub fn content(edition: &Edition) -> AnyView {
    let parts = parts(edition);
    let contents = parts
        .iter()
        .map(|(anchor, title, _)| Part::new(anchor, title.clone()));
    let contents: Vec<_> = contents.collect();
    let sections = parts
        .into_iter()
        .map(|(anchor, title, content)| section(anchor, title, content))
        .collect_view();
    view! {
        <div class="stack">
            {edition.heading(PublicPage::HowYouArePaid)} <Contents parts=contents />
        </div>
        {sections}
        {edition.read_more(&[PublicPage::Glossary, PublicPage::Questions, PublicPage::Contact])}
    }
    .into_any()
}

fn parts(edition: &Edition) -> Vec<(&'static str, Msg, AnyView)> {
    let agency = edition.agency();
    let by = |way| agency.paid.ways.contains(&way);
    let card = agency.card.as_ref().filter(|_| by(PaidBy::Card));
    let missing = edition.link_to(PublicPage::Questions, "not-here", m::questions::not_here());
    let all = [
        Some(("when", m::how_you_are_paid::when_title(), when(edition))),
        by(PaidBy::Deposit).then(|| ("deposit", m::how_you_are_paid::deposit_title(), deposit(edition))),
        card.map(|card| {
            (
                "card",
                m::how_you_are_paid::card_title(),
                card_part(edition, card),
            )
        }),
        by(PaidBy::Check).then(|| ("check", m::how_you_are_paid::check_title(), check(edition))),
        Some(("on-hold", m::how_you_are_paid::hold_title(), on_hold())),
        Some(("refund", m::how_you_are_paid::refund_title(), refund(edition))),
        Some(("less", m::how_you_are_paid::less_title(), less())),
        Some(("change", m::how_you_are_paid::change_title(), change(edition))),
        card.map(|card| ("lost", m::how_you_are_paid::lost_title(), lost(card))),
        Some(("private", m::how_you_are_paid::private_title(), private(edition))),
        Some((
            "missing",
            m::how_you_are_paid::missing_title(),
            view! { <p>{missing}</p> }.into_any(),
        )),
    ];
    all.into_iter().flatten().collect()
}

/// The rule binds most payments, not each; where it stands is said as lawyers write it.
fn when(edition: &Edition) -> AnyView {
    let paid = &edition.agency().paid;
    let rule = paid
        .rule_days
        .map(|days| paragraph(m::how_you_are_paid::when_rule(i64::from(days))));
    let source = paid.rule.clone().map(|rule| {
        view! { <p class="small">{m::how_you_are_paid::when_source(rule)}</p> }
    });
    let rest = paragraphs([
        m::how_you_are_paid::when_business_day(),
        m::how_you_are_paid::when_shown(),
        m::how_you_are_paid::when_bank(i64::from(paid.bank_days)),
        m::how_you_are_paid::when_late(),
    ]);
    (rule, source, rest).into_any()
}

fn deposit(edition: &Edition) -> AnyView {
    let start = edition.agency().paid.deposit_url.clone().map(|url| {
        view! {
            <p>
                <OutsideLink href=url>{m::how_you_are_paid::deposit_start()}</OutsideLink>
            </p>
        }
    });
    let texts = paragraphs([
        m::how_you_are_paid::deposit_text(),
        m::how_you_are_paid::deposit_need(),
        m::how_you_are_paid::deposit_first(),
        m::how_you_are_paid::deposit_own(),
    ]);
    (texts, start).into_any()
}

fn card_part(edition: &Edition, card: &Card) -> AnyView {
    let proof = &edition.agency().proof;
    let pin = proof.uses(ProofMethod::Pin).then(m::how_you_are_paid::card_pin);
    let digits = proof
        .card
        .filter(|_| proof.uses(ProofMethod::Card))
        .map(|card| m::how_you_are_paid::card_digits(i64::from(card.digits)));
    let last = [pin, digits, Some(m::how_you_are_paid::card_keep())];
    let (name, phone, url) = (card.name.clone(), card.phone.clone(), card.url.clone());
    view! {
        {paragraph(m::how_you_are_paid::card_text())}
        <dl class="help-line">
            <div>
                <dt>{m::how_you_are_paid::card_name()}</dt>
                <dd lang="en">{name}</dd>
            </div>
        </dl>
        <p>{m::how_you_are_paid::card_company()} " " <PhoneNumber number=phone /></p>
        <p>
            <OutsideLink href=url>{m::how_you_are_paid::card_site()}</OutsideLink>
        </p>
        {paragraphs(last.into_iter().flatten())}
    }
    .into_any()
}

fn check(edition: &Edition) -> AnyView {
    let texts = paragraphs([
        m::how_you_are_paid::check_text(),
        m::how_you_are_paid::check_moved(),
        m::how_you_are_paid::check_lost(),
    ]);
    (texts, view! { <p>{edition.phone()}</p> }).into_any()
}

/// Reasons in general; never that of a payment.
fn on_hold() -> AnyView {
    view! {
        {paragraph(m::how_you_are_paid::hold_text())}
        <ul class="list">
            <li>{m::how_you_are_paid::hold_address()}</li>
            <li>{m::how_you_are_paid::hold_identity()}</li>
            <li>{m::how_you_are_paid::hold_bank()}</li>
            <li>{m::how_you_are_paid::hold_dispute()}</li>
            <li>{m::how_you_are_paid::hold_future()}</li>
            <li>
                <a href="#refund">{m::how_you_are_paid::hold_tax()}</a>
            </li>
        </ul>
        {paragraph(m::how_you_are_paid::hold_do())}
    }
    .into_any()
}

fn refund(edition: &Edition) -> AnyView {
    let months = i64::from(edition.agency().paid.offset_hold_months);
    let texts = paragraphs([
        m::how_you_are_paid::refund_text(),
        m::how_you_are_paid::refund_hold(months),
        m::how_you_are_paid::refund_reason(),
        m::how_you_are_paid::refund_state(),
    ]);
    let word = edition.link_to(
        PublicPage::Glossary,
        "assigned-support",
        m::glossary::assigned_support(),
    );
    (texts, view! { <p>{word}</p> }).into_any()
}

fn less() -> AnyView {
    let list = points([
        m::how_you_are_paid::less_state(),
        m::how_you_are_paid::less_cases(),
        m::how_you_are_paid::less_fee(),
        m::how_you_are_paid::less_hold(),
    ]);
    (list, paragraph(m::how_you_are_paid::less_see())).into_any()
}

fn change(edition: &Edition) -> AnyView {
    let phone = edition.phone();
    let texts = paragraphs([
        m::how_you_are_paid::change_keep(),
        m::how_you_are_paid::change_tell(),
    ]);
    view! {
        {paragraph(m::how_you_are_paid::change_how())}
        {edition.help_line()}
        {texts}
        <Notice tone=Tone::Stop title=m::how_you_are_paid::change_not_you()>
            <p>{phone}</p>
        </Notice>
    }
    .into_any()
}

fn lost(card: &Card) -> AnyView {
    let phone = card.phone.clone();
    view! {
        <ol class="list">
            <li>{m::how_you_are_paid::lost_call()} " " <PhoneNumber number=phone /></li>
            <li>{m::how_you_are_paid::lost_cash()}</li>
            <li>{m::how_you_are_paid::lost_address()}</li>
        </ol>
    }
    .into_any()
}

fn private(edition: &Edition) -> AnyView {
    let texts = paragraphs([
        m::how_you_are_paid::private_text(),
        m::how_you_are_paid::private_never(),
    ]);
    let safety = edition.link_to(PublicPage::Safety, "other", m::safety::title());
    (texts, view! { <p>{safety}</p> }).into_any()
}
