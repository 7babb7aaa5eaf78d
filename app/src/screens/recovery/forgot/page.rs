//! What stands on the pages for a forgotten user ID and a forgotten password? One field each.

use domain::drafts::Draft;
use domain::error::AppError;
use domain::forms::Field;
use domain::recovery::RESET_LINK;
use leptos::prelude::*;
use locales::{Msg, m};

use crate::components::button::Button;
use crate::components::error_summary::{ErrorSummary, Problem};
use crate::components::field::Question;
use crate::components::language_switch::CarriedForm;
use crate::components::site_footer::PhoneNumber;
use crate::components::text_field::TextField;
use crate::context::Ctx;
use crate::page::Page;
use crate::routes::{FORGOT_PASSWORD_API, FORGOT_USER_ID_API, Route};

/// Id of the form element: the language switch sends it, too.
const FORM: &str = "forgot";

/// One of the two pages.
pub(super) struct Asks {
    route: Route,
    action: &'static str,
    title: Msg,
    lead: Msg,
}

impl Asks {
    pub(super) fn user_id() -> Self {
        Self {
            route: Route::ForgotUserId,
            action: FORGOT_USER_ID_API,
            title: m::recover::user_id_title(),
            lead: m::recover::user_id_lead(),
        }
    }

    pub(super) fn password() -> Self {
        let minutes = i64::try_from(RESET_LINK.as_secs() / 60).unwrap_or_default();
        Self {
            route: Route::ForgotPassword,
            action: FORGOT_PASSWORD_API,
            title: m::recover::password_title(),
            lead: m::recover::password_lead(minutes),
        }
    }
}

/// The page for a forgotten user ID.
pub fn user_id(ctx: &Ctx) -> Result<Page, AppError> {
    page(ctx, Asks::user_id())
}

/// The page for a forgotten password.
pub fn password(ctx: &Ctx) -> Result<Page, AppError> {
    page(ctx, Asks::password())
}

fn page(ctx: &Ctx, asks: Asks) -> Result<Page, AppError> {
    let phone = ctx.own_accounts()?.agency.help.phone.clone();
    Ok(show(asks, ctx.request.draft.clone().unwrap_or_default(), phone))
}

/// The page of what is known.
pub(super) fn show(asks: Asks, draft: Draft, phone: String) -> Page {
    let Asks {
        route,
        action,
        title,
        lead,
    } = asks;
    let has_errors = !draft.errors.is_empty();
    let page = Page::new(route, title.clone(), move || {
        let problems = Problem::of_form(&draft.errors);
        view! {
            <div class="prose">
                <ErrorSummary problems=Signal::stored(problems) /> <h1>{title}</h1> <p class="lead">{lead}</p>
                <form class="form" id=FORM method="post" action=action novalidate>
                    <TextField
                        question=Question::of_draft(&draft, Field::Email, m::recover::email())
                        value=draft.value(Field::Email).to_owned()
                        kind="email"
                        autocomplete="email"
                        inputmode=Some("email")
                    />
                    <Button label=m::recover::submit() />
                </form>
                <p>{m::recover::no_email()} " " <PhoneNumber number=phone /></p>
            </div>
        }
        .into_any()
    });
    let carried_form = Some(CarriedForm {
        id: FORM,
        action: action.to_owned(),
    });
    Page {
        has_errors,
        carried_form,
        ..page
    }
}
