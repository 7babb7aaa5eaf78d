//! What can an operator tell the program to do? One file per command; a mistake is one line that says what is wrong and what to do.

mod authenticator;
mod config;
mod demo;
mod export;
mod feed;
mod keys;
mod mail;
mod parts;
mod return_file;
mod serve;

use std::num::NonZero;
use std::path::PathBuf;
use std::process::ExitCode;
use std::thread;

use clap::error::ErrorKind;
use clap::{Parser, Subcommand};
use tokio::runtime::{Builder, Runtime};

use crate::config::{Config, Source};
use crate::demo::DemoFeedArgs;

/// A child-support portal: public pages, sign-in and accounts, in every offered language.
#[derive(Parser)]
#[command(name = "portal", version, arg_required_else_help = true)]
struct Cli {
    /// The configuration: a file, or the name of a sample agency (ohio, new-york) [default: `PORTAL_CONFIG`, else ohio]
    #[arg(long, global = true, value_name = "FILE")]
    config: Option<PathBuf>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Serve the portal until SIGTERM or Ctrl-C
    Serve,
    /// Write the public pages as files, for a CDN or a plain web server
    Export(export::ExportArgs),
    /// Fill an empty database with an invented agency, and print sign-ins
    Demo(demo::DemoArgs),
    /// Write the feeds of an invented agency of any size
    DemoFeed(DemoFeedArgs),
    /// Look at a feed of the agency's case system, or bring it in
    #[command(subcommand)]
    Feed(feed::FeedCommand),
    /// Write what the agency's case system has to know: who proved to be whom, which letters to mail
    ReturnFile(return_file::ReturnFileArgs),
    /// Look at the mails that could not be sent, or have them tried again
    #[command(subcommand)]
    Mail(mail::MailCommand),
    /// Help somebody who has lost the phone with the authenticator app
    #[command(subcommand)]
    Authenticator(authenticator::AuthenticatorCommand),
    /// Look at the configuration
    #[command(subcommand)]
    Config(ConfigCommand),
    /// Change the key file
    #[command(subcommand)]
    Keys(KeysCommand),
}

#[derive(Subcommand)]
enum ConfigCommand {
    /// Read the file and the environment, and say what is wrong
    Check,
}

#[derive(Subcommand)]
enum KeysCommand {
    /// Add a version; everything new is protected with it from the next start on
    Rotate,
    /// Make a key that the agency hashes Social Security numbers and PINs with, and print it this once
    Share,
    /// Print the public half of the key that signs return files, for the agency
    Public,
    /// Remove a shared key: what was hashed with it proves nothing any more
    ForgetShared {
        /// Its name, as `portal keys share` printed it
        kid: String,
    },
}

/// Reads the command line and does what it says.
pub fn run() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => return usage(&error),
    };
    match dispatch(cli) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("portal: {}", in_one_line(&error));
            ExitCode::FAILURE
        }
    }
}

/// What happened and why, whatever libraries put into their messages: many repeat their causes, some take several lines.
fn in_one_line(error: &anyhow::Error) -> String {
    let mut line = String::new();
    for cause in error.chain().map(ToString::to_string) {
        if line.is_empty() {
            line = cause;
        } else if !line.contains(&cause) {
            line = format!("{line}: {cause}");
        }
    }
    line.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn dispatch(cli: Cli) -> anyhow::Result<ExitCode> {
    let config = Config::load(&Source::find(cli.config))?;
    match cli.command {
        Command::Serve => serve::run(config)?,
        Command::Export(args) => runtime()?.block_on(export::run(config, &args))?,
        Command::Demo(args) => return runtime()?.block_on(demo::run(&config, &args)),
        Command::DemoFeed(args) => crate::demo::demo_feed(&args, &config.agency.id)?,
        Command::Feed(command) => return runtime()?.block_on(feed::run(&config, command)),
        Command::ReturnFile(args) => runtime()?.block_on(return_file::run(&config, &args))?,
        Command::Mail(command) => runtime()?.block_on(mail::run(&config, command))?,
        Command::Authenticator(command) => runtime()?.block_on(authenticator::run(&config, command))?,
        Command::Config(ConfigCommand::Check) => config::check(&config)?,
        Command::Keys(KeysCommand::Rotate) => keys::rotate(&config)?,
        Command::Keys(KeysCommand::Public) => keys::public(&config)?,
        Command::Keys(KeysCommand::Share) => keys::share(&config)?,
        Command::Keys(KeysCommand::ForgetShared { kid }) => keys::forget_shared(&config, &kid)?,
    }
    Ok(ExitCode::SUCCESS)
}

/// With a single worker, a task that waits for another one on the same thread would never end.
fn runtime() -> std::io::Result<Runtime> {
    let workers = thread::available_parallelism().map_or(2, NonZero::get).max(2);
    Builder::new_multi_thread()
        .worker_threads(workers)
        .enable_all()
        .build()
}

/// Help is help; anything else is one line and where help is.
fn usage(error: &clap::Error) -> ExitCode {
    if matches!(
        error.kind(),
        ErrorKind::DisplayHelp
            | ErrorKind::DisplayVersion
            | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand
    ) {
        let _ = error.print();
        return ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2));
    }
    let text = error.to_string();
    let what = text
        .lines()
        .next()
        .unwrap_or_default()
        .trim_start_matches("error: ")
        .trim_end_matches(':');
    // clap puts the names of missing arguments on lines of their own.
    let names: Vec<&str> = text
        .lines()
        .skip(1)
        .take_while(|line| line.starts_with("  "))
        .map(str::trim)
        .collect();
    let names = if names.is_empty() {
        String::new()
    } else {
        format!(": {}", names.join(", "))
    };
    // "a similar subcommand exists: 'rotate'"
    let tip = text.lines().find_map(|line| line.trim().strip_prefix("tip: "));
    let tip = tip.map_or_else(String::new, |tip| format!("; {tip}"));
    eprintln!("portal: {what}{names}{tip}; `portal help` shows all commands");
    ExitCode::from(2)
}

#[cfg(test)]
mod tests {
    use anyhow::Context as _;

    use super::in_one_line;

    #[test]
    fn a_cause_that_its_effect_repeats_is_said_once() {
        let cause = std::io::Error::other("no such\n  file");
        let error = anyhow::Error::new(cause)
            .context("cannot read x: no such\n  file")
            .context("cannot start");
        assert_eq!(in_one_line(&error), "cannot start: cannot read x: no such file");
        let plain = Err::<(), _>(std::fmt::Error)
            .context("cannot write")
            .expect_err("an error");
        assert!(in_one_line(&plain).starts_with("cannot write: an error occurred"));
    }
}
