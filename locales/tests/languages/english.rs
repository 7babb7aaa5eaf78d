//! Is the English plain, and set as print?

use std::collections::BTreeSet;

use crate::catalog::{none, spoken};
use crate::glossary::glossary;

/// Words in a sentence, at most.
const LONGEST_SENTENCE: usize = 20;

/// School grade (Flesch–Kincaid) of a whole file, at most.
const HIGHEST_GRADE: f64 = 8.0;

#[test]
fn quotes_dashes_and_dots_are_those_of_print() {
    none(spoken().iter().filter_map(|spoken| {
        let text = &spoken.english;
        let finding = if text.contains(['\'', '"']) {
            "straight quotes: write ’ “ ”"
        } else if text.contains("..") {
            "two dots: after p.m. a sentence goes on; three dots are …"
        } else if text.contains(" - ") || text.contains("--") {
            "a hyphen for a dash: write –"
        } else if text.contains("  ") || text.trim() != text {
            "a space too many"
        } else {
            return None;
        };
        Some(format!("{}: {finding}: {text}", spoken.id))
    }));
}

#[test]
fn no_text_blames_or_says_what_only_programmers_say() {
    let words = [
        "invalid",
        "failed",
        "sorry",
        "illegal",
        "oops",
        "submit",
        "click here",
        "please",
    ];
    none(spoken().iter().filter_map(|spoken| {
        let text = spoken.english.to_lowercase();
        let found = words.iter().find(|word| text.contains(*word))?;
        Some(format!("{}: “{found}”: {}", spoken.id, spoken.english))
    }));
}

#[test]
fn no_sentence_is_longer_than_twenty_words() {
    none(spoken().iter().flat_map(|spoken| {
        sentences(&spoken.english)
            .into_iter()
            .filter_map(move |sentence| {
                let words = words(sentence).count();
                (words > LONGEST_SENTENCE).then(|| format!("{}: {words} words: {sentence}", spoken.id))
            })
    }));
}

#[test]
fn every_file_reads_at_grade_eight_or_lower() {
    let easy = field_words();
    let mut files: Vec<_> = spoken().iter().map(|spoken| spoken.file.as_str()).collect();
    files.dedup();
    none(files.into_iter().filter_map(|file| {
        let texts = spoken()
            .iter()
            .filter(|spoken| spoken.file == file && spoken.usual && is_a_sentence(&spoken.english));
        let text: Vec<_> = texts.map(|spoken| spoken.english.as_str()).collect();
        let grade = grade(&text.join(" "), &easy);
        (grade > HIGHEST_GRADE).then(|| format!("{file}.ftl reads at grade {grade:.1}"))
    }));
}

fn is_a_sentence(text: &str) -> bool {
    text.ends_with(['.', '?', '!', ':'])
}

/// The words of the field's terms: a reader who has a case knows them, and no plainer one is allowed.
fn field_words() -> BTreeSet<String> {
    let terms = glossary().term;
    let words = terms.iter().flat_map(|term| term.en.split_whitespace());
    words.map(str::to_owned).collect()
}

fn sentences(text: &str) -> Vec<&str> {
    text.split_inclusive(". ")
        .flat_map(|part| part.split_inclusive(['?', '!', ':']))
        .filter(|sentence| words(sentence).next().is_some())
        .collect()
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split_whitespace()
        .filter(|word| word.chars().any(char::is_alphanumeric))
}

/// Flesch–Kincaid: 0.39 × words per sentence + 11.8 × syllables per word − 15.59. An easy word has two syllables at most.
#[expect(clippy::cast_precision_loss, reason = "a few thousand words")]
fn grade(text: &str, easy: &BTreeSet<String>) -> f64 {
    let count = words(text).count().max(1) as f64;
    let weight = |word: &str| {
        let word = word.to_lowercase();
        let word = word.trim_matches(|letter: char| !letter.is_alphabetic());
        let most = if easy.contains(word) { 2 } else { usize::MAX };
        syllables(word).min(most)
    };
    let syllables = words(text).map(weight).sum::<usize>() as f64;
    0.39 * count / sentences(text).len().max(1) as f64 + 11.8 * syllables / count - 15.59
}

/// Groups of vowels, without a silent e at the end; at least one. In small letters.
fn syllables(word: &str) -> usize {
    let is_vowel = |letter: &char| "aeiouy".contains(*letter);
    let letters: Vec<_> = word.chars().collect();
    let groups = letters
        .iter()
        .enumerate()
        .filter(|(at, letter)| is_vowel(letter) && (*at == 0 || !is_vowel(&letters[at - 1])))
        .count();
    let silent = word.ends_with('e') && !word.ends_with("le");
    groups.saturating_sub(usize::from(silent)).max(1)
}

#[test]
fn the_grade_tells_plain_from_heavy() {
    let none = BTreeSet::new();
    assert!(grade("We got the money. We will send it to you soon.", &none) < 4.0);
    let heavy =
        "Disbursement authorization necessitates administrative adjudication preceding redistribution.";
    assert!(grade(heavy, &none) > 20.0);
}

#[test]
fn a_term_of_the_field_is_no_heavier_than_two_syllables() {
    let text = "You are the noncustodial parent.";
    let easy = BTreeSet::from(["noncustodial".to_owned()]);
    assert!(grade(text, &easy) < grade(text, &BTreeSet::new()));
    let plain = grade("You are the other parent.", &easy);
    assert!((grade(text, &easy) - plain).abs() < 0.01);
    assert!(field_words().contains("account"));
}
