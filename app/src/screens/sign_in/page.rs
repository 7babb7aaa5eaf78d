//! What stands on the sign-in page, and what of it was typed before?

use domain::agency::AccountKind;
use domain::drafts::Draft;
use domain::forms::Field;
use leptos::prelude::*;
use locales::{Locale, m};

use super::island::{FORM, SignInForm};
use crate::components::language_switch::CarriedForm;
use crate::components::site_footer::PhoneNumber;
use crate::context::Ctx;
use crate::page::Page;
use crate::routes::{Next, PublicPage, Route, SIGN_IN_API};

/// The page; what was typed before an error or a switch of language stands in the form again.
pub fn page(ctx: &Ctx, next: Next) -> Page {
    let draft = ctx.request.draft.clone().unwrap_or_default();
    let own = ctx.site.agency.accounts.kind == AccountKind::Own;
    show(next, draft, ctx.site.agency.help.phone.clone(), ctx.locale, own)
}

/// The page of what is known.
pub(super) fn show(next: Next, draft: Draft, phone: String, locale: Locale, own: bool) -> Page {
    let user_id = draft.value(Field::UserId).to_owned();
    let onward = next.value();
    let asked_for_a_page = next != Next::Account;
    let has_errors = !draft.errors.is_empty();
    let page = Page::new(Route::SignIn(next), m::sign_in::title(), move || {
        view! {
            <div class="prose">
                <SignInForm next=onward user_id=user_id errors=draft.errors asked_for_a_page=asked_for_a_page />
                {own.then(|| forgotten(locale))} <p>{m::sign_in::help()} " " <PhoneNumber number=phone /></p>
                <p>{m::sign_in::first_time()} " " {first_time(locale, own)}</p>
            </div>
        }
        .into_any()
    });
    let carried_form = Some(CarriedForm {
        id: FORM,
        action: SIGN_IN_API.to_owned(),
    });
    Page {
        has_errors,
        has_islands: true,
        carried_form,
        ..page
    }
}

/// The ways back for those who forgot something.
fn forgotten(locale: Locale) -> impl IntoView {
    view! {
        <ul class="list">
            <li>
                <a href=Route::ForgotUserId.path(locale)>{m::sign_in::forgot_user_id()}</a>
            </li>
            <li>
                <a href=Route::ForgotPassword.path(locale)>{m::sign_in::forgot_password()}</a>
            </li>
        </ul>
    }
}

/// Where accounts are the state's, the steps of the first time say how to get one.
fn first_time(locale: Locale, own: bool) -> impl IntoView {
    let (route, words) = if own {
        (Route::CreateAccount, m::home::create_account())
    } else {
        (Route::Public(PublicPage::GetStarted), m::home::get_started())
    };
    view! { <a href=route.path(locale)>{words}</a> }
}
