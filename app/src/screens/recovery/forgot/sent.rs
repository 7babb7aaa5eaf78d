//! What does somebody see who asked for a mail? The same, whether the address has an account or not.

use domain::drafts::Draft;
use domain::error::AppError;
use domain::forms::Field;
use leptos::prelude::*;
use locales::m;

use crate::components::site_footer::PhoneNumber;
use crate::context::Ctx;
use crate::page::Page;
use crate::routes::Route;

/// The page.
pub fn page(ctx: &Ctx) -> Result<Page, AppError> {
    let phone = ctx.own_accounts()?.agency.help.phone.clone();
    Ok(show(&ctx.request.draft.clone().unwrap_or_default(), phone))
}

/// The page of what is known.
pub(super) fn show(draft: &Draft, phone: String) -> Page {
    let email = draft.value(Field::Email).to_owned();
    Page::new(Route::MailSent, m::recover::sent_title(), move || {
        let to = if email.is_empty() {
            view! { <p class="lead">{m::recover::sent()}</p> }.into_any()
        } else {
            view! { <p class="lead">{m::recover::sent_to()} <br /> <strong>{email}</strong></p> }.into_any()
        };
        view! {
            <div class="prose">
                <h1>{m::recover::sent_title()}</h1> {to} <p>{m::recover::sent_junk()}</p>
                <p>{m::recover::sent_none()}</p>
                <p>{m::recover::no_email()} " " <PhoneNumber number=phone /></p>
            </div>
        }
        .into_any()
    })
}
