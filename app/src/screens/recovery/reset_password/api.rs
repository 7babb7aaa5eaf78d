//! How does a new password take the place of a forgotten one?

use domain::error::AppError;
use domain::forms::{Field, Fields, FormErrors};
use domain::recovery;
use leptos::prelude::{server, use_context};

use crate::context::Ctx;
use crate::error::ApiError;
use crate::routes::Route;

/// Sets the new password. A link that does not work any more leads back to its page, which says so.
#[server(prefix = "/api", endpoint = "reset-password")]
pub async fn reset_password() -> Result<(), ApiError> {
    let ctx = Ctx::current()?;
    ctx.own_accounts()?;
    let fields = use_context::<Fields>().ok_or(AppError::BadRequest)?;
    let faults = fields.faults().of(Field::NewPassword);
    if let Some(fault) = faults {
        return Err(AppError::from(FormErrors::one(fault.field, fault.mistake)).into());
    }
    let (token, typed) = (ctx.request.link.as_ref(), fields.get(Field::NewPassword));
    if recovery::reset_password(&ctx.domain, token, typed, &ctx.client()).await? {
        ctx.reply.forget_link();
        ctx.reply.end_session();
        ctx.reply.go_to(Route::PasswordChanged);
    } else {
        ctx.reply.go_to(Route::ResetPassword);
    }
    Ok(())
}
