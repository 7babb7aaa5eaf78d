//! What waits to be told to the agency's case system, and in which file it is told.

use domain::ports::StoreError;
use jiff::Timestamp;
use jiff::civil::Date;

use super::Store;
use super::db::{changed, on, read};
use super::failure::failure;

/// A return file that is begun.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct ReturnFile {
    /// 1, 2, 3 …
    pub seq: i64,
    /// Day of the agency, `YYYY-MM-DD`.
    pub business_date: String,
    /// Seconds since 1970 UTC.
    pub created_at: i64,
}

/// A record of a return file.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct ReturnRecord {
    /// Never given twice.
    pub id: i64,
    /// `claim`, `pin_request` or `language`.
    pub kind: String,
    /// Whose.
    pub person_id: String,
    /// In which case.
    pub case_id: Option<String>,
    /// Its other fields, as a JSON object.
    pub data: String,
    /// Seconds since 1970 UTC.
    pub created_at: i64,
}

impl Store {
    /// The file that is begun and not written; else a new one with all that waits.
    pub async fn begin_return_file(&self, today: Date, now: Timestamp) -> Result<ReturnFile, StoreError> {
        const UNWRITTEN: &str =
            "SELECT seq, business_date, created_at FROM return_file WHERE written_at IS NULL";
        const BEGIN: &str = "INSERT INTO return_file (seq, business_date, created_at)
            SELECT COALESCE(MAX(seq), 0) + 1, $1, $2 FROM return_file RETURNING seq, business_date, created_at";
        const TAKE: &str = "UPDATE return_record SET file_seq = $1 WHERE file_seq IS NULL";
        let (today, now) = (today.to_string(), now.as_second());
        self.write(move |mut conn| {
            Box::pin(async move {
                let unwritten: Option<ReturnFile> =
                    on!(conn, it => sqlx::query_as(UNWRITTEN).fetch_optional(it).await)?;
                if let Some(file) = unwritten {
                    return Ok(file);
                }
                let file: ReturnFile = on!(conn, it => {
                    sqlx::query_as(BEGIN).bind(today.as_str()).bind(now).fetch_one(it).await
                })?;
                changed!(conn, sqlx::query(TAKE).bind(file.seq))?;
                Ok(file)
            })
        })
        .await
    }

    /// The records of a file, in the order in which they happened.
    pub async fn return_records(&self, seq: i64) -> Result<Vec<ReturnRecord>, StoreError> {
        const LIST: &str = "SELECT id, kind, person_id, case_id, data, created_at FROM return_record
            WHERE file_seq = $1 ORDER BY id";
        read!(&self.db, pool => sqlx::query_as(LIST).bind(seq).fetch_all(pool).await)
            .map_err(|error| failure(&error))
    }

    /// The file lies in its folder.
    pub async fn finish_return_file(&self, seq: i64, now: Timestamp) -> Result<(), StoreError> {
        const FINISH: &str = "UPDATE return_file SET written_at = $2 WHERE seq = $1";
        let now = now.as_second();
        self.write(move |mut conn| {
            Box::pin(async move {
                changed!(conn, sqlx::query(FINISH).bind(seq).bind(now))?;
                Ok(())
            })
        })
        .await
    }
}
