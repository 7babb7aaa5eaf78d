//! How does a parent get in for the first time? Step by step, on one printed sheet; which steps, the agency's settings say.

mod ready;
mod steps;

use domain::agency::{AccountKind, Guide, Video};
use leptos::prelude::*;
use locales::{Locale, Msg, m};

use super::edition::Edition;
use super::text::{host, lines, paragraph, section};
use crate::components::button::{ButtonLink, Weight};
use crate::components::disclosure::Disclosure;
use crate::components::notice::Notice;
use crate::components::outside_link::OutsideLink;
use crate::components::print_button::PrintButton;
use crate::components::status_tag::Tone;
use crate::routes::{Next, PublicPage, Route};

/// Accounts of the state cannot be linked yet.
fn not_yet(edition: &Edition, time: Msg) -> AnyView {
    let (phone, how) = (edition.phone(), lines([m::get_started::not_yet_steps(), time]));
    view! {
        <Notice tone=Tone::Info title=m::get_started::not_yet_linked()>
            <p>{phone}</p>
            {how}
        </Notice>
    }
    .into_any()
}

/// The page.
pub fn content(edition: &Edition) -> AnyView {
    let sign_in = Route::SignIn(Next::Account).path(edition.locale);
    let safety = view! { <a href=edition.path(PublicPage::Safety)>{m::get_started::safety()}</a> };
    let time = m::get_started::time(steps::minutes(edition));
    let (create, how) = match edition.agency().accounts.kind {
        AccountKind::Own => (Some(Route::CreateAccount.path(edition.locale)), paragraph(time)),
        AccountKind::Linked => (None, not_yet(edition, time)),
    };
    let ssn = edition.link_to(PublicPage::Privacy, "ssn", m::privacy::ssn_title());
    view! {
        <div class="stack">
            {edition.heading(PublicPage::GetStarted)}
            {how}
            <p class="get-started__safety">{safety}</p>
        </div>
        <div class="get-started">
            {ready::content(edition)}
            <div class="get-started__steps" id="steps">
                {steps::content(edition)}
                <div class="actions">
                    {create.map(|create| view! { <ButtonLink label=m::home::create_account() href=create /> })}
                    <ButtonLink label=m::get_started::sign_in() href=sign_in weight=Weight::Secondary />
                    <PrintButton />
                </div>
            </div>
        </div>
        <div class="prose" id="why">
            <Disclosure summary=m::get_started::why_title()>
                <p>{m::get_started::why()}</p>
                <p>{ssn}</p>
            </Disclosure>
        </div>
        {section("later", m::get_started::later_title(), later(edition))}
        {section("help", m::get_started::help_title(), help(edition))}
    }
    .into_any()
}

fn later(edition: &Edition) -> AnyView {
    let agency = edition.agency();
    let sign_in = match (agency.accounts.kind, &agency.accounts.provider) {
        (AccountKind::Linked, Some(provider)) => m::get_started::later_linked(provider.name.clone()),
        _ => m::get_started::later_own(),
    };
    let open = match &agency.service_window {
        None => paragraph(m::get_started::later_always()),
        Some(window) => {
            let today = edition.today;
            let closed = m::get_started::later_closed(
                today.to_datetime(window.closes),
                today.to_datetime(window.opens),
            );
            let minutes = window.minutes();
            let open = (minutes % 60 == 0).then(|| m::get_started::later_open(24 - minutes / 60));
            lines(
                open.into_iter()
                    .chain([closed, m::session::zone(edition.site.zone())]),
            )
        }
    };
    let idle = edition.rules.idle.as_secs();
    let idle = idle.is_multiple_of(60).then(|| {
        paragraph(m::get_started::later_idle(
            i64::try_from(idle / 60).unwrap_or(i64::MAX),
        ))
    });
    (paragraph(sign_in), open, idle).into_any()
}

fn help(edition: &Edition) -> AnyView {
    let agency = edition.agency();
    let videos = videos(edition, &agency.videos);
    let guide = agency.guide.as_ref().map(guide);
    let online = agency.questions.clone().map(|url| {
        let site = host(&url);
        view! { <OutsideLink href=url>{site}</OutsideLink> }
    });
    view! {
        <div class="get-started__screen">{videos} {guide}</div>
        <ul class="list get-started__screen">
            <li>{edition.link(PublicPage::Find)}</li>
            <li>{edition.link(PublicPage::Questions)}</li>
            <li>
                <a href=edition.path(PublicPage::Contact)>{m::get_started::more()}</a>
                " "
                {online}
            </li>
        </ul>
        {paragraph(m::get_started::call())}
        {edition.help_line()}
    }
    .into_any()
}

fn videos(edition: &Edition, videos: &[Video]) -> Option<AnyView> {
    let entries: Vec<_> = videos
        .iter()
        .filter_map(|video| video_entry(edition, video))
        .collect();
    if entries.is_empty() {
        return None;
    }
    let list = view! {
        {paragraph(m::get_started::videos())}
        <ul class="list">{entries}</ul>
    };
    Some(list.into_any())
}

/// A film with its length and the languages that one can read along.
fn video_entry(edition: &Edition, video: &Video) -> Option<AnyView> {
    let (language, url) = video.url.best(edition.locale)?;
    let name = video.name.get(language).to_owned();
    let length = m::get_started::video_length(i64::from(video.seconds / 60), i64::from(video.seconds % 60));
    let captions = (!video.captions.is_empty()).then(|| {
        let names = endonyms(&video.captions, edition.locale);
        view! { <span class="line">{m::get_started::video_captions(names)}</span> }
    });
    let entry = view! {
        <li>
            <OutsideLink href=url.to_owned()>
                <span lang=language.tag()>{name}</span>
            </OutsideLink>
            <span class="line">{length}</span>
            {captions}
        </li>
    };
    Some(entry.into_any())
}

/// The languages' own names, joined as the reader's language joins a list.
fn endonyms(languages: &[Locale], locale: Locale) -> String {
    let names: Vec<_> = languages.iter().copied().map(Locale::endonym).collect();
    names.join(if locale.tag().starts_with("zh") {
        "、"
    } else {
        ", "
    })
}

/// The guide in each language that it has, named in that language.
fn guide(guide: &Guide) -> AnyView {
    let links = guide.url.iter().map(|(locale, url)| {
        let tag = locale.tag();
        view! {
            <li>
                <a href=url.to_owned() lang=tag hreflang=tag>
                    {locale.endonym()}
                </a>
                " "
                {m::get_started::guide_format(i64::from(guide.pages))}
            </li>
        }
    });
    view! {
        {paragraph(m::get_started::guide())}
        <ul class="list">{links.collect_view()}</ul>
    }
    .into_any()
}
