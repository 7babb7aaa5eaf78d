//! Time, chance, and the slow work of passwords.

use std::fmt;

use async_trait::async_trait;
use jiff::Timestamp;
use jiff::civil::Date;
use zeroize::Zeroizing;

use crate::error::AppError;
use crate::passwords::KnownWords;

/// What time is it?
pub trait Clock: Send + Sync {
    /// This moment.
    fn now(&self) -> Timestamp;

    /// Today in the agency's time zone; a day ends at the agency's midnight.
    fn today(&self) -> Date;
}

/// Unpredictable bytes.
pub trait Random: Send + Sync {
    /// Fills a buffer from the operating system's generator.
    fn fill(&self, bytes: &mut [u8]);
}

/// A password as typed (NFKC). Wiped from memory, and unreadable in logs.
pub struct Password(Zeroizing<String>);

impl Password {
    /// Takes what was typed.
    pub fn new(typed: String) -> Self {
        Self(Zeroizing::new(typed))
    }

    /// The text, for hashing alone.
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Password {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Password(…)")
    }
}

/// What a check of a password found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PasswordVerdict {
    /// It is not this one, or there is no account.
    Wrong,
    /// It is this one.
    Right {
        /// A hash with today's parameters, when the stored one has older ones.
        rehashed: Option<String>,
    },
}

/// How soon a password would be found by trying.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Guess {
    /// Whether it is, as a whole, one that many people use.
    pub common: bool,
    /// How many tries it takes: below 10³ (0), 10⁶ (1), 10⁸ (2), 10¹⁰ (3), or more (4).
    pub score: u8,
}

/// Hashing of passwords: slow on purpose, so done elsewhere and bounded.
#[async_trait]
pub trait Passwords: Send + Sync {
    /// Checks a password against a stored hash. Without a hash it does the same work against a hash of
    /// its own, so that nobody can measure whether an account exists. [`AppError::Busy`] when full.
    async fn verify(&self, password: Password, stored: Option<String>) -> Result<PasswordVerdict, AppError>;

    /// Hashes a new password (PHC string).
    async fn hash(&self, password: Password) -> Result<String, AppError>;

    /// Estimates how soon a new password would be found by somebody who knows these words. [`AppError::Busy`] when full.
    async fn guess(&self, password: &Password, known: &KnownWords) -> Result<Guess, AppError>;
}
