//! Which rule between values do an agency's settings break?

use locales::Locale;

use super::LocalText;

/// A rule that the types cannot express, broken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mistake {
    /// The key with its sections, entries of a list counted from 0: `agency.offices.1.name`.
    pub key: String,
    /// What it must be.
    pub expected: String,
}

/// What a check says.
pub(super) type Checked = Result<(), Mistake>;

/// A rule for one key.
pub(super) fn must(holds: bool, key: impl Into<String>, expected: impl Into<String>) -> Checked {
    if holds {
        return Ok(());
    }
    Err(Mistake {
        key: key.into(),
        expected: expected.into(),
    })
}

/// Every offered language has the text.
pub(super) fn complete(key: impl Into<String>, text: &LocalText) -> Checked {
    let lacks = |locale: &&Locale| text.get(**locale).trim().is_empty();
    match Locale::ALL.iter().find(lacks) {
        None => Ok(()),
        Some(locale) => must(false, key, format!("a text for the language `{}`", locale.tag())),
    }
}

/// A rule for each entry of a list.
pub(super) fn each<T>(key: &str, entries: &[T], check: impl Fn(&str, &T) -> Checked) -> Checked {
    let mut numbered = entries.iter().enumerate();
    numbered.try_for_each(|(at, entry)| check(&format!("{key}.{at}"), entry))
}

/// A text that is the same in every language.
pub(super) fn filled(key: impl Into<String>, text: &str) -> Checked {
    must(!text.trim().is_empty(), key, "a text")
}

/// Lines of such texts, e.g. of an address.
pub(super) fn filled_lines(key: &str, lines: &[String]) -> Checked {
    must(!lines.is_empty(), key, "at least one line")?;
    each(key, lines, |key, line| filled(key, line))
}
