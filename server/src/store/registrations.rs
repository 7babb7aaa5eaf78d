//! Wishes for an account, sealed, and what they become.

use domain::accounts::Profile;
use domain::forms::UserId;
use domain::ids::RegistrationId;
use domain::mails::NewMail;
use domain::ports::{
    Activated, Activation, AuditEntry, AuditEvent, NewLink, PasswordReset, Registration, StoreError,
};
use jiff::Timestamp;
use locales::Locale;
use serde::{Deserialize, Serialize};

use super::Store;
use super::accounts::insert_account;
use super::audit::insert_audit;
use super::db::{changed, read};
use super::failure::{failure, unreadable};
use super::links::{give_link_back, insert_link, use_link};
use super::mails::insert_mail;
use super::profiles::{insert_profile, is_free};
use super::seal::{Sealed, bucket_hash, seal, unseal};
use super::sign_in_steps::forget_sign_in_steps;
use super::throttles::release;
use crate::keys::Purpose;

/// What is sealed of a wish.
#[derive(Serialize, Deserialize)]
struct Wish {
    profile: Profile,
    user_id: String,
    password_hash: String,
    locale: String,
}

impl Store {
    pub(super) async fn insert_registration(
        &self,
        registration: Registration,
        link: NewLink,
        mail: NewMail,
    ) -> Result<(), StoreError> {
        const INSERT: &str = "INSERT INTO registration (id, key_version, sealed, created_at, ends_at)
            VALUES ($1, $2, $3, $4, $5)";
        let id = registration.id.as_str().to_owned();
        let wish = Wish {
            profile: registration.profile,
            user_id: registration.user_id.as_str().to_owned(),
            password_hash: registration.password_hash,
            locale: registration.locale.tag().to_owned(),
        };
        let json = serde_json::to_string(&wish).map_err(|error| unreadable("registration", &error))?;
        let sealed = seal(&self.keys, Purpose::Email, &place(&id), &json)
            .ok_or_else(|| unreadable("registration", &"cannot be sealed"))?;
        let mail = self.sealed_mail(&mail)?;
        let (created, ends) = (registration.created.as_second(), registration.ends.as_second());
        self.write(move |mut conn| {
            Box::pin(async move {
                changed!(
                    conn,
                    sqlx::query(INSERT)
                        .bind(id.as_str())
                        .bind(sealed.key_version)
                        .bind(sealed.bytes.as_slice())
                        .bind(created)
                        .bind(ends)
                )?;
                insert_link(&mut conn, &link).await?;
                insert_mail(&mut conn, &mail).await
            })
        })
        .await
    }

    pub(super) async fn registration_of(
        &self,
        id: &RegistrationId,
    ) -> Result<Option<Registration>, StoreError> {
        const FIND: &str = "SELECT key_version, sealed, created_at, ends_at FROM registration
            WHERE id = $1 AND activated_at IS NULL";
        let row: Option<(i64, Vec<u8>, i64, i64)> =
            read!(&self.db, pool => sqlx::query_as(FIND).bind(id.as_str()).fetch_optional(pool).await)
                .map_err(|error| failure(&error))?;
        let Some((key_version, bytes, created, ends)) = row else {
            return Ok(None);
        };
        let sealed = Sealed { key_version, bytes };
        let json = unseal(&self.keys, Purpose::Email, &place(id.as_str()), &sealed);
        // One that no key opens is as good as none: its owner can wish again.
        let Some(wish) = json.and_then(|json| serde_json::from_str::<Wish>(&json).ok()) else {
            return Ok(None);
        };
        let time =
            |seconds| Timestamp::from_second(seconds).map_err(|error| unreadable("registration", &error));
        Ok(Some(Registration {
            id: id.clone(),
            profile: wish.profile,
            user_id: UserId::read(Some(&wish.user_id))
                .map_err(|_| unreadable("registration", &"a user ID that is none"))?,
            password_hash: wish.password_hash,
            locale: Locale::from_tag(&wish.locale).unwrap_or(Locale::En),
            created: time(created)?,
            ends: time(ends)?,
        }))
    }

    pub(super) async fn commit_activation(&self, activation: Activation) -> Result<Activated, StoreError> {
        const DONE: &str = "UPDATE registration SET activated_at = $2, sealed = $3 WHERE id = $1";
        let account = activation.account;
        let profile = account.profile.as_ref();
        let profile = profile
            .map(|profile| self.sealed_profile(&account.id, profile))
            .transpose()?;
        self.write(move |mut conn| {
            Box::pin(async move {
                let at = account.created;
                if let Some(profile) = &profile
                    && !activation.shared_email
                    && !is_free(&mut conn, profile).await?
                {
                    return Ok(Activated::Closed);
                }
                // First of all: of two presses of the button, the second waits here and finds the link used.
                if !use_link(&mut conn, activation.token, at).await? {
                    return Ok(Activated::Closed);
                }
                if !insert_account(&mut conn, &account).await? {
                    give_link_back(&mut conn, activation.token).await?;
                    return Ok(Activated::UserIdTaken);
                }
                if let Some(profile) = &profile {
                    insert_profile(&mut conn, profile, at).await?;
                }
                let id = activation.registration.as_str();
                changed!(
                    conn,
                    sqlx::query(DONE)
                        .bind(id)
                        .bind(at.as_second())
                        .bind(Vec::<u8>::new())
                )?;
                let audit = AuditEntry {
                    at,
                    event: AuditEvent::AccountCreated,
                    account: Some(account.id.clone()),
                    address: None,
                };
                insert_audit(&mut conn, &audit).await?;
                Ok(Activated::Done)
            })
        })
        .await
    }

    pub(super) async fn commit_password_reset(&self, reset: PasswordReset) -> Result<bool, StoreError> {
        const SET: &str = "UPDATE account SET password_hash = $2 WHERE id = $1";
        const END_ALL: &str = "UPDATE session SET ended_at = $2 WHERE account_id = $1 AND ended_at IS NULL";
        let mail = reset
            .mail
            .as_ref()
            .map(|mail| self.sealed_mail(mail))
            .transpose()?;
        let buckets = reset.release.iter();
        let buckets: Vec<_> = buckets
            .map(|bucket| (bucket_hash(&self.keys, &bucket.bucket), bucket.limit))
            .collect();
        self.write(move |mut conn| {
            Box::pin(async move {
                if !use_link(&mut conn, reset.token, reset.at).await? {
                    return Ok(false);
                }
                let account = reset.account.as_str();
                changed!(
                    conn,
                    sqlx::query(SET).bind(account).bind(reset.password_hash.as_str())
                )?;
                changed!(
                    conn,
                    sqlx::query(END_ALL).bind(account).bind(reset.at.as_second())
                )?;
                forget_sign_in_steps(&mut conn, account).await?;
                for (bucket, limit) in buckets {
                    release(&mut conn, bucket, limit).await?;
                }
                if let Some(mail) = &mail {
                    insert_mail(&mut conn, mail).await?;
                }
                insert_audit(&mut conn, &reset.audit).await?;
                Ok(true)
            })
        })
        .await
    }
}

/// Table and row: what a sealed wish is bound to.
fn place(id: &str) -> Vec<u8> {
    [b"registration\0", id.as_bytes()].concat()
}
