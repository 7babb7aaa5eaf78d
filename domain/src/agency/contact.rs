//! Whom does a parent call, visit, or turn to in danger?

use serde::Deserialize;

use super::mistake::{complete, each, filled_lines, must};
use super::notation::{phone_number, some_https_address, some_phone_number};
use super::{Hours, LocalText, Mistake};

/// The languages in which the language-help page can offer help, by their tags.
pub const LANGUAGES_OF_HELP: [&str; 20] = [
    "en", "es", "zh-Hans", "zh-Hant", "vi", "ko", "ru", "ar", "ht", "fr", "pt", "tl", "hi", "bn", "so", "ne",
    "ur", "pl", "it", "uk",
];

/// The help line for questions about the portal. Numbers are as they are printed.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HelpLine {
    /// Telephone number.
    #[serde(deserialize_with = "phone_number")]
    pub phone: String,
    /// Number for text telephones, where there is one.
    #[serde(default, deserialize_with = "some_phone_number")]
    pub tty: Option<String>,
    /// Number of the relay service that speaks for people with a text telephone.
    #[serde(default, deserialize_with = "some_phone_number")]
    pub relay: Option<String>,
    /// Number for calls from other countries, where toll-free numbers may not work.
    #[serde(default, deserialize_with = "some_phone_number")]
    pub abroad: Option<String>,
    /// Number for free help in one's own language; the help line itself where it is the same.
    #[serde(default, deserialize_with = "some_phone_number")]
    pub language_line: Option<String>,
    /// Tags of the languages of the language-help page, in its order.
    #[serde(default)]
    pub languages: Vec<String>,
    /// When somebody answers.
    pub hours: Hours,
}

/// One office.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Office {
    /// The code that feeds use for it.
    pub code: String,
    /// Its name.
    pub name: LocalText,
    /// Postal address, one entry a line, as on an envelope (not translated: the post reads it).
    pub address: Vec<String>,
    /// Telephone number.
    #[serde(deserialize_with = "phone_number")]
    pub phone: String,
    /// When it is open; none where one needs an appointment.
    #[serde(default)]
    pub hours: Hours,
}

/// A line for people whom somebody hurts or threatens.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Hotline {
    /// Its name.
    pub name: LocalText,
    /// Telephone number.
    #[serde(deserialize_with = "phone_number")]
    pub phone: String,
    /// Number for text telephones.
    #[serde(default, deserialize_with = "some_phone_number")]
    pub tty: Option<String>,
    /// How to reach it by text message.
    pub text: Option<TextLine>,
    /// When somebody answers, in words.
    pub hours: LocalText,
    /// Its site.
    #[serde(default, deserialize_with = "some_https_address")]
    pub url: Option<String>,
}

/// A number for text messages.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TextLine {
    /// What to send.
    pub word: String,
    /// Where to.
    #[serde(deserialize_with = "phone_number")]
    pub number: String,
}

impl HelpLine {
    /// The number for free help in one's own language.
    pub fn language_line(&self) -> &str {
        self.language_line.as_deref().unwrap_or(&self.phone)
    }
}

impl HelpLine {
    pub(super) fn check(&self, key: &str) -> Result<(), Mistake> {
        each(&format!("{key}.languages"), &self.languages, |key, tag| {
            let known = LANGUAGES_OF_HELP.contains(&tag.as_str());
            must(known, key, format!("one of {}", LANGUAGES_OF_HELP.join(", ")))
        })?;
        self.hours.check(&format!("{key}.hours"))
    }
}

impl Office {
    pub(super) fn check(&self, key: &str) -> Result<(), Mistake> {
        // It becomes part of the address of the office's place on the contact page.
        let plain = |c: char| c.is_ascii_alphanumeric() || "-_.".contains(c);
        must(
            !self.code.is_empty() && self.code.chars().all(plain),
            format!("{key}.code"),
            "letters, digits, and -_. only",
        )?;
        filled_lines(&format!("{key}.address"), &self.address)?;
        complete(format!("{key}.name"), &self.name)?;
        self.hours.check(&format!("{key}.hours"))
    }
}

impl Hotline {
    pub(super) fn check(&self, key: &str) -> Result<(), Mistake> {
        complete(format!("{key}.name"), &self.name)?;
        complete(format!("{key}.hours"), &self.hours)
    }
}
