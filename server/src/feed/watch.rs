//! Which files in the watched folder are ready, and where do they go afterwards?
//!
//! `*.jsonl`, `*.jsonl.gz`, `*.jsonl.zst`, and the same with `.secret`, oldest sequence first by name. A file is ready when its size has stopped changing; a file that
//! is not whole, or has no good signature beside it, is left alone while it is young, for something may still be on its way. Applied ones move to `archive/`, the others to `rejected/`, `quarantine/`
//! or `held/`, each with its report beside it; those that wait for an earlier one stay. One that carries a secret in clear is removed.

use std::{
    collections::HashMap,
    fs, io,
    path::{Path, PathBuf},
    time::Duration,
};

use super::{Importer, Outcome, Unwatched, Verdict, file::is_of_secrets, signature::beside};
use domain::feed::Code;

/// Between two looks at the folder.
const LOOK: Duration = Duration::from_secs(5);
/// So many looks in a row a file without its end or its signature is taken for one that is still arriving.
const ARRIVING: u32 = 24;

/// What was seen of a file at the last look.
#[derive(Default)]
struct Seen {
    length: u64,
    /// Looks since its length changed.
    still: u32,
    /// It was looked into at this length and must wait for another file.
    waiting: bool,
}

/// Imports every feed that appears in the folder, for ever. Cancel it by dropping: an import that is broken off is taken back by the next.
pub async fn watch(importer: Importer, folder: PathBuf) {
    let mut seen = HashMap::new();
    loop {
        if let Err(error) = look(&importer, &folder, &mut seen).await {
            tracing::error!(%error, "the feed folder cannot be read");
        }
        tokio::time::sleep(LOOK).await;
    }
}

async fn look(importer: &Importer, folder: &Path, seen: &mut HashMap<PathBuf, Seen>) -> io::Result<()> {
    let files = feeds(folder)?;
    seen.retain(|path, _| files.contains(path));
    for path in files {
        let length = fs::metadata(&path)?.len();
        let known = seen.entry(path.clone()).or_default();
        if known.length != length || length == 0 {
            *known = Seen {
                length,
                ..Seen::default()
            };
            continue;
        }
        known.still += 1;
        if known.waiting {
            continue;
        }
        let outcome = importer.import(&path, &Unwatched::default()).await;
        tracing::info!(
            verdict = outcome.verdict.as_str(),
            code = outcome.code.map(Code::as_str),
            seq = outcome.seq,
            generation = outcome.generation,
            "a feed was looked into"
        );
        let incomplete = matches!(outcome.code, Some(Code::Truncated | Code::Signature));
        let arriving = incomplete && known.still < ARRIVING;
        match outcome.verdict {
            Verdict::Waiting => known.waiting = true,
            Verdict::Retry => {}
            Verdict::Rejected if arriving => {}
            verdict => {
                put_away(folder, &path, &outcome)?;
                if verdict == Verdict::Applied {
                    // What waited may be next.
                    for other in seen.values_mut() {
                        other.waiting = false;
                    }
                }
            }
        }
    }
    Ok(())
}

/// The feeds of a folder in the order of their names.
fn feeds(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path
            .file_name()
            .and_then(|name| name.to_str())
            .unwrap_or_default();
        let is_feed = is_of_secrets(&path)
            || [".jsonl", ".jsonl.gz", ".jsonl.zst"]
                .iter()
                .any(|end| name.ends_with(end));
        if is_feed && !name.starts_with('.') && path.is_file() {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

/// Moves a file to where its outcome puts it, with its report.
fn put_away(folder: &Path, path: &Path, outcome: &Outcome) -> io::Result<()> {
    let place = match outcome.verdict {
        Verdict::Applied | Verdict::Duplicate | Verdict::Stale => "archive",
        Verdict::Quarantined => "quarantine",
        Verdict::Held => "held",
        Verdict::Rejected | Verdict::Waiting | Verdict::Retry => "rejected",
    };
    let place = folder.join(place);
    fs::create_dir_all(&place)?;
    let Some(name) = path.file_name() else {
        return Ok(());
    };
    let mut report = name.to_owned();
    report.push(".report.json");
    fs::write(place.join(report), outcome.to_json())?;
    let signature = beside(path);
    if outcome.code == Some(Code::Secret) {
        tracing::error!("a feed with a secret in clear was refused and removed: tell the agency");
        match fs::remove_file(signature) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => return fs::remove_file(path),
        }
    }
    if let Some(name) = signature.file_name().filter(|_| signature.is_file()) {
        fs::rename(&signature, place.join(name))?;
    }
    fs::rename(path, place.join(name))
}
