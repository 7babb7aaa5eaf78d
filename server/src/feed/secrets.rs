//! How do keyed hashes of Social Security numbers, PINs and the like come in? By a stream of their own, each file in one transaction.
//!
//! Nothing is staged: readers see issues as soon as their file is committed, and a file that is refused leaves a row in the journal and
//! nothing else. A large file holds the writer of SQLite for as long as it takes; agencies of that size use PostgreSQL.

mod journal;
mod write;

use std::{io, ops::ControlFlow, path::PathBuf, sync::Arc};

use domain::feed::{Code, Fault, Faults, Mode, SecretLine, Text};
use tokio::{sync::mpsc, task::JoinHandle};

use self::write::Writing;
use super::{
    BytesRead, ImportError, Importer, Outcome, Phase, Verdict, Watcher,
    file::walk_secrets,
    item::BATCH,
    journal::{Place, place},
    lease::Lease,
    sound::Sound,
    sql::Tx,
};
use crate::{keys::Keys, store::Db};

/// Batches that may wait between the thread that reads and the task that writes: bounds memory.
const QUEUE: usize = 32;

/// Lines that go through the database together, with their numbers.
type Batch = Vec<(u64, SecretLine)>;

/// Stream and sequence number of an applied file, by the SHA-256 of its bytes as delivered.
pub async fn applied_file(db: &Db, keys: &Keys, sha256: &str) -> sqlx::Result<Option<(String, i64)>> {
    journal::applied_file(db, &journal::mac(keys, sha256)).await
}

impl Importer {
    /// Whether no file of secrets was applied yet.
    pub async fn knows_no_secrets(&self) -> sqlx::Result<bool> {
        Ok(journal::applied(&self.db).await?.is_none())
    }

    /// Everything after the file itself is known to be good.
    pub(super) async fn import_secrets(
        &self,
        lease: &Lease,
        sound: &Sound,
        mut outcome: Outcome,
        watcher: &dyn Watcher,
    ) -> Result<Outcome, ImportError> {
        let (header, entry) = (&sound.header, journal::Entry::of(sound, &self.keys));
        let applied = journal::applied(&self.db).await?;
        if let Some(applied) = applied
            .as_ref()
            .filter(|applied| applied.feed != header.feed.as_str())
        {
            let what = format!(
                "the file is of stream {}, this portal takes {}",
                header.feed, applied.feed
            );
            outcome.refuse(Faults::one(Fault::new(Code::Stranger, 1, what)));
            return self.note_secrets(lease, &entry, outcome).await;
        }
        if !sound.values.is_empty() {
            outcome.refuse(sound.values.clone());
            return self.note_secrets(lease, &entry, outcome).await;
        }
        // The journal knows files by keyed hashes only, so the chain is compared by those.
        let mut chained = header.clone();
        chained.prev = header
            .prev
            .as_ref()
            .map(|prev| Text::clean(&journal::mac(&self.keys, prev.as_str())).0);
        let same_seq = journal::applied_content(&self.db, header).await?;
        let baseline = self.settings.approved.contains(&Code::Gap);
        match place(
            &chained,
            &entry.content_mac,
            applied.as_ref(),
            same_seq.as_deref(),
            baseline,
            self.clock.today(),
        ) {
            Place::Next => {}
            Place::Duplicate => {
                outcome.verdict = Verdict::Duplicate;
                return Ok(outcome);
            }
            Place::Off(_, code, _) if self.settings.approved.contains(&code) => {}
            Place::Off(verdict, code, what) => {
                let what = if code == Code::Chain {
                    "`prev` of the header is not the SHA-256 of the file before".to_owned()
                } else {
                    what
                };
                outcome.refuse(Faults::one(Fault::new(code, 0, what)));
                outcome.verdict = verdict;
                return self.note_secrets(lease, &entry, outcome).await;
            }
        }
        self.apply_secrets(lease, sound, &entry, outcome, watcher).await
    }

    async fn apply_secrets(
        &self,
        lease: &Lease,
        sound: &Sound,
        entry: &journal::Entry<'_>,
        mut outcome: Outcome,
        watcher: &dyn Watcher,
    ) -> Result<Outcome, ImportError> {
        watcher.begin(Phase::Staging, std::fs::metadata(&sound.path)?.len());
        let (send, mut receive) = mpsc::channel(QUEUE);
        let reader = spawn_reader(sound.path.clone(), send, watcher.read());
        let mut tx = Tx::begin(&self.db).await?;
        let import_id = journal::next_id(&mut tx).await?;
        let mut writing = Writing::begin(Arc::clone(&self.keys), &mut tx, import_id).await?;
        while let Some(batch) = receive.recv().await {
            writing.write(&mut tx, batch).await?;
        }
        let sha256 = reader.await.map_err(|_| ImportError::Reader)??;
        if sha256.as_deref() != Some(&sound.trailer.sha256) {
            return Err(ImportError::Changed);
        }
        if sound.header.mode == Mode::Full {
            writing.close_absent(&mut tx).await?;
        }
        let (changes, twice, faults) = writing.end(&self.settings.limits);
        outcome.changes = changes;
        if twice > 0 {
            outcome.warnings.insert("record-twice", twice);
        }
        let faults = faults.without(&self.settings.approved);
        if !faults.is_empty() {
            tx.rollback().await?;
            outcome.refuse(faults);
            return self.note_secrets(lease, entry, outcome).await;
        }
        entry.write(&mut tx, import_id, &outcome, &*self.clock).await?;
        // Last: until here nobody else has to wait for the row of the lease.
        lease.guard(&mut tx).await?;
        tx.commit().await?;
        Ok(outcome)
    }

    /// Enters the end of a file that changed nothing.
    async fn note_secrets(
        &self,
        lease: &Lease,
        entry: &journal::Entry<'_>,
        outcome: Outcome,
    ) -> Result<Outcome, ImportError> {
        let mut tx = Tx::begin(&self.db).await?;
        lease.guard(&mut tx).await?;
        let id = journal::next_id(&mut tx).await?;
        entry.write(&mut tx, id, &outcome, &*self.clock).await?;
        tx.commit().await?;
        Ok(outcome)
    }
}

/// Reads the file a second time; gives the hash of what it read, or nothing if that was not taken whole.
fn spawn_reader(
    path: PathBuf,
    send: mpsc::Sender<Batch>,
    read: BytesRead,
) -> JoinHandle<io::Result<Option<String>>> {
    tokio::task::spawn_blocking(move || {
        let (mut batch, mut gone) = (Vec::with_capacity(BATCH), false);
        let checked = walk_secrets(&path, &read, |at, line| {
            batch.push((at, line));
            if batch.len() == BATCH {
                let full = std::mem::replace(&mut batch, Vec::with_capacity(BATCH));
                gone = send.blocking_send(full).is_err();
            }
            if gone {
                ControlFlow::Break(())
            } else {
                ControlFlow::Continue(())
            }
        })?
        .checked;
        gone |= !batch.is_empty() && send.blocking_send(batch).is_err();
        let whole = !gone && checked.faults.is_empty();
        Ok(checked.trailer.filter(|_| whole).map(|trailer| trailer.sha256))
    })
}
