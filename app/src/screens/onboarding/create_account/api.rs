//! How is an account wished for, and a password judged before it is sent?

use domain::drafts::Draft;
use domain::error::AppError;
use domain::forms::{CreateAccountForm, Field, Fields, FormErrors};
use domain::{passwords, recovery, registration};
use leptos::prelude::{server, use_context};
use locales::{Audience, Pack};
use serde::{Deserialize, Serialize};

use crate::context::Ctx;
use crate::error::ApiError;
use crate::languages;
use crate::routes::{CHECK_YOUR_MAIL, CREATE_ACCOUNT_FORM, Route};

/// What the field of a new password says.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Judged {
    /// In the language of the page.
    pub text: String,
}

/// Takes the wish and sends the mail; what the next page shows is kept for it.
#[server(prefix = "/api", endpoint = "create-account")]
pub async fn create_account() -> Result<(), ApiError> {
    let ctx = Ctx::current()?;
    let agency = &ctx.own_accounts()?.agency;
    let fields = use_context::<Fields>().ok_or(AppError::BadRequest)?;
    // Who typed a wrong address comes back and finds the rest as it was.
    let typed = Draft::of(&fields, FormErrors::default());
    let form = CreateAccountForm::new(fields);
    let spoken = languages::spoken(&agency.help.languages)
        .into_iter()
        .map(|(tag, _)| tag);
    let form = form.parse(&spoken.collect::<Vec<_>>(), &ctx.domain.agency.words);
    let form = form.map_err(AppError::from)?;
    let email = form.email.as_str().to_owned();
    let id = registration::register(&ctx.domain, form, &ctx.client()).await?;
    let values = vec![(Field::Email, email), (Field::Registration, id.to_string())];
    let errors = FormErrors::default();
    ctx.reply.keep(CHECK_YOUR_MAIL, Draft { values, errors });
    ctx.reply.keep(CREATE_ACCOUNT_FORM, typed);
    ctx.reply.go_to(Route::CheckYourMail);
    Ok(())
}

/// Says how hard a new password is to guess.
#[server(prefix = "/api", endpoint = "new-password/judge")]
pub async fn judge_password() -> Result<Judged, ApiError> {
    let ctx = Ctx::current()?;
    let fields = use_context::<Fields>().ok_or(AppError::BadRequest)?;
    let of = |field| fields.get(field).unwrap_or_default();
    let known = [of(Field::Name), of(Field::Email), of(Field::UserId)];
    let beside = recovery::beside_new_password(&ctx.domain, ctx.request.link.as_ref()).await?;
    let told = passwords::tell(&ctx.domain, fields.get(Field::NewPassword), beside, &known).await?;
    Ok(Judged {
        text: Pack::get(ctx.locale, Audience::Page).say(&told),
    })
}
