//! What text does each language give to each audience?
//!
//! A pack is Fluent without comments, with sentinels for tags. In a draft, what is missing is taken from English, and
//! the ids of those messages are listed, so that their elements can say `lang="en"`.

use std::fmt::Write as _;

use fluent_syntax::ast::{Attribute, Entry, Message, Pattern, Resource};
use fluent_syntax::serializer::serialize;

use super::contract::Contract;
use super::languages::{PSEUDO, variant};
use super::source::{Audience, Language};
use super::{hash, pattern, pseudo, tags};

/// The four packs of a language, and the files whose messages they hold.
const PACKS: [(&str, &[Audience]); 4] = [
    ("page", &[Audience::Every, Audience::Page, Audience::Island]),
    ("island", &[Audience::Every, Audience::Island]),
    (
        "staff",
        &[Audience::Every, Audience::Page, Audience::Island, Audience::Staff],
    ),
    ("mail", &[Audience::Every, Audience::Mail]),
];

/// The packs as files, and `packs.rs`, which includes them.
pub fn write(contract: &Contract, languages: &[Language]) -> Vec<(String, String)> {
    let mut files = Vec::new();
    let mut arms = String::new();
    let Some(english) = languages.first() else {
        return files;
    };
    let plain = |text: &str| text.to_owned();
    let real = languages
        .iter()
        .map(|language| (language.tag.as_str(), language, plain as fn(&str) -> String));
    for (tag, language, change) in real.chain([(PSEUDO, english, pseudo::accent as fn(&str) -> String)]) {
        for (pack, audiences) in PACKS {
            let (text, borrowed) = text(contract, english, language, audiences, change);
            let file = format!("{tag}.{pack}.ftl");
            if tag == PSEUDO {
                arms.push_str("        #[cfg(feature = \"pseudo\")]\n");
            }
            let _ = writeln!(
                arms,
                "        (Locale::{}, Audience::{}) => Text {{ ftl: include_str!(concat!(env!(\"OUT_DIR\"), \"/{file}\")), hash: {:?}, borrowed: &{borrowed:?} }},",
                variant(tag),
                variant(pack),
                hash::long(&text),
            );
            files.push((file, text));
        }
    }
    files.push((
        "packs.rs".to_owned(),
        format!("fn text(locale: Locale, audience: Audience) -> Text {{\n    match (locale, audience) {{\n{arms}    }}\n}}\n"),
    ));
    files
}

/// One pack, and the ids in it that are English because the draft lacks them.
fn text(
    contract: &Contract,
    english: &Language,
    language: &Language,
    audiences: &[Audience],
    change: fn(&str) -> String,
) -> (String, Vec<String>) {
    let mut body = Vec::new();
    let mut borrowed = Vec::new();
    for ours in english
        .files
        .iter()
        .filter(|file| audiences.contains(&file.audience))
    {
        let theirs = language.file(&ours.name);
        for term in ours.terms() {
            let translated = theirs.and_then(|file| file.terms().find(|other| other.id.name == term.id.name));
            let mut term = translated.unwrap_or(term).clone();
            term.comment = None;
            pattern::change_text(&mut term.value, &change);
            body.push(Entry::Term(term));
        }
        for message in ours.messages() {
            let translated =
                theirs.and_then(|file| file.messages().find(|other| other.id.name == message.id.name));
            if translated.is_none() {
                borrowed.push(message.id.name.clone());
            }
            let tags = contract
                .promise(&message.id.name)
                .map(|promise| promise.declaration.tags.as_slice());
            let tags = tags.unwrap_or_default();
            let entry = rewrite(translated.unwrap_or(message), &|text| {
                change(&tags::to_sentinels(text, tags))
            });
            body.push(Entry::Message(entry));
        }
    }
    (serialize(&Resource { body }), borrowed)
}

fn rewrite(message: &Message<String>, change: &dyn Fn(&str) -> String) -> Message<String> {
    let changed = |pattern: &Pattern<String>| {
        let mut pattern = pattern.clone();
        pattern::change_text(&mut pattern, change);
        pattern
    };
    Message {
        id: message.id.clone(),
        value: message.value.as_ref().map(changed),
        attributes: message
            .attributes
            .iter()
            .map(|attribute| Attribute {
                id: attribute.id.clone(),
                value: changed(&attribute.value),
            })
            .collect(),
        comment: None,
    }
}
