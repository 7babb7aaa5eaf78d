//! `portal authenticator …`: how does somebody get in again who has lost the phone with the app, and the recovery codes?

use std::io::{self, BufRead as _, Write as _};

use anyhow::Context as _;
use clap::Subcommand;
use domain::forms::UserId;

use super::parts;
use crate::config::Config;

/// What can be done with an account's app.
#[derive(Subcommand)]
pub enum AuthenticatorCommand {
    /// Remove the app of an account, whose user ID is read from the first line of input: its password is enough again
    Remove,
}

/// Removes.
pub async fn run(config: &Config, command: AuthenticatorCommand) -> anyhow::Result<()> {
    let AuthenticatorCommand::Remove = command;
    let domain = parts::open(config).await?.domain;
    // Not as an argument: other users of the machine can see those, and the shell keeps them.
    eprint!("User ID: ");
    io::stderr().flush()?;
    let mut line = String::new();
    io::stdin()
        .lock()
        .read_line(&mut line)
        .context("cannot read the user ID")?;
    let user_id = UserId::read(Some(line.trim()))
        .ok()
        .context("no user ID was typed")?;
    if !domain::authenticator::remove(&domain, user_id).await? {
        anyhow::bail!("no account with this user ID has an authenticator app");
    }
    println!("removed; the owner is told by mail");
    Ok(())
}
