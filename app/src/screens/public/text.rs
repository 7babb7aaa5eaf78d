//! How is a text put together? Parts with their anchors, paragraphs, points.

use leptos::prelude::*;
use locales::{Audience, Locale, Msg, Pack};

/// A part of a page; its anchor never changes, because other sites link to it.
pub fn section(anchor: &'static str, title: Msg, content: impl IntoView + 'static) -> AnyView {
    view! {
        <section class="prose" id=anchor>
            <h2>{title}</h2>
            {content}
        </section>
    }
    .into_any()
}

/// A message in a paragraph of its own.
pub fn paragraph(text: Msg) -> AnyView {
    view! { <p>{text}</p> }.into_any()
}

/// Each message in a paragraph of its own.
pub fn paragraphs(texts: impl IntoIterator<Item = Msg>) -> AnyView {
    texts.into_iter().map(paragraph).collect_view().into_any()
}

/// One paragraph with each message in a line of its own: a space between sentences is right in some languages only.
pub fn lines(texts: impl IntoIterator<Item = Msg>) -> AnyView {
    let lines = texts
        .into_iter()
        .map(|text| view! { <span class="line">{text}</span> })
        .collect_view();
    view! { <p>{lines}</p> }.into_any()
}

/// A list with a dot before each message.
pub fn points(texts: impl IntoIterator<Item = Msg>) -> AnyView {
    let points = texts
        .into_iter()
        .map(|text| view! { <li>{text}</li> })
        .collect_view();
    view! { <ul class="list">{points}</ul> }.into_any()
}

/// Words of a screen or of a button, set apart from the sentence around them.
pub fn strong(words: String) -> AnyView {
    view! { <strong>{words}</strong> }.into_any()
}

/// What a message says in English: for terms that staff and court papers use in every language.
pub fn in_english(msg: &Msg) -> String {
    Pack::get(Locale::En, Audience::Page).say(msg)
}

/// The name of a site, as one says it: `www.agency.example`.
pub fn host(url: &str) -> String {
    let rest = url.trim_start_matches("https://");
    rest.split('/').next().unwrap_or(rest).to_owned()
}
