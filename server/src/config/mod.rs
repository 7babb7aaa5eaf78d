//! What has the operator decided? One struct per section of `agency.toml`; nothing else in the program reads the environment.
//! What is said of the agency itself, `[agency]`, pages read as it stands: `domain::agency`.
//!
//! Values come from three layers, the later winning: the defaults written in the section structs, the file, and the
//! environment. A variable's name is `PORTAL_`, the section, two underscores, the key: `PORTAL_SERVER__BASE_URL`
//! is `base_url` of `[server]`. `PORTAL_CONFIG` names the file when `--config` does not.
//!
//! How to add a setting:
//! 1. a documented field in the section's struct (say the unit; the default goes into `Default` of that section);
//! 2. where types cannot express what is allowed, a line in that section's `check`;
//! 3. an example in `agencies/ohio.toml` if operators will often change it.

mod database;
mod feed;
mod limits;
mod load;
mod mail;
mod problem;
mod proxies;
mod secret;
mod security;
mod server;
mod sessions;
#[cfg(test)]
mod tests;
mod tls;

use domain::agency::Agency;
use serde::Deserialize;

pub use database::Database;
pub use feed::{Asked, Feed};
pub use limits::Limits;
pub use load::Source;
pub use mail::{Encryption, Mail, Smtp};
pub use problem::{ConfigError, Problem};
pub use proxies::TrustedProxies;
pub use secret::Secret;
pub use security::Security;
pub use server::{BaseUrl, Server};
pub use sessions::Sessions;
pub use tls::Tls;

/// Everything the operator can decide.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Config {
    /// `[server]`: addresses and folders.
    #[serde(default)]
    pub server: Server,
    /// `[tls]`: the portal's own certificate; absent when a proxy in front speaks TLS.
    pub tls: Option<Tls>,
    /// `[database]`: where everything is kept.
    #[serde(default)]
    pub database: Database,
    /// `[sessions]`: how long a sign-in lasts.
    #[serde(default)]
    pub sessions: Sessions,
    /// `[feed]`: the watched folder of the nightly feed, and who signs it.
    #[serde(default)]
    pub feed: Feed,
    /// `[mail]`: how mails leave.
    #[serde(default)]
    pub mail: Mail,
    /// `[limits]`: what one visitor, and all together, may take.
    #[serde(default)]
    pub limits: Limits,
    /// `[security]`: whom to tell about a hole; absent where nobody is named.
    pub security: Option<Security>,
    /// `[agency]`: who runs this portal, how to reach them, and their rules.
    pub agency: Agency,
}

impl Config {
    /// What the types cannot say: rules between values. The first broken one is reported.
    fn check(&self) -> Result<(), Problem> {
        self.server.check(self.tls.is_some())?;
        self.sessions.check()?;
        self.feed.check()?;
        self.limits.check()?;
        self.mail.check()?;
        if let Some(security) = &self.security {
            security.check()?;
        }
        self.agency.check().map_err(Problem::from)
    }

    /// The database's address as the store expects it: `postgres://…`, or `sqlite:` and a path (by default inside the data folder).
    pub fn database_url(&self) -> Secret {
        self.database.url.clone().unwrap_or_else(|| {
            let file = self.server.data_dir.join("portal.sqlite");
            Secret::new(format!("sqlite:{}", file.display()))
        })
    }
}
