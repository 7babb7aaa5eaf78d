//! `[server]`: on which address does the portal listen, under which name do visitors reach it, where are its files?

use std::net::{IpAddr, SocketAddr};
use std::path::PathBuf;

use serde::Deserialize;

use super::{Problem, TrustedProxies};

/// Section `[server]`.
#[derive(Clone, Debug, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Server {
    /// `PORTAL_SERVER__LISTEN`: address and port to listen on. Default `127.0.0.1:3000`.
    pub listen: SocketAddr,
    /// `PORTAL_SERVER__BASE_URL`: the address in a visitor's address bar, without a path. `https`, except on this machine itself.
    /// Requests for another host are refused (421), and links in mails start with it. Default `http://localhost:3000`.
    pub base_url: BaseUrl,
    /// `PORTAL_SERVER__TRUSTED_PROXIES`: addresses or networks (`10.0.0.0/8`) of proxies whose `Forwarded` or
    /// `X-Forwarded-For` is believed. Default: none.
    pub trusted_proxies: TrustedProxies,
    /// `PORTAL_SERVER__DATA_DIR`: the folder of the SQLite database and the key file; made when missing. Default `./data`.
    pub data_dir: PathBuf,
    /// `PORTAL_SERVER__LOG`: what is logged: `error`, `warn`, `info`, `debug`, or per module as `tracing` spells it. Default `info`.
    pub log: String,
}

impl Default for Server {
    fn default() -> Self {
        Self {
            listen: SocketAddr::from(([127, 0, 0, 1], 3000)),
            base_url: BaseUrl {
                https: false,
                authority: "localhost:3000".to_owned(),
            },
            trusted_proxies: TrustedProxies::default(),
            data_dir: PathBuf::from("./data"),
            log: "info".to_owned(),
        }
    }
}

impl Server {
    pub(super) fn check(&self, own_certificate: bool) -> Result<(), Problem> {
        // Cookies without `Secure` are tolerable only where no network lies between browser and server.
        if !self.base_url.https && !self.base_url.is_loopback() {
            return Err(Problem::new(
                "server.base_url",
                "https:// (plain http is only for localhost)",
            ));
        }
        // Browsers would say "https" of themselves and be refused as strangers.
        if !self.base_url.https && own_certificate {
            return Err(Problem::new(
                "server.base_url",
                "an address with https:// where the portal has a certificate of its own",
            ));
        }
        if !self.log.split(',').all(is_log_directive) {
            return Err(Problem::new(
                "server.log",
                "a level (error, warn, info, debug, trace, off), or several parts such as \"info,sqlx=warn\"",
            ));
        }
        Ok(())
    }
}

/// `info`, or `module=info`. Alone, `tracing` takes any word for a module, so that a misspelt level would switch all logs off.
fn is_log_directive(part: &str) -> bool {
    let (module, level) = part.trim().split_once('=').unwrap_or(("all", part.trim()));
    let levels = ["off", "error", "warn", "info", "debug", "trace"];
    let is_module = !module.is_empty()
        && module
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b"_:".contains(&b));
    is_module && levels.iter().any(|known| known.eq_ignore_ascii_case(level))
}

/// Scheme and authority under which visitors reach the portal.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct BaseUrl {
    /// Whether browsers speak TLS to us or to the proxy in front.
    pub https: bool,
    /// Host, and the port where it is not the scheme's own, in lower case.
    pub authority: String,
}

impl BaseUrl {
    /// `https://portal.example.gov`, without a final slash: also the value of a browser's `Origin`.
    pub fn origin(&self) -> String {
        let scheme = if self.https { "https" } else { "http" };
        format!("{scheme}://{}", self.authority)
    }

    /// The host without its port.
    pub fn host(&self) -> &str {
        match self.authority.rsplit_once(':') {
            Some((host, port)) if !port.is_empty() && port.bytes().all(|b| b.is_ascii_digit()) => host,
            _ => &self.authority,
        }
    }

    /// Whether the host can only mean this machine.
    pub fn is_loopback(&self) -> bool {
        let host = self.host().trim_start_matches('[').trim_end_matches(']');
        host == "localhost"
            || host.ends_with(".localhost")
            || host.parse::<IpAddr>().is_ok_and(|ip| ip.is_loopback())
    }
}

impl TryFrom<String> for BaseUrl {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let wrong = || "expected an address without a path, such as https://portal.example.gov".to_owned();
        let uri: http::Uri = text.trim_end_matches('/').parse().map_err(|_| wrong())?;
        let https = match uri.scheme_str() {
            Some("https") => true,
            Some("http") => false,
            _ => return Err(wrong()),
        };
        let authority = uri.authority().ok_or_else(wrong)?;
        if !matches!(uri.path(), "" | "/") || uri.query().is_some() || authority.as_str().contains('@') {
            return Err(wrong());
        }
        let own_port = if https { Some(443) } else { Some(80) };
        let authority = if authority.port_u16() == own_port {
            authority.host()
        } else {
            authority.as_str()
        }
        .to_ascii_lowercase();
        Ok(Self { https, authority })
    }
}
