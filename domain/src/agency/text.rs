//! What does the agency say in its own words, in every language?

use std::collections::BTreeMap;

use locales::Locale;
use serde::{Deserialize, Deserializer};

/// A text of the agency's own in every offered language.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "BTreeMap<String, String>")]
pub struct LocalText(Vec<(Locale, String)>);

impl LocalText {
    /// The text in one language. An agency is only ever read with all of them.
    pub fn get(&self, locale: Locale) -> &str {
        self.find(locale).unwrap_or_default()
    }

    /// The text in one language, where there is one.
    pub fn find(&self, locale: Locale) -> Option<&str> {
        let (_, text) = self.0.iter().find(|(of, _)| *of == locale)?;
        Some(text.as_str())
    }

    /// The first offered language that lacks a text.
    pub(super) fn missing(&self) -> Option<Locale> {
        let lacks = |locale: &&Locale| self.get(**locale).trim().is_empty();
        Locale::ALL.iter().find(lacks).copied()
    }
}

impl TryFrom<BTreeMap<String, String>> for LocalText {
    type Error = String;

    fn try_from(texts: BTreeMap<String, String>) -> Result<Self, String> {
        let parse = |(tag, text): (String, String)| match Locale::from_tag(&tag) {
            Some(locale) => Ok((locale, text)),
            None => Err(format!("`{tag}` is not a language of this portal")),
        };
        let mut texts: Vec<_> = texts.into_iter().map(parse).collect::<Result<_, _>>()?;
        // No agency writes in the pseudolocale, which only development builds have: there it speaks English.
        let english = texts.iter().find(|(locale, _)| *locale == Locale::En);
        if let (Some(pseudo), Some((_, english))) = (Locale::from_tag("en-XA"), english.cloned()) {
            texts.push((pseudo, english));
        }
        Ok(Self(texts))
    }
}

/// Reads an address of another site; only `https://` ones lead a parent there safely.
pub(super) fn https_address<'de, D: Deserializer<'de>>(input: D) -> Result<String, D::Error> {
    let text = String::deserialize(input)?;
    let host = text
        .strip_prefix("https://")
        .and_then(|rest| rest.split('/').next());
    if host.is_some_and(|host| host.contains('.') && !host.contains([' ', '@'])) {
        Ok(text)
    } else {
        Err(serde::de::Error::custom(
            "expected an address that starts with https://",
        ))
    }
}
