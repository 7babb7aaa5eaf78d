//! Mails that wait to be sent.

use std::time::Duration;

use async_trait::async_trait;
use jiff::Timestamp;

use super::StoreError;
use crate::ids::MailId;
use crate::mails::Mail;

/// A mail that one process has taken to send it.
#[derive(Clone)]
pub struct TakenMail {
    /// Its id.
    pub id: MailId,
    /// The mail; `None` when no key of this portal opens it any more.
    pub mail: Option<Mail>,
    /// When it was written.
    pub created: Timestamp,
    /// After that it is not sent any more.
    pub ends: Timestamp,
    /// How often it was taken, this time included.
    pub tries: u32,
}

/// A mail that was given up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeadMail {
    /// Its id.
    pub id: MailId,
    /// What it told.
    pub kind: String,
    /// When it was written.
    pub created: Timestamp,
    /// How often it was tried.
    pub tries: u32,
    /// What the mail server said last, without addresses.
    pub reason: String,
}

/// What becomes of a mail that was taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MailOutcome {
    /// A mail server took it. Its text is forgotten.
    Sent,
    /// Not now; once more from this moment on.
    Later {
        /// When.
        at: Timestamp,
        /// What the mail server said, without addresses.
        reason: String,
    },
    /// Never. An operator can have it tried again.
    Dead {
        /// Why, without addresses.
        reason: String,
    },
}

/// Mails that wait, and those that were given up.
#[async_trait]
pub trait Mails: Send + Sync {
    /// Takes the oldest mail that is due. Nobody else gets it until the lease is over; whoever took it and died has
    /// not lost it.
    async fn take_mail(&self, now: Timestamp, lease: Duration) -> Result<Option<TakenMail>, StoreError>;

    /// Writes down what became of a mail that was taken for the given time.
    async fn settle_mail(
        &self,
        id: &MailId,
        tries: u32,
        outcome: MailOutcome,
        now: Timestamp,
    ) -> Result<(), StoreError>;

    /// How many mails wait, and how many seconds the oldest has been waiting since it was written.
    async fn count_waiting_mails(&self, now: Timestamp) -> Result<(u32, u32), StoreError>;

    /// Mails that were given up, newest first.
    async fn list_dead_mails(&self) -> Result<Vec<DeadMail>, StoreError>;

    /// Has the mails that were given up, and whose time is not over, tried again. Returns how many.
    async fn revive_mails(&self, now: Timestamp) -> Result<u32, StoreError>;
}
