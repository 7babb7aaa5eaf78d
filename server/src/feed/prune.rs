//! Which rows can nobody read any more? Those that ended some generations ago: they are removed in short transactions.
//!
//! The newest row of a record stays even when the record is gone: later feeds are judged by its version.

use super::{
    ImportError,
    lease::Lease,
    table::{HISTORY, TABLES, disbursement_lines},
    undo::{CHUNK, run},
};
use crate::store::Db;

/// So many generations before the visible one can still be read: a request keeps the one that it began with, and a folder of waiting
/// feeds may be applied faster than the slowest request ends.
pub const KEPT: i64 = 7;

/// Removes what only generations before the oldest kept one saw.
pub async fn prune(db: &Db, lease: &Lease, visible: i64) -> Result<(), ImportError> {
    let oldest = visible - KEPT;
    for table in TABLES.iter().chain([&HISTORY]) {
        let name = table.name;
        let key = [table.key, &["gen_from"]].concat().join(", ");
        let has_versions = *table != HISTORY && table != disbursement_lines();
        let replaced = if has_versions {
            let same: Vec<String> = table
                .key
                .iter()
                .map(|column| format!("n.{column} = o.{column}"))
                .collect();
            format!(
                "AND EXISTS (SELECT 1 FROM {name} n WHERE {} AND n.gen_from >= o.gen_to)",
                same.join(" AND ")
            )
        } else {
            String::new()
        };
        // Said twice, so that the partial index on ended rows is used.
        let over = format!("o.gen_to <= {oldest} AND o.gen_to < {}", i64::MAX);
        let sql = format!(
            "DELETE FROM {name} WHERE ({key}) IN (SELECT {key} FROM {name} o WHERE {over} {replaced} LIMIT {CHUNK})"
        );
        run(db, lease, sql, true).await?;
    }
    Ok(())
}
