//! Passwords that were right, of accounts that ask for a code as well: kept for minutes, used once.

use domain::ids::AccountId;
use domain::ports::{SignInStep, StoreError, TokenHash};
use jiff::Timestamp;

use super::db::{changed, read};
use super::failure::{failure, unreadable};
use super::{Conn, Store};

impl Store {
    pub(super) async fn insert_sign_in_step(&self, step: SignInStep) -> Result<(), StoreError> {
        const INSERT: &str =
            "INSERT INTO sign_in_step (token_hash, account_id, rehashed, ends_at) VALUES ($1, $2, $3, $4)";
        self.write(move |mut conn| {
            Box::pin(async move {
                changed!(
                    conn,
                    sqlx::query(INSERT)
                        .bind(step.token.0.to_vec())
                        .bind(step.account.as_str())
                        .bind(step.rehashed.as_deref())
                        .bind(step.ends.as_second())
                )?;
                Ok(())
            })
        })
        .await
    }

    pub(super) async fn sign_in_step_of(
        &self,
        token: TokenHash,
        now: Timestamp,
    ) -> Result<Option<SignInStep>, StoreError> {
        const FIND: &str =
            "SELECT account_id, rehashed, ends_at FROM sign_in_step WHERE token_hash = $1 AND ends_at > $2";
        let row: Option<(String, Option<String>, i64)> = read!(&self.db, pool => {
            sqlx::query_as(FIND).bind(token.0.to_vec()).bind(now.as_second()).fetch_optional(pool).await
        })
        .map_err(|error| failure(&error))?;
        let Some((account, rehashed, ends)) = row else {
            return Ok(None);
        };
        Ok(Some(SignInStep {
            token,
            account: AccountId::try_from(account)
                .map_err(|error| unreadable("sign_in_step.account_id", &error))?,
            rehashed,
            ends: Timestamp::from_second(ends).map_err(|error| unreadable("sign_in_step.ends_at", &error))?,
        }))
    }
}

/// Uses a step up. `false` when it was used before, or a new password took the place of the one that was right.
pub(super) async fn use_sign_in_step(conn: &mut Conn<'_>, token: TokenHash) -> Result<bool, sqlx::Error> {
    const USE: &str = "DELETE FROM sign_in_step WHERE token_hash = $1";
    Ok(changed!(*conn, sqlx::query(USE).bind(token.0.to_vec()))? == 1)
}

/// Forgets the steps of an account: its password is another one now.
pub(super) async fn forget_sign_in_steps(conn: &mut Conn<'_>, account: &str) -> Result<(), sqlx::Error> {
    const FORGET: &str = "DELETE FROM sign_in_step WHERE account_id = $1";
    changed!(*conn, sqlx::query(FORGET).bind(account))?;
    Ok(())
}
