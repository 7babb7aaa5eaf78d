//! `portal config check`: would the portal start with this configuration?

use crate::config::{Asked, Config};
use crate::http::check_certificate;

/// The configuration has been read and checked by now; what is left are the files that it names.
pub fn check(config: &Config) -> anyhow::Result<()> {
    if let Some(tls) = &config.tls {
        check_certificate(tls)?;
    }
    if let Some(folder) = &config.feed.watch {
        anyhow::ensure!(
            folder.is_dir(),
            "{} is not a folder, see feed.watch",
            folder.display()
        );
    }
    if config.feed.signatures == Asked::Required && config.feed.public_keys.is_empty() {
        println!("No feed will be taken: feed.public_keys has no key.");
    }
    println!(
        "The configuration is good. Visitors come to {}.",
        config.server.base_url.origin()
    );
    Ok(())
}
