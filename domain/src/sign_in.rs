//! Does this person come in?
//!
//! The order matters: a try is counted before it is checked, so that parallel tries cannot exceed a limit; an
//! unknown user ID costs the same work as a known one; success writes everything in one transaction.

use crate::client::Client;
use crate::ctx::Ctx;
use crate::error::AppError;
use crate::forms::{EmailAddress, Field, FormErrors, Mistake, SignIn};
use crate::ids::AccountId;
use crate::mails::{self, Occasion};
use crate::ports::{
    Account, Attempt, AuditEntry, AuditEvent, FinishedSignIn, Limit, PasswordVerdict, Reservation,
    SessionRecord,
};
use crate::session::{NewSession, Token, live};

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

/// Checks user ID and password and begins a session.
///
/// [`AppError::Invalid`] when they do not belong together (it is never said which of the two is wrong),
/// [`AppError::TooMany`] after too many tries, [`AppError::Busy`] when no hasher is free.
pub async fn sign_in(ctx: &Ctx, form: SignIn, client: &Client) -> Result<NewSession, AppError> {
    let attempt = Attempt {
        user_id: form.user_id.clone(),
        email: EmailAddress::read(Some(form.user_id.as_str())).ok(),
        device: client.device.as_ref().map(Token::hash),
    };
    let found = ctx.store.find_account(&attempt).await?;
    let known_device = found.as_ref().is_some_and(|(_, known)| *known);
    let account = found.map(|(account, _)| account);
    let buckets = buckets(&form, account.as_ref(), client, known_device);
    let id = account.as_ref().map(|account| &account.id);
    client
        .reserve(ctx, &buckets, AuditEvent::SignInThrottled, id)
        .await?;

    let stored = account.as_ref().map(|account| account.password_hash.clone());
    let verdict = ctx.passwords.verify(form.password, stored).await?;
    match (account, verdict) {
        (Some(account), PasswordVerdict::Right { rehashed }) if account.enabled => {
            finish(ctx, account, rehashed, known_device, buckets, client).await
        }
        (account, _) => {
            let id = account.map(|account| account.id);
            ctx.store
                .add_audit(client.audit(ctx, AuditEvent::SignInRefused, id))
                .await?;
            Err(FormErrors::one(Field::UserId, Mistake::WrongCredentials).into())
        }
    }
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
    form: &SignIn,
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
            bucket: format!("sign-in/nobody/{}", form.user_id.as_str()),
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

async fn finish(
    ctx: &Ctx,
    account: Account,
    rehashed: Option<String>,
    known_device: bool,
    buckets: Vec<Reservation>,
    client: &Client,
) -> Result<NewSession, AppError> {
    let now = ctx.clock.now();
    let token = Token::generate(&*ctx.random);
    let known = client.device.clone().filter(|_| known_device);
    let device = known.unwrap_or_else(|| Token::generate(&*ctx.random));
    let to = account.email.clone().filter(|_| !known_device);
    let notice = to.map(|to| mails::write(ctx, to, client.locale, Occasion::NewDevice { at: now }));
    ctx.store
        .finish_sign_in(FinishedSignIn {
            account: account.id.clone(),
            session: token.hash(),
            at: now,
            rehashed,
            locale: client.locale,
            device: device.hash(),
            session_limit: ctx.agency.sessions_per_account,
            release: buckets,
            notice,
            audit: client.audit(ctx, AuditEvent::SignedIn, Some(account.id.clone())),
        })
        .await?;
    let record = SessionRecord {
        account: account.id,
        person: account.person,
        locale: client.locale,
        started: now,
        last_seen: now,
        ended: None,
    };
    let session = live(ctx, token.hash(), record);
    Ok(NewSession {
        token,
        device,
        session,
    })
}
