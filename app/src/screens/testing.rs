//! What do the tests of screens share? Rendering a page's content in a language, and finding things in it.

use std::sync::Arc;

use domain::agency::Agency;
use locales::{Audience, Locale, Pack};
use scraper::{Html, Selector};

use crate::page::{Page, in_owner};
use crate::site::{Assets, Site};

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

/// A site of the sample agency whose procedures follow the Ohio profile.
pub fn ohio() -> Arc<Site> {
    site(include_str!("../../../server/agencies/ohio.toml"))
}

/// A site of the sample agency whose procedures follow the New York profile.
pub fn new_york() -> Arc<Site> {
    site(include_str!("../../../server/agencies/new-york.toml"))
}

fn site(settings: &str) -> Arc<Site> {
    #[derive(serde::Deserialize)]
    struct File {
        agency: Agency,
    }
    let file: File = toml::from_str(settings).expect("a sample agency");
    Arc::new(Site {
        base_url: "https://portal.example".to_owned(),
        agency: file.agency,
        demo: false,
        assets: Assets::default(),
    })
}
