//! How does a file become what readers see? The walk of `docs/feed.md`, "What happens to a file", in order.

use std::{ops::ControlFlow, path::Path, sync::Arc};

use domain::{
    feed::{Code, Fault, Faults, Mode},
    ports::Clock,
};
use tokio::sync::mpsc;

use super::{
    ImportError, Settings,
    absent::close_absent,
    file::is_of_secrets,
    flags::{self, FlagsRead},
    history::arrange,
    identities::{self, Differences},
    journal::{self, Place},
    jumps,
    lease::Lease,
    locate,
    outcome::{Changes, Outcome, Verdict},
    prune::prune,
    reader::spawn_reader,
    references,
    seal::Seal,
    sound::Sound,
    sql::Tx,
    stage::Stage,
    statistics,
    undo::{forget_seen, undo},
    watcher::{Phase, Watcher},
};
use crate::{keys::Keys, store::Db};

/// Batches that may wait between the thread that reads and the task that writes: bounds memory.
const QUEUE: usize = 32;

/// What an import needs.
#[derive(Clone)]
pub struct Importer {
    /// Where to.
    pub db: Db,
    /// Encrypts what no screen shows yet.
    pub seal: Seal,
    /// Encrypts and finds keyed hashes of secrets.
    pub keys: Arc<Keys>,
    /// Time.
    pub clock: Arc<dyn Clock>,
    /// Whose feed is expected, and what is unusual.
    pub settings: Settings,
}

impl Importer {
    /// Whether no feed was applied yet.
    pub async fn is_empty(&self) -> sqlx::Result<bool> {
        Ok(journal::generation(&self.db).await? == 0)
    }

    /// Imports a file, whole or not at all. Failures of our side come back as [`Verdict::Retry`] too: nothing is half done then, or
    /// the next import takes it back.
    pub async fn import(&self, path: &Path, watcher: &dyn Watcher) -> Outcome {
        let lease = match Lease::take(&self.db, Arc::clone(&self.clock)).await {
            Ok(Some(lease)) => lease,
            Ok(None) => return Outcome::because(Verdict::Retry, Code::Lease, "another import is running"),
            Err(error) => return retry(&error.into()),
        };
        let mut outcome = match self.import_alone(&lease, path, watcher).await {
            Ok(outcome) => outcome,
            Err(error) => retry(&error),
        };
        if let Ok(generation) = journal::generation(&self.db).await {
            outcome.generation = generation;
        }
        if let Err(error) = lease.release().await {
            tracing::warn!(%error, "the import lease could not be given back; it ends by itself");
        }
        outcome
    }

    async fn import_alone(
        &self,
        lease: &Lease,
        path: &Path,
        watcher: &dyn Watcher,
    ) -> Result<Outcome, ImportError> {
        self.clean_up(lease, watcher).await?;
        let (sound, outcome) = match self.look_into(path, watcher).await? {
            ControlFlow::Continue(sound) => sound,
            ControlFlow::Break(outcome) => return Ok(outcome),
        };
        if is_of_secrets(path) {
            return self.import_secrets(lease, &sound, outcome, watcher).await;
        }
        self.judge(lease, sound, outcome, watcher).await
    }

    /// A process that died while staging left rows behind.
    async fn clean_up(&self, lease: &Lease, watcher: &dyn Watcher) -> Result<(), ImportError> {
        for (id, generation) in journal::unfinished(&self.db).await? {
            watcher.begin(Phase::Undoing, 0);
            undo(&self.db, lease, generation).await?;
            let mut tx = Tx::begin(&self.db).await?;
            lease.guard(&mut tx).await?;
            journal::finish(&mut tx, id, "retry", Some(Code::Retry), "{}", &*self.clock).await?;
            tx.commit().await?;
        }
        Ok(())
    }

    /// Everything after the file itself is known to be good.
    async fn judge(
        &self,
        lease: &Lease,
        sound: Sound,
        mut outcome: Outcome,
        watcher: &dyn Watcher,
    ) -> Result<Outcome, ImportError> {
        let header = &sound.header;
        let applied = journal::applied(&self.db).await?;
        let expected = self
            .settings
            .feed
            .as_deref()
            .or(applied.as_ref().map(|applied| applied.feed.as_str()));
        if expected.is_some_and(|expected| expected != header.feed.as_str()) {
            let what = format!(
                "the feed is stream {}, this portal takes {}",
                header.feed,
                expected.unwrap_or_default()
            );
            outcome.refuse(Faults::one(Fault::new(Code::Stranger, 1, what)));
            return self.note(lease, &sound, outcome).await;
        }
        let same_seq = journal::applied_hash(&self.db, header.feed.as_str(), header.seq).await?;
        let baseline = self.settings.approved.contains(&Code::Gap);
        let sha256 = sound.trailer.sha256.as_str();
        let place = journal::place(
            header,
            sha256,
            applied.as_ref(),
            same_seq.as_deref(),
            baseline,
            self.clock.today(),
        );
        if place == Place::Duplicate {
            outcome.verdict = Verdict::Duplicate;
            return Ok(outcome);
        }
        let flags = flags::switch_on(&self.db, lease, &sound.path, header, &mut outcome.changes).await?;
        if !sound.values.is_empty() {
            outcome.refuse(sound.values.clone());
            return self.note(lease, &sound, outcome).await;
        }
        match place {
            Place::Off(_, code, _) if self.settings.approved.contains(&code) => {}
            Place::Off(verdict, code, what) => {
                outcome.refuse(Faults::one(Fault::new(code, 0, what)));
                outcome.verdict = verdict;
                return self.note(lease, &sound, outcome).await;
            }
            Place::Next | Place::Duplicate => {}
        }
        let previous = applied.map(|applied| applied.business_date);
        self.apply(lease, &sound, flags, previous, outcome, watcher).await
    }

    async fn apply(
        &self,
        lease: &Lease,
        sound: &Sound,
        flags: FlagsRead,
        previous: Option<String>,
        mut outcome: Outcome,
        watcher: &dyn Watcher,
    ) -> Result<Outcome, ImportError> {
        let generation = journal::generation(&self.db).await? + 1;
        let mut tx = Tx::begin(&self.db).await?;
        lease.guard(&mut tx).await?;
        let entry = sound
            .entry(generation)
            .write(&mut tx, "staging", None, &*self.clock)
            .await?;
        tx.commit().await?;

        let staging = self
            .stage(lease, sound, flags, previous, generation, &mut outcome, watcher)
            .await;
        let (differences, lifts) = match staging {
            Ok(staged) => staged,
            Err(error) => {
                // Best effort: if this fails as well, the next import begins with it.
                watcher.begin(Phase::Undoing, 0);
                if let Err(second) = self.clean_up(lease, watcher).await {
                    tracing::warn!(error = %second, "an import could not be taken back yet");
                }
                return Err(error);
            }
        };
        if outcome.verdict != Verdict::Applied {
            watcher.begin(Phase::Undoing, 0);
            locate::lines(&sound.path, &mut outcome.faults).await?;
            undo(&self.db, lease, generation).await?;
            let mut tx = Tx::begin(&self.db).await?;
            lease.guard(&mut tx).await?;
            let report = outcome.to_json();
            journal::finish(
                &mut tx,
                entry,
                outcome.verdict.as_str(),
                outcome.code,
                &report,
                &*self.clock,
            )
            .await?;
            tx.commit().await?;
            return Ok(outcome);
        }
        outcome.generation = generation;
        let mut tx = Tx::begin(&self.db).await?;
        lease.guard(&mut tx).await?;
        lifts
            .write(&mut tx, sound.header.seq, self.settings.agency_lifts_flags)
            .await?;
        differences.write(&mut tx, generation).await?;
        let sql = "UPDATE generation SET current = $1, business_date = $2";
        tx.execute(
            sql.to_owned(),
            vec![generation.into(), sound.header.business_date.to_string().into()],
        )
        .await?;
        journal::finish(&mut tx, entry, "applied", None, &outcome.to_json(), &*self.clock).await?;
        tx.commit().await?;
        self.tidy(lease, generation).await;
        Ok(outcome)
    }

    #[expect(
        clippy::too_many_arguments,
        reason = "the one step that needs all that the steps before it found"
    )]
    async fn stage(
        &self,
        lease: &Lease,
        sound: &Sound,
        flags: FlagsRead,
        previous_date: Option<String>,
        generation: i64,
        outcome: &mut Outcome,
        watcher: &dyn Watcher,
    ) -> Result<(Differences, flags::Lifts), ImportError> {
        let header = &sound.header;
        let full_again = header.mode == Mode::Full && generation > 1;
        let stage = Stage {
            db: &self.db,
            lease,
            generation,
            remember: full_again,
            previous_date,
            business_date: header.business_date.to_string(),
        };
        if full_again {
            forget_seen(&self.db, lease).await?;
        }
        watcher.begin(Phase::Staging, std::fs::metadata(&sound.path)?.len());
        let (send, mut receive) = mpsc::channel(QUEUE);
        let reader = spawn_reader(sound.path.clone(), self.seal.clone(), send, watcher.read());
        let staged = stage.run(&mut receive).await;
        drop(receive);
        let sha256 = reader.await.map_err(|_| ImportError::Reader)??;
        let staged = staged?;
        if sha256.as_deref() != Some(&sound.trailer.sha256) {
            return Err(ImportError::Changed);
        }
        watcher.begin(Phase::Judging, 0);
        statistics::count(&self.db).await?;
        let mut differences = staged.differences;
        let mut faults = staged.faults;
        faults.append(flags.faults);
        let flags_on = outcome.changes.flags_on;
        outcome.changes = Changes {
            flags_on,
            flags_lifted: flags.lifts.len(),
            ..staged.changes
        };
        for (kind, count) in staged.warnings {
            *outcome.warnings.entry(kind).or_default() += count;
        }
        if faults.is_empty() {
            if full_again {
                outcome.changes.removed +=
                    close_absent(&self.db, lease, generation, header, &sound.trailer).await?;
            }
            references::check(&self.db, generation, header, &mut faults).await?;
        }
        if faults.is_empty() {
            for id in flags::missing(&self.db, header).await? {
                differences.note("protect-missing", "protect", id);
            }
            identities::check(&self.db, generation, &mut differences).await?;
            let limits = &self.settings.limits;
            if differences.count * 10_000
                > identities::debts(&self.db, generation).await? * limits.differences
            {
                let what = format!(
                    "{} identities do not hold: {}",
                    differences.count,
                    differences.first()
                );
                faults.push(Fault::new(Code::Balance, 0, what));
            }
            jumps::check(
                &self.db,
                generation,
                header,
                limits,
                &outcome.changes,
                staged.deletes,
                &mut faults,
            )
            .await?;
        }
        outcome.changes.differences = differences.count;
        let faults = faults.without(&self.settings.approved);
        if faults.is_empty() {
            watcher.begin(Phase::Arranging, 0);
            arrange(&self.db, lease, generation).await?;
        } else {
            outcome.refuse(faults);
        }
        Ok((differences, flags.lifts))
    }

    /// What is left to do once readers see the new generation. The feed is applied, whatever comes of it; the next import does it too.
    async fn tidy(&self, lease: &Lease, generation: i64) {
        let tidied = async {
            forget_seen(&self.db, lease).await?;
            prune(&self.db, lease, generation).await
        };
        if let Err(error) = tidied.await {
            tracing::warn!(%error, "what an import leaves behind could not be removed; the next one does it");
        }
    }

    /// Enters the end of a file that was not staged.
    async fn note(&self, lease: &Lease, sound: &Sound, outcome: Outcome) -> Result<Outcome, ImportError> {
        let generation = journal::generation(&self.db).await?;
        let mut tx = Tx::begin(&self.db).await?;
        lease.guard(&mut tx).await?;
        let (state, entry) = (outcome.verdict.as_str(), sound.entry(generation));
        let id = entry.write(&mut tx, state, outcome.code, &*self.clock).await?;
        journal::finish(&mut tx, id, state, outcome.code, &outcome.to_json(), &*self.clock).await?;
        tx.commit().await?;
        Ok(outcome)
    }
}

fn retry(error: &ImportError) -> Outcome {
    let code = if matches!(error, ImportError::LeaseLost) {
        Code::Lease
    } else {
        Code::Retry
    };
    Outcome::because(Verdict::Retry, code, error.to_string())
}
