//! What can somebody do who is watched or in danger? The same page for everybody: nothing on it depends on who asked for protection,
//! and nothing on it may ever ask.

use domain::agency::Hotline;
use leptos::prelude::*;
use locales::{Msg, m};

use super::edition::Edition;
use super::text::{host, paragraph, paragraphs, points, section, strong};
use crate::components::contents::{Contents, Part};
use crate::components::outside_link::OutsideLink;
use crate::components::site_footer::PhoneNumber;
use crate::components::summary_list::{SummaryList, SummaryRow};
use crate::routes::PublicPage;

/// The page. Help comes first, before the list of what is below. Nothing is folded: a closed fold hides the one line that is needed,
/// and no button offers to print what somebody else could find.
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
        {edition.heading(PublicPage::Safety)}
        {section("help", m::safety::help_title(), help(edition))}
        <Contents parts=contents />
        {sections}
    }
    .into_any()
}

fn parts(edition: &Edition) -> Vec<(&'static str, Msg, AnyView)> {
    let watched = [
        m::safety::watched_spy(),
        m::safety::watched_other(),
        m::safety::watched_sudden(),
    ];
    vec![
        ("watched", m::safety::watched_title(), paragraphs(watched)),
        ("exit", m::safety::exit_title(), exit(edition)),
        ("private", m::safety::private_title(), private()),
        ("history", m::safety::history_title(), history()),
        ("password", m::safety::password_title(), password(edition)),
        ("mail", m::safety::mail_title(), mail(edition)),
        ("other", m::safety::other_title(), other(edition)),
        ("address", m::safety::address_title(), address(edition)),
    ]
}

fn help(edition: &Edition) -> AnyView {
    let agency = edition.agency();
    let lines = agency
        .hotlines
        .iter()
        .map(|line| hotline(edition, line))
        .collect_view();
    view! {
        <p>{m::safety::help_danger()} " " <PhoneNumber number=agency.emergency.clone() /></p>
        <p>{m::safety::help_lines()}</p>
        {lines}
        {paragraphs([m::safety::help_interpreter(), m::safety::help_trace()])}
    }
    .into_any()
}

fn hotline(edition: &Edition, line: &Hotline) -> impl IntoView + use<> {
    let number = |key, number: String| SummaryRow {
        key,
        value: view! { <PhoneNumber number=number /> }.into_any(),
    };
    let text = line.text.clone().map(|text| {
        let how = m::safety::help_text_how(text.word, text.number.clone());
        SummaryRow {
            key: m::safety::help_text(),
            value: view! { <a href=format!("sms:{}", text.number)>{how}</a> }.into_any(),
        }
    });
    let hours = SummaryRow {
        key: m::safety::help_hours(),
        value: edition.own(&line.hours).into_any(),
    };
    let site = line.url.clone().map(|url| SummaryRow {
        key: m::safety::help_site(),
        value: view! { <OutsideLink href=url.clone()>{host(&url)}</OutsideLink> }.into_any(),
    });
    let rows = [
        Some(number(m::safety::help_phone(), line.phone.clone())),
        line.tty.clone().map(|tty| number(m::safety::help_tty(), tty)),
        text,
        Some(hours),
        site,
    ];
    view! {
        <div>
            <h3>{edition.own(&line.name)}</h3>
            <SummaryList rows=rows.into_iter().flatten().collect() />
        </div>
    }
}

fn exit(edition: &Edition) -> AnyView {
    let idle = edition.rules.idle.as_secs().div_ceil(60);
    let idle = i64::try_from(idle).unwrap_or(i64::MAX);
    view! {
        <p>{m::safety::exit_how()}</p>
        <p>{m::safety::exit_does()}</p>
        {points([m::safety::exit_does_clear(), m::safety::exit_does_sign_out(), m::safety::exit_does_tabs()])}
        <p>{m::safety::exit_not()}</p>
        {points([
            m::safety::exit_not_history(),
            m::safety::exit_not_cookies(),
            m::safety::exit_not_files(),
            m::safety::exit_not_others(),
            m::safety::exit_not_offline(idle),
            m::safety::exit_not_scripts(),
        ])}
        <p>{edition.link_to(PublicPage::Privacy, "cookies", m::privacy::cookies_title())}</p>
        <p>{m::safety::exit_try()}</p>
    }
    .into_any()
}

fn private() -> AnyView {
    view! {
        {paragraphs([m::safety::private_text(), m::safety::private_not()])}
        <ul class="list">
            <li>{m::safety::private_iphone().b(strong)}</li>
            <li>{m::safety::private_android().b(strong)}</li>
            <li>{m::safety::private_computer().b(strong)}</li>
        </ul>
    }
    .into_any()
}

/// The names of menus are those of the browsers of November 2026, from their makers' pages; not tried on each telephone.
fn history() -> AnyView {
    view! {
        <p>{m::safety::history_only()}</p>
        <h3 id="history-iphone">{m::safety::history_iphone_title()}</h3>
        <p>{m::safety::history_iphone().b(strong)}</p>
        <h3 id="history-android">{m::safety::history_android_title()}</h3>
        <p>{m::safety::history_android().b(strong)}</p>
        <h3 id="history-other">{m::safety::history_other_title()}</h3>
        <p>{m::safety::history_other().b(strong)}</p>
        <h3 id="history-wechat">{m::safety::history_wechat_title()}</h3>
        {paragraphs([m::safety::history_wechat_better(), m::safety::history_wechat_chat()])}
        <p>{m::safety::history_wechat_cache().b(strong)}</p>
        <h3 id="history-computer">{m::safety::history_computer_title()}</h3>
        <p>{m::safety::history_computer().b(strong)}</p>
        {paragraphs([m::safety::history_words(), m::safety::history_sync(), m::safety::history_files()])}
    }
    .into_any()
}

fn password(edition: &Edition) -> AnyView {
    let list = points([
        m::safety::password_new(),
        m::safety::password_browser(),
        m::safety::password_out(),
    ]);
    (list, edition.call(m::safety::password_known())).into_any()
}

fn mail(edition: &Edition) -> AnyView {
    let list = points([
        m::safety::mail_own(),
        m::safety::mail_lock(),
        m::safety::mail_paper(),
    ]);
    (list, edition.help_line()).into_any()
}

fn other(edition: &Edition) -> AnyView {
    let texts = [
        m::safety::other_sees(),
        m::safety::other_not(),
        m::safety::other_use(),
        m::safety::other_court(),
    ];
    let privacy = view! { <p>{edition.link_to(PublicPage::Privacy, "other", m::privacy::title())}</p> };
    (paragraphs(texts), privacy).into_any()
}

fn address(edition: &Edition) -> AnyView {
    let texts = [
        m::safety::address_say(),
        m::safety::address_how(),
        m::safety::address_nobody(),
    ];
    let program = edition.agency().address_program.as_ref().map(|program| {
        let name = edition.own(&program.name);
        view! {
            {paragraph(m::safety::address_program())}
            <p>
                <OutsideLink href=program.url.clone()>{name}</OutsideLink>
            </p>
        }
    });
    view! { {edition.call(m::safety::address_ask())} {paragraphs(texts)} {program} }.into_any()
}
