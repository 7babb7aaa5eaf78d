//! The mark of the database itself, its health, and what it forgets in time.

use domain::ports::{Installation, StoreError};
use jiff::Timestamp;

use super::Store;
use super::db::{changed, read};
use super::failure::{failure, unreadable};

/// An ended or forgotten session says "you were signed out" for so long; seconds.
const KEEP_SESSIONS_S: i64 = 3 * 24 * 3600;
/// A window is over after so long at the latest.
const KEEP_WINDOWS_S: i64 = 24 * 3600;
/// Failures in a row are remembered for so long after the last one.
const KEEP_FAILURES_S: i64 = 400 * 24 * 3600;
/// A link says for so long after its end what became of it.
const KEEP_LINKS_S: i64 = 30 * 24 * 3600;
/// A mail that was given up can be looked at for so long after its time is over.
const KEEP_DEAD_MAILS_S: i64 = 30 * 24 * 3600;

impl Store {
    pub(super) async fn installation(&self) -> Result<Option<Installation>, StoreError> {
        const FIND: &str = "SELECT demonstration, created_at FROM installation";
        let row: Option<(i64, i64)> =
            read!(&self.db, pool => sqlx::query_as(FIND).fetch_optional(pool).await)
                .map_err(|error| failure(&error))?;
        row.map(|(demonstration, created)| {
            let created =
                Timestamp::from_second(created).map_err(|error| unreadable("created_at", &error))?;
            Ok(Installation {
                demonstration: demonstration == 1,
                created,
            })
        })
        .transpose()
    }

    pub(super) async fn insert_installation(&self, mark: Installation) -> Result<bool, StoreError> {
        const INSERT: &str = "INSERT INTO installation (one, demonstration, created_at) VALUES (1, $1, $2)
            ON CONFLICT (one) DO NOTHING";
        self.write(move |mut conn| {
            Box::pin(async move {
                let insert = changed!(
                    conn,
                    sqlx::query(INSERT)
                        .bind(i64::from(mark.demonstration))
                        .bind(mark.created.as_second())
                )?;
                Ok(insert == 1)
            })
        })
        .await
    }

    /// Reads through a reader and commits through the writer: a full disk or a hung writer shows here.
    pub(super) async fn probe(&self) -> Result<(), StoreError> {
        const READ: &str = "SELECT current FROM generation";
        const WRITE: &str = "UPDATE throttle SET tries = tries WHERE since < 0";
        let read: Result<i64, sqlx::Error> =
            read!(&self.db, pool => sqlx::query_scalar(READ).fetch_one(pool).await);
        read.map_err(|error| failure(&error))?;
        self.write(|mut conn| {
            Box::pin(async move {
                changed!(conn, sqlx::query(WRITE))?;
                Ok(())
            })
        })
        .await
    }

    /// Deletes drafts, mails, wishes and links whose time is over, sessions that nobody can use, and tries long past.
    pub async fn remove_expired(&self, now: Timestamp) -> Result<(), StoreError> {
        let now = now.as_second();
        let steps: [(&'static str, i64); 11] = [
            ("DELETE FROM draft WHERE ends_at <= $1", now),
            (
                "DELETE FROM session WHERE started_at <= $1 AND last_seen <= $1",
                now - KEEP_SESSIONS_S,
            ),
            (
                "DELETE FROM throttle WHERE since <= $1 AND blocked_until = 0",
                now - KEEP_WINDOWS_S,
            ),
            (
                "DELETE FROM throttle WHERE since <= $1 AND blocked_until <= $1",
                now - KEEP_FAILURES_S,
            ),
            (
                "UPDATE mail SET dead_at = $1, reason = 'not sent in time'
                WHERE ends_at <= $1 AND sent_at IS NULL AND dead_at IS NULL",
                now,
            ),
            (
                "DELETE FROM mail WHERE ends_at <= $1 AND sent_at IS NOT NULL",
                now,
            ),
            ("DELETE FROM mail WHERE ends_at <= $1", now - KEEP_DEAD_MAILS_S),
            ("DELETE FROM sign_in_step WHERE ends_at <= $1", now),
            ("DELETE FROM authenticator_setup WHERE ends_at <= $1", now),
            ("DELETE FROM registration WHERE ends_at <= $1", now),
            ("DELETE FROM link WHERE ends_at <= $1", now - KEEP_LINKS_S),
        ];
        for (statement, before) in steps {
            self.write(move |mut conn| {
                Box::pin(async move {
                    changed!(conn, sqlx::query(statement).bind(before))?;
                    Ok(())
                })
            })
            .await?;
        }
        Ok(())
    }
}
