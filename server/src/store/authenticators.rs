//! Authenticator apps: their secrets sealed, their recovery codes hashed, each code used up once.

use domain::authenticator::{AuthenticatorSecret, RecoveryCode};
use domain::ids::AccountId;
use domain::ports::{AuthenticatorChange, AuthenticatorRecord, AuthenticatorSetup, StoreError, UsedCode};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::audit::insert_audit;
use super::db::{changed, read};
use super::failure::{failure, unreadable};
use super::mails::{SealedMail, insert_mail};
use super::seal::{Sealed, bucket_hash, keyed_hash, seal_bytes, unseal_bytes};
use super::throttles::release;
use super::{Conn, Store};
use crate::keys::{Keys, Purpose};

/// What is sealed while an app is being set up.
#[derive(Serialize, Deserialize)]
struct Setup {
    secret: Zeroizing<Vec<u8>>,
    codes: Vec<Zeroizing<String>>,
}

/// A change ready for its transaction.
struct ReadyChange {
    change: AuthenticatorChange,
    code: Option<ReadyCode>,
    mail: Option<SealedMail>,
    release: Vec<(Vec<u8>, domain::ports::Limit)>,
}

/// A code as the tables know it.
pub(super) enum ReadyCode {
    App(i64),
    Recovery(Vec<u8>),
}

impl Store {
    pub(super) async fn authenticator_of(
        &self,
        account: &AccountId,
    ) -> Result<Option<AuthenticatorRecord>, StoreError> {
        const FIND: &str = "SELECT a.key_version, a.sealed, a.since,
                (SELECT COUNT(*) FROM recovery_code c WHERE c.account_id = a.account_id AND c.used_at IS NULL) AS codes_left
            FROM authenticator a WHERE a.account_id = $1";
        let row: Option<(i64, Vec<u8>, i64, i64)> = read!(&self.db, pool => {
            sqlx::query_as(FIND).bind(account.as_str()).fetch_optional(pool).await
        })
        .map_err(|error| failure(&error))?;
        let Some((key_version, bytes, since, codes_left)) = row else {
            return Ok(None);
        };
        let sealed = Sealed { key_version, bytes };
        let place = place("authenticator", account);
        let secret = unseal_bytes(&self.keys, Purpose::Authenticator, &place, &sealed).map(Zeroizing::new);
        // Without the key nobody is let in by the password alone.
        let secret = secret.and_then(|bytes| AuthenticatorSecret::of_bytes(&bytes));
        Ok(Some(AuthenticatorRecord {
            secret: secret.ok_or_else(|| unreadable("authenticator.sealed", &"no key opens it"))?,
            since: Timestamp::from_second(since)
                .map_err(|error| unreadable("authenticator.since", &error))?,
            codes_left: u32::try_from(codes_left).unwrap_or_default(),
        }))
    }

    pub(super) async fn authenticator_setup_of(
        &self,
        account: &AccountId,
        now: Timestamp,
    ) -> Result<Option<AuthenticatorSetup>, StoreError> {
        const FIND: &str = "SELECT key_version, sealed, ends_at FROM authenticator_setup WHERE account_id = $1 AND ends_at > $2";
        let row: Option<(i64, Vec<u8>, i64)> = read!(&self.db, pool => {
            sqlx::query_as(FIND).bind(account.as_str()).bind(now.as_second()).fetch_optional(pool).await
        })
        .map_err(|error| failure(&error))?;
        // One that no key opens is as good as none: it is begun again.
        Ok(row.and_then(|(key_version, bytes, ends)| {
            let sealed = Sealed { key_version, bytes };
            let place = place("authenticator_setup", account);
            let json =
                unseal_bytes(&self.keys, Purpose::Authenticator, &place, &sealed).map(Zeroizing::new)?;
            let setup: Setup = serde_json::from_slice(&json).ok()?;
            let codes = setup.codes.iter().map(|code| RecoveryCode::parse(code));
            Some(AuthenticatorSetup {
                secret: AuthenticatorSecret::of_bytes(&setup.secret)?,
                codes: codes.collect::<Option<_>>()?,
                ends: Timestamp::from_second(ends).ok()?,
            })
        }))
    }

    pub(super) async fn put_authenticator_setup(
        &self,
        change: AuthenticatorChange,
        setup: AuthenticatorSetup,
    ) -> Result<bool, StoreError> {
        const PUT: &str = "INSERT INTO authenticator_setup (account_id, key_version, sealed, ends_at)
            VALUES ($1, $2, $3, $4) ON CONFLICT (account_id) DO UPDATE
            SET key_version = excluded.key_version, sealed = excluded.sealed, ends_at = excluded.ends_at";
        let content = Setup {
            secret: Zeroizing::new(setup.secret.bytes().to_vec()),
            codes: setup
                .codes
                .iter()
                .map(|code| Zeroizing::new(code.digits().to_owned()))
                .collect(),
        };
        let json = serde_json::to_vec(&content).map(Zeroizing::new);
        let json = json.map_err(|error| unreadable("authenticator_setup", &error))?;
        let sealed = self.sealed_in("authenticator_setup", &change.account, &json)?;
        let ready = self.ready(change)?;
        self.write(move |mut conn| {
            Box::pin(async move {
                let account = ready.change.account.as_str();
                if !spend(&mut conn, account, ready.code.as_ref(), ready.change.at).await? {
                    return Ok(false);
                }
                let (version, bytes) = (sealed.key_version, sealed.bytes.as_slice());
                changed!(
                    conn,
                    sqlx::query(PUT)
                        .bind(account)
                        .bind(version)
                        .bind(bytes)
                        .bind(setup.ends.as_second())
                )?;
                finish(&mut conn, &ready).await?;
                Ok(true)
            })
        })
        .await
    }

    pub(super) async fn delete_authenticator_setup(&self, account: &AccountId) -> Result<(), StoreError> {
        let account = account.as_str().to_owned();
        self.write(move |mut conn| {
            Box::pin(async move {
                changed!(conn, sqlx::query(DELETE_SETUP).bind(account.as_str()))?;
                Ok(())
            })
        })
        .await
    }

    pub(super) async fn put_authenticator(
        &self,
        change: AuthenticatorChange,
        span: i64,
    ) -> Result<bool, StoreError> {
        const PUT: &str = "INSERT INTO authenticator (account_id, key_version, sealed, last_span, since)
            VALUES ($1, $2, $3, $4, $5) ON CONFLICT (account_id) DO UPDATE
            SET key_version = excluded.key_version, sealed = excluded.sealed, last_span = excluded.last_span,
                since = excluded.since";
        const ADD_CODE: &str = "INSERT INTO recovery_code (account_id, code_hash) VALUES ($1, $2)
            ON CONFLICT (account_id, code_hash) DO NOTHING";
        let Some(setup) = self.authenticator_setup_of(&change.account, change.at).await? else {
            return Ok(false);
        };
        let sealed = self.sealed_in("authenticator", &change.account, setup.secret.bytes())?;
        let codes: Vec<_> = setup
            .codes
            .iter()
            .map(|code| code_hash(&self.keys, &change.account, code))
            .collect();
        let ready = self.ready(change)?;
        self.write(move |mut conn| {
            Box::pin(async move {
                let account = ready.change.account.as_str();
                // First of all: of two presses of the button, the second waits here and finds nothing to set up.
                if changed!(conn, sqlx::query(DELETE_SETUP).bind(account))? == 0 {
                    return Ok(false);
                }
                let at = ready.change.at.as_second();
                let (version, bytes) = (sealed.key_version, sealed.bytes.as_slice());
                changed!(
                    conn,
                    sqlx::query(PUT)
                        .bind(account)
                        .bind(version)
                        .bind(bytes)
                        .bind(span)
                        .bind(at)
                )?;
                changed!(conn, sqlx::query(DELETE_CODES).bind(account))?;
                for code in &codes {
                    changed!(conn, sqlx::query(ADD_CODE).bind(account).bind(code.as_slice()))?;
                }
                finish(&mut conn, &ready).await?;
                Ok(true)
            })
        })
        .await
    }

    pub(super) async fn delete_authenticator(&self, change: AuthenticatorChange) -> Result<bool, StoreError> {
        const DELETE: &str = "DELETE FROM authenticator WHERE account_id = $1";
        let ready = self.ready(change)?;
        self.write(move |mut conn| {
            Box::pin(async move {
                let account = ready.change.account.as_str();
                if !spend(&mut conn, account, ready.code.as_ref(), ready.change.at).await? {
                    return Ok(false);
                }
                if changed!(conn, sqlx::query(DELETE).bind(account))? == 0 {
                    return Ok(false);
                }
                changed!(conn, sqlx::query(DELETE_CODES).bind(account))?;
                changed!(conn, sqlx::query(DELETE_SETUP).bind(account))?;
                finish(&mut conn, &ready).await?;
                Ok(true)
            })
        })
        .await
    }

    /// A code as the tables know it.
    pub(super) fn ready_code(&self, account: &AccountId, code: &UsedCode) -> ReadyCode {
        match code {
            UsedCode::App(span) => ReadyCode::App(*span),
            UsedCode::Recovery(code) => ReadyCode::Recovery(code_hash(&self.keys, account, code)),
        }
    }

    fn sealed_in(&self, table: &str, account: &AccountId, bytes: &[u8]) -> Result<Sealed, StoreError> {
        seal_bytes(&self.keys, Purpose::Authenticator, &place(table, account), bytes)
            .ok_or_else(|| unreadable("authenticator", &"cannot be sealed"))
    }

    fn ready(&self, change: AuthenticatorChange) -> Result<ReadyChange, StoreError> {
        let mail = change
            .mail
            .as_ref()
            .map(|mail| self.sealed_mail(mail))
            .transpose()?;
        let buckets = change.release.iter();
        let release = buckets.map(|bucket| (bucket_hash(&self.keys, &bucket.bucket), bucket.limit));
        Ok(ReadyChange {
            code: change
                .code
                .as_ref()
                .map(|code| self.ready_code(&change.account, code)),
            mail,
            release: release.collect(),
            change,
        })
    }
}

const DELETE_SETUP: &str = "DELETE FROM authenticator_setup WHERE account_id = $1";
const DELETE_CODES: &str = "DELETE FROM recovery_code WHERE account_id = $1";

/// Uses a code up. `false` when it is not of this account, or was used before. No code is always right: it was not asked for.
pub(super) async fn spend(
    conn: &mut Conn<'_>,
    account: &str,
    code: Option<&ReadyCode>,
    at: Timestamp,
) -> Result<bool, sqlx::Error> {
    const SPAN: &str = "UPDATE authenticator SET last_span = $2 WHERE account_id = $1 AND last_span < $2";
    const CODE: &str =
        "UPDATE recovery_code SET used_at = $3 WHERE account_id = $1 AND code_hash = $2 AND used_at IS NULL";
    let spent = match code {
        None => 1,
        Some(ReadyCode::App(span)) => changed!(*conn, sqlx::query(SPAN).bind(account).bind(*span))?,
        Some(ReadyCode::Recovery(hash)) => {
            let hash = hash.as_slice();
            changed!(
                *conn,
                sqlx::query(CODE).bind(account).bind(hash).bind(at.as_second())
            )?
        }
    };
    Ok(spent == 1)
}

async fn finish(conn: &mut Conn<'_>, ready: &ReadyChange) -> Result<(), sqlx::Error> {
    for (bucket, limit) in &ready.release {
        release(conn, bucket.clone(), *limit).await?;
    }
    if let Some(mail) = &ready.mail {
        insert_mail(conn, mail).await?;
    }
    insert_audit(conn, &ready.change.audit).await
}

/// Under the oldest key: a list on paper must outlive rotations.
fn code_hash(keys: &Keys, account: &AccountId, code: &RecoveryCode) -> Vec<u8> {
    let parts: [&[u8]; 3] = [
        b"recovery code",
        account.as_str().as_bytes(),
        code.digits().as_bytes(),
    ];
    keyed_hash(keys, Purpose::Authenticator, &parts)
}

/// Table and row: what is sealed is bound to them.
fn place(table: &str, account: &AccountId) -> Vec<u8> {
    [table.as_bytes(), b"\0", account.as_str().as_bytes()].concat()
}
