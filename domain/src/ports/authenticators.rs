//! Authenticator apps: what the use cases of `authenticator` and of a sign-in with a code need kept.

use async_trait::async_trait;
use jiff::Timestamp;

use super::{AuditEntry, Reservation, StoreError, TokenHash};
use crate::authenticator::{AuthenticatorSecret, RecoveryCode};
use crate::ids::AccountId;
use crate::mails::NewMail;

/// The app that an account asks for a code of.
#[derive(Clone, Debug)]
pub struct AuthenticatorRecord {
    /// What the app and the portal share.
    pub secret: AuthenticatorSecret,
    /// Since when it is asked for.
    pub since: Timestamp,
    /// Recovery codes that have not been used.
    pub codes_left: u32,
}

/// An app that is being set up: nothing is asked for before its owner has typed a code of it.
#[derive(Clone, Debug)]
pub struct AuthenticatorSetup {
    /// What the app and the portal will share.
    pub secret: AuthenticatorSecret,
    /// The list for bad days.
    pub codes: Vec<RecoveryCode>,
    /// Until when it can be finished.
    pub ends: Timestamp,
}

/// A code that is right, to be used up: each counts once.
#[derive(Clone, Debug)]
pub enum UsedCode {
    /// From the app, of this span of 30 seconds. Earlier spans are over with it.
    App(i64),
    /// From the list.
    Recovery(RecoveryCode),
}

/// A password that was right, of an account that wants a code as well.
#[derive(Clone)]
pub struct SignInStep {
    /// Hash of the token that the browser holds meanwhile.
    pub token: TokenHash,
    /// Whose.
    pub account: AccountId,
    /// Hash of the password with today's parameters in place of the old one.
    pub rehashed: Option<String>,
    /// Until when the code can be typed.
    pub ends: Timestamp,
}

/// A change of an account's app: all of it is written, or nothing.
#[derive(Clone)]
pub struct AuthenticatorChange {
    /// Whose.
    pub account: AccountId,
    /// The code that allows it; `None` where there is no app yet, or the staff does it.
    pub code: Option<UsedCode>,
    /// Buckets that this try no longer counts in.
    pub release: Vec<Reservation>,
    /// When.
    pub at: Timestamp,
    /// What the owner is told.
    pub mail: Option<NewMail>,
    /// The audit row.
    pub audit: AuditEntry,
}

/// Authenticator apps and sign-ins that wait for a code.
#[async_trait]
pub trait Authenticators: Send + Sync {
    /// The app of an account, if it has one.
    async fn find_authenticator(
        &self,
        account: &AccountId,
    ) -> Result<Option<AuthenticatorRecord>, StoreError>;

    /// What is being set up at this moment.
    async fn find_authenticator_setup(
        &self,
        account: &AccountId,
        now: Timestamp,
    ) -> Result<Option<AuthenticatorSetup>, StoreError>;

    /// Begins to set up an app, in place of what was begun before. `false` when the code was used meanwhile.
    async fn begin_authenticator_setup(
        &self,
        change: AuthenticatorChange,
        setup: AuthenticatorSetup,
    ) -> Result<bool, StoreError>;

    /// Forgets what was begun.
    async fn cancel_authenticator_setup(&self, account: &AccountId) -> Result<(), StoreError>;

    /// Puts what was set up in place of the app of before and its list. `false` when nothing is being set up.
    async fn turn_authenticator_on(&self, change: AuthenticatorChange, span: i64)
    -> Result<bool, StoreError>;

    /// Forgets the app and its list. `false` when the code was used meanwhile, or there is no app.
    async fn turn_authenticator_off(&self, change: AuthenticatorChange) -> Result<bool, StoreError>;

    /// Keeps that a password was right.
    async fn begin_sign_in_step(&self, step: SignInStep) -> Result<(), StoreError>;

    /// A password that was right and still counts.
    async fn find_sign_in_step(
        &self,
        token: TokenHash,
        now: Timestamp,
    ) -> Result<Option<SignInStep>, StoreError>;
}
