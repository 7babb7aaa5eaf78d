//! What do all requests share? Made once at start.

use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use app::Site;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use http::uri::Authority;
use tokio::sync::Semaphore;

use super::connections::PerAddress;
use super::cookies::Cookies;
use super::root_files::RootFiles;
use super::static_pages::StaticPages;
use crate::config::Config;
use crate::keys::Keys;

/// The running portal.
pub struct Portal {
    /// What the operator decided.
    pub config: Config,
    /// The use cases' ports.
    pub domain: domain::Ctx,
    /// What every page shows.
    pub site: Arc<Site>,
    /// The key file.
    pub keys: Arc<Keys>,
    /// Pages that are the same for everyone.
    pub static_pages: StaticPages,
    /// What lies at the root beside them.
    pub root_files: RootFiles,
    /// Names and limits of our cookies.
    pub cookies: Cookies,
    /// What a browser's `Origin` says when a request is ours.
    pub origin: String,
    /// Places for requests in progress.
    pub room: Semaphore,
    /// Places of each client among them.
    pub per_client: PerAddress,
    /// Whether we were asked to stop.
    pub draining: AtomicBool,
}

impl Portal {
    /// Puts the parts together.
    pub fn new(config: Config, domain: domain::Ctx, site: Site, keys: Arc<Keys>) -> Self {
        Self {
            cookies: Cookies::new(&config.server.base_url),
            origin: config.server.base_url.origin(),
            room: Semaphore::new(config.limits.requests),
            per_client: PerAddress::new(config.limits.connections_per_address),
            draining: AtomicBool::new(false),
            static_pages: StaticPages::default(),
            root_files: RootFiles::new(&config),
            site: Arc::new(site),
            config,
            domain,
            keys,
        }
    }

    /// Whether a host is the configured one. On this machine itself `localhost` and `127.0.0.1` are the same.
    pub fn is_own_host(&self, host: &str) -> bool {
        let own = &self.config.server.base_url;
        if host.eq_ignore_ascii_case(&own.authority) {
            return true;
        }
        let Ok(host) = host.parse::<Authority>() else {
            return false;
        };
        own.is_loopback()
            && matches!(host.host(), "127.0.0.1" | "localhost" | "[::1]")
            && own
                .authority
                .parse::<Authority>()
                .is_ok_and(|own| own.port_u16() == host.port_u16())
    }

    /// 128 random bits as text, for a cookie that names nobody.
    pub fn random_text(&self) -> String {
        let mut bytes = [0; 16];
        self.domain.random.fill(&mut bytes);
        URL_SAFE_NO_PAD.encode(bytes)
    }
}
