//! Is the English plain, and set as print?

use crate::catalog::{none, spoken};

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
        } else if text.contains("...") {
            "three dots: write …"
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
    let mut files: Vec<_> = spoken().iter().map(|spoken| spoken.file.as_str()).collect();
    files.dedup();
    none(files.into_iter().filter_map(|file| {
        let texts = spoken()
            .iter()
            .filter(|spoken| spoken.file == file && spoken.english.ends_with('.'));
        let text: Vec<_> = texts.map(|spoken| spoken.english.as_str()).collect();
        let grade = grade(&text.join(" "));
        (grade > HIGHEST_GRADE).then(|| format!("{file}.ftl reads at grade {grade:.1}"))
    }));
}

fn sentences(text: &str) -> Vec<&str> {
    text.split_inclusive(". ")
        .flat_map(|part| part.split_inclusive(['?', '!', ':']))
        .collect()
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split_whitespace()
        .filter(|word| word.chars().any(char::is_alphanumeric))
}

/// Flesch–Kincaid: 0.39 × words per sentence + 11.8 × syllables per word − 15.59.
#[expect(clippy::cast_precision_loss, reason = "a few thousand words")]
fn grade(text: &str) -> f64 {
    let count = words(text).count().max(1) as f64;
    let syllables = words(text).map(syllables).sum::<usize>() as f64;
    0.39 * count / sentences(text).len().max(1) as f64 + 11.8 * syllables / count - 15.59
}

/// Groups of vowels, without a silent e at the end; at least one.
fn syllables(word: &str) -> usize {
    let word = word.to_lowercase();
    let word = word.trim_matches(|letter: char| !letter.is_alphabetic());
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
    assert!(grade("We got the money. We will send it to you soon.") < 4.0);
    assert!(
        grade(
            "Disbursement authorization necessitates administrative adjudication preceding redistribution."
        ) > 20.0
    );
}
