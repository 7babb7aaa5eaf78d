//! How is a person's name written?

use locales::Locale;
use serde::{Deserialize, Serialize};

use crate::codes::NameOrder;

/// A name as the agency keeps it. Some people have one name only; then `family` is empty.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PersonName {
    /// Family name in Latin letters.
    pub family: String,
    /// Given name in Latin letters.
    pub given: String,
    /// Middle name.
    pub middle: Option<String>,
    /// Jr., III …
    pub suffix: Option<String>,
    /// The name in Han characters, family name first.
    pub native: Option<String>,
    /// Which name comes first in Latin letters.
    pub order: NameOrder,
}

impl PersonName {
    /// The name in Latin letters, as letters of the agency address the person.
    pub fn latin(&self) -> String {
        let (first, last) = match self.order {
            NameOrder::GivenFirst => (&self.given, &self.family),
            NameOrder::FamilyFirst => (&self.family, &self.given),
        };
        let middle = self
            .middle
            .as_ref()
            .filter(|_| self.order == NameOrder::GivenFirst);
        let parts = [Some(first), middle, Some(last), self.suffix.as_ref()];
        let parts: Vec<&str> = parts
            .into_iter()
            .flatten()
            .map(String::as_str)
            .filter(|part| !part.is_empty())
            .collect();
        parts.join(" ")
    }

    /// The name for a reader: in Han characters where the reader's language writes them and the agency
    /// has them, else in Latin letters.
    pub fn in_locale(&self, locale: Locale) -> String {
        match &self.native {
            Some(native) if locale.tag().starts_with("zh") => native.clone(),
            _ => self.latin(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(family: &str, given: &str, order: NameOrder) -> PersonName {
        PersonName {
            family: family.into(),
            given: given.into(),
            middle: None,
            suffix: None,
            native: Some("陈丽".into()),
            order,
        }
    }

    #[test]
    fn a_name_is_written_in_its_own_order() {
        assert_eq!(name("Chen", "Li", NameOrder::FamilyFirst).latin(), "Chen Li");
        assert_eq!(name("Ruiz", "Marco", NameOrder::GivenFirst).latin(), "Marco Ruiz");
        assert_eq!(name("", "Sukarno", NameOrder::GivenFirst).latin(), "Sukarno");
    }

    #[test]
    fn only_chinese_readers_see_han_characters() {
        let li = name("Chen", "Li", NameOrder::FamilyFirst);
        assert_eq!(li.in_locale(Locale::ZhHans), "陈丽");
        assert_eq!(li.in_locale(Locale::En), "Chen Li");
    }
}
