//! Does whoever knows the password also hold the telephone that the account's owner has set up?
//!
//! An authenticator app is the second factor that works without scripts and on any telephone. Nobody must have one. To set one up or to
//! turn it off takes the password, and a code where there is an app already: a browser that was left open is not enough.

mod code;
mod secret;

use std::time::Duration;

use jiff::Timestamp;

use crate::client::Client;
use crate::ctx::Ctx;
use crate::error::AppError;
use crate::forms::{Field, Fields, FormErrors, Mistake, StepUp, UserId};
use crate::ids::AccountId;
use crate::mails::{self, NewMail, Occasion};
use crate::passwords::LEAST;
use crate::ports::{
    Account, Attempt, AuditEntry, AuditEvent, AuthenticatorChange, AuthenticatorRecord, AuthenticatorSetup,
    Limit, PasswordVerdict, Reservation, UsedCode,
};
use crate::session::Session;

pub use code::{AppCode, RECOVERY_CODES, RecoveryCode, TypedCode, read_app_code, read_code};
pub use secret::AuthenticatorSecret;

/// So long somebody may take to set an app up.
const SETUP: Duration = Duration::from_mins(30);
/// Wrong codes of one account: four at will, then longer and longer waits; after 100 in a row only a new password helps
/// (NIST SP 800-63B, 3.2.2).
const TRIES: Limit = Limit::Backoff {
    free: 4,
    longest_wait_s: 3600,
    stop: 100,
};

/// What an account has.
#[derive(Clone, Debug)]
pub struct Authenticator {
    /// The app that is asked for a code.
    pub app: Option<AuthenticatorRecord>,
    /// The app that is being set up.
    pub setup: Option<AuthenticatorSetup>,
}

/// What the account of a session has.
pub async fn find(ctx: &Ctx, session: &Session) -> Result<Authenticator, AppError> {
    let (account, now) = (&session.account, ctx.clock.now());
    Ok(Authenticator {
        app: ctx.store.find_authenticator(account).await?,
        setup: ctx.store.find_authenticator_setup(account, now).await?,
    })
}

/// Begins to set up an app, or another one in place of the one there is.
///
/// [`AppError::Invalid`] for a wrong password or code, [`AppError::TooMany`] after too many.
pub async fn begin(ctx: &Ctx, session: &Session, fields: &Fields, client: &Client) -> Result<(), AppError> {
    let proven = step_up(ctx, session, fields, client).await?;
    let setup = AuthenticatorSetup {
        secret: AuthenticatorSecret::generate(&*ctx.random),
        codes: RecoveryCode::generate_list(&*ctx.random),
        ends: ctx.clock.now() + SETUP,
    };
    let change = proven.change(ctx, AuditEvent::AuthenticatorBegun, None, client);
    used(ctx.store.begin_authenticator_setup(change, setup).await?)
}

/// Asks for codes of the new app from now on: its owner has typed one. `false` when nothing is being set up (any more).
pub async fn confirm(
    ctx: &Ctx,
    session: &Session,
    code: &AppCode,
    client: &Client,
) -> Result<bool, AppError> {
    let (account, now) = (&session.account, ctx.clock.now());
    let tries = tries(account);
    client
        .reserve(
            ctx,
            std::slice::from_ref(&tries),
            AuditEvent::CodeThrottled,
            Some(account),
        )
        .await?;
    let Some(setup) = ctx.store.find_authenticator_setup(account, now).await? else {
        return Ok(false);
    };
    let span = setup.secret.span_of(code, now).ok_or_else(wrong_code)?;
    let owner = ctx.store.find_account_by_id(account).await?;
    let change = AuthenticatorChange {
        account: account.clone(),
        code: None,
        release: vec![tries],
        at: now,
        mail: owner.and_then(|owner| tell(ctx, &owner, Occasion::AuthenticatorOn { at: now })),
        audit: client.audit(ctx, AuditEvent::AuthenticatorOn, Some(account.clone())),
    };
    Ok(ctx.store.turn_authenticator_on(change, span).await?)
}

/// Forgets what was begun.
pub async fn cancel(ctx: &Ctx, session: &Session) -> Result<(), AppError> {
    Ok(ctx.store.cancel_authenticator_setup(&session.account).await?)
}

/// Asks for no code any more. The password must be long enough to stand alone.
pub async fn turn_off(
    ctx: &Ctx,
    session: &Session,
    fields: &Fields,
    client: &Client,
) -> Result<(), AppError> {
    let proven = step_up(ctx, session, fields, client).await?;
    if proven.password_length < LEAST as usize {
        let too_short = Mistake::TooShort { least: LEAST };
        return Err(FormErrors::one(Field::Password, too_short).into());
    }
    let mail = Occasion::AuthenticatorOff { at: ctx.clock.now() };
    let change = proven.change(ctx, AuditEvent::AuthenticatorOff, Some(mail), client);
    used(ctx.store.turn_authenticator_off(change).await?)
}

/// Asks for no code any more at the word of the agency, for an owner who has lost the phone and the list: whoever runs this has made sure
/// who asks. The owner is told by mail. `false` when nobody has this user ID, or there is no app.
pub async fn remove(ctx: &Ctx, user_id: UserId) -> Result<bool, AppError> {
    let attempt = Attempt {
        user_id,
        email: None,
        device: None,
    };
    let Some((account, _)) = ctx.store.find_account(&attempt).await? else {
        return Ok(false);
    };
    let at = ctx.clock.now();
    let change = AuthenticatorChange {
        account: account.id.clone(),
        code: None,
        release: vec![tries(&account.id)],
        at,
        mail: tell(ctx, &account, Occasion::AuthenticatorOff { at }),
        audit: AuditEntry {
            at,
            event: AuditEvent::AuthenticatorOff,
            account: Some(account.id),
            address: None,
        },
    };
    Ok(ctx.store.turn_authenticator_off(change).await?)
}

/// The code of an account's app that a typed one is, as far as can be said before it is used up.
pub(crate) fn right_code(app: &AuthenticatorRecord, typed: TypedCode, now: Timestamp) -> Option<UsedCode> {
    match typed {
        TypedCode::App(code) => app.secret.span_of(&code, now).map(UsedCode::App),
        TypedCode::Recovery(code) => Some(UsedCode::Recovery(code)),
    }
}

/// Tries to type a code of an account, wherever it is asked for.
pub(crate) fn tries(account: &AccountId) -> Reservation {
    Reservation {
        bucket: format!("code/{account}"),
        limit: TRIES,
    }
}

/// It is never said whether a code was wrong, too old, or used before.
pub(crate) fn wrong_code() -> AppError {
    FormErrors::one(Field::Code, Mistake::WrongCode).into()
}

/// Somebody who has just shown again that the account is theirs.
struct Proven {
    account: Account,
    code: Option<UsedCode>,
    password_length: usize,
}

impl Proven {
    fn change(
        self,
        ctx: &Ctx,
        event: AuditEvent,
        occasion: Option<Occasion>,
        client: &Client,
    ) -> AuthenticatorChange {
        AuthenticatorChange {
            mail: occasion.and_then(|occasion| tell(ctx, &self.account, occasion)),
            audit: client.audit(ctx, event, Some(self.account.id.clone())),
            release: vec![tries(&self.account.id)],
            account: self.account.id,
            code: self.code,
            at: ctx.clock.now(),
        }
    }
}

async fn step_up(ctx: &Ctx, session: &Session, fields: &Fields, client: &Client) -> Result<Proven, AppError> {
    let id = &session.account;
    let app = ctx.store.find_authenticator(id).await?;
    let form = StepUp::read(fields, app.is_some()).map_err(AppError::from)?;
    client
        .reserve(ctx, &[tries(id)], AuditEvent::CodeThrottled, Some(id))
        .await?;
    let account = ctx.store.find_account_by_id(id).await?.ok_or(AppError::SignIn)?;
    let password_length = form.password.reveal().chars().count();
    let stored = Some(account.password_hash.clone());
    let refused = client.audit(ctx, AuditEvent::StepUpRefused, Some(id.clone()));
    if ctx.passwords.verify(form.password, stored).await? == PasswordVerdict::Wrong {
        ctx.store.add_audit(refused).await?;
        return Err(FormErrors::one(Field::Password, Mistake::WrongPassword).into());
    }
    let typed = app.zip(form.code);
    let code = typed.map(|(app, code)| right_code(&app, code, ctx.clock.now()).ok_or_else(wrong_code));
    let code = match code.transpose() {
        Ok(code) => code,
        Err(error) => {
            ctx.store.add_audit(refused).await?;
            return Err(error);
        }
    };
    Ok(Proven {
        account,
        code,
        password_length,
    })
}

fn used(done: bool) -> Result<(), AppError> {
    done.then_some(()).ok_or_else(wrong_code)
}

fn tell(ctx: &Ctx, owner: &Account, occasion: Occasion) -> Option<NewMail> {
    let to = owner.email.clone()?;
    Some(mails::write(ctx, to, owner.locale, occasion))
}
