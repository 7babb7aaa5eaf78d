//! What does a reader see when a page cannot be shown? What happened, what is safe, when to try again, whom to call.

#[cfg(all(feature = "ssr", any(test, feature = "gallery")))]
pub mod samples;

use leptos::prelude::*;
use locales::Msg;

/// The content of an error or state page. If the language is unknown a page has one in each language, the second as `second`.
#[component]
pub fn SystemPage(
    /// What happened, in a few words.
    title: Msg,
    /// What it means and what is safe, a paragraph each.
    paragraphs: Vec<Msg>,
    /// The same page again in another language: its title is an h2.
    #[prop(optional)]
    second: bool,
    /// The way forward: a button link, a number to call.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let title = if second {
        view! { <h2 class="system-page__title">{title}</h2> }.into_any()
    } else {
        view! { <h1 class="system-page__title">{title}</h1> }.into_any()
    };
    let paragraphs = paragraphs
        .into_iter()
        .map(|text| view! { <p>{text}</p> })
        .collect_view();
    view! {
        <section class="system-page prose">
            {title} {paragraphs} {children.map(|children| view! { <div class="actions">{children()}</div> })}
        </section>
    }
}
