//! Links in mails: found by the hash of their token, replaced by newer ones for the same, used once.

use domain::ids::{AccountId, RegistrationId};
use domain::mails::NewMail;
use domain::ports::{LinkPurpose, LinkRecord, NewLink, StoreError, TokenHash};
use jiff::Timestamp;

use super::db::{changed, read};
use super::failure::{failure, unreadable};
use super::mails::insert_mail;
use super::{Conn, Store};

#[derive(sqlx::FromRow)]
struct LinkRow {
    purpose: String,
    subject: String,
    ends_at: i64,
    used_at: Option<i64>,
    replaced_at: Option<i64>,
}

const ACTIVATE: &str = "activate";
const RESET_PASSWORD: &str = "reset-password";

impl Store {
    pub(super) async fn link_of(&self, token: TokenHash) -> Result<Option<LinkRecord>, StoreError> {
        const FIND: &str =
            "SELECT purpose, subject, ends_at, used_at, replaced_at FROM link WHERE token_hash = $1";
        let row: Option<LinkRow> = read!(&self.db, pool => {
            sqlx::query_as(FIND).bind(token.0.as_slice()).fetch_optional(pool).await
        })
        .map_err(|error| failure(&error))?;
        let Some(row) = row else { return Ok(None) };
        let malformed = |error| unreadable("link.subject", &error);
        let purpose = match row.purpose.as_str() {
            ACTIVATE => LinkPurpose::Activate(RegistrationId::try_from(row.subject).map_err(malformed)?),
            RESET_PASSWORD => {
                LinkPurpose::ResetPassword(AccountId::try_from(row.subject).map_err(malformed)?)
            }
            _ => return Err(unreadable("link.purpose", &"no purpose that this version knows")),
        };
        Ok(Some(LinkRecord {
            purpose,
            ends: Timestamp::from_second(row.ends_at).map_err(|error| unreadable("link.ends_at", &error))?,
            used: row.used_at.is_some(),
            replaced: row.replaced_at.is_some(),
        }))
    }

    pub(super) async fn link_end_of(&self, id: &RegistrationId) -> Result<Option<Timestamp>, StoreError> {
        const FIND: &str = "SELECT MAX(ends_at) FROM link
            WHERE subject = $1 AND purpose = $2 AND used_at IS NULL AND replaced_at IS NULL";
        let end: Option<i64> = read!(&self.db, pool => {
            sqlx::query_scalar(FIND).bind(id.as_str()).bind(ACTIVATE).fetch_one(pool).await
        })
        .map_err(|error| failure(&error))?;
        let time = |seconds| Timestamp::from_second(seconds);
        end.map(time)
            .transpose()
            .map_err(|error| unreadable("link.ends_at", &error))
    }

    pub(super) async fn put_links(&self, links: Vec<NewLink>, mail: NewMail) -> Result<(), StoreError> {
        let mail = self.sealed_mail(&mail)?;
        self.write(move |mut conn| {
            Box::pin(async move {
                for link in &links {
                    insert_link(&mut conn, link).await?;
                }
                insert_mail(&mut conn, &mail).await
            })
        })
        .await
    }
}

/// Adds a link in place of older ones for the same.
pub(super) async fn insert_link(conn: &mut Conn<'_>, link: &NewLink) -> Result<(), sqlx::Error> {
    const REPLACE: &str = "UPDATE link SET replaced_at = $3
        WHERE subject = $1 AND purpose = $2 AND replaced_at IS NULL AND used_at IS NULL";
    const INSERT: &str = "INSERT INTO link (token_hash, purpose, subject, created_at, ends_at)
        VALUES ($1, $2, $3, $4, $5)";
    let (purpose, subject) = match &link.purpose {
        LinkPurpose::Activate(id) => (ACTIVATE, id.as_str()),
        LinkPurpose::ResetPassword(id) => (RESET_PASSWORD, id.as_str()),
    };
    let created = link.created.as_second();
    changed!(
        *conn,
        sqlx::query(REPLACE).bind(subject).bind(purpose).bind(created)
    )?;
    changed!(
        *conn,
        sqlx::query(INSERT)
            .bind(link.token.0.to_vec())
            .bind(purpose)
            .bind(subject)
            .bind(created)
            .bind(link.ends.as_second())
    )?;
    Ok(())
}

/// Uses a link up, if it works at this moment. Of two who follow it at once, one finds it used.
pub(super) async fn use_link(
    conn: &mut Conn<'_>,
    token: TokenHash,
    at: Timestamp,
) -> Result<bool, sqlx::Error> {
    const USE: &str = "UPDATE link SET used_at = $2
        WHERE token_hash = $1 AND used_at IS NULL AND replaced_at IS NULL AND ends_at > $2";
    let used = changed!(
        *conn,
        sqlx::query(USE).bind(token.0.to_vec()).bind(at.as_second())
    )?;
    Ok(used == 1)
}

/// Takes [`use_link`] back inside the same transaction.
pub(super) async fn give_link_back(conn: &mut Conn<'_>, token: TokenHash) -> Result<(), sqlx::Error> {
    const GIVE_BACK: &str = "UPDATE link SET used_at = NULL WHERE token_hash = $1";
    changed!(*conn, sqlx::query(GIVE_BACK).bind(token.0.to_vec()))?;
    Ok(())
}
