//! What became of each file of secrets? The table `secret_import`, which knows files by keyed hashes: a plain hash of a file that holds
//! little else than nine digits would be as good as the digits.

use domain::{feed::Header, ports::Clock};

use super::super::{
    cell::Cell,
    file::hex,
    journal::Applied,
    outcome::Outcome,
    sound::Sound,
    sql::{Tx, fetch},
};
use crate::{
    keys::{Keys, Purpose},
    store::{Db, keyed_hash},
};

/// The keyed hash of a hash, 64 hex digits.
pub fn mac(keys: &Keys, sha256: &str) -> String {
    hex(&keyed_hash(
        keys,
        Purpose::Secret,
        &[b"secret_import", sha256.as_bytes()],
    ))
}

/// What has been applied, if anything; its `sha256` is the keyed hash.
pub async fn applied(db: &Db) -> sqlx::Result<Option<Applied>> {
    let sql = "SELECT i.feed, i.seq, i.content_mac, i.business_date, \
               (SELECT CAST(MIN(f.seq) AS BIGINT) FROM secret_import f WHERE f.state = 'applied') \
               FROM secret_import i WHERE i.state = 'applied' ORDER BY i.id DESC LIMIT 1";
    let rows: Vec<(String, i64, String, String, i64)> = fetch(db, sql.to_owned(), vec![]).await?;
    Ok(rows
        .into_iter()
        .next()
        .map(|(feed, last, sha256, business_date, first)| Applied {
            feed,
            first,
            last,
            sha256,
            business_date,
        }))
}

/// Keyed hash of the content of the applied file of the same stream and sequence number.
pub async fn applied_content(db: &Db, header: &Header) -> sqlx::Result<Option<String>> {
    let sql = "SELECT content_mac FROM secret_import WHERE state = 'applied' AND feed = $1 AND seq = $2";
    let cells = vec![header.feed.as_str().into(), header.seq.into()];
    let rows: Vec<(String,)> = fetch(db, sql.to_owned(), cells).await?;
    Ok(rows.into_iter().next().map(|(mac,)| mac))
}

/// Stream and sequence number of an applied file, by the keyed hash of its bytes.
pub async fn applied_file(db: &Db, file_mac: &str) -> sqlx::Result<Option<(String, i64)>> {
    let sql = "SELECT feed, seq FROM secret_import WHERE state = 'applied' AND file_mac = $1";
    Ok(fetch(db, sql.to_owned(), vec![file_mac.into()])
        .await?
        .into_iter()
        .next())
}

/// The id of the next entry.
pub async fn next_id(tx: &mut Tx) -> sqlx::Result<i64> {
    let sql = "SELECT CAST(COALESCE(MAX(id), 0) + 1 AS BIGINT) FROM secret_import";
    let rows: Vec<(i64,)> = tx.fetch(sql.to_owned(), vec![]).await?;
    Ok(rows.into_iter().next().map_or(1, |(id,)| id))
}

/// An entry of the journal.
pub struct Entry<'a> {
    header: &'a Header,
    /// Keyed hash of the content.
    pub content_mac: String,
    file_mac: String,
    records: u64,
}

impl<'a> Entry<'a> {
    /// That of a file.
    pub fn of(sound: &'a Sound, keys: &Keys) -> Self {
        Self {
            header: &sound.header,
            content_mac: mac(keys, &sound.trailer.sha256),
            file_mac: mac(keys, &sound.file_sha256),
            records: sound.trailer.totals.records(),
        }
    }

    /// Writes it.
    pub async fn write(
        &self,
        tx: &mut Tx,
        id: i64,
        outcome: &Outcome,
        clock: &dyn Clock,
    ) -> sqlx::Result<()> {
        let sql = "INSERT INTO secret_import (id, feed, seq, mode, business_date, content_mac, file_mac, state, code, records, report, at) \
                   VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)";
        let cells = vec![
            id.into(),
            self.header.feed.as_str().into(),
            self.header.seq.into(),
            self.header.mode.as_str().into(),
            self.header.business_date.to_string().into(),
            self.content_mac.as_str().into(),
            self.file_mac.as_str().into(),
            outcome.verdict.as_str().into(),
            Cell::Text(outcome.code.map(|code| code.as_str().to_owned())),
            i64::try_from(self.records).unwrap_or(i64::MAX).into(),
            outcome.to_json().into(),
            clock.now().to_string().into(),
        ];
        tx.execute(sql.to_owned(), cells).await.map(|_| ())
    }
}
