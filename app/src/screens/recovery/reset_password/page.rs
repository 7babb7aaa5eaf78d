//! What stands behind the link for a new password?

use domain::drafts::Draft;
use domain::error::AppError;
use domain::forms::Field;
use domain::links::{self, LinkState};
use domain::passwords::SecondFactor;
use domain::ports::LinkPurpose;
use domain::recovery;
use leptos::prelude::*;
use locales::{Locale, m};

use crate::components::button::{Button, ButtonLink};
use crate::components::error_summary::{ErrorSummary, Problem};
use crate::components::field::Question;
use crate::components::secret_input::SecretInput;
use crate::components::system_page::SystemPage;
use crate::context::Ctx;
use crate::page::Page;
use crate::routes::{JUDGE_PASSWORD_API, RESET_PASSWORD_API, Route};

/// The page of the link that this browser followed.
pub async fn page(ctx: &Ctx) -> Result<Page, AppError> {
    ctx.own_accounts()?;
    let link = ctx.request.link.as_ref();
    let state = links::find(&ctx.domain, link).await?;
    let beside = recovery::beside_new_password(&ctx.domain, link).await?;
    let draft = ctx.request.draft.clone().unwrap_or_default();
    Ok(show(&state, beside, draft, ctx.locale))
}

/// The page of what is known.
pub(super) fn show(state: &LinkState, beside: SecondFactor, draft: Draft, locale: Locale) -> Page {
    if matches!(state, LinkState::Open(LinkPurpose::ResetPassword(_), _)) {
        form(beside, draft)
    } else {
        closed(locale)
    }
}

fn form(beside: SecondFactor, draft: Draft) -> Page {
    let has_errors = !draft.errors.is_empty();
    let page = Page::new(Route::ResetPassword, m::recover::reset_title(), move || {
        let problems = Problem::of_form(&draft.errors);
        let question = Question::of_draft(&draft, Field::NewPassword, m::recover::new_password());
        view! {
            <div class="prose">
                <ErrorSummary problems=Signal::stored(problems) /> <h1>{m::recover::reset_title()}</h1>
                <p class="lead">{m::recover::reset_lead()}</p>
                <form class="form" method="post" action=RESET_PASSWORD_API novalidate>
                    <SecretInput
                        question=question.hint(m::create_account::password_hint(i64::from(beside.least())))
                        autocomplete="new-password"
                        judge=Some(JUDGE_PASSWORD_API)
                    />
                    <Button label=m::recover::reset_submit() />
                </form>
            </div>
        }
        .into_any()
    });
    Page { has_errors, ..page }
}

fn closed(locale: Locale) -> Page {
    let again = Route::ForgotPassword.path(locale);
    Page::new(Route::ResetPassword, m::recover::closed_title(), move || {
        view! {
            <SystemPage title=m::recover::closed_title() paragraphs=vec![m::recover::closed_text()]>
                <ButtonLink label=m::recover::again() href=again />
            </SystemPage>
        }
        .into_any()
    })
}
