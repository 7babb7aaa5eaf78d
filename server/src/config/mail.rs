//! `[mail]`: how do mails leave the portal, and from whom do they come?

use std::net::IpAddr;
use std::path::PathBuf;

use domain::forms::EmailAddress;
use serde::Deserialize;

use super::{Problem, Secret, Server};

/// Section `[mail]`. Without `[mail.smtp]` every mail becomes a file: enough to look at, and nothing leaves this machine.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Mail {
    /// `PORTAL_MAIL__FROM`: the sender's address. Default `no-reply@` and the host of `server.base_url`.
    #[serde(deserialize_with = "address")]
    pub from: Option<EmailAddress>,
    /// `PORTAL_MAIL__FOLDER`: where mails are written as `.eml` files as long as there is no mail server. Default: `mail` in the data folder.
    pub folder: Option<PathBuf>,
    /// `[mail.smtp]`: the agency's mail server.
    pub smtp: Option<Smtp>,
}

/// Section `[mail.smtp]`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Smtp {
    /// `PORTAL_MAIL__SMTP__HOST`: name of the mail server, as in its certificate.
    pub host: String,
    /// `PORTAL_MAIL__SMTP__PORT`: default 465 with `tls`, 587 with `starttls`, 25 with `none`.
    pub port: Option<u16>,
    /// `PORTAL_MAIL__SMTP__ENCRYPTION`: `tls` from the first byte (the default), `starttls` (refused if the server does not offer it),
    /// or `none`, which is only for a server on this machine.
    #[serde(default)]
    pub encryption: Encryption,
    /// `PORTAL_MAIL__SMTP__USER`: who the portal is to the mail server; left out where it asks nobody.
    pub user: Option<String>,
    /// `PORTAL_MAIL__SMTP__PASSWORD`: the password of `user`.
    pub password: Option<Secret>,
    /// `PORTAL_MAIL__SMTP__AUTHORITY`: file (PEM) with the agency's own certificate authority, beside those that everybody knows.
    pub authority: Option<PathBuf>,
}

/// Who can read along between the portal and the mail server.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Encryption {
    /// Nobody, from the first byte.
    #[default]
    Tls,
    /// Nobody, after the first words.
    Starttls,
    /// Whoever is on this machine.
    None,
}

impl Mail {
    pub(super) fn check(&self) -> Result<(), Problem> {
        let Some(smtp) = &self.smtp else { return Ok(()) };
        if smtp.encryption == Encryption::None && !smtp.is_here() {
            return Err(Problem::new(
                "mail.smtp.encryption",
                "\"tls\" or \"starttls\" (\"none\" is only for a mail server on this machine)",
            ));
        }
        if smtp.user.is_some() != smtp.password.is_some() {
            return Err(Problem::new(
                "mail.smtp.password",
                "there together with mail.smtp.user, or neither of them",
            ));
        }
        Ok(())
    }

    /// The sender's address. A portal that is reached as `localhost` sends from a domain that cannot exist.
    pub fn sender(&self, server: &Server) -> String {
        let default = || {
            let url = &server.base_url;
            let host = if url.is_loopback() {
                "portal.example"
            } else {
                url.host()
            };
            format!("no-reply@{host}")
        };
        self.from.clone().map_or_else(default, String::from)
    }

    /// Where mails are written as files.
    pub fn folder(&self, server: &Server) -> PathBuf {
        self.folder
            .clone()
            .unwrap_or_else(|| server.data_dir.join("mail"))
    }
}

impl Smtp {
    /// Whether the mail server is this machine.
    fn is_here(&self) -> bool {
        self.host == "localhost" || self.host.parse::<IpAddr>().is_ok_and(|ip| ip.is_loopback())
    }
}

fn address<'de, D: serde::Deserializer<'de>>(input: D) -> Result<Option<EmailAddress>, D::Error> {
    let text = String::deserialize(input)?;
    let wrong = |_| serde::de::Error::custom("expected an e-mail address");
    EmailAddress::try_from(text).map(Some).map_err(wrong)
}
