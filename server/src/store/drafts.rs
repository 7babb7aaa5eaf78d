//! What was typed and is not finished, sealed.

use domain::ports::{DraftOwner, SealedDraft, StoreError};
use jiff::Timestamp;

use super::Store;
use super::db::{changed, read};
use super::failure::{failure, unreadable};
use super::seal::{Sealed, owner_hash, seal, unseal};
use crate::keys::Purpose;

impl Store {
    pub(super) async fn write_draft(&self, draft: SealedDraft) -> Result<(), StoreError> {
        const PUT: &str =
            "INSERT INTO draft (owner_hash, form, key_version, sealed, ends_at) VALUES ($1, $2, $3, $4, $5)
            ON CONFLICT (owner_hash, form) DO UPDATE
            SET key_version = excluded.key_version, sealed = excluded.sealed, ends_at = excluded.ends_at";
        let owner = owner_hash(&self.keys, &draft.owner);
        let sealed = seal(
            &self.keys,
            Purpose::Draft,
            &place(&owner, &draft.form),
            &draft.content,
        )
        .ok_or_else(|| unreadable("draft", &"cannot be sealed"))?;
        self.write(move |mut conn| {
            Box::pin(async move {
                changed!(
                    conn,
                    sqlx::query(PUT)
                        .bind(owner.as_slice())
                        .bind(draft.form.as_str())
                        .bind(sealed.key_version)
                        .bind(sealed.bytes.as_slice())
                        .bind(draft.ends.as_second())
                )?;
                Ok(())
            })
        })
        .await
    }

    pub(super) async fn read_draft(
        &self,
        owner: &DraftOwner,
        form: &str,
        now: Timestamp,
    ) -> Result<Option<String>, StoreError> {
        const FIND: &str =
            "SELECT key_version, sealed FROM draft WHERE owner_hash = $1 AND form = $2 AND ends_at > $3";
        let owner = owner_hash(&self.keys, owner);
        let row: Option<(i64, Vec<u8>)> = read!(&self.db, pool => {
            let find = sqlx::query_as(FIND).bind(owner.as_slice()).bind(form);
            find.bind(now.as_second()).fetch_optional(pool).await
        })
        .map_err(|error| failure(&error))?;
        // One that no key opens is as good as none: nobody is kept from typing again.
        Ok(row.and_then(|(key_version, bytes)| {
            unseal(
                &self.keys,
                Purpose::Draft,
                &place(&owner, form),
                &Sealed { key_version, bytes },
            )
        }))
    }

    pub(super) async fn delete_draft(
        &self,
        owner: &DraftOwner,
        form: Option<&str>,
    ) -> Result<(), StoreError> {
        const ONE_OR_ALL: &str =
            "DELETE FROM draft WHERE owner_hash = $1 AND (CAST($2 AS TEXT) IS NULL OR form = $2)";
        let owner = owner_hash(&self.keys, owner);
        let form = form.map(str::to_owned);
        self.write(move |mut conn| {
            Box::pin(async move {
                changed!(
                    conn,
                    sqlx::query(ONE_OR_ALL)
                        .bind(owner.as_slice())
                        .bind(form.as_deref())
                )?;
                Ok(())
            })
        })
        .await
    }
}

/// Table, owner and form: what a sealed draft is bound to.
fn place(owner: &[u8], form: &str) -> Vec<u8> {
    [b"draft\0", owner, b"\0", form.as_bytes()].concat()
}
