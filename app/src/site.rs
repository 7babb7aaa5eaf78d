//! What is the same for every request: the agency, its numbers, and the names of the built assets.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use jiff::civil::DateTime;
use jiff::{Timestamp, tz::TimeZone};
use locales::Locale;
use serde::Deserialize;

/// Made once at start from configuration and from the build's manifest.
#[derive(Clone, Debug)]
pub struct Site {
    /// Scheme and host as people type them, without a slash at the end: `https://portal.example.gov`.
    pub base_url: String,
    /// What the agency calls itself and how it is reached, by a locale's tag: one entry for each offered language.
    pub texts: BTreeMap<&'static str, AgencyText>,
    /// The agency's offices, by the code that feeds use for them.
    pub offices: BTreeMap<String, Office>,
    /// The neutral site that Quick Exit ends on.
    pub quick_exit_target: String,
    /// A database made by `portal demo`: every page says so.
    pub demo: bool,
    /// Time zone of every time of day that a page shows.
    pub time_zone: TimeZone,
    /// Names of the files a browser downloads.
    pub assets: Assets,
}

/// An agency in one language. Empty texts are left out of the page.
#[derive(Clone, Debug, Default)]
pub struct AgencyText {
    /// For the top bar of a phone: “Example State”, “示例州”.
    pub short_name: String,
    /// The service: “Child support services”, “子女抚养费服务”.
    pub service_name: String,
    /// The agency in full, as on statements.
    pub agency_name: String,
    /// Help-line number as it is printed.
    pub phone: String,
    /// Number for text telephones.
    pub tty: String,
    /// When somebody answers, in words.
    pub hours: String,
    /// Number for free help in one's language.
    pub language_line: String,
}

/// An office.
#[derive(Clone, Debug, Default)]
pub struct Office {
    /// Its name, by a locale's tag.
    pub names: BTreeMap<&'static str, String>,
    /// Postal address, one entry a line; not translated, the post reads it.
    pub address: Vec<String>,
    /// Telephone number as it is printed.
    pub phone: String,
}

impl Site {
    /// The agency in a language.
    pub fn text(&self, locale: Locale) -> &AgencyText {
        static NOTHING: LazyLock<AgencyText> = LazyLock::new(AgencyText::default);
        self.texts.get(locale.tag()).unwrap_or(&NOTHING)
    }
}

impl Site {
    /// A moment by the agency's clocks.
    pub fn local(&self, moment: Timestamp) -> DateTime {
        self.time_zone.to_datetime(moment)
    }

    /// The key of the zone's name in `session-zone`. The zones of the United States and its territories have one.
    pub fn zone(&self) -> &'static str {
        zone(self.time_zone.iana_name().unwrap_or_default())
    }
}

fn zone(name: &str) -> &'static str {
    match name {
        "America/New_York" | "America/Detroit" | "America/Indiana/Indianapolis" | "US/Eastern" => "eastern",
        "America/Chicago" | "America/Menominee" | "US/Central" => "central",
        "America/Denver" | "America/Boise" | "US/Mountain" => "mountain",
        "America/Phoenix" | "US/Arizona" => "arizona",
        "America/Los_Angeles" | "US/Pacific" => "pacific",
        "America/Anchorage" | "America/Juneau" | "US/Alaska" => "alaska",
        "Pacific/Honolulu" | "US/Hawaii" => "hawaii",
        "America/Puerto_Rico" | "America/St_Thomas" => "atlantic",
        "Pacific/Pago_Pago" | "US/Samoa" => "samoa",
        "Pacific/Guam" | "Pacific/Saipan" => "chamorro",
        _ => "other",
    }
}

impl Office {
    /// Its name in a language.
    pub fn name(&self, locale: Locale) -> &str {
        self.names.get(locale.tag()).map_or("", String::as_str)
    }
}

/// Logical name → name below `/assets/`, from the bundle's `manifest.json`.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Assets {
    files: BTreeMap<String, AssetFile>,
}

#[derive(Clone, Debug, Deserialize)]
struct AssetFile {
    name: String,
}

impl Assets {
    /// Reads the manifest.
    pub fn parse(manifest: &str) -> Result<Self, serde_json::Error> {
        serde_json::from_str(manifest)
    }

    /// The address of an asset: `portal.css` → `/assets/portal-1f2e3d4c5b6a7988.css`. What the bundle does not have is asked for
    /// by its logical name, so that a server without a bundle answers 404 for the asset and not for the page.
    pub fn url(&self, logical: &str) -> String {
        let name = self.files.get(logical).map_or(logical, |file| file.name.as_str());
        format!("/assets/{name}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::screens::testing::said;

    #[test]
    fn every_zone_that_is_known_by_name_has_one_in_words() {
        let words = |name| said(Locale::En, &locales::m::session::zone(zone(name)));
        assert_eq!(words("America/New_York"), "This is Eastern Time.");
        assert_eq!(words("Pacific/Guam"), "This is Chamorro Time.");
        assert_eq!(words("Europe/Paris"), "This is the office’s local time.");
    }
}
