//! What is the same for every request: the agency and the names of the built assets.

use std::collections::BTreeMap;

use domain::agency::Agency;
use jiff::Timestamp;
use jiff::civil::DateTime;
use serde::Deserialize;

/// Made once at start from configuration and from the build's manifest.
#[derive(Clone, Debug)]
pub struct Site {
    /// Scheme and host as people type them, without a slash at the end: `https://portal.example.gov`.
    pub base_url: String,
    /// Who runs the portal, and how they are reached: names, numbers, offices, rules.
    pub agency: Agency,
    /// A database made by `portal demo`: every page says so.
    pub demo: bool,
    /// Names of the files a browser downloads.
    pub assets: Assets,
}

impl Site {
    /// A moment by the agency's clocks.
    pub fn local(&self, moment: Timestamp) -> DateTime {
        self.agency.time_zone.to_datetime(moment)
    }

    /// The key of the zone's name in `session-zone`. The zones of the United States and its territories have one.
    pub fn zone(&self) -> &'static str {
        zone(self.agency.time_zone.iana_name().unwrap_or_default())
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
    use locales::Locale;

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
