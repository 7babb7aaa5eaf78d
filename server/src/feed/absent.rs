//! What does a full feed no longer name? Within the types that it carries, such records end; ledger rows older than it carries do not.

use domain::feed::{Header, RecordType, Trailer};

use super::{
    ImportError,
    cell::Cell,
    item::BATCH,
    lease::Lease,
    sql::{Tx, fetch},
    stored::close,
    table::{Table, table_of},
};
use crate::store::Db;

/// Rows looked at in one step.
const STEP: usize = 10 * BATCH;

/// Ends what the file lacks; gives how many records that were.
pub async fn close_absent(
    db: &Db,
    lease: &Lease,
    generation: i64,
    header: &Header,
    trailer: &Trailer,
) -> Result<u64, ImportError> {
    let mut removed = 0;
    for kind in RecordType::ALL {
        let (Some(table), true) = (table_of(*kind), trailer.totals.counts.contains_key(kind.as_str())) else {
            continue;
        };
        let mut after = String::new();
        loop {
            let ids = absent(db, table, *kind, generation, header, &after).await?;
            let Some(last) = ids.last() else { break };
            after.clone_from(last);
            for part in ids.chunks(BATCH) {
                let mut tx = Tx::begin(db).await?;
                lease.guard(&mut tx).await?;
                close(&mut tx, table, *kind, part, generation).await?;
                tx.commit().await?;
            }
            removed += ids.len() as u64;
        }
    }
    Ok(removed)
}

async fn absent(
    db: &Db,
    table: &Table,
    kind: RecordType,
    generation: i64,
    header: &Header,
    after: &str,
) -> sqlx::Result<Vec<String>> {
    let date = match kind {
        RecordType::Disb => "AND t.issued >= $4",
        _ if kind.is_ledger() => "AND t.posted >= $4",
        _ => "AND $4 = $4",
    };
    let of_kind = if table.key.len() == 2 {
        "AND t.record_type = $1"
    } else {
        ""
    };
    let sql = format!(
        "SELECT t.id FROM {} t WHERE t.id > $2 AND t.gen_to = {} AND t.gen_from < $3 {of_kind} {date} \
         AND NOT EXISTS (SELECT 1 FROM feed_seen s WHERE s.record_type = $1 AND s.id = t.id) ORDER BY t.id LIMIT {STEP}",
        table.name,
        i64::MAX
    );
    let cells: Vec<Cell> = vec![
        kind.as_str().into(),
        after.into(),
        generation.into(),
        header.ledger_from.to_string().into(),
    ];
    Ok(fetch::<(String,)>(db, sql, cells)
        .await?
        .into_iter()
        .map(|(id,)| id)
        .collect())
}
