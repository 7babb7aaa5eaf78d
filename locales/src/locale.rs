//! Which languages are there?

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use unic_langid::LanguageIdentifier;

include!(concat!(env!("OUT_DIR"), "/languages.rs"));

/// What the language's `terms.ftl` says about it.
struct Facts {
    tag: &'static str,
    endonym: &'static str,
    short_endonym: &'static str,
    group: &'static str,
    decimal: &'static str,
}

impl Locale {
    /// The languages that readers are offered, English first. Drafts are not among them.
    pub const ALL: &'static [Self] = OFFERED;

    /// Languages that translators are still working on.
    pub const DRAFTS: &'static [Self] = DRAFTS;

    /// Segment of the path, value of `lang` and `hreflang`, e.g. `zh-Hans`.
    pub const fn tag(self) -> &'static str {
        facts(self).tag
    }

    /// The language's name in itself, e.g. `中文（简体）`.
    pub const fn endonym(self) -> &'static str {
        facts(self).endonym
    }

    /// The same in a few letters, for a narrow bar, e.g. `中文`.
    pub const fn short_endonym(self) -> &'static str {
        facts(self).short_endonym
    }

    /// For plural rules.
    pub fn langid(self) -> LanguageIdentifier {
        LanguageIdentifier::from_str(self.tag()).unwrap_or_default()
    }

    /// The offered language with exactly this tag.
    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|locale| locale.tag() == tag)
    }

    /// Between groups of three digits.
    pub(crate) const fn group(self) -> &'static str {
        facts(self).group
    }

    /// Before the fraction.
    pub(crate) const fn decimal(self) -> &'static str {
        facts(self).decimal
    }
}

impl fmt::Display for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag())
    }
}

impl Serialize for Locale {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.tag())
    }
}

impl<'de> Deserialize<'de> for Locale {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let tag = std::borrow::Cow::<str>::deserialize(deserializer)?;
        Self::from_tag(&tag).ok_or_else(|| serde::de::Error::custom("not a language of this portal"))
    }
}
