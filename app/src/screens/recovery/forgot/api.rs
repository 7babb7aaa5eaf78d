//! How does somebody ask for the user ID, or for a new password?

use domain::drafts::Draft;
use domain::error::AppError;
use domain::forms::{EmailAddress, Field, Fields, FormErrors, read_email};
use domain::recovery;
use leptos::prelude::{server, use_context};

use crate::context::Ctx;
use crate::error::ApiError;
use crate::routes::{MAIL_SENT, Route};

/// Sends the user IDs of an address.
#[server(prefix = "/api", endpoint = "forgot-user-id")]
pub async fn forgot_user_id() -> Result<(), ApiError> {
    let (ctx, email) = asked()?;
    recovery::remind_of_user_id(&ctx.domain, email.clone(), &ctx.client()).await?;
    told(&ctx, email);
    Ok(())
}

/// Sends a link for a new password.
#[server(prefix = "/api", endpoint = "forgot-password")]
pub async fn forgot_password() -> Result<(), ApiError> {
    let (ctx, email) = asked()?;
    recovery::offer_new_password(&ctx.domain, email.clone(), &ctx.client()).await?;
    told(&ctx, email);
    Ok(())
}

fn asked() -> Result<(Ctx, EmailAddress), AppError> {
    let ctx = Ctx::current()?;
    ctx.own_accounts()?;
    let fields = use_context::<Fields>().ok_or(AppError::BadRequest)?;
    let email = read_email(&fields)?;
    Ok((ctx, email))
}

fn told(ctx: &Ctx, email: EmailAddress) {
    let values = vec![(Field::Email, String::from(email))];
    let errors = FormErrors::default();
    ctx.reply.keep(MAIL_SENT, Draft { values, errors });
    ctx.reply.go_to(Route::MailSent);
}
