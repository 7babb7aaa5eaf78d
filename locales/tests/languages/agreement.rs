//! Do both languages give the same numbers, names and addresses, and make the same kind of sentence?
//!
//! A translator once broke a link on the page of a real agency by one letter.

use std::collections::BTreeSet;

use crate::catalog::{Spoken, none, spoken};

/// Marks that end a sentence, with their Chinese forms.
const ENDS: [(char, char); 5] = [('.', '。'), ('?', '？'), ('!', '！'), (':', '：'), ('…', '…')];

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

#[test]
fn numbers_are_the_same_in_both_languages() {
    none(spoken().iter().filter_map(|spoken| {
        let english = months_as_numbers(&spoken.english);
        let (english, chinese) = (numbers(&english), numbers(&spoken.chinese));
        (english != chinese).then(|| format!("{}: {english:?} and {chinese:?}", spoken.id))
    }));
    assert_eq!(numbers("on 11/5/2026"), numbers("2026年11月5日"));
    assert_eq!(
        months_as_numbers("May I? On May 5, or Nov 12."),
        "May I? On 5 5, or 11 12."
    );
    assert_ne!(numbers("800-555-0134"), numbers("800-555-0143"));
}

/// Every run of digits, whatever the order; dates have another one in Chinese.
fn numbers(text: &str) -> Vec<&str> {
    let mut runs: Vec<_> = text
        .split(|letter: char| !letter.is_ascii_digit())
        .filter(|run| !run.is_empty())
        .collect();
    runs.sort_unstable();
    runs
}

/// English dates with the number of the month, where a day follows.
fn months_as_numbers(text: &str) -> String {
    let mut text = text.to_owned();
    for (number, month) in (1..).zip(MONTHS) {
        for day in '0'..='9' {
            let short = &month[..3];
            text = text
                .replace(&format!("{month} {day}"), &format!("{number} {day}"))
                .replace(&format!("{short} {day}"), &format!("{number} {day}"));
        }
    }
    text
}

/// Numbers that are part of what is said, and hold for every agency.
const KNOWN_NUMBERS: [(&str, &str); 6] = [
    ("accessibility-goal-text", "the version of a standard"),
    ("errors-date-malformed", "how a date is typed"),
    (
        "get-started-later-always",
        "day and night, on every day of the week",
    ),
    ("get-started-later-open", "every day of the week"),
    ("payments-last-12-months", "the name of a period"),
    ("privacy-ssn-act", "the name of a law"),
];

/// What an agency decides (telephone numbers, addresses, sums, dates, hours) comes from its settings: no translation can break it.
#[test]
fn no_text_holds_a_number_or_an_address_of_its_own() {
    let own = |spoken: &Spoken| {
        let words = [&spoken.english_words, &spoken.chinese_words];
        let number = words.iter().any(|text| !numbers(text).is_empty());
        let address = words.iter().any(|text| {
            ["://", "www.", "@", "tel:"]
                .iter()
                .any(|mark| text.contains(mark))
        });
        number || address
    };
    let found: BTreeSet<&str> = spoken()
        .iter()
        .filter(|spoken| own(spoken) && !["format", "gallery"].contains(&&*spoken.file))
        .map(|spoken| &*spoken.id)
        .collect();
    let known: BTreeSet<&str> = KNOWN_NUMBERS.iter().map(|(id, _)| *id).collect();
    none(
        found
            .difference(&known)
            .map(|id| format!("{id}: make it an argument")),
    );
    none(
        known
            .difference(&found)
            .map(|id| format!("{id}: is no exception any more")),
    );
}

#[test]
fn latin_words_of_the_chinese_are_letter_for_letter_those_of_the_english() {
    none(spoken().iter().flat_map(|spoken| {
        let strange = latin(&spoken.chinese).filter(|word| !latin(&spoken.english).any(|ours| ours == *word));
        strange.map(|word| format!("{}: “{word}” is not in: {}", spoken.id, spoken.english))
    }));
    let known: Vec<_> = latin("关联 NY.gov 账户 (PIN)，见 https://on.nyc.gov/contactocss。").collect();
    assert_eq!(known, ["NY.gov", "PIN", "https://on.nyc.gov/contactocss"]);
}

/// Words, abbreviations and addresses in Latin letters.
fn latin(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter: char| !(letter.is_ascii_alphanumeric() || "./:@-_#?=&".contains(letter)))
        .map(|word| word.trim_matches(|letter: char| !letter.is_ascii_alphanumeric()))
        .filter(|word| word.contains(|letter: char| letter.is_ascii_alphabetic()))
}

#[test]
fn a_question_stays_a_question_and_a_label_a_label() {
    none(spoken().iter().filter_map(|spoken| {
        // The point of “5:00 p.m.” ends no sentence.
        let english = spoken.english.strip_suffix(".m.").unwrap_or(&spoken.english);
        let [english, chinese] = [english, &spoken.chinese].map(|text| text.chars().next_back());
        let end = |letter: Option<char>| {
            ENDS.iter()
                .position(|(ours, theirs)| letter == Some(*ours) || letter == Some(*theirs))
        };
        (end(english) != end(chinese))
            .then(|| format!("{}: {} / {}", spoken.id, spoken.english, spoken.chinese))
    }));
}

#[test]
fn brackets_and_quotes_come_in_pairs() {
    none(spoken().iter().flat_map(|spoken| {
        [&spoken.english, &spoken.chinese]
            .into_iter()
            .filter(|text| !paired(text))
            .map(|text| format!("{}: {text}", spoken.id))
    }));
    assert!(paired("“约”（见 (PIN)）"));
    for bad in ["（见", "见）", "”约“"] {
        assert!(!paired(bad), "{bad}");
    }
}

fn paired(text: &str) -> bool {
    [('(', ')'), ('（', '）'), ('“', '”')]
        .iter()
        .all(|(open, close)| {
            let depth = text.chars().try_fold(0_u32, |depth, letter| match letter {
                letter if letter == *open => Some(depth + 1),
                letter if letter == *close => depth.checked_sub(1),
                _ => Some(depth),
            });
            depth == Some(0)
        })
}
