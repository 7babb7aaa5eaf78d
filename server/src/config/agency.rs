//! `[agency]`: who runs this portal, what are they called, and how does a parent reach them?

use std::collections::BTreeMap;

use jiff::tz::TimeZone;
use locales::Locale;
use serde::Deserialize;

use super::Problem;

/// Section `[agency]`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Agency {
    /// The name that the agency's feed carries in its header.
    pub id: String,
    /// The agency in full, as on statements.
    pub name: LocalText,
    /// The state, county or tribe, short enough for the top bar of a phone.
    pub short_name: LocalText,
    /// What the portal is called, after the short name at the top of every page.
    pub service: LocalText,
    /// The agency's postal address in one line.
    pub address: LocalText,
    /// Time zone of every date and hour that we show, as in the tz database: `America/New_York`.
    #[serde(deserialize_with = "time_zone")]
    pub time_zone: TimeZone,
    /// Where Quick Exit leads: a neutral site without personal content.
    #[serde(deserialize_with = "https_address")]
    pub quick_exit: String,
    /// The help line for questions about the portal.
    pub help: Contact,
    /// The agency's offices; feeds name them by code.
    #[serde(default)]
    pub offices: Vec<Office>,
}

/// A way to reach people.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contact {
    /// Telephone number as it is printed.
    pub phone: String,
    /// Number for text telephones, where there is one.
    pub tty: Option<String>,
    /// Number for free help in one's own language; the help line itself where it is the same.
    pub language_line: Option<String>,
    /// When somebody answers, in words.
    pub hours: LocalText,
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
    /// Telephone number as it is printed.
    pub phone: String,
    /// When it is open, in words.
    pub hours: LocalText,
}

impl Agency {
    pub(super) fn check(&self) -> Result<(), Problem> {
        self.name.check("agency.name")?;
        self.short_name.check("agency.short_name")?;
        self.service.check("agency.service")?;
        self.address.check("agency.address")?;
        self.help.hours.check("agency.help.hours")?;
        for office in &self.offices {
            office.name.check("agency.offices.name")?;
            office.hours.check("agency.offices.hours")?;
        }
        Ok(())
    }
}

/// A text of the agency's own in every offered language.
#[derive(Clone, Debug, Deserialize)]
#[serde(try_from = "BTreeMap<String, String>")]
pub struct LocalText(Vec<(Locale, String)>);

impl LocalText {
    /// The text in one language. `Config` is only ever built with all of them.
    pub fn get(&self, locale: Locale) -> &str {
        self.0
            .iter()
            .find(|(of, _)| *of == locale)
            .map_or("", |(_, text)| text)
    }

    fn check(&self, key: &str) -> Result<(), Problem> {
        let missing = Locale::ALL
            .iter()
            .find(|locale| self.get(**locale).trim().is_empty());
        missing.map_or(Ok(()), |locale| {
            Err(Problem::new(
                key,
                format!("a text for the language `{}`", locale.tag()),
            ))
        })
    }
}

impl TryFrom<BTreeMap<String, String>> for LocalText {
    type Error = String;

    fn try_from(texts: BTreeMap<String, String>) -> Result<Self, String> {
        let parse = |(tag, text): (String, String)| match Locale::from_tag(&tag) {
            Some(locale) => Ok((locale, text)),
            None => Err(format!("`{tag}` is not a language of this portal")),
        };
        #[cfg_attr(
            not(feature = "gallery"),
            expect(unused_mut, reason = "only the gallery adds one")
        )]
        let mut texts: Vec<_> = texts.into_iter().map(parse).collect::<Result<_, _>>()?;
        // No agency writes in the pseudolocale: there it speaks English.
        #[cfg(feature = "gallery")]
        if let Some((_, english)) = texts.iter().find(|(locale, _)| *locale == Locale::En).cloned() {
            texts.push((Locale::EnXa, english));
        }
        Ok(Self(texts))
    }
}

fn time_zone<'de, D: serde::Deserializer<'de>>(input: D) -> Result<TimeZone, D::Error> {
    let name = String::deserialize(input)?;
    TimeZone::get(&name)
        .map_err(|_| serde::de::Error::custom("expected a time zone such as \"America/New_York\""))
}

fn https_address<'de, D: serde::Deserializer<'de>>(input: D) -> Result<String, D::Error> {
    let text = String::deserialize(input)?;
    match text.parse::<http::Uri>() {
        Ok(uri) if uri.scheme_str() == Some("https") => Ok(text),
        _ => Err(serde::de::Error::custom(
            "expected an address that starts with https://",
        )),
    }
}
