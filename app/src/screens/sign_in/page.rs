//! What stands on the sign-in page, and what of it was typed before?

use domain::drafts::Draft;
use domain::forms::Field;
use leptos::prelude::*;
use locales::m;

use super::island::{FORM, SignInForm};
use crate::components::language_switch::CarriedForm;
use crate::components::site_footer::PhoneNumber;
use crate::context::Ctx;
use crate::page::Page;
use crate::routes::{Next, PublicPage, Route, SIGN_IN_API};

/// The page; what was typed before an error or a switch of language stands in the form again.
pub fn page(ctx: &Ctx, next: Next) -> Page {
    let draft = ctx.request.draft.clone().unwrap_or_default();
    let first_time = Route::Public(PublicPage::GetStarted).path(ctx.locale);
    show(next, draft, ctx.site.agency.help.phone.clone(), first_time)
}

/// The page of what is known.
pub(super) fn show(next: Next, draft: Draft, phone: String, first_time: String) -> Page {
    let user_id = draft.value(Field::UserId).to_owned();
    let onward = next.value();
    let asked_for_a_page = next != Next::Account;
    let has_errors = !draft.errors.is_empty();
    let page = Page::new(Route::SignIn(next), m::sign_in::title(), move || {
        view! {
            <div class="prose">
                <SignInForm next=onward user_id=user_id errors=draft.errors asked_for_a_page=asked_for_a_page />
                <p>{m::sign_in::help()} " " <PhoneNumber number=phone /></p>
                <p>{m::sign_in::first_time()} " " <a href=first_time>{m::home::get_started()}</a></p>
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
