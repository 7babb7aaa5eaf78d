//! `[feed]`: where does the agency's case system put its nightly files, and whose does the portal take?

use std::path::PathBuf;

use serde::Deserialize;

use super::Problem;
use crate::feed::Signatures;

/// Section `[feed]`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Feed {
    /// `PORTAL_FEED__WATCH`: a folder that `portal serve` watches; each finished file there is imported. Default: none, feeds are
    /// imported by `portal feed import`.
    pub watch: Option<PathBuf>,
    /// `PORTAL_FEED__SIGNATURES`: `required`, or `none` where files cannot come from anybody but the agency. Default `required`.
    pub signatures: Asked,
    /// `PORTAL_FEED__PUBLIC_KEYS`: the agency's public keys, as minisign prints them (`RW…`); two are valid while one follows on the
    /// other. Default: none, and then no feed is taken.
    pub public_keys: Vec<String>,
}

/// Whether a feed needs a signature.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Asked {
    /// By one of the public keys.
    #[default]
    Required,
    /// Nobody asks.
    None,
}

impl Feed {
    pub(super) fn check(&self) -> Result<(), Problem> {
        if let Err(at) = Signatures::by(&self.public_keys) {
            return Err(Problem::new(
                format!("feed.public_keys.{at}"),
                "a public key of minisign: the line of 56 characters that begins with RW",
            ));
        }
        if self.signatures == Asked::None && !self.public_keys.is_empty() {
            return Err(Problem::new(
                "feed.signatures",
                "\"required\" where feed.public_keys has keys",
            ));
        }
        if self.watch.is_some() && self.signatures == Asked::Required && self.public_keys.is_empty() {
            return Err(Problem::new(
                "feed.public_keys",
                "at least one key where feed.watch names a folder (or feed.signatures \"none\", which lets whoever writes there change the ledger)",
            ));
        }
        Ok(())
    }

    /// Whose feeds are taken.
    pub fn signatures(&self) -> Signatures {
        match self.signatures {
            // `check` has read the keys already; what it let through is whole.
            Asked::Required => Signatures::by(&self.public_keys).unwrap_or(Signatures::By(Vec::new())),
            Asked::None => Signatures::NotAsked,
        }
    }
}
