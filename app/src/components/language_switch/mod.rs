//! How does a reader get the same page in another language?
//!
//! By that language's own name, in its own letters: no flag, no globe. A link to the same path and query where nothing was
//! typed; on a page with a form a button of that form, so that what was typed goes along as a draft.

use leptos::prelude::*;
use locales::{Locale, m};

/// Another language of this page.
#[derive(Clone, Debug, PartialEq)]
pub struct LanguageLink {
    /// Which one.
    pub locale: Locale,
    /// This page in that language: same path, same query.
    pub href: String,
}

/// The page's form, whose typed text a switch must carry along.
#[derive(Clone, Debug, PartialEq)]
pub struct CarriedForm {
    /// Id of the form element.
    pub id: &'static str,
    /// Where a switch posts the form; the button sends `switch_to` with the language's tag.
    pub action: String,
}

/// The other languages: one link, or a list if there are several.
#[component]
pub fn LanguageSwitch(
    /// The other languages of this page.
    links: Vec<LanguageLink>,
    /// The form whose text goes along.
    #[prop(optional_no_strip)]
    form: Option<CarriedForm>,
) -> impl IntoView {
    let several = links.len() > 1;
    let enter = form.as_ref().map(|form| enter_button(form.id));
    let items = links
        .into_iter()
        .map(|link| item(link, form.clone()))
        .collect_view();
    if several {
        view! {
            {enter}
            <details class="language-switch">
                <summary class="language-switch__item">{m::shell::language()}</summary>
                <div class="language-switch__list">{items}</div>
            </details>
        }
        .into_any()
    } else {
        view! { <div class="language-switch">{enter}{items}</div> }.into_any()
    }
}

/// What Enter in a field presses: the first submit button of the form in the document, which would else be the switch.
fn enter_button(form: &'static str) -> impl IntoView {
    view! { <button class="visually-hidden" type="submit" form=form tabindex="-1" aria-hidden="true"></button> }
}

fn item(link: LanguageLink, form: Option<CarriedForm>) -> impl IntoView {
    let tag = link.locale.tag();
    match form {
        Some(form) => view! {
            <button
                class="language-switch__item"
                type="submit"
                form=form.id
                formaction=form.action
                formnovalidate
                name="switch_to"
                value=tag
                lang=tag
            >
                {name(link.locale)}
            </button>
        }
        .into_any(),
        None => view! {
            <a class="language-switch__item" href=link.href hreflang=tag lang=tag>
                {name(link.locale)}
            </a>
        }
        .into_any(),
    }
}

/// The whole name where there is room; on a narrow phone the short one, beside Quick Exit.
fn name(locale: Locale) -> impl IntoView {
    let (whole, short) = (locale.endonym(), locale.short_endonym());
    if whole == short {
        whole.into_any()
    } else {
        view! {
            <span class="language-switch__whole">{whole}</span>
            <span class="language-switch__short">{short}</span>
        }
        .into_any()
    }
}
