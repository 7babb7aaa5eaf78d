//! What does the portal learn about a visitor, why, who sees it, and for how long? Every sentence is true of the program and of
//! the agency; who changes what is kept changes this page in the same commit.

use jiff::civil::{Date, date};
use leptos::prelude::*;
use locales::{Msg, m};

use domain::agency::{AccountKind, SsnRule};

use super::edition::Edition;
use super::text::{paragraph, paragraphs, points, section};
use crate::components::contents::{Contents, Part};
use crate::routes::PublicPage;

/// Day on which the text of this page last changed.
const CHANGED: Date = date(2026, 11, 23);

const SECONDS_AN_HOUR: u64 = 3600;

/// The page.
pub fn content(edition: &Edition) -> AnyView {
    let changed = edition
        .agency()
        .privacy
        .changed
        .map_or(CHANGED, |day| day.max(CHANGED));
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
            {edition.heading(PublicPage::Privacy)} <Contents parts=contents />
        </div>
        {sections}
        <p class="small">{m::public::changed(changed)}</p>
        {edition.read_more(&[PublicPage::Safety, PublicPage::TermsOfUse, PublicPage::Accessibility])}
    }
    .into_any()
}

fn parts(edition: &Edition) -> Vec<(&'static str, Msg, AnyView)> {
    let other = (
        paragraphs([
            m::privacy::other_sees(),
            m::privacy::other_never(),
            m::privacy::other_use(),
        ]),
        view! { <p>{edition.link_to(PublicPage::Safety, "other", m::safety::title())}</p> },
    );
    let ask = (
        paragraph(m::privacy::ask_text()),
        edition.help_line(),
        view! { <p>{edition.own(&edition.agency().address)}</p> },
    );
    vec![
        ("ssn", m::privacy::ssn_title(), ssn(edition)),
        ("collect", m::privacy::collect_title(), collect()),
        ("use", m::privacy::use_title(), paragraph(m::privacy::use_text())),
        ("who", m::privacy::who_title(), who(edition)),
        ("other", m::privacy::other_title(), other.into_any()),
        ("cookies", m::privacy::cookies_title(), cookies(edition)),
        ("kept", m::privacy::kept_title(), kept(edition)),
        (
            "links",
            m::privacy::links_title(),
            paragraph(m::privacy::links_text()),
        ),
        ("ask", m::privacy::ask_title(), ask.into_any()),
    ]
}

/// The notice that section 7(b) of the Privacy Act wants where the number is asked for.
fn ssn(edition: &Edition) -> AnyView {
    let privacy = &edition.agency().privacy;
    let must = match privacy.ssn {
        SsnRule::Mandatory => m::privacy::ssn_mandatory(),
        SsnRule::Voluntary => m::privacy::ssn_voluntary(),
    };
    let linked = edition.agency().accounts.kind == AccountKind::Linked;
    let not_yet = linked.then(|| view! { <p>{m::privacy::ssn_not_yet()}</p> });
    let laws = privacy
        .ssn_laws
        .iter()
        .map(|law| view! { <li lang="en">{law.clone()}</li> });
    view! {
        {not_yet} {paragraphs([m::privacy::ssn_once(), must, m::privacy::ssn_without()])}
        <p>{m::privacy::ssn_law()}</p>
        <ul class="list">{laws.collect_view()}</ul>
        {paragraphs([m::privacy::ssn_use(), m::privacy::ssn_keep()])}
        <p class="small">{m::privacy::ssn_act()}</p>
    }
    .into_any()
}

fn collect() -> AnyView {
    let list = points([
        m::privacy::collect_case(),
        m::privacy::collect_account(),
        m::privacy::collect_password(),
        m::privacy::collect_sign_in(),
        m::privacy::collect_session(),
        m::privacy::collect_browsers(),
        m::privacy::collect_tries(),
        m::privacy::collect_visit(),
        m::privacy::collect_form(),
    ]);
    let not = paragraphs([
        m::privacy::collect_public(),
        m::privacy::collect_not(),
        m::privacy::collect_foreign(),
    ]);
    (list, not).into_any()
}

fn who(edition: &Edition) -> AnyView {
    let company = edition.agency().privacy.contractors.then(m::privacy::who_company);
    let all = [
        Some(m::privacy::who_you()),
        Some(m::privacy::who_staff()),
        company,
        Some(m::privacy::who_law()),
    ];
    points(all.into_iter().flatten())
}

fn cookies(edition: &Edition) -> AnyView {
    let hours = hours(edition.rules.visitor_draft);
    // As they are called in the browser (`server/src/http/cookies.rs`); on a narrow screen in two lines.
    let https = edition.site.base_url.starts_with("https:");
    let bound = https.then(|| view! { "__Host-" <wbr /> });
    let rows = [
        (
            "session",
            m::privacy::cookies_session(),
            m::privacy::cookies_session_time(),
        ),
        (
            "visitor",
            m::privacy::cookies_visitor(),
            m::privacy::cookies_hours(hours),
        ),
        (
            "link",
            m::privacy::cookies_link(),
            m::privacy::cookies_link_time(),
        ),
        (
            "code",
            m::privacy::cookies_code(),
            m::privacy::cookies_code_time(),
        ),
        ("device", m::privacy::cookies_device(), m::privacy::cookies_year()),
        ("lang", m::privacy::cookies_language(), m::privacy::cookies_year()),
    ];
    let rows = rows.map(|(name, what, time)| {
        view! {
            <tr>
                <th scope="row">
                    <span class="code" lang="en">
                        {bound.clone().filter(|_| name != "lang")}
                        {name}
                    </span>
                </th>
                <td>{what}</td>
                <td>{time}</td>
            </tr>
        }
    });
    view! {
        <p>{m::privacy::cookies_text()}</p>
        <table class="ledger ledger--words">
            <caption class="visually-hidden">{m::privacy::cookies_caption()}</caption>
            <thead>
                <tr>
                    <th scope="col">{m::privacy::cookies_name()}</th>
                    <th scope="col">{m::privacy::cookies_for()}</th>
                    <th scope="col">{m::privacy::cookies_time()}</th>
                </tr>
            </thead>
            <tbody>{rows.collect_view()}</tbody>
        </table>
        <p>{m::privacy::cookies_exit()}</p>
        <p>{m::privacy::cookies_mark()}</p>
        <p>{m::privacy::cookies_place()}</p>
    }
    .into_any()
}

fn kept(edition: &Edition) -> AnyView {
    let rules = &edition.rules;
    points([
        m::privacy::kept_drafts(hours(rules.account_draft), hours(rules.visitor_draft)),
        m::privacy::kept_sign_ins(),
        m::privacy::kept_tries(),
        m::privacy::kept_account(),
    ])
}

/// Whole hours, begun ones counted.
fn hours(time: std::time::Duration) -> i64 {
    i64::try_from(time.as_secs().div_ceil(SECONDS_AN_HOUR)).unwrap_or(i64::MAX)
}
