//! How does a parent reach a person? Lines with “open now” by the agency's clocks, the postal address, the offices.

use domain::agency::{Office, Opening, holiday_on};
use jiff::{Timestamp, ToSpan as _};
use leptos::prelude::*;
use locales::{Msg, m};

use super::edition::Edition;
use super::text::{host, lines, paragraph, points, section};
use crate::components::opening_hours::OpeningHours;
use crate::components::outside_link::OutsideLink;
use crate::components::print_button::PrintButton;
use crate::components::site_footer::PhoneNumber;
use crate::components::summary_list::{SummaryList, SummaryRow};
use crate::context::Ctx;
use crate::routes::PublicPage;

/// How far ahead holidays are listed, in months.
const HOLIDAYS_AHEAD: i32 = 6;

/// The page.
pub fn content(edition: &Edition) -> AnyView {
    view! {
        {edition.heading(PublicPage::Contact)}
        {section("call", m::contact::call_title(), call(edition))}
        {section("before", m::contact::before_title(), before(edition))}
        {holidays(edition)}
        {section("write", m::contact::write_title(), write(edition))}
        {section("offices", m::contact::offices_title(), offices(edition))}
        <PrintButton />
        {section("else", m::contact::else_title(), elsewhere(edition))}
    }
    .into_any()
}

fn call(edition: &Edition) -> AnyView {
    let help = &edition.agency().help;
    let number = |key, number: String| SummaryRow {
        key,
        value: view! { <PhoneNumber number=number /> }.into_any(),
    };
    let tty = help.tty.clone().map(|tty| SummaryRow {
        key: m::contact::tty(),
        value: view! {
            <PhoneNumber number=tty />
            <br />
            <span class="small">{m::contact::tty_note()}</span>
        }
        .into_any(),
    });
    let hours = SummaryRow {
        key: m::contact::hours(),
        value: view! { <OpeningHours hours=help.hours.clone() /> }.into_any(),
    };
    let rows = [
        Some(number(m::contact::phone(), help.phone.clone())),
        tty,
        help.relay.clone().map(|relay| number(m::contact::relay(), relay)),
        help.abroad
            .clone()
            .map(|abroad| number(m::contact::abroad(), abroad)),
        Some(number(
            m::contact::language_line(),
            help.language_line().to_owned(),
        )),
        Some(hours),
    ];
    let now = opening(edition)
        .into_iter()
        .chain([m::session::zone(edition.site.zone())]);
    view! {
        {lines(now)}
        <SummaryList rows=rows.into_iter().flatten().collect() />
        <p>{edition.link(PublicPage::LanguageHelp)}</p>
    }
    .into_any()
}

/// When [`opening`] may say something else than now.
pub(super) fn next_change(ctx: &Ctx) -> Timestamp {
    let agency = &ctx.site.agency;
    let now = ctx.domain.clock.now().to_zoned(agency.time_zone.clone());
    agency.help.hours.next_change(&now)
}

/// Whether somebody answers at this moment, and if not, when again; a holiday is named. A page that is kept says nothing of it.
pub(super) fn opening(edition: &Edition) -> Vec<Msg> {
    let Some(now) = edition.now else {
        return Vec::new();
    };
    let agency = edition.agency();
    let holiday = holiday_on(&agency.holidays, now.date())
        .map(|holiday| m::contact::now_holiday(edition.own(&holiday.name)));
    let open = match agency.help.hours.opening(&agency.holidays, now) {
        Opening::Open(until) => m::contact::now_open(until),
        Opening::Today(opens) => m::contact::now_opens_today(opens),
        Opening::Tomorrow(opens) => m::contact::now_opens_tomorrow(opens),
        Opening::Later(opens) => m::contact::now_opens_later(opens),
        Opening::Closed => m::contact::now_closed(),
    };
    holiday.into_iter().chain([open]).collect()
}

fn before(edition: &Edition) -> AnyView {
    let list = points([
        m::contact::before_case(),
        m::contact::before_proof(),
        m::contact::before_safe(),
    ]);
    (list, view! { <p>{edition.link(PublicPage::Safety)}</p> }).into_any()
}

fn holidays(edition: &Edition) -> Option<AnyView> {
    let today = edition.today;
    let until = today.saturating_add(HOLIDAYS_AHEAD.months());
    let days: Vec<Msg> = edition
        .agency()
        .holidays
        .iter()
        .filter(|holiday| today <= holiday.date && holiday.date < until)
        .map(|holiday| m::contact::holiday(holiday.date, edition.own(&holiday.name)))
        .collect();
    (!days.is_empty()).then(|| section("holidays", m::contact::holidays_title(), points(days)))
}

fn write(edition: &Edition) -> AnyView {
    let agency = edition.agency();
    let online = agency.questions.clone().map(|url| {
        let site = host(&url);
        view! {
            <p>{m::contact::online()} <br /> <OutsideLink href=url>{site}</OutsideLink></p>
        }
    });
    view! {
        {paragraph(m::contact::post())}
        <address lang="en">{edition.own(&agency.name)} <br /> {edition.own(&agency.address)}</address>
        {online}
        {paragraph(m::contact::write_safe())}
    }
    .into_any()
}

fn offices(edition: &Edition) -> AnyView {
    let offices = edition
        .agency()
        .offices
        .iter()
        .map(|office| one(edition, office))
        .collect_view();
    (paragraph(m::contact::offices()), offices).into_any()
}

fn one(edition: &Edition, office: &Office) -> impl IntoView + use<> {
    let mut lines = office.address.iter().cloned();
    let first = lines.next();
    let rest = lines.map(|line| view! { <br /> {line} }).collect_view();
    let hours = (!office.hours.days().is_empty()).then(|| SummaryRow {
        key: m::contact::hours(),
        value: view! { <OpeningHours hours=office.hours.clone() /> }.into_any(),
    });
    let rows = [
        Some(SummaryRow {
            key: m::contact::office_address(),
            value: view! {
                <address lang="en" translate="no">
                    {first}
                    {rest}
                </address>
            }
            .into_any(),
        }),
        Some(SummaryRow {
            key: m::contact::office_phone(),
            value: view! { <PhoneNumber number=office.phone.clone() /> }.into_any(),
        }),
        hours,
    ];
    view! {
        <div id=format!("office-{}", office.code)>
            <h3>{edition.own(&office.name)}</h3>
            <SummaryList rows=rows.into_iter().flatten().collect() />
        </div>
    }
}

fn elsewhere(edition: &Edition) -> AnyView {
    let pages = [PublicPage::Questions, PublicPage::Glossary, PublicPage::LegalAid];
    let links = pages.map(|page| view! { <li>{edition.link(page)}</li> });
    view! { <ul class="list">{links.collect_view()}</ul> }.into_any()
}
