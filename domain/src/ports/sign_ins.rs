//! Sign-ins, sessions, throttles, audit: what the use cases of `sign_in` and `session` need kept.

use std::fmt;
use std::net::IpAddr;

use async_trait::async_trait;
use jiff::Timestamp;
use locales::Locale;

use super::{StoreError, UsedCode};
use crate::accounts::Profile;
use crate::forms::{EmailAddress, UserId};
use crate::ids::{AccountId, PersonId};
use crate::mails::NewMail;

/// SHA-256 of a random token: who reads the database cannot use what is in it.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct TokenHash(pub [u8; 32]);

impl fmt::Debug for TokenHash {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("TokenHash(…)")
    }
}

/// A sign-in of this portal.
#[derive(Clone)]
pub struct Account {
    /// Its id.
    pub id: AccountId,
    /// What its owner types.
    pub user_id: UserId,
    /// The person of the agency's records, once proven.
    pub person: Option<PersonId>,
    /// Password hash (PHC string).
    pub password_hash: String,
    /// Language that the person chose last; mails follow it.
    pub locale: Locale,
    /// Whether it may sign in.
    pub enabled: bool,
    /// Where its owner reads mail; `None` for one that never told.
    pub email: Option<EmailAddress>,
    /// Whether it asks for a code of an authenticator app.
    pub authenticator: bool,
}

/// A sign-in to be created.
#[derive(Clone)]
pub struct NewAccount {
    /// Its id.
    pub id: AccountId,
    /// What the person types.
    pub user_id: UserId,
    /// Password hash (PHC string).
    pub password_hash: String,
    /// The person of the agency's records, once proven.
    pub person: Option<PersonId>,
    /// First language.
    pub locale: Locale,
    /// What its owner told of themselves.
    pub profile: Option<Profile>,
    /// When.
    pub created: Timestamp,
}

/// A session as kept.
#[derive(Clone, Debug)]
pub struct SessionRecord {
    /// Whose.
    pub account: AccountId,
    /// The person behind the account, once proven.
    pub person: Option<PersonId>,
    /// The account's language.
    pub locale: Locale,
    /// When it began.
    pub started: Timestamp,
    /// Last request, written at most once a minute.
    pub last_seen: Timestamp,
    /// When somebody ended it.
    pub ended: Option<Timestamp>,
}

/// What limits the tries of one bucket.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Limit {
    /// At most so many in a span of time that starts with the first.
    Window {
        /// How many.
        tries: u32,
        /// Of seconds.
        seconds: u32,
    },
    /// So many failures at will, then a wait that doubles with each, then no more.
    Backoff {
        /// Failures without a wait.
        free: u32,
        /// Longest wait in seconds.
        longest_wait_s: u32,
        /// Failures after which nothing but a reset helps.
        stop: u32,
    },
}

/// One bucket that a try must find room in. The store keeps a keyed hash of the name, not the name.
#[derive(Clone, PartialEq, Eq)]
pub struct Reservation {
    /// What is counted, e.g. `sign-in/user/li.chen`.
    pub bucket: String,
    /// How many are allowed.
    pub limit: Limit,
}

impl fmt::Debug for Reservation {
    /// The bucket's name holds a user ID or an address: it stays out of logs.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Reservation({:?})", self.limit)
    }
}

/// Answer to a set of reservations.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reserved {
    /// There is room in every bucket; the try is counted in all of them already.
    Granted,
    /// At least one bucket is full; nothing was counted.
    Refused {
        /// Seconds until there is room in all.
        retry_after_s: u32,
    },
}

/// What happened, for the audit trail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AuditEvent {
    /// Someone came in.
    SignedIn,
    /// A wrong user ID or password.
    SignInRefused,
    /// A try that was not even checked, for too many before it.
    SignInThrottled,
    /// Someone left.
    SignedOut,
    /// An account was made.
    AccountCreated,
    /// Too many wishes for an account.
    RegistrationThrottled,
    /// A new password took the place of a forgotten one.
    PasswordReset,
    /// Too many wishes for a reminder or a new password.
    RecoveryThrottled,
    /// Somebody proved who they are.
    Proven,
    /// The numbers of a proof did not fit together.
    ProofRefused,
    /// A proof that was not even checked, for too many before it.
    ProofThrottled,
    /// A proof of somebody whom another account has proven to be.
    ClaimDisputed,
    /// Somebody without the secret asked for a letter.
    LetterRequested,
    /// A wrong code after a right password.
    CodeRefused,
    /// A code or a password that was not even checked, for too many before it.
    CodeThrottled,
    /// Somebody signed in could not show once more that the account is theirs.
    StepUpRefused,
    /// Somebody began to set up an authenticator app.
    AuthenticatorBegun,
    /// An account asks for codes from now on.
    AuthenticatorOn,
    /// An account asks for no code any more.
    AuthenticatorOff,
}

impl AuditEvent {
    /// The word in the table.
    pub const fn code(self) -> &'static str {
        match self {
            Self::SignedIn => "signed-in",
            Self::SignInRefused => "sign-in-refused",
            Self::SignInThrottled => "sign-in-throttled",
            Self::SignedOut => "signed-out",
            Self::AccountCreated => "account-created",
            Self::RegistrationThrottled => "registration-throttled",
            Self::PasswordReset => "password-reset",
            Self::RecoveryThrottled => "recovery-throttled",
            Self::Proven => "proven",
            Self::ProofRefused => "proof-refused",
            Self::ProofThrottled => "proof-throttled",
            Self::ClaimDisputed => "claim-disputed",
            Self::LetterRequested => "letter-requested",
            Self::CodeRefused => "code-refused",
            Self::CodeThrottled => "code-throttled",
            Self::StepUpRefused => "step-up-refused",
            Self::AuthenticatorBegun => "authenticator-begun",
            Self::AuthenticatorOn => "authenticator-on",
            Self::AuthenticatorOff => "authenticator-off",
        }
    }
}

/// One row of the audit trail: added, never changed, never removed.
#[derive(Clone)]
pub struct AuditEntry {
    /// When.
    pub at: Timestamp,
    /// What.
    pub event: AuditEvent,
    /// Whose account, when known.
    pub account: Option<AccountId>,
    /// From where; kept as a network (/24, /48), not as an address.
    pub address: Option<IpAddr>,
}

/// A sign-in that succeeded: all of it is written, or nothing.
#[derive(Clone)]
pub struct FinishedSignIn {
    /// The account.
    pub account: AccountId,
    /// New session.
    pub session: TokenHash,
    /// When.
    pub at: Timestamp,
    /// The code that is used up, and the right password before it.
    pub code: Option<(TokenHash, UsedCode)>,
    /// Hash with today's parameters in place of the old one.
    pub rehashed: Option<String>,
    /// Language of the page on which the person signed in; it becomes the account's.
    pub locale: Locale,
    /// The browser, to be known from now on.
    pub device: TokenHash,
    /// Sessions that an account may have at a time; the oldest end beyond that.
    pub session_limit: u32,
    /// Buckets that this try no longer counts in.
    pub release: Vec<Reservation>,
    /// What the account's owner is told.
    pub notices: Vec<NewMail>,
    /// The audit row.
    pub audit: AuditEntry,
}

/// A try to sign in, as far as the store must know before the password is checked.
#[derive(Clone, Debug)]
pub struct Attempt {
    /// What was typed.
    pub user_id: UserId,
    /// The same as an e-mail address, where it can be one.
    pub email: Option<EmailAddress>,
    /// The browser's own token, when it sent one.
    pub device: Option<TokenHash>,
}

/// Sign-ins and sessions.
#[async_trait]
pub trait SignIns: Send + Sync {
    /// The account of a user ID, or the only account of an e-mail address; and whether it knows the browser.
    async fn find_account(&self, attempt: &Attempt) -> Result<Option<(Account, bool)>, StoreError>;

    /// Adds an account with its audit row. `false` when the user ID is taken.
    async fn add_account(&self, account: NewAccount) -> Result<bool, StoreError>;

    /// Counts a try in every bucket, before it is checked; in one transaction, so that parallel tries
    /// cannot exceed a limit.
    async fn reserve(&self, buckets: Vec<Reservation>, now: Timestamp) -> Result<Reserved, StoreError>;

    /// Commits a successful sign-in. `false` when its code was used meanwhile.
    async fn finish_sign_in(&self, done: FinishedSignIn) -> Result<bool, StoreError>;

    /// Adds a row to the audit trail.
    async fn add_audit(&self, entry: AuditEntry) -> Result<(), StoreError>;

    /// A session, ended or not, by its token.
    async fn find_session(&self, token: TokenHash) -> Result<Option<SessionRecord>, StoreError>;

    /// Moves `last_seen` forward in a session that has not ended. Never creates one.
    async fn touch_session(&self, token: TokenHash, at: Timestamp) -> Result<(), StoreError>;

    /// Ends a session, with its audit row.
    async fn end_session(&self, token: TokenHash, audit: AuditEntry) -> Result<(), StoreError>;
}
