//! Sign-ins.

use domain::forms::{EmailAddress, UserId};
use domain::ids::{AccountId, PersonId};
use domain::ports::{Account, Attempt, AuditEntry, AuditEvent, NewAccount, StoreError};
use locales::Locale;

use super::audit::insert_audit;
use super::db::{changed, read};
use super::failure::{failure, unreadable};
use super::profiles::insert_profile;
use super::seal::{Sealed, address_hash};
use super::{Conn, Store};

#[derive(sqlx::FromRow)]
struct AccountRow {
    id: String,
    user_id: String,
    person_id: Option<String>,
    password_hash: String,
    locale: String,
    enabled: i64,
    known_device: i64,
    authenticator: i64,
    key_version: Option<i64>,
    sealed: Option<Vec<u8>>,
}

/// The columns of an account, with whether it knows the browser of `$2` and asks for a code.
macro_rules! select {
    ($condition:literal) => {
        concat!(
            "SELECT a.id, a.user_id, a.person_id, a.password_hash, a.locale, a.enabled,
                CAST(CASE WHEN d.account_id IS NULL THEN 0 ELSE 1 END AS BIGINT) AS known_device,
                CAST(CASE WHEN t.account_id IS NULL THEN 0 ELSE 1 END AS BIGINT) AS authenticator,
                p.key_version, p.sealed
            FROM account a LEFT JOIN known_device d ON d.account_id = a.id AND d.device_hash = $2
            LEFT JOIN profile p ON p.account_id = a.id
            LEFT JOIN authenticator t ON t.account_id = a.id ",
            $condition
        )
    };
}

impl Store {
    /// By user ID; by e-mail address where only one account has it.
    pub(super) async fn account_of(&self, attempt: &Attempt) -> Result<Option<(Account, bool)>, StoreError> {
        const FIND: &str = select!("WHERE a.user_id = $1 OR p.address_hash = $3 ORDER BY a.id LIMIT 2");
        let device = attempt.device.map_or(Vec::new(), |hash| hash.0.to_vec());
        // The work is the same for what cannot be an address.
        let address = attempt
            .email
            .as_ref()
            .map_or(Vec::new(), |email| address_hash(&self.keys, email));
        let rows: Vec<AccountRow> = read!(&self.db, pool => {
            let find = sqlx::query_as(FIND).bind(attempt.user_id.as_str());
            find.bind(device).bind(address).fetch_all(pool).await
        })
        .map_err(|error| failure(&error))?;
        let (mut by_name, mut by_address): (Vec<_>, Vec<_>) = rows
            .into_iter()
            .partition(|row| row.user_id == attempt.user_id.as_str());
        let row = match (by_name.pop(), by_address.len()) {
            (Some(row), _) => row,
            (None, 1) => by_address.remove(0),
            _ => return Ok(None),
        };
        let known_device = row.known_device == 1;
        Ok(Some((self.account(row)?, known_device)))
    }

    pub(super) async fn account_by_id(&self, id: &AccountId) -> Result<Option<Account>, StoreError> {
        const FIND: &str = select!("WHERE a.id = $1");
        let row: Option<AccountRow> = read!(&self.db, pool => {
            sqlx::query_as(FIND).bind(id.as_str()).bind(Vec::<u8>::new()).fetch_optional(pool).await
        })
        .map_err(|error| failure(&error))?;
        row.map(|row| self.account(row)).transpose()
    }

    pub(super) async fn accounts_of(&self, email: &EmailAddress) -> Result<Vec<Account>, StoreError> {
        const LIST: &str = select!("WHERE p.address_hash = $1 ORDER BY a.created_at, a.id");
        let address = address_hash(&self.keys, email);
        let rows: Vec<AccountRow> = read!(&self.db, pool => {
            sqlx::query_as(LIST).bind(address).bind(Vec::<u8>::new()).fetch_all(pool).await
        })
        .map_err(|error| failure(&error))?;
        rows.into_iter().map(|row| self.account(row)).collect()
    }

    fn account(&self, row: AccountRow) -> Result<Account, StoreError> {
        let sealed = row.key_version.zip(row.sealed);
        let profile = sealed
            .and_then(|(key_version, bytes)| self.unsealed_profile(&row.id, &Sealed { key_version, bytes }));
        Ok(Account {
            id: AccountId::try_from(row.id).map_err(|error| unreadable("account.id", &error))?,
            user_id: UserId::read(Some(&row.user_id))
                .map_err(|_| unreadable("account.user_id", &"not a user ID"))?,
            person: person(row.person_id)?,
            password_hash: row.password_hash,
            locale: locale(&row.locale)?,
            enabled: row.enabled == 1,
            email: profile.map(|profile| profile.email),
            authenticator: row.authenticator == 1,
        })
    }

    pub(super) async fn add_new_account(&self, account: NewAccount) -> Result<bool, StoreError> {
        let profile = account.profile.as_ref();
        let profile = profile
            .map(|profile| self.sealed_profile(&account.id, profile))
            .transpose()?;
        let added = self.write(move |mut conn| {
            Box::pin(async move {
                if !insert_account(&mut conn, &account).await? {
                    return Ok(false);
                }
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

/// Adds an account inside a transaction. `false` when the user ID is taken.
pub(super) async fn insert_account(conn: &mut Conn<'_>, account: &NewAccount) -> Result<bool, sqlx::Error> {
    const INSERT: &str =
        "INSERT INTO account (id, user_id, person_id, password_hash, locale, enabled, created_at)
        VALUES ($1, $2, $3, $4, $5, 1, $6) ON CONFLICT (user_id) DO NOTHING";
    let inserted = changed!(
        *conn,
        sqlx::query(INSERT)
            .bind(account.id.as_str())
            .bind(account.user_id.as_str())
            .bind(account.person.as_ref().map(PersonId::as_str))
            .bind(account.password_hash.as_str())
            .bind(account.locale.tag())
            .bind(account.created.as_second())
    )?;
    Ok(inserted == 1)
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
