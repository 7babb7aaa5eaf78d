//! Comparing what was typed with what the agency knows, without knowing it.

use async_trait::async_trait;
use jiff::civil::Date;

use super::StoreError;
use crate::ids::{CaseId, PersonId, SecretId};
use crate::secrets::TypedSecret;

/// One try to prove to be a person.
#[derive(Debug)]
pub struct SecretTry {
    /// Who they say they are.
    pub person: PersonId,
    /// For which case; a secret that is the person's in all cases counts too.
    pub case: Option<CaseId>,
    /// What was typed.
    pub typed: TypedSecret,
    /// So many wrong tries an issue bears in its whole life; after them it opens nothing any more. `None`: without end.
    pub limit: Option<u32>,
    /// Today at the agency: an issue may have a last day.
    pub on: Date,
}

/// What a try came to. A page must not let anybody tell the last three apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SecretMatch {
    /// It is this one.
    Matched(SecretId),
    /// It is another. The try is counted already.
    Wrong {
        /// Wrong tries of the issue in its whole life, this one included.
        failed: u32,
    },
    /// Whether it is the one or not: too many tries were wrong.
    Spent,
    /// There is nothing to compare with: the agency sent none, it has ended, or its key was forgotten.
    Unknown,
}

/// The agency's secrets, of which only keyed hashes are kept.
#[async_trait]
pub trait Secrets: Send + Sync {
    /// Compares in constant time, and counts a wrong try in the same transaction: neither parallel requests nor a new
    /// version of the issue give anybody more tries.
    async fn match_secret(&self, attempt: SecretTry) -> Result<SecretMatch, StoreError>;

    /// Which participants of a case, in whatever role, have this Social Security number; several when the agency mistyped one. By id.
    /// Nothing is counted.
    async fn find_by_ssn(&self, case: &CaseId, ssn: &TypedSecret) -> Result<Vec<PersonId>, StoreError>;
}
