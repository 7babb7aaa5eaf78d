//! What do the tests of screens share? Rendering a page's content in a language, and finding things in it.

use std::sync::Arc;

use locales::{Audience, Locale, Pack};
use scraper::{Html, Selector};

use crate::page::{Page, in_owner};
use crate::site::{AgencyText, Assets, Site};

/// The content of `main`, in a language.
pub fn content(locale: Locale, page: Page) -> Html {
    Html::parse_fragment(&in_owner(locale, || {
        use leptos::prelude::RenderHtml as _;
        (page.body)().to_html()
    }))
}

/// The text of each node that a selector finds, with single spaces.
pub fn texts(html: &Html, selector: &str) -> Vec<String> {
    let selector = Selector::parse(selector).expect("a selector");
    let text = |node: scraper::ElementRef<'_>| {
        node.text()
            .collect::<String>()
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ")
    };
    html.select(&selector).map(text).collect()
}

/// An attribute of each node that a selector finds.
pub fn attributes(html: &Html, selector: &str, name: &str) -> Vec<String> {
    let selector = Selector::parse(selector).expect("a selector");
    html.select(&selector)
        .filter_map(|node| node.attr(name))
        .map(str::to_owned)
        .collect()
}

/// What a message says in a language.
pub fn said(locale: Locale, msg: &locales::Msg) -> String {
    Pack::get(locale, Audience::Page).say(msg)
}

/// An agency without offices.
pub fn site() -> Arc<Site> {
    let text = |locale: &Locale| {
        let text = AgencyText {
            agency_name: "Example agency".to_owned(),
            phone: "800-555-0142".to_owned(),
            ..AgencyText::default()
        };
        (locale.tag(), text)
    };
    Arc::new(Site {
        base_url: "https://portal.example".to_owned(),
        texts: Locale::ALL.iter().map(text).collect(),
        offices: std::collections::BTreeMap::new(),
        quick_exit_target: "https://weather.example/".to_owned(),
        demo: false,
        time_zone: jiff::tz::TimeZone::UTC,
        assets: Assets::default(),
    })
}
