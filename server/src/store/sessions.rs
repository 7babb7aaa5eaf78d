//! Sessions: who is signed in. Nothing here inserts one; `sign_in` does.

use domain::ids::AccountId;
use domain::ports::{AuditEntry, SessionRecord, StoreError, TokenHash};
use jiff::Timestamp;

use super::Store;
use super::accounts::{locale, person};
use super::audit::insert_audit;
use super::db::{changed, on, read};
use super::failure::{failure, unreadable};

#[derive(sqlx::FromRow)]
struct SessionRow {
    account_id: String,
    person_id: Option<String>,
    locale: String,
    started_at: i64,
    last_seen: i64,
    ended_at: Option<i64>,
}

impl Store {
    pub(super) async fn session_of(&self, token: TokenHash) -> Result<Option<SessionRecord>, StoreError> {
        const FIND: &str = "SELECT s.account_id, a.person_id, a.locale, s.started_at, s.last_seen, s.ended_at
            FROM session s JOIN account a ON a.id = s.account_id
            WHERE s.token_hash = $1 AND a.enabled = 1";
        let row: Option<SessionRow> = read!(&self.db, pool => {
            sqlx::query_as(FIND).bind(token.0.as_slice()).fetch_optional(pool).await
        })
        .map_err(|error| failure(&error))?;
        row.map(|row| {
            Ok(SessionRecord {
                account: AccountId::try_from(row.account_id)
                    .map_err(|error| unreadable("session.account_id", &error))?,
                person: person(row.person_id)?,
                locale: locale(&row.locale)?,
                started: time(row.started_at)?,
                last_seen: time(row.last_seen)?,
                ended: row.ended_at.map(time).transpose()?,
            })
        })
        .transpose()
    }

    /// Only forward, and only while it lives: a request that comes in late brings nothing back.
    pub(super) async fn move_last_seen(&self, token: TokenHash, at: Timestamp) -> Result<(), StoreError> {
        const UPDATE: &str = "UPDATE session SET last_seen = $2
            WHERE token_hash = $1 AND ended_at IS NULL AND last_seen < $2";
        self.write(move |mut conn| {
            Box::pin(async move {
                changed!(
                    conn,
                    sqlx::query(UPDATE).bind(token.0.to_vec()).bind(at.as_second())
                )?;
                Ok(())
            })
        })
        .await
    }

    pub(super) async fn finish_session(
        &self,
        token: TokenHash,
        mut audit: AuditEntry,
    ) -> Result<(), StoreError> {
        const UPDATE: &str = "UPDATE session SET ended_at = $2 WHERE token_hash = $1 AND ended_at IS NULL
            RETURNING account_id";
        self.write(move |mut conn| {
            Box::pin(async move {
                let ended: Option<String> = on!(conn, it => {
                    let update = sqlx::query_scalar(UPDATE).bind(token.0.to_vec());
                    update.bind(audit.at.as_second()).fetch_optional(it).await
                })?;
                // Ended already: it is in the trail once.
                let Some(account) = ended else { return Ok(()) };
                audit.account = AccountId::try_from(account).ok();
                insert_audit(&mut conn, &audit).await
            })
        })
        .await
    }
}

/// A moment as kept.
fn time(seconds: i64) -> Result<Timestamp, StoreError> {
    Timestamp::from_second(seconds).map_err(|error| unreadable("time", &error))
}
