//! `portal feed check` and `portal feed import`: what somebody at a terminal asks of the importer.

use std::{
    path::{Path, PathBuf},
    process::ExitCode,
};

use anyhow::Context as _;
use clap::Args;
use domain::feed::{Checked, Code, Fault};

use super::{
    Bar, Importer, Phase, Signatures, Verdict, Watcher as _,
    file::{self, spoiled},
    signature::beside,
};

/// Arguments of `portal feed check`.
#[derive(Args, Debug)]
pub struct CheckArgs {
    /// The feed: plain, gzip or zstd
    pub file: PathBuf,
}

/// Arguments of `portal feed import`.
#[derive(Args, Debug)]
pub struct ImportArgs {
    /// The feed: plain, gzip or zstd
    pub file: PathBuf,
    /// Apply it although it is held for this reason: feed-balance, feed-date, feed-jump; feed-gap takes a full feed as a new start
    #[arg(long, value_name = "CODE", value_parser = approvable)]
    pub approve: Vec<Code>,
}

fn approvable(code: &str) -> Result<Code, String> {
    let codes = [Code::Balance, Code::Date, Code::Jump, Code::Gap];
    let found = codes.into_iter().find(|known| known.as_str() == code);
    found.ok_or_else(|| "one of feed-balance feed-date feed-jump feed-gap is expected".to_owned())
}

/// Reads a feed through without a database and says what is wrong with it. Exit code 0 or 2.
pub async fn check(args: &CheckArgs, signatures: &Signatures) -> anyhow::Result<ExitCode> {
    let bar = Bar::default();
    let (path, read) = (args.file.clone(), bar.read());
    let length = std::fs::metadata(&path)
        .with_context(|| format!("cannot read {}", path.display()))?
        .len();
    bar.begin(Phase::Checking, length);
    let checked = tokio::task::spawn_blocking(move || file::check(&path, &read))
        .await??
        .checked;
    bar.end();
    print!("{}", summary(&checked));
    let unsigned = unsigned(&args.file, signatures)?;
    if let Some(fault) = &unsigned {
        println!("{fault}: an import would refuse it.");
    }
    Ok(ExitCode::from(
        if checked.faults.is_empty() && unsigned.is_none() {
            0
        } else {
            Verdict::Rejected.exit_code()
        },
    ))
}

/// What an import would say of the file's signature. A programmer who has not signed a file yet, or has no keys, is not told of it.
fn unsigned(file: &Path, signatures: &Signatures) -> anyhow::Result<Option<Fault>> {
    let none = matches!(signatures, Signatures::By(keys) if keys.is_empty());
    if none || !beside(file).exists() {
        return Ok(None);
    }
    Ok(signatures.vouch(file)?.err())
}

/// Imports a feed and says how it ended. Exit codes as in `docs/feed.md`.
pub async fn import(args: &ImportArgs, mut importer: Importer) -> anyhow::Result<ExitCode> {
    std::fs::metadata(&args.file).with_context(|| format!("cannot read {}", args.file.display()))?;
    importer.settings.approved.extend(&args.approve);
    let bar = Bar::default();
    let outcome = importer.import(&args.file, &bar).await;
    bar.end();
    print!("{outcome}");
    Ok(ExitCode::from(outcome.verdict.exit_code()))
}

fn summary(checked: &Checked) -> String {
    use std::fmt::Write as _;
    let mut text = String::new();
    let mut line = |words: String| {
        // Writing to a String cannot fail.
        let _ = writeln!(text, "{words}");
    };
    if let Some(header) = &checked.header {
        let mode = header.mode.as_str();
        line(format!(
            "feed {} seq {}, {mode}, of {}, business date {}",
            header.feed, header.seq, header.agency, header.business_date
        ));
    }
    line(format!(
        "{} lines, {} records, {} deletes",
        checked.totals.lines,
        checked.totals.records(),
        checked.totals.deletes
    ));
    for (kind, count) in &checked.totals.counts {
        let sum = checked
            .totals
            .sums
            .get(kind)
            .map(|cents| format!(", {}.{:02}", cents / 100, (cents % 100).abs()));
        line(format!("  {kind}: {count}{}", sum.unwrap_or_default()));
    }
    for (kind, count) in &checked.warnings {
        line(format!("warning {kind}: {count}"));
    }
    for fault in &checked.faults.first {
        line(fault.to_string());
    }
    match (checked.faults.count, spoiled(checked)) {
        (0, _) => line("The file is a whole and well-formed feed. References and balances are checked when it is imported.".to_owned()),
        (count, Some(_)) => line(format!("{count} faults: nothing of this file would be taken.")),
        (count, None) => line(format!("{count} faults: only flags that are on would be taken from this file.")),
    }
    text
}
