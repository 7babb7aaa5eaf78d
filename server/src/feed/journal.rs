//! What became of each file? The table `feed_import`, and what earlier rows of it mean for the next file.

use domain::{
    feed::{Code, Header, Mode},
    ports::Clock,
};
use jiff::civil::Date;

use super::{
    cell::Cell,
    outcome::Verdict,
    sql::{Row, Tx, fetch},
};
use crate::store::Db;

/// The last and the first feed applied here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Applied {
    /// Id of the stream.
    pub feed: String,
    /// First sequence number applied.
    pub first: i64,
    /// Last one.
    pub last: i64,
    /// SHA-256 of the last one.
    pub sha256: String,
    /// Business date of the last one.
    pub business_date: String,
}

/// What has been applied, if anything.
pub async fn applied(db: &Db) -> sqlx::Result<Option<Applied>> {
    let sql = "SELECT feed, seq, sha256, business_date FROM feed_import WHERE state = 'applied' ORDER BY id";
    let rows: Vec<(String, i64, String, String)> = fetch(db, sql.to_owned(), vec![]).await?;
    let first = rows.iter().map(|row| row.1).min();
    Ok(first.and_then(|first| {
        let (feed, last, sha256, business_date) = rows.into_iter().next_back()?;
        Some(Applied {
            feed,
            first,
            last,
            sha256,
            business_date,
        })
    }))
}

/// SHA-256 of the content of an applied feed, by its sequence number.
pub async fn applied_hash(db: &Db, feed: &str, seq: i64) -> sqlx::Result<Option<String>> {
    let sql = "SELECT sha256 FROM feed_import WHERE state = 'applied' AND feed = $1 AND seq = $2";
    Ok(first(
        fetch::<(String,)>(db, sql.to_owned(), vec![feed.into(), seq.into()]).await?,
    ))
}

/// Sequence number of an applied feed, by the SHA-256 of its file as delivered.
pub async fn applied_file(db: &Db, file_sha256: &str) -> sqlx::Result<Option<(String, i64)>> {
    let sql = "SELECT feed, seq FROM feed_import WHERE state = 'applied' AND file_sha256 = $1";
    Ok(fetch(db, sql.to_owned(), vec![file_sha256.into()])
        .await?
        .into_iter()
        .next())
}

/// The generation that readers see.
pub async fn generation(db: &Db) -> sqlx::Result<i64> {
    Ok(first(fetch::<(i64,)>(db, "SELECT current FROM generation".to_owned(), vec![]).await?).unwrap_or(0))
}

fn first<T>(rows: Vec<(T,)>) -> Option<T>
where
    (T,): Row,
{
    rows.into_iter().next().map(|(value,)| value)
}

/// Imports that were staging when their process ended, with their generations.
pub async fn unfinished(db: &Db) -> sqlx::Result<Vec<(i64, i64)>> {
    fetch(
        db,
        "SELECT id, generation FROM feed_import WHERE state = 'staging'".to_owned(),
        vec![],
    )
    .await
}

/// What a file's sequence number means, given what was applied.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// It is the next one.
    Next,
    /// It was applied already.
    Duplicate,
    /// It cannot be taken now, or needs a person.
    Off(Verdict, Code, String),
}

/// Finds a feed's place. `same_seq` is the hash of the applied feed of the same sequence number; `baseline` says that a person has
/// approved a full feed as a new start.
pub fn place(
    header: &Header,
    sha256: &str,
    applied: Option<&Applied>,
    same_seq: Option<&str>,
    baseline: bool,
    today: Date,
) -> Place {
    use Verdict::{Quarantined, Stale, Waiting};
    let off = |verdict, code, what: String| Place::Off(verdict, code, what);
    let Some(applied) = applied else {
        return if header.mode == Mode::Delta {
            off(
                Waiting,
                Code::Gap,
                "nothing was applied yet: the first feed is a full one".to_owned(),
            )
        } else {
            dated(header, None, today)
        };
    };
    match same_seq {
        Some(same) if same == sha256 => return Place::Duplicate,
        Some(_) => {
            let what = format!("seq {} was applied already with another content", header.seq);
            return off(Quarantined, Code::Conflict, what);
        }
        None => {}
    }
    if header.mode == Mode::Full && baseline {
        return dated(header, Some(applied), today);
    }
    if header.seq < applied.first {
        return off(
            Stale,
            Code::Old,
            format!(
                "seq {} is before the first one applied here, {}",
                header.seq, applied.first
            ),
        );
    }
    if header.seq != applied.last + 1 {
        return off(
            Waiting,
            Code::Gap,
            format!(
                "seq {} cannot be applied before seq {}",
                header.seq,
                applied.last + 1
            ),
        );
    }
    if header
        .prev
        .as_ref()
        .is_none_or(|prev| prev.as_str() != applied.sha256)
    {
        let what = format!(
            "`prev` of the header is not the SHA-256 of seq {}, {}",
            applied.last, applied.sha256
        );
        return off(Quarantined, Code::Chain, what);
    }
    dated(header, Some(applied), today)
}

fn dated(header: &Header, applied: Option<&Applied>, today: Date) -> Place {
    let held = |what: String| Place::Off(Verdict::Held, Code::Date, what);
    let date = header.business_date;
    if today.tomorrow().is_ok_and(|tomorrow| date.0 > tomorrow) {
        return held(format!("business_date {date} is in the future"));
    }
    match applied {
        Some(applied) if date.to_string() < applied.business_date => held(format!(
            "business_date {date} is before {}, the last one applied",
            applied.business_date
        )),
        _ => Place::Next,
    }
}

/// An entry of the journal.
pub struct Entry<'a> {
    /// The file's header.
    pub header: &'a Header,
    /// SHA-256 of its content.
    pub sha256: &'a str,
    /// SHA-256 of the file.
    pub file_sha256: &'a str,
    /// Generation it makes.
    pub generation: i64,
    /// Records in it.
    pub records: u64,
}

impl Entry<'_> {
    /// Writes the entry and gives its id.
    pub async fn write(
        &self,
        tx: &mut Tx,
        state: &str,
        code: Option<Code>,
        clock: &dyn Clock,
    ) -> sqlx::Result<i64> {
        let last: Vec<(i64,)> = tx
            .fetch(
                "SELECT CAST(COALESCE(MAX(id), 0) AS BIGINT) FROM feed_import".to_owned(),
                vec![],
            )
            .await?;
        let id = first(last).unwrap_or(0) + 1;
        let now = clock.now().to_string();
        let finished = if state == "staging" {
            Cell::Text(None)
        } else {
            now.as_str().into()
        };
        let sql = "INSERT INTO feed_import (id, feed, seq, mode, business_date, sha256, file_sha256, state, code, generation, records, \
                   started_at, finished_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)";
        let cells = vec![
            id.into(),
            self.header.feed.as_str().into(),
            self.header.seq.into(),
            self.header.mode.as_str().into(),
            self.header.business_date.to_string().into(),
            self.sha256.into(),
            self.file_sha256.into(),
            state.into(),
            Cell::Text(code.map(|code| code.as_str().to_owned())),
            self.generation.into(),
            i64::try_from(self.records).unwrap_or(i64::MAX).into(),
            now.as_str().into(),
            finished,
        ];
        tx.execute(sql.to_owned(), cells).await?;
        Ok(id)
    }
}

/// Ends an entry.
pub async fn finish(
    tx: &mut Tx,
    id: i64,
    state: &str,
    code: Option<Code>,
    report: &str,
    clock: &dyn Clock,
) -> sqlx::Result<()> {
    let sql = "UPDATE feed_import SET state = $1, code = $2, report = $3, finished_at = $4 WHERE id = $5";
    let cells = vec![
        state.into(),
        Cell::Text(code.map(|code| code.as_str().to_owned())),
        report.into(),
        clock.now().to_string().into(),
        id.into(),
    ];
    tx.execute(sql.to_owned(), cells).await.map(|_| ())
}
