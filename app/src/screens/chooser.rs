//! `/`: in which language would you like to read? Shown where neither the browser nor an earlier choice tells.

use leptos::prelude::*;
use locales::{Audience, Locale, Pack, m};

use crate::components::in_language::InLanguage;
use crate::page::Page;
use crate::routes::Route;

/// The page: each language asks in its own words.
pub fn page() -> Page {
    Page::new(Route::Chooser, m::home::choose_title(), body)
}

fn body() -> AnyView {
    let choices = Locale::ALL
        .iter()
        .zip(0..)
        .map(|(locale, at)| choice(*locale, at == 0))
        .collect_view();
    view! { <div class="stack stack--sections prose">{choices}</div> }.into_any()
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
