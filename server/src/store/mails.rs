//! Mails that wait, sealed. One process at a time takes a mail; a lease that ends gives it to the next.

use std::time::Duration;

use domain::ids::MailId;
use domain::mails::NewMail;
use domain::ports::{DeadMail, MailOutcome, StoreError, TakenMail};
use jiff::Timestamp;

use super::db::{changed, on, read};
use super::failure::{failure, unreadable};
use super::seal::{Sealed, seal, unseal};
use super::{Conn, Store};
use crate::keys::Purpose;

/// Most mails that an operator is shown.
const SHOWN: i64 = 1000;

/// A mail ready for its row.
pub(super) struct SealedMail {
    id: MailId,
    kind: &'static str,
    sealed: Sealed,
    created: i64,
    ends: i64,
}

#[derive(sqlx::FromRow)]
struct MailRow {
    id: String,
    key_version: i64,
    sealed: Vec<u8>,
    created_at: i64,
    ends_at: i64,
    tries: i64,
}

#[derive(sqlx::FromRow)]
struct DeadRow {
    id: String,
    kind: String,
    created_at: i64,
    tries: i64,
    reason: Option<String>,
}

impl Store {
    pub(super) fn sealed_mail(&self, new: &NewMail) -> Result<SealedMail, StoreError> {
        let json = serde_json::to_string(&new.mail).map_err(|error| unreadable("mail", &error))?;
        let sealed = seal(&self.keys, Purpose::Email, &place(new.id.as_str()), &json);
        Ok(SealedMail {
            id: new.id.clone(),
            kind: new.mail.occasion.code(),
            sealed: sealed.ok_or_else(|| unreadable("mail", &"cannot be sealed"))?,
            created: new.created.as_second(),
            ends: new.ends.as_second(),
        })
    }

    /// The condition is there twice: on PostgreSQL, of two who chose the same row the second looks at it again and finds it taken.
    pub(super) async fn take_due_mail(
        &self,
        now: Timestamp,
        lease: Duration,
    ) -> Result<Option<TakenMail>, StoreError> {
        const TAKE: &str = "UPDATE mail SET tries = tries + 1, due_at = $2
            WHERE sent_at IS NULL AND dead_at IS NULL AND due_at <= $1 AND ends_at > $1 AND id = (
                SELECT id FROM mail WHERE sent_at IS NULL AND dead_at IS NULL AND due_at <= $1 AND ends_at > $1
                ORDER BY due_at, id LIMIT 1)
            RETURNING id, key_version, sealed, created_at, ends_at, tries";
        const IS_DUE: &str = "SELECT 1 FROM mail
            WHERE sent_at IS NULL AND dead_at IS NULL AND due_at <= $1 AND ends_at > $1 LIMIT 1";
        let until = (now + lease).as_second();
        let now = now.as_second();
        // Asked every second: only who finds something takes the writer's time.
        let due: Option<i32> =
            read!(&self.db, pool => sqlx::query_scalar(IS_DUE).bind(now).fetch_optional(pool).await)
                .map_err(|error| failure(&error))?;
        if due.is_none() {
            return Ok(None);
        }
        let row: Option<MailRow> = self
            .write(move |mut conn| {
                Box::pin(async move {
                    on!(conn, it => sqlx::query_as(TAKE).bind(now).bind(until).fetch_optional(it).await)
                })
            })
            .await?;
        row.map(|row| self.taken(row)).transpose()
    }

    fn taken(&self, row: MailRow) -> Result<TakenMail, StoreError> {
        let sealed = Sealed {
            key_version: row.key_version,
            bytes: row.sealed,
        };
        let json = unseal(&self.keys, Purpose::Email, &place(&row.id), &sealed);
        Ok(TakenMail {
            mail: json.and_then(|json| serde_json::from_str(&json).ok()),
            id: id(row.id)?,
            created: time(row.created_at)?,
            ends: time(row.ends_at)?,
            tries: u32::try_from(row.tries).unwrap_or(u32::MAX),
        })
    }

    pub(super) async fn settle_taken_mail(
        &self,
        id: &MailId,
        tries: u32,
        outcome: MailOutcome,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        // Sent is sent, whoever holds it now. The rest is for whoever took it last to say.
        const SENT: &str = "UPDATE mail SET sent_at = $2, sealed = $3, reason = NULL WHERE id = $1";
        const LATER: &str = "UPDATE mail SET due_at = $2, reason = $3
            WHERE id = $1 AND tries = $4 AND sent_at IS NULL AND dead_at IS NULL";
        const DEAD: &str = "UPDATE mail SET dead_at = $2, reason = $3
            WHERE id = $1 AND tries = $4 AND sent_at IS NULL AND dead_at IS NULL";
        let (id, tries, now) = (id.as_str().to_owned(), i64::from(tries), now.as_second());
        self.write(move |mut conn| {
            Box::pin(async move {
                let (statement, at, reason) = match outcome {
                    MailOutcome::Sent => {
                        changed!(conn, sqlx::query(SENT).bind(id).bind(now).bind(Vec::<u8>::new()))?;
                        return Ok(());
                    }
                    MailOutcome::Later { at, reason } => (LATER, at.as_second(), reason),
                    MailOutcome::Dead { reason } => (DEAD, now, reason),
                };
                changed!(
                    conn,
                    sqlx::query(statement)
                        .bind(id.as_str())
                        .bind(at)
                        .bind(reason.as_str())
                        .bind(tries)
                )?;
                Ok(())
            })
        })
        .await
    }

    pub(super) async fn waiting_mails(&self, now: Timestamp) -> Result<(u32, u32), StoreError> {
        const COUNT: &str = "SELECT COUNT(*), COALESCE(MIN(created_at), $1) FROM mail
            WHERE sent_at IS NULL AND dead_at IS NULL AND ends_at > $1";
        let now = now.as_second();
        let (waiting, oldest): (i64, i64) =
            read!(&self.db, pool => sqlx::query_as(COUNT).bind(now).fetch_one(pool).await)
                .map_err(|error| failure(&error))?;
        let number = |n: i64| u32::try_from(n.max(0)).unwrap_or(u32::MAX);
        Ok((number(waiting), number(now - oldest)))
    }

    pub(super) async fn dead_mails(&self) -> Result<Vec<DeadMail>, StoreError> {
        const LIST: &str = "SELECT id, kind, created_at, tries, reason FROM mail
            WHERE dead_at IS NOT NULL ORDER BY created_at DESC, id LIMIT $1";
        let rows: Vec<DeadRow> =
            read!(&self.db, pool => sqlx::query_as(LIST).bind(SHOWN).fetch_all(pool).await)
                .map_err(|error| failure(&error))?;
        let dead = rows.into_iter().map(|row| {
            Ok(DeadMail {
                id: id(row.id)?,
                kind: row.kind,
                created: time(row.created_at)?,
                tries: u32::try_from(row.tries).unwrap_or(u32::MAX),
                reason: row.reason.unwrap_or_default(),
            })
        });
        dead.collect()
    }

    pub(super) async fn revive_dead_mails(&self, now: Timestamp) -> Result<u32, StoreError> {
        const REVIVE: &str =
            "UPDATE mail SET dead_at = NULL, due_at = $1 WHERE dead_at IS NOT NULL AND ends_at > $1";
        let now = now.as_second();
        let revived = self
            .write(move |mut conn| Box::pin(async move { changed!(conn, sqlx::query(REVIVE).bind(now)) }));
        Ok(u32::try_from(revived.await?).unwrap_or(u32::MAX))
    }
}

/// Adds a mail inside the transaction that does what it tells.
pub(super) async fn insert_mail(conn: &mut Conn<'_>, mail: &SealedMail) -> Result<(), sqlx::Error> {
    const INSERT: &str =
        "INSERT INTO mail (id, kind, key_version, sealed, created_at, ends_at, tries, due_at)
        VALUES ($1, $2, $3, $4, $5, $6, 0, $5)";
    changed!(
        *conn,
        sqlx::query(INSERT)
            .bind(mail.id.as_str())
            .bind(mail.kind)
            .bind(mail.sealed.key_version)
            .bind(mail.sealed.bytes.as_slice())
            .bind(mail.created)
            .bind(mail.ends)
    )?;
    Ok(())
}

/// Table and row: what a sealed mail is bound to.
fn place(id: &str) -> Vec<u8> {
    [b"mail\0", id.as_bytes()].concat()
}

fn id(id: String) -> Result<MailId, StoreError> {
    MailId::try_from(id).map_err(|error| unreadable("mail.id", &error))
}

fn time(seconds: i64) -> Result<Timestamp, StoreError> {
    Timestamp::from_second(seconds).map_err(|error| unreadable("time", &error))
}
