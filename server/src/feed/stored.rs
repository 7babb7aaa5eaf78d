//! What is already there of the records that a batch brings?

use std::collections::HashMap;

use domain::feed::RecordType;

use super::{
    cell::Cell,
    item::Batch,
    sql::{Tx, placeholders},
    table::Table,
};

/// Id, version, content, fixed part, first generation, and whether a row was closed or deleted.
type Found = (String, i64, i64, Option<i64>, i64, i64);

/// What is stored of a record.
pub struct Stored {
    /// Its version.
    pub v: i64,
    /// Hash of its content.
    pub content: i64,
    /// Hash of what may never change.
    pub fixed: Option<i64>,
    /// Generation from which it is so.
    pub gen_from: i64,
    /// Whether readers see it.
    pub live: bool,
    /// Whether the agency deleted it by name.
    pub deleted: bool,
}

/// What is stored of each record of a batch: its newest row, or its deletion if that is newer.
pub async fn stored(
    tx: &mut Tx,
    table: &Table,
    batch: &Batch,
    generation: i64,
) -> sqlx::Result<HashMap<String, Stored>> {
    let mut found = HashMap::new();
    let ids: Vec<&str> = batch.items.iter().map(|item| item.id.as_str()).collect();
    let kind = (table.key.len() == 2).then(|| batch.kind.as_str());
    let fixed = if table.ledger {
        "fixed"
    } else {
        "CAST(NULL AS BIGINT)"
    };
    let of_kind = if kind.is_some() {
        "record_type = $2 AND "
    } else {
        "$2 = $2 AND "
    };
    let select = |when: &str, ids: &[&str]| {
        let sql = format!(
            "SELECT id, v, content, {fixed}, gen_from, gen_to FROM {} WHERE {of_kind}id IN ({}) AND {when}",
            table.name,
            placeholders(3, ids.len())
        );
        let cells = [Cell::from(generation), Cell::from(batch.kind.as_str())];
        (
            sql,
            cells
                .into_iter()
                .chain(ids.iter().map(|id| Cell::from(*id)))
                .collect::<Vec<_>>(),
        )
    };
    let keep = |found: &mut HashMap<String, Stored>, rows: Vec<Found>, live: bool| {
        for (id, v, content, fixed, gen_from, _) in rows {
            if found.get(&id).is_none_or(|known| known.gen_from < gen_from) {
                found.insert(
                    id,
                    Stored {
                        v,
                        content,
                        fixed,
                        gen_from,
                        live,
                        deleted: false,
                    },
                );
            }
        }
    };
    let (sql, cells) = select("gen_to > $1", &ids);
    keep(&mut found, tx.fetch(sql, cells).await?, true);
    let missing: Vec<&str> = ids.into_iter().filter(|id| !found.contains_key(*id)).collect();
    if missing.is_empty() {
        return Ok(found);
    }
    let (sql, cells) = select("gen_to <= $1", &missing);
    keep(&mut found, tx.fetch(sql, cells).await?, false);
    let sql = format!(
        "SELECT id, v, gen_from FROM tombstone WHERE record_type = $1 AND id IN ({})",
        placeholders(2, missing.len())
    );
    let cells = [Cell::from(batch.kind.as_str())]
        .into_iter()
        .chain(missing.iter().map(|id| Cell::from(*id)))
        .collect();
    for (id, v, gen_from) in tx.fetch::<(String, i64, i64)>(sql, cells).await? {
        if found.get(&id).is_none_or(|known| known.gen_from <= gen_from) {
            found.insert(
                id,
                Stored {
                    v,
                    content: 0,
                    fixed: None,
                    gen_from,
                    live: false,
                    deleted: true,
                },
            );
        }
    }
    Ok(found)
}

/// Ends the live rows of these ids with the generation before `generation`.
pub async fn close(
    tx: &mut Tx,
    table: &Table,
    kind: RecordType,
    ids: &[String],
    generation: i64,
) -> sqlx::Result<()> {
    let live = i64::MAX;
    let cells = |first: Cell| {
        [generation.into(), live.into(), first]
            .into_iter()
            .chain(ids.iter().map(|id| Cell::from(id.as_str())))
            .collect()
    };
    let of_kind = if table.key.len() == 2 {
        "record_type = $3"
    } else {
        "$3 = $3"
    };
    let sql = format!(
        "UPDATE {} SET gen_to = $1 WHERE gen_to = $2 AND gen_from < $1 AND {of_kind} AND id IN ({})",
        table.name,
        placeholders(4, ids.len())
    );
    tx.execute(sql, cells(kind.as_str().into())).await?;
    if kind == RecordType::Disb {
        let sql = format!(
            "UPDATE disbursement_line SET gen_to = $1 WHERE gen_to = $2 AND gen_from < $1 AND $3 = $3 AND disbursement_id IN ({})",
            placeholders(4, ids.len())
        );
        tx.execute(sql, cells(kind.as_str().into())).await?;
    }
    Ok(())
}
