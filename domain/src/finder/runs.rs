//! Into which pieces does a text fall, so that it can be compared however it was typed?

use unicode_normalization::UnicodeNormalization as _;

use crate::forms::narrow;

/// A piece of a text whose characters belong together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Run {
    /// Letters and digits that are not Han: usually one word, in small letters.
    Word(String),
    /// Han characters: a word or a whole sentence, as Chinese has no spaces.
    Han(String),
}

impl Run {
    /// The characters.
    pub fn text(&self) -> &str {
        match self {
            Self::Word(text) | Self::Han(text) => text,
        }
    }
}

/// Cuts a text: `ＰＩＮ码` → `pin`, `码`. Full-width input, capital letters, hyphens and apostrophes make no difference: `Past-Due`
/// is `pastdue`, `can’t` is `cant`.
pub fn runs(text: &str) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    let mut joins = false;
    for c in narrow(text).nfkc().flat_map(char::to_lowercase) {
        if matches!(c, '-' | '\u{2010}' | '\'' | '’' | '‘' | 'ʼ') {
            continue;
        }
        let before = if joins { runs.last_mut() } else { None };
        joins = true;
        match before {
            Some(Run::Han(run)) if is_han(c) => run.push(c),
            Some(Run::Word(run)) if c.is_alphanumeric() && !is_han(c) => run.push(c),
            _ if is_han(c) => runs.push(Run::Han(c.to_string())),
            _ if c.is_alphanumeric() => runs.push(Run::Word(c.to_string())),
            _ => joins = false,
        }
    }
    runs
}

fn is_han(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{20000}'..='\u{3ffff}' | '々' | '〇')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn texts(text: &str) -> Vec<String> {
        runs(text).iter().map(|run| run.text().to_owned()).collect()
    }

    #[test]
    fn a_text_falls_into_the_same_runs_however_it_was_typed() {
        for typed in ["PIN码", "ＰＩＮ码", "pin 码", " Pin，码。", "p\u{200b}in·码"] {
            assert_eq!(
                runs(typed),
                [Run::Word("pin".to_owned()), Run::Han("码".to_owned())],
                "{typed}"
            );
        }
    }

    #[test]
    fn hyphens_and_apostrophes_are_as_if_they_were_not_there() {
        assert_eq!(texts("Past-Due e‑mail"), ["pastdue", "email"]);
        assert_eq!(texts("can’t can't CAN‘T"), ["cant"; 3]);
        assert_eq!(texts("owe - arrears"), ["owe", "arrears"]);
    }

    #[test]
    fn what_has_no_letters_has_no_runs() {
        assert_eq!(runs("？？？ -- !"), []);
    }

    proptest! {
        #[test]
        fn any_text_falls_into_runs_without_spaces_and_capitals(text in ".*") {
            for run in texts(&text) {
                prop_assert!(!run.is_empty() && !run.contains(|c: char| c.is_whitespace() || c.is_ascii_uppercase()));
            }
        }
    }
}
