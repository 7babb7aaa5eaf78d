//! How does somebody who reads neither language of this site get help? One line in each of the area's languages, and the number.

use leptos::prelude::*;
use locales::{Locale, m};

use super::edition::Edition;
use super::text::{in_english, paragraph, section, strong};
use crate::components::print_button::PrintButton;
use crate::components::site_footer::PhoneNumber;
use crate::languages::{LINES, Line};
use crate::routes::{PublicPage, Route};

/// The page.
pub fn content(edition: &Edition) -> AnyView {
    view! {
        {edition.heading(PublicPage::LanguageHelp)}
        {section("list", m::language_help::list_title(), list(edition))}
        {section("how", m::language_help::how_title(), how())}
        {section("card", m::language_help::card_title(), card(edition.locale))}
        {section("site", m::language_help::site_title(), site())}
    }
    .into_any()
}

/// The agency's choice; without one, all of them.
fn list(edition: &Edition) -> AnyView {
    let help = &edition.agency().help;
    let line = |tag: &String| LINES.iter().find(|line| line.tag == *tag);
    let chosen: Vec<&Line> = if help.languages.is_empty() {
        LINES.iter().collect()
    } else {
        help.languages.iter().filter_map(line).collect()
    };
    let lines = chosen
        .into_iter()
        .map(|line| spoken(line, help.language_line()))
        .collect_view();
    let tty = help.tty.clone().map(|tty| {
        view! { <p>{m::language_help::tty()} " " <PhoneNumber number=tty /></p> }
    });
    view! {
        <ul class="languages" aria-label=m::language_help::list_label()>
            {lines}
        </ul>
        {tty}
    }
    .into_any()
}

fn spoken(line: &'static Line, number: &str) -> impl IntoView + use<> {
    view! {
        <li lang=line.tag dir=if line.rtl { "rtl" } else { "ltr" }>
            <strong>{line.name}</strong>
            " "
            {line.before}
            <bdi dir="ltr">
                <PhoneNumber number=number />
            </bdi>
            {line.after}
        </li>
    }
}

fn how() -> AnyView {
    view! {
        <ol class="list">
            <li>{m::language_help::how_call()}</li>
            <li>{m::language_help::how_say().say(english)}</li>
            <li>{m::language_help::how_wait()}</li>
            <li>{m::language_help::how_meet()}</li>
        </ol>
        {paragraph(m::language_help::how_family())}
    }
    .into_any()
}

fn english(words: String) -> AnyView {
    view! { <span lang="en">{strong(words)}</span> }.into_any()
}

/// To print and cut out: staff read the first line, the reader the second.
fn card(locale: Locale) -> AnyView {
    let own = (locale != Locale::En).then(|| view! { <p>{m::language_help::card_staff()}</p> });
    view! {
        <div class="card interpreter-card">
            <p lang="en">{in_english(&m::language_help::card_staff())}</p>
            {own}
            <p class="interpreter-card__line" aria-hidden="true"></p>
        </div>
        <PrintButton />
    }
    .into_any()
}

fn site() -> AnyView {
    let languages = Locale::ALL.iter().map(|locale| {
        let tag = locale.tag();
        view! {
            <li>
                <a href=Route::Home.path(*locale) lang=tag hreflang=tag>
                    {locale.endonym()}
                </a>
            </li>
        }
    });
    view! {
        <p>{m::language_help::site()}</p>
        <ul class="list">{languages.collect_view()}</ul>
        <p>{m::language_help::other()}</p>
    }
    .into_any()
}
