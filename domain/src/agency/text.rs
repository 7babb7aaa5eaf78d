//! What does the agency say in its own words, in every language?

use std::collections::BTreeMap;

use locales::Locale;
use serde::Deserialize;

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
