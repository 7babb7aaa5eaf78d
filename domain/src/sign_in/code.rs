//! The password was right, and the account asks for a code as well: is that right, too?

use std::time::Duration;

use super::{Coming, buckets, finish};
use crate::authenticator::{TypedCode, right_code, tries, wrong_code};
use crate::client::Client;
use crate::ctx::Ctx;
use crate::error::AppError;
use crate::ports::{Account, Attempt, AuditEvent, SignInStep};
use crate::session::{NewSession, Token};

/// So long a right password counts without its code.
const STEP: Duration = Duration::from_mins(10);

/// Keeps that the password was right; the browser holds the token meanwhile.
pub(super) async fn ask(ctx: &Ctx, account: Account, rehashed: Option<String>) -> Result<Token, AppError> {
    let token = Token::generate(&*ctx.random);
    let step = SignInStep {
        token: token.hash(),
        account: account.id,
        rehashed,
        ends: ctx.clock.now() + STEP,
    };
    ctx.store.begin_sign_in_step(step).await?;
    Ok(token)
}

/// Whether a right password still counts.
pub async fn waits_for_code(ctx: &Ctx, token: Option<&Token>) -> Result<bool, AppError> {
    let Some(token) = token else { return Ok(false) };
    let step = ctx.store.find_sign_in_step(token.hash(), ctx.clock.now()).await?;
    Ok(step.is_some())
}

/// Checks the code and begins a session. `None` when the password no longer counts: sign-in begins anew.
///
/// [`AppError::Invalid`] for a wrong code, [`AppError::TooMany`] after too many tries.
pub async fn sign_in_with_code(
    ctx: &Ctx,
    token: Option<&Token>,
    typed: TypedCode,
    client: &Client,
) -> Result<Option<NewSession>, AppError> {
    let Some(token) = token.map(Token::hash) else {
        return Ok(None);
    };
    let now = ctx.clock.now();
    let Some(step) = ctx.store.find_sign_in_step(token, now).await? else {
        return Ok(None);
    };
    let Some(account) = ctx
        .store
        .find_account_by_id(&step.account)
        .await?
        .filter(|it| it.enabled)
    else {
        return Ok(None);
    };
    let attempt = Attempt {
        user_id: account.user_id.clone(),
        email: None,
        device: client.device.as_ref().map(Token::hash),
    };
    let found = ctx.store.find_account(&attempt).await?;
    let known_device = found.is_some_and(|(_, known)| known);
    let wrong = tries(&account.id);
    client
        .reserve(
            ctx,
            std::slice::from_ref(&wrong),
            AuditEvent::CodeThrottled,
            Some(&account.id),
        )
        .await?;
    let Some(app) = ctx.store.find_authenticator(&account.id).await? else {
        return Ok(None);
    };
    let refused = client.audit(ctx, AuditEvent::CodeRefused, Some(account.id.clone()));
    let mut release = buckets(&account.user_id, Some(&account), client, known_device);
    release.push(wrong);
    let come_in = match right_code(&app, typed, now) {
        Some(code) => {
            let coming = Coming {
                account,
                rehashed: step.rehashed,
                known_device,
                code: Some((token, code)),
                codes_left: app.codes_left,
            };
            finish(ctx, coming, release, client).await?
        }
        None => None,
    };
    if come_in.is_none() {
        ctx.store.add_audit(refused).await?;
        return Err(wrong_code());
    }
    Ok(come_in)
}
