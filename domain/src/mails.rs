//! What does the portal write by e-mail, and to whom?
//!
//! A mail is a value until it leaves: its occasion with what it must name. It waits in the store, sealed, committed together
//! with what it tells; the server turns it into words in the language of the account. Nothing of a case is ever in a mail, and
//! its subject says nothing to somebody who looks over a shoulder.

use std::time::Duration;

use jiff::Timestamp;
use locales::Locale;
use serde::{Deserialize, Serialize};

use crate::ctx::Ctx;
use crate::forms::EmailAddress;
use crate::ids::MailId;

/// After so long nobody wants to know any more that somebody signed in, or that a password changed.
const NEWS: Duration = Duration::from_hours(96);

/// An answer to somebody who sits before the screen and waits for it.
const ANSWER: Duration = Duration::from_hours(24);

/// A mail that is to be sent.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mail {
    /// To whom.
    pub to: EmailAddress,
    /// In which language: the account's.
    pub locale: Locale,
    /// What it tells.
    pub occasion: Occasion,
}

/// What a mail tells.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Occasion {
    /// Someone signed in from a browser that this account did not know.
    NewDevice {
        /// When.
        at: Timestamp,
    },
    /// Somebody wishes for an account; the link makes it.
    Activate {
        /// Token of the link.
        token: String,
        /// Until when it works.
        ends: Timestamp,
    },
    /// Somebody wished for an account at an address that has one.
    AccountExists,
    /// Somebody forgot the user ID.
    UserIds {
        /// Those of the address.
        user_ids: Vec<String>,
    },
    /// Somebody forgot the password.
    ResetPassword {
        /// One for each account of the address.
        links: Vec<ResetLink>,
        /// Until when they work.
        ends: Timestamp,
    },
    /// Somebody forgot something at an address that has no account.
    NoAccount,
    /// A new password took the place of the old one.
    PasswordChanged {
        /// When.
        at: Timestamp,
    },
    /// The account asks for codes of an authenticator app from now on.
    AuthenticatorOn {
        /// When.
        at: Timestamp,
    },
    /// The account asks for no code any more.
    AuthenticatorOff {
        /// When.
        at: Timestamp,
    },
    /// Someone signed in with a recovery code.
    RecoveryCodeUsed {
        /// When.
        at: Timestamp,
        /// How many are left.
        left: u32,
    },
}

/// A link for a new password.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ResetLink {
    /// Of which account.
    pub user_id: String,
    /// Token of the link.
    pub token: String,
}

impl Occasion {
    /// The word in the table, for operators.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::NewDevice { .. } => "new-device",
            Self::Activate { .. } => "activate",
            Self::AccountExists => "account-exists",
            Self::UserIds { .. } => "user-ids",
            Self::ResetPassword { .. } => "reset-password",
            Self::NoAccount => "no-account",
            Self::PasswordChanged { .. } => "password-changed",
            Self::AuthenticatorOn { .. } => "authenticator-on",
            Self::AuthenticatorOff { .. } => "authenticator-off",
            Self::RecoveryCodeUsed { .. } => "recovery-code-used",
        }
    }

    /// When nobody wants it any more.
    fn ends(&self, now: Timestamp) -> Timestamp {
        match self {
            Self::NewDevice { .. }
            | Self::PasswordChanged { .. }
            | Self::AuthenticatorOn { .. }
            | Self::AuthenticatorOff { .. }
            | Self::RecoveryCodeUsed { .. } => now + NEWS,
            Self::Activate { ends, .. } | Self::ResetPassword { ends, .. } => *ends,
            Self::AccountExists | Self::UserIds { .. } | Self::NoAccount => now + ANSWER,
        }
    }
}

/// A mail on its way into the store.
#[derive(Clone, PartialEq, Eq)]
pub struct NewMail {
    /// Names it for ever: also its Message-ID, so that a mail that is sent twice is the same mail.
    pub id: MailId,
    /// The mail.
    pub mail: Mail,
    /// When it was written.
    pub created: Timestamp,
    /// After that it is not sent any more.
    pub ends: Timestamp,
}

/// Writes a mail; the store commits it together with what it tells.
pub fn write(ctx: &Ctx, to: EmailAddress, locale: Locale, occasion: Occasion) -> NewMail {
    let created = ctx.clock.now();
    NewMail {
        id: MailId::generate(&*ctx.random),
        ends: occasion.ends(created),
        mail: Mail { to, locale, occasion },
        created,
    }
}
