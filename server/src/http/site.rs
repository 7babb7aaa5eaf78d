//! What do all pages show of the agency and of this build?

use app::site::Site;

use crate::config::Config;

/// The agency's settings, and where its pages and their assets are.
pub fn of(config: &Config, demo: bool) -> Site {
    Site {
        base_url: config.server.base_url.origin(),
        agency: config.agency.clone(),
        demo,
        assets: super::assets::built(),
    }
}
