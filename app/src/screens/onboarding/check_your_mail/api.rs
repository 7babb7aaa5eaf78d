//! How is the mail with the link sent again?

use domain::drafts::Draft;
use domain::error::AppError;
use domain::forms::Field;
use domain::ids::RegistrationId;
use domain::registration;
use leptos::prelude::server;

use crate::context::Ctx;
use crate::error::ApiError;
use crate::routes::{CHECK_YOUR_MAIL, Route};

/// The value of the kept field that says “sent again”.
pub(super) const AGAIN: &str = "again";

/// Sends the mail of this browser's wish again. Which wish that is stands in what the server keeps, not in the form.
#[server(prefix = "/api", endpoint = "check-your-mail/resend")]
pub async fn resend() -> Result<(), ApiError> {
    let ctx = Ctx::current()?;
    ctx.own_accounts()?;
    let Some(mut draft) = ctx.request.draft.clone() else {
        ctx.reply.go_to(Route::CreateAccount);
        return Ok(());
    };
    let id = RegistrationId::parse(draft.value(Field::Registration)).map_err(|_| AppError::BadRequest)?;
    registration::resend(&ctx.domain, &id, &ctx.client()).await?;
    draft.values.retain(|(field, _)| *field != Field::Next);
    draft.values.push((Field::Next, AGAIN.to_owned()));
    ctx.reply.keep(
        CHECK_YOUR_MAIL,
        Draft {
            errors: domain::forms::FormErrors::default(),
            ..draft
        },
    );
    ctx.reply.go_to(Route::CheckYourMail);
    Ok(())
}
