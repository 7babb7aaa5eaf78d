//! Is this entry meant by what somebody looks for?

use super::runs::{Run, runs};

/// Shortest word of Latin letters that also stands for longer ones: *payment* for `payments`, but *pay* not for `payroll`.
const STANDS_FOR_LONGER: usize = 4;
/// With these a shorter word stands for longer ones, too: *pay* for `paying`.
const ENDINGS: [&str; 5] = ["s", "es", "ed", "d", "ing"];

/// Questions are full of these. They say nothing about the page, unless nothing else was typed.
const SMALL: &str = "a an the i im my me mine you your we our us do does did done is am are was be been have has had how what \
                     which who where when why can could will would should must may get got want need find see know this that it \
                     its to of for in on at by from with and or if any there please";

/// The words by which an entry of the list is known, in all languages.
#[derive(Clone, Debug, Default)]
pub struct Words(Vec<Run>);

/// What is looked for.
#[derive(Clone, Debug)]
pub struct Sought(Vec<Run>);

impl Words {
    /// Takes the words of phrases.
    pub fn of<'a>(phrases: impl IntoIterator<Item = &'a str>) -> Self {
        Self(phrases.into_iter().flat_map(runs).collect())
    }
}

impl Sought {
    /// Takes what was typed.
    pub fn of(typed: &str) -> Self {
        let all = runs(typed);
        let says_something = |run: &&Run| !SMALL.split_whitespace().any(|small| small == run.text());
        let telling: Vec<Run> = all.iter().filter(says_something).cloned().collect();
        Self(if telling.is_empty() { all } else { telling })
    }

    /// Whether everything that was typed is among the words.
    pub fn is_in(&self, words: &Words) -> bool {
        !self.0.is_empty()
            && self
                .0
                .iter()
                .all(|sought| words.0.iter().any(|word| names(word, sought)))
    }
}

/// Latin words are compared from their beginnings, so that `owe` is not found in *power*. Chinese has no spaces: there one may
/// stand anywhere in the other, but a single character stands for nothing longer.
fn names(word: &Run, sought: &Run) -> bool {
    match (word, sought) {
        (Run::Word(word), Run::Word(sought)) => {
            let stands_for =
                |more: &str| word.chars().count() >= STANDS_FOR_LONGER || ENDINGS.contains(&more);
            word.starts_with(sought.as_str()) || sought.strip_prefix(word.as_str()).is_some_and(stands_for)
        }
        (Run::Han(word), Run::Han(sought)) => {
            word.contains(sought.as_str())
                || (word.chars().nth(1).is_some() && sought.contains(word.as_str()))
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn finds(typed: &str, phrases: &[&str]) -> bool {
        Sought::of(typed).is_in(&Words::of(phrases.iter().copied()))
    }

    #[test]
    fn a_latin_word_is_known_by_its_beginning_and_never_from_inside() {
        assert!(finds("pay", &["payment"]));
        assert!(finds("payments", &["payment"]));
        assert!(finds("paying", &["pay"]) && finds("jobs", &["job"]));
        assert!(!finds("payroll", &["pay"]));
        assert!(!finds("owe", &["power of attorney"]));
    }

    #[test]
    fn a_chinese_word_is_known_in_a_sentence_and_a_part_of_it_too() {
        assert!(finds("我欠多少钱", &["欠多少"]));
        assert!(finds("欠", &["欠款"]));
        assert!(!finds("我的码头", &["码"]));
        assert!(!finds("订单", &["命令", "清单"]));
    }

    #[test]
    fn everything_that_says_something_must_be_known() {
        assert!(finds("how much do I owe?", &["know how much I owe"]));
        assert!(!finds("owe taxes", &["know how much I owe"]));
        assert!(finds("PIN码", &["PIN 码"]));
        assert!(!finds("PIN 卡", &["PIN 码"]));
    }

    #[test]
    fn small_words_count_where_nothing_else_was_typed() {
        assert!(finds("what is", &["what is"]));
        assert!(!finds("what is", &["arrears"]));
    }

    #[test]
    fn signs_alone_name_nothing() {
        assert!(!finds("?!", &["anything"]));
    }
}
