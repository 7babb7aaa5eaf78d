//! How does a wish become an account, and an old link a new one?

use domain::drafts::Draft;
use domain::error::AppError;
use domain::forms::{ActivationForm, Field, Fields, FormErrors};
use domain::ports::Activated;
use domain::registration;
use leptos::prelude::{server, use_context};

use crate::context::Ctx;
use crate::error::ApiError;
use crate::routes::{CHECK_YOUR_MAIL, Route};

/// Makes the account. A link that does not work any more leads back to its page, which says why.
#[server(prefix = "/api", endpoint = "activate")]
pub async fn activate() -> Result<(), ApiError> {
    let ctx = Ctx::current()?;
    ctx.own_accounts()?;
    let fields = use_context::<Fields>().ok_or(AppError::BadRequest)?;
    let form = ActivationForm::read(&fields).map_err(AppError::from)?;
    let token = ctx.request.link.as_ref();
    match registration::activate(&ctx.domain, token, form, &ctx.client()).await? {
        Activated::Done => {
            ctx.reply.forget_link();
            ctx.reply.go_to(Route::Activated);
        }
        Activated::Closed | Activated::UserIdTaken => ctx.reply.go_to(Route::Activate),
    }
    Ok(())
}

/// Sends a new link to the address of an old one.
#[server(prefix = "/api", endpoint = "activate/renew")]
pub async fn renew_link() -> Result<(), ApiError> {
    let ctx = Ctx::current()?;
    ctx.own_accounts()?;
    let token = ctx.request.link.as_ref();
    let Some((id, email)) = registration::renew(&ctx.domain, token, &ctx.client()).await? else {
        ctx.reply.go_to(Route::Activate);
        return Ok(());
    };
    let values = vec![
        (Field::Email, String::from(email)),
        (Field::Registration, id.to_string()),
    ];
    let errors = FormErrors::default();
    ctx.reply.keep(CHECK_YOUR_MAIL, Draft { values, errors });
    ctx.reply.forget_link();
    ctx.reply.go_to(Route::CheckYourMail);
    Ok(())
}
