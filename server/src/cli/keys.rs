//! `portal keys …`: how do old secrets stop protecting new data, and which key does the agency get?

use domain::ports::Clock as _;

use super::parts;
use crate::clock::SystemClock;
use crate::config::Config;
use crate::feed::hex;
use crate::keys::Keys;
use crate::signer::Signer;

/// Adds a version to the key file.
pub fn rotate(config: &Config) -> anyhow::Result<()> {
    parts::make_data_folder(config)?;
    let version = Keys::rotate(&parts::key_file(config))?;
    println!(
        "Version {version} protects everything that is written after the next start of `portal serve`. Keep a copy of the file."
    );
    Ok(())
}

/// Makes a key for the agency and prints it: the only time that it is seen.
pub fn share(config: &Config) -> anyhow::Result<()> {
    parts::make_data_folder(config)?;
    let year = SystemClock::new(config.agency.time_zone.clone()).today().year();
    let (kid, key) = Keys::share(&parts::key_file(config), year)?;
    println!("kid {kid}");
    // In groups of four: it may travel on paper.
    let digits = hex(key.reveal());
    let groups: Vec<&str> = (0..digits.len())
        .step_by(4)
        .map(|at| &digits[at..at + 4])
        .collect();
    println!("key {}", groups.join(" "));
    let check = "ocs-secret-v1\nssn\nP-51\n-\n900123456";
    println!("check {}", hex(&key.mac(check.as_bytes())));
    println!(
        "Hand kid and key to the agency's programmer, on paper or a token; it is not shown again. `check` is the keyed hash, in hexadecimal, of the \
         first example of docs/feed.md, \"Secrets\": if theirs is the same, the key arrived whole. `portal serve` knows it after its next start. \
         Keep a copy of the file."
    );
    Ok(())
}

/// Prints the key by which the agency checks return files.
pub fn public(config: &Config) -> anyhow::Result<()> {
    parts::make_data_folder(config)?;
    let keys = Keys::open(&parts::key_file(config))?;
    println!("{}", Signer::of(&keys).public_key());
    Ok(())
}

/// Removes a shared key from the key file.
pub fn forget_shared(config: &Config, kid: &str) -> anyhow::Result<()> {
    let file = parts::key_file(config);
    if Keys::forget_shared(&file, kid)? {
        println!(
            "After the next start of `portal serve` nothing that was hashed with {kid} proves anything any more."
        );
        return Ok(());
    }
    let keys = Keys::open(&file)?;
    let known: Vec<&str> = keys.shared_names().collect();
    anyhow::bail!("no shared key is called {kid}; known are: {}", known.join(", "))
}
