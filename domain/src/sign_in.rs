//! Does this person come in?
//!
//! The order matters: a try is counted before it is checked, so that parallel tries cannot exceed a limit; an
//! unknown user ID costs the same work as a known one; success writes everything in one transaction.

use std::net::IpAddr;

use crate::ctx::Ctx;
use crate::error::AppError;
use crate::forms::{Field, FormErrors, Mistake, SignIn};
use crate::ids::AccountId;
use crate::mails::{self, Occasion};
use crate::ports::{
    Account, Attempt, AuditEntry, AuditEvent, FinishedSignIn, Limit, PasswordVerdict, Reservation, Reserved,
    SessionRecord,
};
use crate::session::{NewSession, Token, live};
use locales::Locale;

/// From where somebody signs in.
#[derive(Clone, Debug)]
pub struct Client {
    /// The rightmost address that is not a trusted proxy.
    pub address: IpAddr,
    /// The cookie `device` of an earlier sign-in from this browser.
    pub device: Option<Token>,
    /// Language of the page.
    pub locale: Locale,
}

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
        device: client.device.as_ref().map(Token::hash),
    };
    let found = ctx.store.find_account(&attempt).await?;
    let known_device = found.as_ref().is_some_and(|(_, known)| *known);
    let buckets = buckets(&form, client, known_device);
    let account = found.map(|(account, _)| account);
    reserve(ctx, &buckets, account.as_ref(), client).await?;

    let stored = account.as_ref().map(|account| account.password_hash.clone());
    let verdict = ctx.passwords.verify(form.password, stored).await?;
    match (account, verdict) {
        (Some(account), PasswordVerdict::Right { rehashed }) if account.enabled => {
            finish(ctx, account, rehashed, known_device, buckets, client).await
        }
        (account, _) => {
            let id = account.map(|account| account.id);
            ctx.store
                .add_audit(audit(ctx, AuditEvent::SignInRefused, id, client))
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

/// A browser that the account knows has a bucket of its own, so that a stranger who tries on purpose cannot
/// lock the owner out.
fn buckets(form: &SignIn, client: &Client, known_device: bool) -> Vec<Reservation> {
    let user = form.user_id.as_str();
    let device = client
        .device
        .as_ref()
        .filter(|_| known_device)
        .map_or("", Token::reveal);
    let network = network(client.address);
    vec![
        Reservation {
            bucket: format!("sign-in/user/{user}/{device}"),
            limit: ACCOUNT,
        },
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

/// One IPv4 address, or one IPv6 network of 64 bits: whoever has one address there has them all.
fn network(address: IpAddr) -> String {
    match address.to_canonical() {
        IpAddr::V4(v4) => v4.to_string(),
        IpAddr::V6(v6) => {
            let [a, b, c, d, ..] = v6.segments();
            format!("{a:x}:{b:x}:{c:x}:{d:x}::/64")
        }
    }
}

async fn reserve(
    ctx: &Ctx,
    buckets: &[Reservation],
    account: Option<&Account>,
    client: &Client,
) -> Result<(), AppError> {
    match ctx.store.reserve(buckets.to_vec(), ctx.clock.now()).await? {
        Reserved::Granted => Ok(()),
        Reserved::Refused { retry_after_s } => {
            let id = account.map(|account| account.id.clone());
            ctx.store
                .add_audit(audit(ctx, AuditEvent::SignInThrottled, id, client))
                .await?;
            Err(AppError::TooMany { retry_after_s })
        }
    }
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
            audit: audit(ctx, AuditEvent::SignedIn, Some(account.id.clone()), client),
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

fn audit(ctx: &Ctx, event: AuditEvent, account: Option<AccountId>, client: &Client) -> AuditEntry {
    AuditEntry {
        at: ctx.clock.now(),
        event,
        account,
        address: Some(client.address),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_of_version_6_stands_for_its_network() {
        let network_of = |text: &str| network(text.parse().expect("an address"));
        assert_eq!(network_of("203.0.113.7"), "203.0.113.7");
        assert_eq!(network_of("::ffff:203.0.113.7"), "203.0.113.7");
        assert_eq!(network_of("2001:db8:1:2:3:4:5:6"), "2001:db8:1:2::/64");
        assert_eq!(network_of("2001:db8:1:2::9"), network_of("2001:db8:1:2:3:4:5:6"));
    }
}
