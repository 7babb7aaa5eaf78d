//! Wishes for an account, the links in mails, and what becomes of both.

use async_trait::async_trait;
use jiff::Timestamp;
use locales::Locale;

use super::StoreError;
use super::sign_ins::{Account, AuditEntry, NewAccount, Reservation, TokenHash};
use crate::accounts::Profile;
use crate::forms::{EmailAddress, UserId};
use crate::ids::{AccountId, RegistrationId};
use crate::mails::NewMail;

/// A wish for an account, until its owner proves that they read mail at the address.
#[derive(Clone, PartialEq, Eq)]
pub struct Registration {
    /// Its id; whoever knows it may have the mail sent again.
    pub id: RegistrationId,
    /// What they told of themselves.
    pub profile: Profile,
    /// What they want to type at sign-in.
    pub user_id: UserId,
    /// Hash of their password (PHC string).
    pub password_hash: String,
    /// The language that they want to read.
    pub locale: Locale,
    /// When it was made.
    pub created: Timestamp,
    /// When it is forgotten.
    pub ends: Timestamp,
}

/// What a link in a mail opens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LinkPurpose {
    /// Makes an account of a wish for one.
    Activate(RegistrationId),
    /// Chooses a new password.
    ResetPassword(AccountId),
}

/// A link on its way into a mail.
#[derive(Clone, Debug)]
pub struct NewLink {
    /// What the store knows of its token.
    pub token: TokenHash,
    /// What it opens.
    pub purpose: LinkPurpose,
    /// From when; older links for the same end with it.
    pub created: Timestamp,
    /// Until when it works.
    pub ends: Timestamp,
}

/// A link as kept.
#[derive(Clone, Debug)]
pub struct LinkRecord {
    /// What it opens.
    pub purpose: LinkPurpose,
    /// Until when it works.
    pub ends: Timestamp,
    /// Whether it did what it was for.
    pub used: bool,
    /// Whether a newer one took its place.
    pub replaced: bool,
}

/// An account that its owner just proved to be theirs: all of it is written, or nothing.
#[derive(Clone)]
pub struct Activation {
    /// The link that was followed.
    pub token: TokenHash,
    /// The wish that becomes an account.
    pub registration: RegistrationId,
    /// The account.
    pub account: NewAccount,
    /// Whether several people may have one e-mail address.
    pub shared_email: bool,
}

/// What became of an [`Activation`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Activated {
    /// The account is there.
    Done,
    /// Somebody else has the user ID.
    UserIdTaken,
    /// Somebody else has the e-mail address, or the link does not work any more.
    Closed,
}

/// A new password in place of a forgotten one: all of it is written, or nothing.
#[derive(Clone)]
pub struct PasswordReset {
    /// The link that was followed.
    pub token: TokenHash,
    /// Whose.
    pub account: AccountId,
    /// Hash of the new password (PHC string).
    pub password_hash: String,
    /// When.
    pub at: Timestamp,
    /// Tries that are forgotten: the way back in for somebody whom a stranger locked out.
    pub release: Vec<Reservation>,
    /// What tells the owner.
    pub mail: Option<NewMail>,
    /// The audit row.
    pub audit: AuditEntry,
}

/// Wishes for accounts, and links.
#[async_trait]
pub trait Registrations: Send + Sync {
    /// The accounts of an e-mail address.
    async fn list_accounts_of(&self, email: &EmailAddress) -> Result<Vec<Account>, StoreError>;

    /// An account by its id.
    async fn find_account_by_id(&self, id: &AccountId) -> Result<Option<Account>, StoreError>;

    /// What the owner of an account told of themselves.
    async fn find_profile(&self, id: &AccountId) -> Result<Option<Profile>, StoreError>;

    /// Keeps a wish with its link and its mail.
    async fn add_registration(
        &self,
        registration: Registration,
        link: NewLink,
        mail: NewMail,
    ) -> Result<(), StoreError>;

    /// A wish that has not become an account.
    async fn find_registration(&self, id: &RegistrationId) -> Result<Option<Registration>, StoreError>;

    /// Until when the newest link of a wish works.
    async fn find_link_end(&self, id: &RegistrationId) -> Result<Option<Timestamp>, StoreError>;

    /// Adds links in place of older ones for the same, with the mail that carries them.
    async fn renew_links(&self, links: Vec<NewLink>, mail: NewMail) -> Result<(), StoreError>;

    /// A link by its token, whether it works or not.
    async fn find_link(&self, token: TokenHash) -> Result<Option<LinkRecord>, StoreError>;

    /// Commits an activation.
    async fn activate(&self, activation: Activation) -> Result<Activated, StoreError>;

    /// Commits a new password, ends all sessions of the account. `false` when the link does not work any more.
    async fn reset_password(&self, reset: PasswordReset) -> Result<bool, StoreError>;
}
