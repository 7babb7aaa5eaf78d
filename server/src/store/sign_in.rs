//! A sign-in that succeeded: used code, new session, known browser, newer hash, freed throttles, notices and audit in one transaction.

use domain::ports::{AuditEntry, FinishedSignIn, StoreError};

use super::audit::insert_audit;
use super::authenticators::spend;
use super::db::changed;
use super::mails::insert_mail;
use super::seal::bucket_hash;
use super::sign_in_steps::use_sign_in_step;
use super::throttles::release;
use super::{Conn, Store};

impl Store {
    pub(super) async fn commit_sign_in(&self, done: FinishedSignIn) -> Result<bool, StoreError> {
        let release_from: Vec<_> = done
            .release
            .iter()
            .map(|bucket| (bucket_hash(&self.keys, &bucket.bucket), bucket.limit))
            .collect();
        let notices = done.notices.iter().map(|mail| self.sealed_mail(mail));
        let notices = notices.collect::<Result<Vec<_>, _>>()?;
        let code = done.code.as_ref();
        let code = code.map(|(step, code)| (*step, self.ready_code(&done.account, code)));
        self.write(move |mut conn| {
            Box::pin(async move {
                if let Some((step, code)) = &code {
                    let account = done.account.as_str();
                    let is_right = spend(&mut conn, account, Some(code), done.at).await?;
                    if !is_right || !use_sign_in_step(&mut conn, *step).await? {
                        return Ok(false);
                    }
                }
                begin_session(&mut conn, &done).await?;
                update_account(&mut conn, &done).await?;
                for (bucket, limit) in release_from {
                    release(&mut conn, bucket, limit).await?;
                }
                for mail in &notices {
                    insert_mail(&mut conn, mail).await?;
                }
                insert_audit(&mut conn, &done.audit).await?;
                Ok(true)
            })
        })
        .await
    }

    pub(super) async fn record_audit(&self, entry: AuditEntry) -> Result<(), StoreError> {
        self.write(move |mut conn| Box::pin(async move { insert_audit(&mut conn, &entry).await }))
            .await
    }
}

async fn begin_session(conn: &mut Conn<'_>, done: &FinishedSignIn) -> Result<(), sqlx::Error> {
    const INSERT: &str =
        "INSERT INTO session (token_hash, account_id, started_at, last_seen) VALUES ($1, $2, $3, $3)";
    const END_OLDEST: &str = "UPDATE session SET ended_at = $2
        WHERE account_id = $1 AND ended_at IS NULL AND token_hash NOT IN (
            SELECT token_hash FROM session WHERE account_id = $1 AND ended_at IS NULL
            ORDER BY started_at DESC, token_hash LIMIT $3)";
    const KNOW_DEVICE: &str =
        "INSERT INTO known_device (account_id, device_hash, last_used) VALUES ($1, $2, $3)
        ON CONFLICT (account_id, device_hash) DO UPDATE SET last_used = excluded.last_used";
    let (account, at) = (done.account.as_str(), done.at.as_second());
    // One more than the rest: the new session itself must never be the one that ends.
    let others = i64::from(done.session_limit.max(1)) - 1;
    changed!(*conn, sqlx::query(END_OLDEST).bind(account).bind(at).bind(others))?;
    changed!(
        *conn,
        sqlx::query(INSERT)
            .bind(done.session.0.to_vec())
            .bind(account)
            .bind(at)
    )?;
    changed!(
        *conn,
        sqlx::query(KNOW_DEVICE)
            .bind(account)
            .bind(done.device.0.to_vec())
            .bind(at)
    )?;
    Ok(())
}

async fn update_account(conn: &mut Conn<'_>, done: &FinishedSignIn) -> Result<(), sqlx::Error> {
    const UPDATE: &str =
        "UPDATE account SET locale = $2, password_hash = COALESCE($3, password_hash) WHERE id = $1";
    changed!(
        *conn,
        sqlx::query(UPDATE)
            .bind(done.account.as_str())
            .bind(done.locale.tag())
            .bind(done.rehashed.as_deref())
    )?;
    Ok(())
}
