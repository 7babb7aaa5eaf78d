//! `portal keys rotate`: how do old secrets stop protecting new data?

use crate::config::Config;
use crate::keys::Keys;

use super::parts;

/// Adds a version to the key file.
pub fn rotate(config: &Config) -> anyhow::Result<()> {
    parts::make_data_folder(config)?;
    let version = Keys::rotate(&parts::key_file(config))?;
    println!(
        "Version {version} protects everything that is written after the next start of `portal serve`. Keep a copy of the file."
    );
    Ok(())
}
