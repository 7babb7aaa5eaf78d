//! Whom does a parent call, visit, or turn to in danger?

use serde::Deserialize;

use super::{Hours, LocalText, Mistake, complete};

/// The help line for questions about the portal. Numbers are as they are printed.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HelpLine {
    /// Telephone number.
    pub phone: String,
    /// Number for text telephones, where there is one.
    pub tty: Option<String>,
    /// Number of the relay service that speaks for people with a text telephone.
    pub relay: Option<String>,
    /// Number for calls from other countries, where toll-free numbers may not work.
    pub abroad: Option<String>,
    /// Number for free help in one's own language; the help line itself where it is the same.
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
    pub phone: String,
    /// Number for text telephones.
    pub tty: Option<String>,
    /// How to reach it by text message.
    pub text: Option<TextLine>,
    /// When somebody answers, in words.
    pub hours: LocalText,
    /// Its site.
    #[serde(default, deserialize_with = "super::some_https_address")]
    pub url: Option<String>,
}

/// A number for text messages.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TextLine {
    /// What to send.
    pub word: String,
    /// Where to.
    pub number: String,
}

impl HelpLine {
    /// The number for free help in one's own language.
    pub fn language_line(&self) -> &str {
        self.language_line.as_deref().unwrap_or(&self.phone)
    }

    pub(super) fn check(&self) -> Result<(), Mistake> {
        in_order("agency.help.hours", &self.hours)
    }
}

impl Office {
    pub(super) fn check(&self) -> Result<(), Mistake> {
        complete("agency.offices.name", &self.name)?;
        in_order("agency.offices.hours", &self.hours)
    }
}

fn in_order(key: &str, hours: &Hours) -> Result<(), Mistake> {
    if hours.has_disorder() {
        return Err(Mistake::new(
            key,
            "at most two spans a day, the earlier first, with a break between",
        ));
    }
    Ok(())
}
