//! What stands on the page that asks for a code?

use domain::drafts::Draft;
use domain::error::AppError;
use domain::forms::Field;
use domain::sign_in::waits_for_code;
use leptos::prelude::*;
use locales::{Locale, m};

use crate::components::button::{Button, ButtonLink, HiddenFields};
use crate::components::error_summary::{ErrorSummary, Problem};
use crate::components::field::Question;
use crate::components::site_footer::PhoneNumber;
use crate::components::system_page::SystemPage;
use crate::components::text_field::{TextField, Width};
use crate::context::Ctx;
use crate::page::Page;
use crate::routes::{Next, Route, SIGN_IN_CODE_API};

/// The page, while the password that this browser sent still counts.
pub async fn page(ctx: &Ctx, next: Next) -> Result<Page, AppError> {
    let site = ctx.own_accounts()?;
    if !waits_for_code(&ctx.domain, ctx.request.code.as_ref()).await? {
        return Ok(closed(next, ctx.locale));
    }
    let draft = ctx.request.draft.clone().unwrap_or_default();
    Ok(show(next, draft, site.agency.help.phone.clone()))
}

/// The page of what is known.
pub(super) fn show(next: Next, draft: Draft, phone: String) -> Page {
    let onward = next.value();
    let has_errors = !draft.errors.is_empty();
    let title = m::authenticator::sign_in_title;
    let page = Page::new(Route::SignInCode(next), title(), move || {
        let problems = Problem::of_form(&draft.errors);
        let question = Question::of_draft(&draft, Field::Code, m::authenticator::code());
        view! {
            <div class="prose">
                <ErrorSummary problems=Signal::stored(problems) /> <h1>{title()}</h1>
                <p class="lead">{m::authenticator::sign_in()}</p>
                <form class="form" method="post" action=SIGN_IN_CODE_API novalidate>
                    <HiddenFields fields=vec![(Field::Next.name(), onward)] />
                    <TextField
                        question=question.hint(m::authenticator::code_hint())
                        width=Width::Medium
                        autocomplete="one-time-code"
                        inputmode=Some("numeric")
                    />
                    <Button label=m::sign_in::submit() />
                </form>
                <p>{m::authenticator::lost()} " " <PhoneNumber number=phone /></p>
            </div>
        }
        .into_any()
    });
    Page { has_errors, ..page }
}

/// The page when the password no longer counts.
pub(super) fn closed(next: Next, locale: Locale) -> Page {
    let again = Route::SignIn(next.clone()).path(locale);
    let title = m::authenticator::closed_title;
    Page::new(Route::SignInCode(next), title(), move || {
        view! {
            <SystemPage title=title() paragraphs=vec![m::authenticator::closed()]>
                <ButtonLink label=m::authenticator::closed_link() href=again />
            </SystemPage>
        }
        .into_any()
    })
}
