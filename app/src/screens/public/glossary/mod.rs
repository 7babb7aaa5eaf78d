//! What do the words mean? Each has an anchor, so that any page can point to it; in every other language the official English
//! term stands beside it, which is what court papers say.

mod terms;
#[cfg(test)]
mod tests;

use leptos::prelude::*;
use locales::{Locale, m};

use super::edition::Edition;
use super::text::in_english;
use crate::components::contents::{Contents, Part};
use crate::routes::PublicPage;
use terms::{GROUPS, Group, Term};

/// The page.
pub fn content(edition: &Edition) -> AnyView {
    let locale = edition.locale;
    let proof = &edition.agency().proof;
    let parts = GROUPS
        .iter()
        .map(|group| Part::new(group.anchor, (group.title)()));
    let official = (locale != Locale::En).then(|| view! { <p>{m::glossary::official()}</p> });
    let shown = |term: &&Term| term.proof.is_none_or(|method| proof.uses(method));
    let groups = GROUPS
        .iter()
        .map(|group| section(group, group.terms.iter().filter(shown), locale))
        .collect_view();
    view! {
        <div class="stack">
            {edition.heading(PublicPage::Glossary)} {official} <Contents parts=parts.collect() />
        </div>
        {groups}
        <p class="small">{m::glossary::not_law()}</p>
        {edition.read_more(&[PublicPage::LegalAid])}
    }
    .into_any()
}

fn section<'a>(group: &Group, terms: impl Iterator<Item = &'a Term>, locale: Locale) -> AnyView {
    let terms = terms.map(|term| entry(term, locale)).collect_view();
    view! {
        <section id=group.anchor>
            <h2>{(group.title)()}</h2>
            <dl class="glossary">{terms}</dl>
        </section>
    }
    .into_any()
}

fn entry(term: &Term, locale: Locale) -> impl IntoView + use<> {
    let official = (locale != Locale::En).then(|| {
        view! {
            " "
            <span class="glossary__official" lang="en">
                {format!("({})", in_english(&(term.word)()))}
            </span>
        }
    });
    view! {
        <div class="glossary__entry" id=term.anchor>
            <dt>
                {(term.word)()} {official}
            </dt>
            <dd>{(term.meaning)()}</dd>
        </div>
    }
}
