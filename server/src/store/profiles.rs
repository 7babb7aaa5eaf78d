//! What the owners of sign-ins told of themselves, sealed.

use domain::accounts::Profile;
use domain::ids::AccountId;
use domain::ports::StoreError;
use jiff::Timestamp;

use super::db::{changed, on, read};
use super::failure::{failure, unreadable};
use super::seal::{Sealed, address_hash, seal, unseal};
use super::{Conn, Store};
use crate::keys::Purpose;

/// A profile ready for its row.
pub(super) struct SealedProfile {
    account: AccountId,
    address_hash: Vec<u8>,
    sealed: Sealed,
}

impl Store {
    pub(super) fn sealed_profile(
        &self,
        account: &AccountId,
        profile: &Profile,
    ) -> Result<SealedProfile, StoreError> {
        let json = serde_json::to_string(profile).map_err(|error| unreadable("profile", &error))?;
        let sealed = seal(&self.keys, Purpose::Email, &place(account.as_str()), &json);
        Ok(SealedProfile {
            account: account.clone(),
            address_hash: address_hash(&self.keys, &profile.email),
            sealed: sealed.ok_or_else(|| unreadable("profile", &"cannot be sealed"))?,
        })
    }

    pub(super) async fn profile_of(&self, account: &AccountId) -> Result<Option<Profile>, StoreError> {
        const FIND: &str = "SELECT key_version, sealed FROM profile WHERE account_id = $1";
        let row: Option<(i64, Vec<u8>)> = read!(&self.db, pool => {
            sqlx::query_as(FIND).bind(account.as_str()).fetch_optional(pool).await
        })
        .map_err(|error| failure(&error))?;
        Ok(row.and_then(|(key_version, bytes)| {
            self.unsealed_profile(account.as_str(), &Sealed { key_version, bytes })
        }))
    }

    /// `None` when no key opens it: nobody is kept from signing in for that.
    pub(super) fn unsealed_profile(&self, account: &str, sealed: &Sealed) -> Option<Profile> {
        let json = unseal(&self.keys, Purpose::Email, &place(account), sealed)?;
        serde_json::from_str(&json).ok()
    }
}

pub(super) async fn insert_profile(
    conn: &mut Conn<'_>,
    profile: &SealedProfile,
    since: Timestamp,
) -> Result<(), sqlx::Error> {
    const INSERT: &str = "INSERT INTO profile (account_id, address_hash, key_version, sealed, since)
        VALUES ($1, $2, $3, $4, $5)";
    changed!(
        *conn,
        sqlx::query(INSERT)
            .bind(profile.account.as_str())
            .bind(profile.address_hash.as_slice())
            .bind(profile.sealed.key_version)
            .bind(profile.sealed.bytes.as_slice())
            .bind(since.as_second())
    )?;
    Ok(())
}

/// Whether no account has the address yet. Two who activate at once are told apart by the order of their transactions.
pub(super) async fn is_free(conn: &mut Conn<'_>, profile: &SealedProfile) -> Result<bool, sqlx::Error> {
    const COUNT: &str = "SELECT COUNT(*) FROM profile WHERE address_hash = $1";
    let address = profile.address_hash.as_slice();
    let count: i64 = on!(*conn, it => sqlx::query_scalar(COUNT).bind(address).fetch_one(it).await)?;
    Ok(count == 0)
}

/// Table and row: what a sealed profile is bound to.
fn place(account: &str) -> Vec<u8> {
    [b"profile\0", account.as_bytes()].concat()
}
