//! How do records get into the next generation, where nobody sees them yet?
//!
//! In short transactions, so that the portal's own writes get their turn: rows of the next generation are added, rows that they replace
//! are closed. Nothing here decides the outcome; faults are collected.

use std::{
    collections::{BTreeMap, HashMap},
    time::Duration,
};

use domain::feed::{Code, Faults, RecordType};
use tokio::{sync::mpsc::Receiver, time::Instant};

use super::{
    ImportError,
    cell::Cell,
    identities::Differences,
    item::{Batch, Change, Item, Row},
    lease::Lease,
    outcome::Changes,
    sql::{Tx, placeholders},
    stored::{Stored, close, stored},
    table::{Table, disbursement_lines, table_of},
};
use crate::store::Db;

/// A transaction takes no new batch after this time: with the last batch and the commit it stays below 250 ms.
const TURN: Duration = Duration::from_millis(120);
/// Between two transactions, so that another process waiting for SQLite's lock finds it free.
const PAUSE: Duration = Duration::from_millis(2);

/// What staging found out.
#[derive(Default)]
pub struct Staged {
    /// What changed.
    pub changes: Changes,
    /// Oddities.
    pub warnings: BTreeMap<&'static str, u64>,
    /// Faults against what is stored.
    pub faults: Faults,
    /// Identities within one record that do not hold.
    pub differences: Differences,
    /// Deletes by name.
    pub deletes: u64,
}

/// Stages the records of one file.
pub struct Stage<'a> {
    /// Where.
    pub db: &'a Db,
    /// With which right.
    pub lease: &'a Lease,
    /// The generation being made.
    pub generation: i64,
    /// Whether the feed is a full one over data that exist: then its ids are remembered.
    pub remember: bool,
    /// Business date of the feed before, to know back-posted rows by.
    pub previous_date: Option<String>,
    /// Business date of this feed.
    pub business_date: String,
}

impl Stage<'_> {
    /// Stages every batch that comes.
    pub async fn run(&self, batches: &mut Receiver<Batch>) -> Result<Staged, ImportError> {
        let mut staged = Staged::default();
        while let Some(batch) = batches.recv().await {
            let mut tx = Tx::begin(self.db).await?;
            self.lease.guard(&mut tx).await?;
            let begun = Instant::now();
            let mut next = Some(batch);
            while let Some(batch) = next {
                self.batch(&mut tx, batch, &mut staged).await?;
                next = if begun.elapsed() < TURN {
                    batches.try_recv().ok()
                } else {
                    None
                };
            }
            tx.commit().await?;
            tokio::time::sleep(PAUSE).await;
        }
        Ok(staged)
    }

    async fn batch(&self, tx: &mut Tx, batch: Batch, staged: &mut Staged) -> Result<(), ImportError> {
        let Some(table) = table_of(batch.kind) else {
            return Ok(());
        };
        if self.remember {
            self.remember(tx, &batch).await?;
        }
        let stored = if self.generation > 1 {
            stored(tx, table, &batch, self.generation).await?
        } else {
            HashMap::new()
        };
        let mut plan = Plan::default();
        let mut in_batch: HashMap<String, i64> = HashMap::new();
        for item in batch.items {
            self.note(&item, batch.kind, staged);
            let known = stored.get(item.id.as_str());
            if let Change::Put(row) = &item.change
                && let Some(earlier) = in_batch.insert(item.id.to_string(), row.content)
            {
                twice(&item, batch.kind, earlier == row.content, staged);
                continue;
            }
            self.decide(item, batch.kind, known, &mut plan, staged);
        }
        self.write(tx, table, batch.kind, plan, staged).await
    }

    /// What one record means, given what is stored of it (`docs/feed.md`, "Versions").
    fn decide(
        &self,
        item: Item,
        kind: RecordType,
        stored: Option<&Stored>,
        plan: &mut Plan,
        staged: &mut Staged,
    ) {
        let Some(stored) = stored else {
            return match item.change {
                Change::Put(row) => plan.add.push((item.line, item.id.to_string(), item.v, row)),
                Change::Delete(reason) => {
                    *staged.warnings.entry("deleted-unknown").or_default() += 1;
                    plan.delete.push((item.id.to_string(), item.v, reason));
                }
            };
        };
        match &item.change {
            Change::Put(row) if stored.gen_from == self.generation && !stored.deleted => {
                return twice(&item, kind, stored.content == row.content, staged);
            }
            _ if stored.gen_from == self.generation => {
                return staged.faults.push(item.fault(
                    kind,
                    Code::Twice,
                    "the record is in the file twice, once as deleted",
                ));
            }
            _ => {}
        }
        if item.v < stored.v {
            staged.changes.stale += 1;
            return;
        }
        match item.change {
            Change::Put(ref row) if item.v == stored.v => {
                if stored.deleted || stored.content != row.content {
                    let what = "the version is the stored one, the content is not";
                    staged.faults.push(item.fault(kind, Code::Version, what));
                } else if stored.live {
                    staged.changes.unchanged += 1;
                } else if let Change::Put(row) = item.change {
                    // A full feed once lacked it; here it is again.
                    plan.add.push((item.line, item.id.to_string(), item.v, row));
                }
            }
            Change::Put(row) => {
                if stored.fixed.is_some() && row.fixed != stored.fixed {
                    let what =
                        "a ledger row changed its amount, dates or keys: money changes only by new rows";
                    let fault =
                        domain::feed::Fault::new(Code::Ledger, item.line, what).of(kind, item.id.as_str());
                    return staged.faults.push(fault);
                }
                if stored.live {
                    plan.close.push(item.id.to_string());
                }
                plan.add.push((item.line, item.id.to_string(), item.v, row));
            }
            Change::Delete(_) if item.v == stored.v && stored.deleted => staged.changes.unchanged += 1,
            Change::Delete(_) if item.v == stored.v => {
                staged.faults.push(item.fault(
                    kind,
                    Code::Version,
                    "a deletion needs a higher version than the record",
                ));
            }
            Change::Delete(reason) => {
                if stored.live {
                    plan.close.push(item.id.to_string());
                    staged.changes.removed += 1;
                }
                plan.delete.push((item.id.to_string(), item.v, reason));
            }
        }
    }

    fn note(&self, item: &Item, kind: RecordType, staged: &mut Staged) {
        let Change::Put(row) = &item.change else {
            staged.deletes += 1;
            return;
        };
        if let Some((rule, stated, computed)) = row.difference {
            staged
                .differences
                .push(rule, kind.as_str(), item.id.to_string(), stated, computed);
        }
        let Some(posted) = row.posted else { return };
        let posted = posted.to_string();
        let late = self.previous_date.as_ref().is_some_and(|date| posted <= *date);
        if !self.remember && late || posted > self.business_date {
            *staged.warnings.entry("back-posted").or_default() += 1;
        }
    }

    async fn remember(&self, tx: &mut Tx, batch: &Batch) -> Result<(), ImportError> {
        let rows: Vec<String> = (0..batch.items.len())
            .map(|at| format!("($1, ${})", at + 2))
            .collect();
        let sql = format!(
            "INSERT INTO feed_seen (record_type, id) VALUES {} ON CONFLICT DO NOTHING",
            rows.join(", ")
        );
        let ids = batch.items.iter().map(|item| Cell::from(item.id.as_str()));
        tx.execute(
            sql,
            [Cell::from(batch.kind.as_str())].into_iter().chain(ids).collect(),
        )
        .await?;
        Ok(())
    }

    async fn write(
        &self,
        tx: &mut Tx,
        table: &Table,
        kind: RecordType,
        plan: Plan,
        staged: &mut Staged,
    ) -> Result<(), ImportError> {
        if !plan.close.is_empty() {
            close(tx, table, kind, &plan.close, self.generation).await?;
        }
        for (id, v, reason) in plan.delete {
            let sql = "INSERT INTO tombstone (record_type, id, gen_from, v, reason) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING";
            let cells = vec![
                kind.as_str().into(),
                id.into(),
                self.generation.into(),
                v.into(),
                reason.into(),
            ];
            tx.execute(sql.to_owned(), cells).await?;
        }
        let (mut rows, mut lines) = (Vec::with_capacity(plan.add.len()), Vec::new());
        let names: Vec<(u64, String, i64)> = if self.generation > 1 {
            Vec::new()
        } else {
            plan.add
                .iter()
                .map(|(line, id, _, row)| (*line, id.clone(), row.content))
                .collect()
        };
        for (_, id, v, row) in plan.add {
            for line in row.lines {
                lines.push(line_row(line, self.generation));
            }
            let mut cells = Vec::with_capacity(row.cells.len() + 6);
            if table.key.len() == 2 {
                cells.push(kind.as_str().into());
            }
            cells.extend([id.into(), self.generation.into(), v.into(), row.content.into()]);
            cells.extend(row.fixed.map(Cell::from));
            cells.extend(row.cells);
            rows.push(cells);
        }
        let count = rows.len() as u64;
        let added = tx.insert(table, rows).await?;
        staged.changes.written += added;
        if added < count {
            self.doubles(tx, table, kind, &names, staged).await?;
        }
        for part in lines.chunks(super::item::BATCH) {
            tx.insert(disbursement_lines(), part.to_vec()).await?;
        }
        Ok(())
    }

    /// On a first load nothing is looked up beforehand, so a record that is in the file twice shows as a row that was not added.
    async fn doubles(
        &self,
        tx: &mut Tx,
        table: &Table,
        kind: RecordType,
        names: &[(u64, String, i64)],
        staged: &mut Staged,
    ) -> Result<(), ImportError> {
        let sql = format!(
            "SELECT id, content FROM {} WHERE id IN ({})",
            table.name,
            placeholders(1, names.len())
        );
        let cells = names.iter().map(|(_, id, _)| Cell::from(id.as_str())).collect();
        let stored: HashMap<String, i64> = tx.fetch::<(String, i64)>(sql, cells).await?.into_iter().collect();
        for (line, id, content) in names {
            if stored.get(id).is_some_and(|stored| stored != content) {
                let what = "the record is in the file twice, with different content";
                staged
                    .faults
                    .push(domain::feed::Fault::new(Code::Twice, *line, what).of(kind, id));
            }
        }
        *staged.warnings.entry("record-twice").or_default() += 1;
        Ok(())
    }
}

/// What a batch does to its table.
#[derive(Default)]
struct Plan {
    close: Vec<String>,
    add: Vec<(u64, String, i64, Row)>,
    delete: Vec<(String, i64, String)>,
}

fn twice(item: &Item, kind: RecordType, same: bool, staged: &mut Staged) {
    if same {
        *staged.warnings.entry("record-twice").or_default() += 1;
    } else {
        staged.faults.push(item.fault(
            kind,
            Code::Twice,
            "the record is in the file twice, with different content",
        ));
    }
}

/// Puts the generation into a line of a disbursement, behind its key.
fn line_row(mut line: Vec<Cell>, generation: i64) -> Vec<Cell> {
    line.insert(2, generation.into());
    line
}
