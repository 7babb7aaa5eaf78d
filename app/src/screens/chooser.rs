//! `/`: in which language would you like to read? Shown where neither the browser nor an earlier choice tells, and to readers of
//! Traditional Chinese, whom nobody gives Simplified or English without a word.

use leptos::prelude::*;
use locales::{Audience, Locale, Pack, m};

use crate::components::in_language::InLanguage;
use crate::components::site_footer::PhoneNumber;
use crate::context::Ctx;
use crate::page::Page;
use crate::routes::Route;

/// The page: each language asks in its own words.
pub fn page(ctx: &Ctx) -> Page {
    let number = ctx.site.agency.help.language_line().to_owned();
    Page::new(Route::Chooser, m::home::choose_title(), move || body(number))
}

fn body(number: String) -> AnyView {
    let choices = Locale::ALL
        .iter()
        .zip(0..)
        .map(|(locale, at)| choice(*locale, at == 0))
        .collect_view();
    view! { <div class="stack stack--sections prose">{choices} {for_readers_of_traditional(number)}</div> }
        .into_any()
}

/// The first heading names the page, the others ask the same again.
fn choice(locale: Locale, first: bool) -> impl IntoView {
    let title = if first {
        (|| view! { <h1>{m::home::choose_title()}</h1> }.into_any()) as fn() -> AnyView
    } else {
        || view! { <h2>{m::home::choose_title()}</h2> }.into_any()
    };
    view! {
        <InLanguage pack=Pack::get(locale, Audience::Page)>
            {title()} <p>{m::home::title()}</p>
            <p>
                <a class="button button--primary" href=Route::Home.path(locale) hreflang=locale.tag()>
                    {locale.endonym()}
                </a>
            </p>
        </InLanguage>
    }
}

/// Says in Traditional Chinese that there is no such version, and offers the other two and a person who speaks the language.
fn for_readers_of_traditional(number: String) -> impl IntoView {
    let version = |locale: Locale, label| {
        view! {
            <p>
                <a href=Route::Home.path(locale) hreflang=locale.tag()>
                    {label}
                </a>
            </p>
        }
    };
    view! {
        <div lang="zh-Hant">
            <h2>{m::chooser::traditional_title()}</h2>
            <p>{m::chooser::traditional_text()}</p>
            {version(Locale::ZhHans, m::chooser::traditional_simplified())}
            {version(Locale::En, m::chooser::traditional_english())}
            <p>{m::chooser::traditional_help()} " " <PhoneNumber number=number /></p>
        </div>
    }
}
