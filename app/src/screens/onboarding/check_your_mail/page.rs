//! What does somebody see whose mail is on its way? Where it went, what to look for, and what to do if it does not come.

use std::sync::Arc;

use domain::drafts::Draft;
use domain::error::AppError;
use domain::forms::Field;
use domain::ids::RegistrationId;
use domain::registration;
use jiff::civil::DateTime;
use leptos::prelude::*;
use locales::{Locale, m};

use super::api::AGAIN;
use crate::components::button::{ButtonLink, PostButton, Weight};
use crate::components::notice::Notice;
use crate::components::site_footer::PhoneNumber;
use crate::components::status_tag::Tone;
use crate::context::Ctx;
use crate::onboarding::Step;
use crate::page::Page;
use crate::routes::{RESEND_API, Route};
use crate::site::Site;

/// The page. Until when the link works is counted from now: nobody is told a moment that has passed meanwhile.
pub async fn page(ctx: &Ctx) -> Result<Page, AppError> {
    let site = Arc::clone(ctx.own_accounts()?);
    let draft = ctx.request.draft.clone().unwrap_or_default();
    let wish = match RegistrationId::parse(draft.value(Field::Registration)) {
        Ok(id) => registration::link_end(&ctx.domain, &id).await?,
        Err(_) => None,
    };
    let ends = wish.map(|ends| site.local(ends));
    Ok(show(&site, ctx.locale, &draft, ends))
}

/// The page of what is known.
pub(super) fn show(site: &Site, locale: Locale, draft: &Draft, ends: Option<DateTime>) -> Page {
    let title = m::create_account::sent_title();
    let email = draft.value(Field::Email).to_owned();
    let again = draft.value(Field::Next) == AGAIN;
    let (zone, phone) = (site.zone(), site.agency.help.phone.clone());
    let subject = m::create_account::sent_subject_line(site.agency.short_name.get(locale));
    let create = Route::CreateAccount.path(locale);
    Page::new(Route::CheckYourMail, title.clone(), move || {
        let known = !email.is_empty();
        let missing = view! {
            <h2>{m::create_account::sent_missing()}</h2>
            <ol class="list">
                <li>{m::create_account::sent_junk()}</li>
                <li>
                    {m::create_account::sent_again()}
                    <PostButton label=m::create_account::resend() action=RESEND_API weight=Weight::Secondary />
                </li>
                <li>
                    {m::create_account::sent_wrong()} " "
                    <a href=create.clone()>{m::create_account::change()}</a>
                </li>
                <li>{m::create_account::sent_call()} " " <PhoneNumber number=phone /></li>
            </ol>
        };
        let sent = view! {
            {again.then(|| view! { <Notice tone=Tone::Done title=m::create_account::resent() /> })}
            <p>{m::create_account::sent_to()} <br /> <strong>{email}</strong></p>
            {ends.map(|ends| view! { <p>{m::create_account::sent_until(ends)} <br /> {m::session::zone(zone)}</p> })}
            <p>{m::create_account::sent_subject()} <br /> <strong>{subject}</strong></p>
            {missing}
        };
        let unknown = move || {
            view! {
                <p>{m::create_account::sent_unknown()}</p>
                <div class="actions">
                    <ButtonLink label=m::activate::create() href=create />
                </div>
            }
        };
        view! {
            <div class="prose">
                {Step::OpenMail.indicator()} <h1>{title}</h1>
                {if known { sent.into_any() } else { unknown().into_any() }}
            </div>
        }
        .into_any()
    })
}
