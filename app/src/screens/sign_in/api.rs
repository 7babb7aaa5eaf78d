//! How does a session begin, go on, and end? The server functions behind the sign-in form, the session warning and every
//! “Sign out”. The form's fields come as [`Fields`], which no bad input can break.

use domain::error::AppError;
use domain::forms::{Field, Fields, SignInForm};
use domain::session;
use domain::sign_in;
use leptos::prelude::{server, use_context};
use serde::{Deserialize, Serialize};

use crate::context::Ctx;
use crate::error::ApiError;
use crate::routes::{Next, Route};

/// Where a person goes after a right password.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct SignedIn {
    /// Address of the page.
    pub next: String,
}

/// How long a session goes on if nothing more is asked for.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Extended {
    /// Seconds from now.
    pub seconds: i64,
}

/// Begins a session, or leads on to the page that asks for a code.
#[server(prefix = "/api", endpoint = "sign-in")]
pub async fn sign_in() -> Result<SignedIn, ApiError> {
    let ctx = Ctx::current()?;
    let fields = use_context::<Fields>().ok_or(AppError::BadRequest)?;
    let next = Next::read(fields.get(Field::Next));
    let form = SignInForm::new(fields).parse().map_err(AppError::from)?;
    let onward = match sign_in::sign_in(&ctx.domain, form, &ctx.client()).await? {
        sign_in::SignedIn::Session(session) => {
            ctx.reply.begin_session(session);
            Route::from(next)
        }
        sign_in::SignedIn::CodeWanted(token) => {
            ctx.reply.ask_for_code(token);
            Route::SignInCode(next)
        }
    };
    ctx.reply.go_to(onward.clone());
    Ok(SignedIn {
        next: onward.path(ctx.locale),
    })
}

/// Ends the session. Ending none is no mistake.
#[server(prefix = "/api", endpoint = "sign-out")]
pub async fn sign_out() -> Result<(), ApiError> {
    let ctx = Ctx::current()?;
    if let Some(token) = &ctx.request.token {
        sign_in::sign_out(&ctx.domain, token).await?;
    }
    ctx.reply.end_session();
    ctx.reply.go_to(Route::SignedOut);
    Ok(())
}

/// Stays signed in.
#[server(prefix = "/api", endpoint = "session/extend")]
pub async fn extend_session() -> Result<Extended, ApiError> {
    let ctx = Ctx::current()?;
    let token = ctx.request.token.as_ref().ok_or(AppError::SignIn)?;
    let session = session::extend(&ctx.domain, token).await?;
    Ok(Extended {
        seconds: ctx.seconds_until(session.end()),
    })
}
