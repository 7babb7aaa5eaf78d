//! `[feed]`: where does the agency's case system put its nightly file?

use std::path::PathBuf;

use serde::Deserialize;

/// Section `[feed]`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Feed {
    /// `PORTAL_FEED__WATCH`: a folder that `portal serve` watches; each finished file there is imported. Default: none, feeds are
    /// imported by `portal feed import`.
    pub watch: Option<PathBuf>,
}
