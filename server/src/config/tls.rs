//! `[tls]`: which certificate does the portal show when no proxy does it?

use std::path::PathBuf;

use serde::Deserialize;

/// Section `[tls]`. Both files are PEM and are read at start.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tls {
    /// `PORTAL_TLS__CERTIFICATE`: file with the certificate, then its chain.
    pub certificate: PathBuf,
    /// `PORTAL_TLS__KEY`: file with the private key.
    pub key: PathBuf,
}
