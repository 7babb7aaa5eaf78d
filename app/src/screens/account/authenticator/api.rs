//! How is an authenticator app set up, asked for, and turned off?

use domain::authenticator::{self, read_app_code};
use domain::error::AppError;
use domain::forms::{Field, Fields, FormErrors};
use leptos::prelude::{server, use_context};

use super::page::TURN_OFF;
use crate::context::Ctx;
use crate::error::ApiError;
use crate::routes::Route;

/// Begins to set an app up, or turns it off: which of the two, the button says.
#[server(prefix = "/api", endpoint = "authenticator")]
pub async fn change_authenticator() -> Result<(), ApiError> {
    let (ctx, fields) = current()?;
    let session = ctx.signed_in()?;
    if fields.get(Field::Ask) == Some(TURN_OFF) {
        authenticator::turn_off(&ctx.domain, session, &fields, &ctx.client()).await?;
    } else {
        authenticator::begin(&ctx.domain, session, &fields, &ctx.client()).await?;
    }
    ctx.reply.go_to(Route::Authenticator);
    Ok(())
}

/// Asks for codes from now on. If nothing is being set up any more, the page says where things stand.
#[server(prefix = "/api", endpoint = "authenticator/confirm")]
pub async fn confirm_authenticator() -> Result<(), ApiError> {
    let (ctx, fields) = current()?;
    let session = ctx.signed_in()?;
    let mut errors = FormErrors::default();
    let code = fields.read(&mut errors, Field::Code, read_app_code);
    let code = code.ok_or(AppError::Invalid { fields: errors })?;
    authenticator::confirm(&ctx.domain, session, &code, &ctx.client()).await?;
    ctx.reply.go_to(Route::Authenticator);
    Ok(())
}

/// Forgets what was begun.
#[server(prefix = "/api", endpoint = "authenticator/cancel")]
pub async fn cancel_authenticator() -> Result<(), ApiError> {
    let (ctx, _) = current()?;
    authenticator::cancel(&ctx.domain, ctx.signed_in()?).await?;
    ctx.reply.go_to(Route::Authenticator);
    Ok(())
}

fn current() -> Result<(Ctx, Fields), AppError> {
    let ctx = Ctx::current()?;
    ctx.own_accounts()?;
    let fields = use_context::<Fields>().ok_or(AppError::BadRequest)?;
    Ok((ctx, fields))
}
