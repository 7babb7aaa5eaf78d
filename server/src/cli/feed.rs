//! `portal feed …`: how does somebody at a terminal bring in the agency's feed?

use std::process::ExitCode;

use clap::Subcommand;

use super::parts;
use crate::config::Config;
use crate::feed::{self, CheckArgs, ImportArgs};

/// What can be done with a feed.
#[derive(Subcommand)]
pub enum FeedCommand {
    /// Read a feed through, without a database, and say what is wrong with it
    Check(CheckArgs),
    /// Bring a feed into the database, whole or not at all
    Import(ImportArgs),
}

/// Checks or imports.
pub async fn run(config: &Config, command: FeedCommand) -> anyhow::Result<ExitCode> {
    match command {
        FeedCommand::Check(args) => feed::check(&args, &config.feed.signatures()).await,
        FeedCommand::Import(args) => {
            let parts = parts::open(config).await?;
            feed::import(&args, parts.importer(config)).await
        }
    }
}
