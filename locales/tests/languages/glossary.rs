//! Is every term of the field said with the one word that was agreed on?

use std::fs;

use serde::Deserialize;

use crate::catalog::{none, root, spoken};

/// `glossary.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Glossary {
    /// The terms of the field.
    pub term: Vec<Term>,
    /// Messages whose words are the same in all languages.
    pub same_in_all_languages: Vec<Same>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Term {
    /// In English, in small letters.
    pub en: String,
    /// English words that say the same.
    #[serde(default)]
    not: Vec<String>,
    zh: Vec<String>,
    #[serde(default)]
    never: Vec<String>,
    /// Only for readers of the file.
    #[serde(default, rename = "official")]
    _official: bool,
}

/// One exception.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Same {
    /// The message.
    pub id: String,
    /// Only for readers of the file.
    #[serde(rename = "why")]
    _why: String,
    /// Written in Traditional Chinese on purpose.
    #[serde(default)]
    pub in_traditional: bool,
}

/// Reads `glossary.toml`.
pub fn glossary() -> Glossary {
    let text = fs::read_to_string(root().join("glossary.toml")).unwrap();
    toml::from_str(&text).unwrap_or_else(|error| panic!("{error}"))
}

#[test]
fn where_english_uses_a_term_chinese_uses_the_agreed_word() {
    let glossary = glossary();
    none(spoken().iter().flat_map(|spoken| {
        let missing = glossary.term.iter().filter(|term| {
            holds(&spoken.english_words, &term.en)
                && !term
                    .zh
                    .iter()
                    .any(|word| spoken.chinese_words.contains(word.as_str()))
        });
        missing
            .map(|term| {
                format!(
                    "{}: “{}” is {:?}: {}",
                    spoken.id, term.en, term.zh, spoken.chinese
                )
            })
            .collect::<Vec<_>>()
    }));
}

#[test]
fn words_that_were_decided_against_are_nowhere() {
    let never: Vec<_> = glossary().term.into_iter().flat_map(|term| term.never).collect();
    none(spoken().iter().flat_map(|spoken| {
        let found = never.iter().filter(|word| spoken.chinese.contains(word.as_str()));
        found
            .map(|word| format!("{}: {word}: {}", spoken.id, spoken.chinese))
            .collect::<Vec<_>>()
    }));
}

#[test]
fn english_has_one_word_for_one_thing_too() {
    let terms = glossary().term;
    none(spoken().iter().flat_map(|spoken| {
        let found = terms.iter().flat_map(|term| {
            let wrong = term.not.iter().filter(|word| holds(&spoken.english_words, word));
            wrong.map(|word| format!("{}: “{word}” is “{}”: {}", spoken.id, term.en, spoken.english))
        });
        found.collect::<Vec<_>>()
    }));
}

/// Whether the words stand in the text as whole words.
fn holds(text: &str, words: &str) -> bool {
    let text = text.to_lowercase();
    let joins = |letter: Option<char>| letter.is_some_and(char::is_alphanumeric);
    text.match_indices(words).any(|(at, found)| {
        !joins(text[..at].chars().next_back()) && !joins(text[at + found.len()..].chars().next())
    })
}

#[test]
fn a_term_is_found_as_a_whole_word_only() {
    assert!(holds("Your Case 12", "case"));
    assert!(!holds("a staircase", "case"));
    assert!(!holds("cases", "case"));
}
