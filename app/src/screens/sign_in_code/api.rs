//! How does a code, after the right password, begin a session?

use domain::authenticator::read_code;
use domain::error::AppError;
use domain::forms::{Field, Fields, FormErrors};
use domain::sign_in;
use leptos::prelude::{server, use_context};

use crate::context::Ctx;
use crate::error::ApiError;
use crate::routes::{Next, Route};

/// Begins a session. If the password was typed too long ago, the page says so.
#[server(prefix = "/api", endpoint = "sign-in/code")]
pub async fn sign_in_with_code() -> Result<(), ApiError> {
    let ctx = Ctx::current()?;
    ctx.own_accounts()?;
    let fields = use_context::<Fields>().ok_or(AppError::BadRequest)?;
    let next = Next::read(fields.get(Field::Next));
    let mut errors = FormErrors::default();
    let code = fields.read(&mut errors, Field::Code, read_code);
    let code = code.ok_or(AppError::Invalid { fields: errors })?;
    let token = ctx.request.code.as_ref();
    match sign_in::sign_in_with_code(&ctx.domain, token, code, &ctx.client()).await? {
        Some(session) => {
            ctx.reply.begin_session(session);
            ctx.reply.go_to(Route::from(next));
        }
        None => ctx.reply.go_to(Route::SignInCode(next)),
    }
    Ok(())
}
