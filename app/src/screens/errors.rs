//! What does a person see when a page cannot be shown? What happened, what is safe, and the way forward.

use crate::routes::Next;
use domain::error::AppError;
use leptos::prelude::*;
use locales::{Audience, Locale, Msg, Pack, m};

use crate::components::button::ButtonLink;
use crate::components::in_language::InLanguage;
use crate::components::site_footer::PhoneNumber;
use crate::components::system_page::SystemPage;
use crate::context::Ctx;
use crate::maintenance;
use crate::page::Page;
use crate::routes::Route;

/// The page of an error in the reader's language. `kept`: what the reader had typed is saved as a draft, and the page may say so.
pub fn page(ctx: &Ctx, error: &AppError, kept: bool) -> Page {
    let (error, locale) = (error.clone(), ctx.locale);
    let (phone, signed_in) = (ctx.site.agency.help.phone.clone(), ctx.session.is_some());
    let more = more(ctx, &error, kept);
    Page::of_status(error.status(), title(&error), move || {
        content(&error, locale, signed_in, &more, phone, false)
    })
}

/// The page of an error for an address that names no language: every language, the best guess first.
pub fn page_in_every_language(ctx: &Ctx, error: &AppError, kept: bool) -> Page {
    let (error, first) = (error.clone(), ctx.locale);
    let signed_in = ctx.session.is_some();
    let phone = ctx.site.agency.help.phone.clone();
    let more = more(ctx, &error, kept);
    Page::of_status(error.status(), title(&error), move || {
        let others = Locale::ALL.iter().copied().filter(|locale| *locale != first);
        let each = std::iter::once(first).chain(others).map(|locale| {
            let (error, more, phone) = (error.clone(), more.clone(), phone.clone());
            view! {
                <InLanguage pack=Pack::get(locale, Audience::Page)>
                    {content(&error, locale, signed_in, &more, phone, locale != first)}
                </InLanguage>
            }
        });
        each.collect_view().into_any()
    })
}

fn content(
    error: &AppError,
    locale: Locale,
    signed_in: bool,
    more: &[Msg],
    phone: String,
    second: bool,
) -> AnyView {
    let paragraphs = [&[error.message()], more].concat();
    let (label, route) = way_forward(error, signed_in);
    view! {
        <SystemPage title=title(error) paragraphs=paragraphs second=second>
            <ButtonLink label=label href=route.path(locale) />
        </SystemPage>
        <p class="prose">{m::system::call()} " " <PhoneNumber number=phone /></p>
    }
    .into_any()
}

/// What there is to say after the error's own sentence.
fn more(ctx: &Ctx, error: &AppError, kept: bool) -> Vec<Msg> {
    match error {
        AppError::Closed { .. } => maintenance::meanwhile(ctx),
        _ => kept.then(m::system::kept).into_iter().collect(),
    }
}

fn title(error: &AppError) -> Msg {
    match error {
        AppError::Invalid { .. } => m::system::invalid_title(),
        AppError::SignIn => m::system::sign_in_title(),
        AppError::SessionExpired => m::session::expired_title(),
        AppError::Forbidden => m::system::forbidden_title(),
        AppError::NotFound => m::system::not_found_title(),
        AppError::BadRequest => m::system::bad_request_title(),
        AppError::MethodNotAllowed => m::system::method_title(),
        AppError::TooLarge => m::system::too_large_title(),
        AppError::TooMany { .. } => m::system::too_many_title(),
        AppError::Busy => m::system::busy_title(),
        AppError::Interrupted => m::system::interrupted_title(),
        AppError::Closed { .. } => m::system::closed_title(),
        AppError::Unavailable { .. } => m::system::unavailable_title(),
    }
}

/// One thing to do, of which we know that it can succeed.
fn way_forward(error: &AppError, signed_in: bool) -> (Msg, Route) {
    match error {
        AppError::SignIn | AppError::SessionExpired => (m::system::sign_in(), Route::SignIn(Next::Account)),
        AppError::TooMany { .. } if !signed_in => (m::system::home(), Route::Home),
        AppError::Closed { .. } => (m::system::home(), Route::Home),
        _ if signed_in => (m::system::account(), Route::Account),
        _ => (m::system::home(), Route::Home),
    }
}
