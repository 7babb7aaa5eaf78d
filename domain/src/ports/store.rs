//! The store as a whole, its failures, generations, drafts and the mark of the installation.

use async_trait::async_trait;
use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{Authenticators, Ledger, Mails, Proofs, Registrations, Secrets, SignIns};
use crate::error::AppError;
use crate::ids::AccountId;

/// Everything that is kept.
pub trait Store:
    SignIns + Authenticators + Registrations + Proofs + Mails + Drafts + Ledger + Secrets + Installations
{
}

impl<T> Store for T where
    T: SignIns + Authenticators + Registrations + Proofs + Mails + Drafts + Ledger + Secrets + Installations
{
}

/// The store could not do what it was asked. The cause is in the log, under the reference.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum StoreError {
    /// It has too much to do.
    #[error("the store is busy")]
    Busy,
    /// It does not answer. The cause is in the log.
    #[error("the store is out of reach")]
    Away,
    /// Anything else.
    #[error("the store failed ({reference})")]
    Failed {
        /// Names the log line.
        reference: String,
    },
}

impl From<StoreError> for AppError {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Busy => Self::Busy,
            StoreError::Away => Self::Interrupted,
            StoreError::Failed { reference } => Self::Unavailable { reference },
        }
    }
}

/// One state of the agency's data, as one feed left it. A request reads one generation throughout.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Generation {
    /// Counts applied feeds; 0 before the first.
    pub number: i64,
    /// The agency's business day that the data show ("data as of"); `None` before the first feed.
    pub as_of: Option<Date>,
}

/// Whose draft it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DraftOwner {
    /// Of a sign-in.
    Account(AccountId),
    /// Of a browser before sign-in, by the random text in its cookie `visitor`.
    Visitor(String),
}

/// A draft on its way into the store, which seals its content under a key before it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SealedDraft {
    /// Whose.
    pub owner: DraftOwner,
    /// Of which form, e.g. `sign-in`.
    pub form: String,
    /// Fields and mistakes as JSON; never a secret.
    pub content: String,
    /// When it is deleted.
    pub ends: Timestamp,
}

/// What was typed and is not finished.
#[async_trait]
pub trait Drafts: Send + Sync {
    /// Writes a draft in place of the owner's earlier one for the same form.
    async fn save_draft(&self, draft: SealedDraft) -> Result<(), StoreError>;

    /// The content of a draft that has not ended.
    async fn find_draft(
        &self,
        owner: &DraftOwner,
        form: &str,
        now: Timestamp,
    ) -> Result<Option<String>, StoreError>;

    /// Deletes an owner's draft for one form, or all of the owner's.
    async fn remove_draft(&self, owner: &DraftOwner, form: Option<&str>) -> Result<(), StoreError>;
}

/// What made this database.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Installation {
    /// Whether `portal demo` made it: no real person is in it, and every page says so.
    pub demonstration: bool,
    /// When it was made.
    pub created: Timestamp,
}

/// The mark of the database itself.
#[async_trait]
pub trait Installations: Send + Sync {
    /// The mark; `None` in a database that nobody has marked yet.
    async fn find_installation(&self) -> Result<Option<Installation>, StoreError>;

    /// Marks a new database, once. Returns whether this call did it.
    async fn mark_installation(&self, mark: Installation) -> Result<bool, StoreError>;

    /// Whether the database answers and takes writes; for readiness checks.
    async fn check_health(&self) -> Result<(), StoreError>;
}
