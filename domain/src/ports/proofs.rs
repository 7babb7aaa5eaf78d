//! Who proved to be whom, and what the agency has to be told of it.

use async_trait::async_trait;
use jiff::Timestamp;
use locales::Locale;

use super::StoreError;
use super::sign_ins::AuditEntry;
use crate::ids::{AccountId, CaseId, PersonId};

/// A proof that succeeded: all of it is written, or nothing.
#[derive(Clone)]
pub struct FinishedProof {
    /// The account that becomes the person's.
    pub account: AccountId,
    /// The person.
    pub person: PersonId,
    /// The case by which it was proven.
    pub case: CaseId,
    /// The language that they want to read, for the agency's letters.
    pub written: Locale,
    /// Tag of the language that they want to speak, if it is another.
    pub spoken: Option<String>,
    /// When.
    pub at: Timestamp,
    /// The audit row.
    pub audit: AuditEntry,
}

/// Why the agency is asked for a letter with a new secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LetterReason {
    /// Somebody who knows case number and Social Security number asked for it.
    Asked,
    /// Too many wrong tries used the old one up.
    Burned,
}

impl LetterReason {
    /// The word in the table and in the return file.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Asked => "asked",
            Self::Burned => "burned",
        }
    }
}

/// A letter that the agency is asked to mail to its address of record.
#[derive(Clone, Debug)]
pub struct LetterRequest {
    /// To whom.
    pub person: PersonId,
    /// In which case.
    pub case: CaseId,
    /// `pin` or `web-id`.
    pub kind: &'static str,
    /// Why.
    pub reason: LetterReason,
    /// When.
    pub at: Timestamp,
}

/// Letters that the agency was asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct LettersAsked {
    /// For wrong tries, in the last year.
    pub burned: u32,
    /// By the person, in the last 30 days.
    pub asked: u32,
    /// By the person, in the last 24 hours.
    pub asked_today: u32,
}

/// Proofs and letters.
#[async_trait]
pub trait Proofs: Send + Sync {
    /// The cases with a number as printed on letters, in the current generation; spaces and hyphens may be left out. Some agencies
    /// number by county, so there can be several; no more than four are given.
    async fn list_cases_by_number(&self, number: &str) -> Result<Vec<CaseId>, StoreError>;

    /// Commits a proof. `false`, and nothing but the audit row, when another account has proven to be the person.
    async fn finish_proof(&self, proof: FinishedProof) -> Result<bool, StoreError>;

    /// Asks the agency for a letter, in its next return file.
    async fn request_letter(&self, request: LetterRequest) -> Result<(), StoreError>;

    /// What was asked for a person so far.
    async fn count_letters(&self, person: &PersonId, now: Timestamp) -> Result<LettersAsked, StoreError>;

    /// When an account last asked for a letter, whether one was sent or not.
    async fn find_letter_wish(&self, account: &AccountId) -> Result<Option<Timestamp>, StoreError>;
}
