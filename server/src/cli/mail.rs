//! `portal mail …`: what became of mails that nobody got?

use clap::Subcommand;

use super::parts;
use crate::config::Config;

/// What can be done with mails.
#[derive(Subcommand)]
pub enum MailCommand {
    /// Say how many mails wait, and list those that were given up
    List,
    /// Have the mails that were given up tried again
    Retry,
}

/// Lists or retries.
pub async fn run(config: &Config, command: MailCommand) -> anyhow::Result<()> {
    let domain = parts::open(config).await?.domain;
    let now = domain.clock.now();
    match command {
        MailCommand::List => {
            let (waiting, oldest_s) = domain.store.count_waiting_mails(now).await?;
            println!("{waiting} waiting, the oldest for {} min", oldest_s / 60);
            for mail in domain.store.list_dead_mails().await? {
                let (id, kind, tries) = (mail.id, mail.kind, mail.tries);
                println!("{id}  {}  {kind}  tries: {tries}  {}", mail.created, mail.reason);
            }
        }
        MailCommand::Retry => println!("{} will be tried again", domain.store.revive_mails(now).await?),
    }
    Ok(())
}
