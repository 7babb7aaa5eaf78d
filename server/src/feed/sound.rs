//! Which files can anything be taken from?

use std::{
    io,
    ops::ControlFlow,
    path::{Path, PathBuf},
};

use domain::feed::{Checked, Code, Fault, Faults, Header, Trailer};

use super::{
    ImportError, Importer, Outcome, Phase, Settings, Verdict, Watcher, file,
    journal::{self, Entry},
    secrets,
};

/// A file whose trailer, hash, totals and syntax are right.
pub struct Sound {
    /// Where it is.
    pub path: PathBuf,
    /// Its header.
    pub header: Header,
    /// Its trailer.
    pub trailer: Trailer,
    /// SHA-256 of the file as it lies there.
    pub file_sha256: String,
    /// Faults of single values, if any: flags are taken, the rest is not.
    pub values: Faults,
}

impl Importer {
    /// Looks into a file by itself: who vouches for it, whether it was applied before, whether it is whole. Breaks off with the outcome of one
    /// that nothing can be taken from.
    pub(super) async fn look_into(
        &self,
        path: &Path,
        watcher: &dyn Watcher,
    ) -> Result<ControlFlow<Outcome, (Sound, Outcome)>, ImportError> {
        let vouched = blocking({
            let (path, signatures) = (path.to_owned(), self.settings.signatures.clone());
            move || signatures.vouch(&path)
        })
        .await?;
        let mut outcome = Outcome::new(Verdict::Applied, None);
        let file_sha256 = match vouched {
            Ok(file_sha256) => file_sha256,
            Err(fault) => {
                outcome.refuse(Faults::one(fault));
                return Ok(ControlFlow::Break(outcome));
            }
        };
        let applied = if file::is_of_secrets(path) {
            secrets::applied_file(&self.db, &self.keys, &file_sha256).await?
        } else {
            journal::applied_file(&self.db, &file_sha256).await?
        };
        if let Some((feed, seq)) = applied {
            (outcome.verdict, outcome.feed, outcome.seq) = (Verdict::Duplicate, feed, seq);
            return Ok(ControlFlow::Break(outcome));
        }
        watcher.begin(Phase::Checking, std::fs::metadata(path)?.len());
        let walked = blocking({
            let (path, read) = (path.to_owned(), watcher.read());
            move || file::check(&path, &read)
        })
        .await?;
        let checked = walked.checked;
        // What was vouched for are other bytes than these.
        if file::spoiled(&checked).is_none() && walked.file_sha256 != file_sha256 {
            return Err(ImportError::Changed);
        }
        outcome.warnings.clone_from(&checked.warnings);
        outcome.counts.clone_from(&checked.totals.counts);
        if let Some(header) = &checked.header {
            header.feed.as_str().clone_into(&mut outcome.feed);
            outcome.seq = header.seq;
        }
        Ok(match Sound::of(path, file_sha256, checked, &self.settings) {
            Ok(sound) => ControlFlow::Continue((sound, outcome)),
            Err(faults) => {
                outcome.refuse(faults);
                ControlFlow::Break(outcome)
            }
        })
    }
}

/// Runs work that waits for the disk where it keeps nobody waiting.
async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> io::Result<T> + Send + 'static,
) -> Result<T, ImportError> {
    Ok(tokio::task::spawn_blocking(work)
        .await
        .map_err(|_| ImportError::Reader)??)
}

impl Sound {
    /// Judges a file that was read; gives what is wrong with one that nothing can be taken from.
    fn of(path: &Path, file_sha256: String, checked: Checked, settings: &Settings) -> Result<Self, Faults> {
        let mut faults = checked.faults;
        let (Some(header), Some(trailer)) = (checked.header, checked.trailer) else {
            return Err(faults);
        };
        if header.agency.as_str() != settings.agency {
            let what = format!(
                "the feed is of agency {}, this portal is of {}",
                header.agency, settings.agency
            );
            faults.push(Fault::new(Code::Stranger, 1, what));
        }
        if faults.worst.is_some_and(Code::spoils_the_file) {
            return Err(faults);
        }
        Ok(Self {
            path: path.to_owned(),
            header,
            trailer,
            file_sha256,
            values: faults,
        })
    }

    /// Its entry in the journal.
    pub fn entry(&self, generation: i64) -> Entry<'_> {
        Entry {
            header: &self.header,
            sha256: &self.trailer.sha256,
            file_sha256: &self.file_sha256,
            generation,
            records: self.trailer.totals.records(),
        }
    }
}
