//! Sign-ins.

use domain::ids::{AccountId, PersonId};
use domain::ports::{Account, Attempt, AuditEntry, AuditEvent, NewAccount, StoreError};
use locales::Locale;

use super::Store;
use super::audit::insert_audit;
use super::db::{changed, read};
use super::failure::{failure, is_taken, unreadable};
use super::profiles::insert_profile;
use super::seal::Sealed;

#[derive(sqlx::FromRow)]
struct AccountRow {
    id: String,
    person_id: Option<String>,
    password_hash: String,
    locale: String,
    enabled: i64,
    known_device: i64,
    key_version: Option<i64>,
    sealed: Option<Vec<u8>>,
}

impl Store {
    pub(super) async fn account_of(&self, attempt: &Attempt) -> Result<Option<(Account, bool)>, StoreError> {
        const FIND: &str = "SELECT a.id, a.person_id, a.password_hash, a.locale, a.enabled,
                CAST(CASE WHEN d.account_id IS NULL THEN 0 ELSE 1 END AS BIGINT) AS known_device,
                p.key_version, p.sealed
            FROM account a LEFT JOIN known_device d ON d.account_id = a.id AND d.device_hash = $2
            LEFT JOIN profile p ON p.account_id = a.id
            WHERE a.user_id = $1";
        let device = attempt.device.map_or(Vec::new(), |hash| hash.0.to_vec());
        let row: Option<AccountRow> = read!(&self.db, pool => {
            sqlx::query_as(FIND).bind(attempt.user_id.as_str()).bind(device).fetch_optional(pool).await
        })
        .map_err(|error| failure(&error))?;
        let Some(row) = row else { return Ok(None) };
        let known_device = row.known_device == 1;
        let sealed = row.key_version.zip(row.sealed);
        let profile = sealed
            .and_then(|(key_version, bytes)| self.unsealed_profile(&row.id, &Sealed { key_version, bytes }));
        let account = Account {
            id: AccountId::try_from(row.id).map_err(|error| unreadable("account.id", &error))?,
            person: person(row.person_id)?,
            password_hash: row.password_hash,
            locale: locale(&row.locale)?,
            enabled: row.enabled == 1,
            email: profile.map(|profile| profile.email),
        };
        Ok(Some((account, known_device)))
    }

    pub(super) async fn insert_account(&self, account: NewAccount) -> Result<bool, StoreError> {
        const INSERT: &str =
            "INSERT INTO account (id, user_id, person_id, password_hash, locale, enabled, created_at)
            VALUES ($1, $2, $3, $4, $5, 1, $6)";
        let profile = account.profile.as_ref();
        let profile = profile
            .map(|profile| self.sealed_profile(&account.id, profile))
            .transpose()?;
        let added = self.write(move |mut conn| {
            Box::pin(async move {
                let insert = changed!(
                    conn,
                    sqlx::query(INSERT)
                        .bind(account.id.as_str())
                        .bind(account.user_id.as_str())
                        .bind(account.person.as_ref().map(PersonId::as_str))
                        .bind(account.password_hash.as_str())
                        .bind(account.locale.tag())
                        .bind(account.created.as_second())
                );
                match insert {
                    Err(error) if is_taken(&error) => return Ok(false),
                    other => other?,
                };
                if let Some(profile) = profile {
                    insert_profile(&mut conn, &profile, account.created).await?;
                }
                let audit = AuditEntry {
                    at: account.created,
                    event: AuditEvent::AccountCreated,
                    account: Some(account.id),
                    address: None,
                };
                insert_audit(&mut conn, &audit).await?;
                Ok(true)
            })
        });
        added.await
    }
}

/// A person's id as kept.
pub(super) fn person(id: Option<String>) -> Result<Option<PersonId>, StoreError> {
    id.map(PersonId::try_from)
        .transpose()
        .map_err(|error| unreadable("person_id", &error))
}

/// A locale as kept. One that this build no longer speaks is a fault of the data, not a reason to guess.
pub(super) fn locale(tag: &str) -> Result<Locale, StoreError> {
    Locale::from_tag(tag).ok_or_else(|| unreadable("locale", &"not a language of this portal"))
}
