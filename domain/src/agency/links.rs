//! Where else does a parent find help: films, the guide, lawyers?

use std::collections::BTreeMap;

use locales::Locale;
use serde::Deserialize;

use super::mistake::complete;
use super::notation::{HTTPS_ADDRESS, https_address, is_https_address, phone_number};
use super::{LocalText, Mistake};

/// A film that shows how it is done.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Video {
    /// What it shows.
    pub name: LocalText,
    /// Where it is, by language; left out where there is none.
    pub url: Links,
    /// Whole seconds it takes.
    pub seconds: u32,
    /// The languages of its captions.
    #[serde(default)]
    pub captions: Vec<Locale>,
}

/// The user guide to print.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Guide {
    /// Where it is, by language.
    pub url: Links,
    /// How many pages.
    pub pages: u32,
}

/// One address for each language that has one.
#[derive(Clone, Debug, Deserialize)]
#[serde(try_from = "BTreeMap<String, String>")]
pub struct Links(Vec<(Locale, String)>);

/// Somebody who helps people with little money before the court.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LegalHelp {
    /// What kind of help.
    pub kind: LegalHelpKind,
    /// Its name.
    pub name: LocalText,
    /// For whom: the counties it serves.
    pub area: LocalText,
    /// Telephone number.
    #[serde(deserialize_with = "phone_number")]
    pub phone: String,
    /// Its site.
    #[serde(deserialize_with = "https_address")]
    pub url: String,
}

/// What kind of legal help.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LegalHelpKind {
    /// Lawyers for people with little money.
    LegalAid,
    /// The court's own help desk.
    Court,
    /// A service that names lawyers.
    Referral,
}

/// A thing with a name in each language and a site.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Named {
    /// Its name.
    pub name: LocalText,
    /// Its site.
    #[serde(deserialize_with = "https_address")]
    pub url: String,
}

impl Links {
    /// Every language that has an address, with it.
    pub fn iter(&self) -> impl Iterator<Item = (Locale, &str)> {
        self.0.iter().map(|(locale, url)| (*locale, url.as_str()))
    }

    /// The address in a language, or in the first language that has one.
    pub fn best(&self, locale: Locale) -> Option<(Locale, &str)> {
        let own = self.iter().find(|(of, _)| *of == locale);
        own.or_else(|| self.iter().next())
    }
}

impl TryFrom<BTreeMap<String, String>> for Links {
    type Error = String;

    fn try_from(links: BTreeMap<String, String>) -> Result<Self, String> {
        let parse = |(tag, url): (String, String)| match Locale::from_tag(&tag) {
            None => Err(format!("`{tag}` is not a language of this portal")),
            Some(_) if !is_https_address(&url) => Err(HTTPS_ADDRESS.to_owned()),
            Some(locale) => Ok((locale, url)),
        };
        links.into_iter().map(parse).collect::<Result<_, _>>().map(Self)
    }
}

impl LegalHelp {
    pub(super) fn check(&self, key: &str) -> Result<(), Mistake> {
        complete(format!("{key}.name"), &self.name)?;
        complete(format!("{key}.area"), &self.area)
    }
}
