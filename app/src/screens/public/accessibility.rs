//! Can everybody use the portal, what was tested, what does not work yet, and whom does one ask?

use leptos::prelude::*;
use locales::m;

use super::edition::Edition;
use super::text::{paragraph, paragraphs, points, section};
use crate::components::site_footer::PhoneNumber;
use crate::routes::PublicPage;

/// The page.
pub fn content(edition: &Edition) -> AnyView {
    view! {
        {edition.heading(PublicPage::Accessibility)}
        {section("goal", m::accessibility::goal_title(), paragraph(m::accessibility::goal_text()))}
        {section("can", m::accessibility::can_title(), can())}
        {section("tested", m::accessibility::tested_title(), tested(edition))}
        {section("limits", m::accessibility::limits_title(), limits(edition))}
        {section("ask", m::accessibility::ask_title(), ask(edition))}
        {section("complain", m::accessibility::complain_title(), complain(edition))}
        {edition.read_more(&[PublicPage::LanguageHelp, PublicPage::Privacy])}
    }
    .into_any()
}

fn can() -> AnyView {
    let list = points([
        m::accessibility::can_keyboard(),
        m::accessibility::can_reader(),
        m::accessibility::can_zoom(),
        m::accessibility::can_colors(),
        m::accessibility::can_motion(),
        m::accessibility::can_scripts(),
    ]);
    (list, paragraph(m::accessibility::can_time())).into_any()
}

/// No claim that nobody has checked: without a day, nobody with a disability has tried the site.
fn tested(edition: &Edition) -> AnyView {
    let people = edition.agency().accessibility.tried.map_or_else(
        m::accessibility::tested_people_not,
        m::accessibility::tested_people,
    );
    paragraphs([
        m::accessibility::tested_programs(),
        m::accessibility::tested_hand(),
        m::accessibility::tested_limits(),
        people,
    ])
}

fn limits(edition: &Edition) -> AnyView {
    let agency = edition.agency();
    let films = !agency.videos.is_empty() || agency.guide.is_some();
    let texts = [
        Some(m::accessibility::limits_sites()),
        Some(m::accessibility::limits_papers()),
        films.then(m::accessibility::limits_videos),
        Some(m::accessibility::limits_words()),
    ];
    let glossary = view! { <p>{edition.link(PublicPage::Glossary)}</p> };
    (points(texts.into_iter().flatten()), glossary).into_any()
}

fn ask(edition: &Edition) -> AnyView {
    let agency = edition.agency();
    let relay = agency.help.relay.clone().map(|number| {
        view! { <p>{m::accessibility::ask_relay()} " " <PhoneNumber number=number /></p> }
    });
    let days = agency
        .accessibility
        .answer_days
        .map(|days| paragraph(m::accessibility::ask_days(i64::from(days))));
    view! {
        <p>{m::accessibility::ask_text()}</p>
        <p>{m::accessibility::ask_say()}</p>
        {edition.help_line_with_interpreters()}
        {relay}
        {days}
    }
    .into_any()
}

fn complain(edition: &Edition) -> AnyView {
    let places = &edition.agency().accessibility.complaints;
    let where_to = if places.is_empty() {
        edition.help_line()
    } else {
        let entries = places.iter().map(|place| {
            let phone = place
                .phone
                .clone()
                .map(|number| view! { " " <PhoneNumber number=number /> });
            view! { <li>{edition.own(&place.name)} {phone}</li> }
        });
        view! { <ul class="list">{entries.collect_view()}</ul> }.into_any()
    };
    view! {
        <p>{m::accessibility::complain_text()}</p>
        <p>{m::accessibility::complain_where()}</p>
        {where_to}
    }
    .into_any()
}
