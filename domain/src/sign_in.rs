//! Does this person come in?
//!
//! The order matters: a try is counted before it is checked, so that parallel tries cannot exceed a limit; an
//! unknown user ID costs the same work as a known one; success writes everything in one transaction.

mod code;

use jiff::Timestamp;

use crate::client::Client;
use crate::ctx::Ctx;
use crate::error::AppError;
use crate::forms::{EmailAddress, Field, FormErrors, Mistake, SignIn, UserId};
use crate::ids::AccountId;
use crate::mails::{self, Occasion};
use crate::ports::{
    Account, Attempt, AuditEntry, AuditEvent, FinishedSignIn, Limit, PasswordVerdict, Reservation,
    SessionRecord, TokenHash, UsedCode,
};
use crate::session::{NewSession, Token, live};

pub use code::{sign_in_with_code, waits_for_code};

/// Tries of one account from browsers that it does not know: four at will, then 2, 4, 8 … seconds up to an hour;
/// after 100 in a row the password no longer helps (NIST SP 800-63B, 3.2.2).
const ACCOUNT: Limit = Limit::Backoff {
    free: 4,
    longest_wait_s: 3600,
    stop: 100,
};
/// Tries from one network address.
const ADDRESS_MINUTE: Limit = Limit::Window {
    tries: 20,
    seconds: 60,
};
/// Tries from one network address.
const ADDRESS_HOUR: Limit = Limit::Window {
    tries: 100,
    seconds: 3600,
};

/// What a right password came to.
#[derive(Clone, Debug)]
pub enum SignedIn {
    /// A session.
    Session(NewSession),
    /// The account asks for a code as well; the browser keeps this token until it is typed.
    CodeWanted(Token),
}

/// Checks user ID and password and begins a session, or asks for a code.
///
/// [`AppError::Invalid`] when they do not belong together (it is never said which of the two is wrong),
/// [`AppError::TooMany`] after too many tries, [`AppError::Busy`] when no hasher is free.
pub async fn sign_in(ctx: &Ctx, form: SignIn, client: &Client) -> Result<SignedIn, AppError> {
    let attempt = Attempt {
        user_id: form.user_id.clone(),
        email: EmailAddress::read(Some(form.user_id.as_str())).ok(),
        device: client.device.as_ref().map(Token::hash),
    };
    let found = ctx.store.find_account(&attempt).await?;
    let known_device = found.as_ref().is_some_and(|(_, known)| *known);
    let account = found.map(|(account, _)| account);
    let buckets = buckets(&form.user_id, account.as_ref(), client, known_device);
    let id = account.as_ref().map(|account| &account.id);
    client
        .reserve(ctx, &buckets, AuditEvent::SignInThrottled, id)
        .await?;

    let stored = account.as_ref().map(|account| account.password_hash.clone());
    let verdict = ctx.passwords.verify(form.password, stored).await?;
    match (account, verdict) {
        (Some(account), PasswordVerdict::Right { rehashed }) if account.enabled => {
            if account.authenticator {
                return Ok(SignedIn::CodeWanted(code::ask(ctx, account, rehashed).await?));
            }
            let coming = Coming {
                account,
                rehashed,
                known_device,
                code: None,
                codes_left: 0,
            };
            let session = finish(ctx, coming, buckets, client).await?;
            session.map(SignedIn::Session).ok_or_else(wrong_credentials)
        }
        (account, _) => {
            let id = account.map(|account| account.id);
            ctx.store
                .add_audit(client.audit(ctx, AuditEvent::SignInRefused, id))
                .await?;
            Err(wrong_credentials())
        }
    }
}

fn wrong_credentials() -> AppError {
    FormErrors::one(Field::UserId, Mistake::WrongCredentials).into()
}

/// Ends a session at its owner's wish. Ending one that is over already is no mistake.
pub async fn sign_out(ctx: &Ctx, token: &Token) -> Result<(), AppError> {
    let now = ctx.clock.now();
    let audit = AuditEntry {
        at: now,
        event: AuditEvent::SignedOut,
        account: None,
        address: None,
    };
    Ok(ctx.store.end_session(token.hash(), audit).await?)
}

/// The tries of an account from browsers that it does not know, by whatever name they call it.
pub(crate) fn account_bucket(account: &AccountId, device: &str) -> Reservation {
    Reservation {
        bucket: format!("sign-in/user/{account}/{device}"),
        limit: ACCOUNT,
    }
}

/// A browser that the account knows has a bucket of its own, so that a stranger who tries on purpose cannot
/// lock the owner out.
fn buckets(
    user_id: &UserId,
    account: Option<&Account>,
    client: &Client,
    known_device: bool,
) -> Vec<Reservation> {
    let device = client
        .device
        .as_ref()
        .filter(|_| known_device)
        .map_or("", Token::reveal);
    let network = client.network();
    // What is nobody's name is counted like a name.
    let tries = account.map_or_else(
        || Reservation {
            bucket: format!("sign-in/nobody/{}", user_id.as_str()),
            limit: ACCOUNT,
        },
        |account| account_bucket(&account.id, device),
    );
    vec![
        tries,
        Reservation {
            bucket: format!("sign-in/minute/{network}"),
            limit: ADDRESS_MINUTE,
        },
        Reservation {
            bucket: format!("sign-in/hour/{network}"),
            limit: ADDRESS_HOUR,
        },
    ]
}

/// Somebody who has shown all that the account asks for.
struct Coming {
    account: Account,
    rehashed: Option<String>,
    known_device: bool,
    /// The token of the right password, with the code that followed on it.
    code: Option<(TokenHash, UsedCode)>,
    /// Recovery codes before this sign-in.
    codes_left: u32,
}

impl Coming {
    /// What the owner is told: of a browser that the account did not know, of a code that is gone.
    fn occasions(&self, at: Timestamp) -> Vec<Occasion> {
        let new_device = (!self.known_device).then_some(Occasion::NewDevice { at });
        let is_recovery = matches!(self.code, Some((_, UsedCode::Recovery(_))));
        let left = self.codes_left.saturating_sub(1);
        let code_used = is_recovery.then_some(Occasion::RecoveryCodeUsed { at, left });
        new_device.into_iter().chain(code_used).collect()
    }
}

/// Begins the session. `None` when the code was used by somebody else meanwhile.
async fn finish(
    ctx: &Ctx,
    coming: Coming,
    buckets: Vec<Reservation>,
    client: &Client,
) -> Result<Option<NewSession>, AppError> {
    let now = ctx.clock.now();
    let token = Token::generate(&*ctx.random);
    let known = client.device.clone().filter(|_| coming.known_device);
    let device = known.unwrap_or_else(|| Token::generate(&*ctx.random));
    let occasions = coming.occasions(now);
    let account = coming.account;
    let to_owner = |occasion| {
        let to = account.email.clone()?;
        Some(mails::write(ctx, to, client.locale, occasion))
    };
    let notices = occasions.into_iter().filter_map(to_owner).collect();
    let done = ctx
        .store
        .finish_sign_in(FinishedSignIn {
            account: account.id.clone(),
            session: token.hash(),
            at: now,
            code: coming.code,
            rehashed: coming.rehashed,
            locale: client.locale,
            device: device.hash(),
            session_limit: ctx.agency.sessions_per_account,
            release: buckets,
            notices,
            audit: client.audit(ctx, AuditEvent::SignedIn, Some(account.id.clone())),
        })
        .await?;
    if !done {
        return Ok(None);
    }
    let record = SessionRecord {
        account: account.id,
        person: account.person,
        locale: client.locale,
        started: now,
        last_seen: now,
        ended: None,
    };
    let session = live(ctx, token.hash(), record);
    Ok(Some(NewSession {
        token,
        device,
        session,
    }))
}
