//! How is an import taken back that did not end in a new generation?
//!
//! Rows of its generation go, rows that it closed are open again; in short transactions, for nobody sees these rows. A process that
//! died in between leaves its journal entry at `staging`: the next import begins with this.

use super::{
    ImportError, journal,
    lease::Lease,
    sql::Tx,
    table::{HISTORY, TABLES},
};
use crate::store::Db;

/// Rows in one transaction.
pub const CHUNK: u64 = 2000;

/// Takes back a generation that was never applied.
pub async fn undo(db: &Db, lease: &Lease, generation: i64) -> Result<(), ImportError> {
    let visible = journal::generation(db).await?;
    if generation <= visible {
        // Applied in the last moment: then there is nothing to take back.
        return Ok(());
    }
    for table in TABLES.iter().chain([&HISTORY]) {
        let key = [table.key, &["gen_from"]].concat().join(", ");
        let name = table.name;
        if generation == 1 {
            run(db, lease, format!("DELETE FROM {name}"), false).await?;
            continue;
        }
        let some = |condition: String| {
            format!("({key}) IN (SELECT {key} FROM {name} WHERE {condition} LIMIT {CHUNK})")
        };
        let added = some(format!("gen_from = {generation} AND gen_from > 1"));
        run(db, lease, format!("DELETE FROM {name} WHERE {added}"), true).await?;
        let closed = some(format!("gen_to = {generation} AND gen_to < {}", i64::MAX));
        run(
            db,
            lease,
            format!("UPDATE {name} SET gen_to = {} WHERE {closed}", i64::MAX),
            true,
        )
        .await?;
    }
    run(
        db,
        lease,
        format!("DELETE FROM tombstone WHERE gen_from = {generation}"),
        false,
    )
    .await?;
    forget_seen(db, lease).await
}

/// Empties the scratch table of a full feed.
pub async fn forget_seen(db: &Db, lease: &Lease) -> Result<(), ImportError> {
    run(db, lease, "DELETE FROM feed_seen".to_owned(), false).await
}

/// Runs a statement; `again` until it changes less than [`CHUNK`] rows, each time in a transaction of its own.
pub async fn run(db: &Db, lease: &Lease, sql: String, again: bool) -> Result<(), ImportError> {
    loop {
        let mut tx = Tx::begin(db).await?;
        lease.guard(&mut tx).await?;
        let changed = tx.execute(sql.clone(), vec![]).await?;
        tx.commit().await?;
        if !again || changed < CHUNK {
            return Ok(());
        }
    }
}
