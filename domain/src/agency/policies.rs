//! What must the privacy, terms and accessibility pages say for this agency?

use jiff::civil::Date;
use serde::Deserialize;

use super::mistake::{complete, each};
use super::notation::some_phone_number;
use super::{LocalText, Mistake};

/// What the privacy page must say.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Privacy {
    /// Whether a Social Security number must be given. The agency's lawyer decides (section 7(b) of the Privacy Act); no default.
    pub ssn: SsnRule,
    /// The laws under which it is asked for, as lawyers write them.
    pub ssn_laws: Vec<String>,
    /// Whether companies work for the agency.
    #[serde(default)]
    pub contractors: bool,
    /// Day on which this last changed.
    pub changed: Option<Date>,
}

/// Whether a Social Security number must be given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SsnRule {
    /// It must.
    Mandatory,
    /// It need not.
    Voluntary,
}

/// What the terms of use must say.
#[derive(Clone, Debug, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Terms {
    /// Whether the English text decides where two languages differ.
    pub english_governs: bool,
    /// Terms of the agency's own.
    pub own: Option<LocalText>,
    /// Day on which this last changed.
    pub changed: Option<Date>,
}

impl Default for Terms {
    fn default() -> Self {
        Self {
            english_governs: true,
            own: None,
            changed: None,
        }
    }
}

/// What the accessibility page must say.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Accessibility {
    /// When people with disabilities last tried the site.
    pub tried: Option<Date>,
    /// Business days within which the agency answers.
    pub answer_days: Option<u32>,
    /// Where one complains.
    pub complaints: Vec<Complaints>,
}

/// An office that takes complaints about access.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Complaints {
    /// Its name.
    pub name: LocalText,
    /// Telephone number.
    #[serde(default, deserialize_with = "some_phone_number")]
    pub phone: Option<String>,
}

impl Terms {
    pub(super) fn check(&self) -> Result<(), Mistake> {
        self.own
            .as_ref()
            .map_or(Ok(()), |own| complete("agency.terms.own", own))
    }
}

impl Accessibility {
    pub(super) fn check(&self) -> Result<(), Mistake> {
        each(
            "agency.accessibility.complaints",
            &self.complaints,
            |key, office| complete(format!("{key}.name"), &office.name),
        )
    }
}
