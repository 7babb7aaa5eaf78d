//! Does the account ask for a code, and what can be changed about that?

use domain::authenticator;
use domain::drafts::Draft;
use domain::error::AppError;
use domain::forms::Field;
use domain::passwords::LEAST;
use jiff::civil::Date;
use leptos::prelude::*;
use locales::m;

use super::setup::setup;
use crate::components::button::{Button, Weight};
use crate::components::error_summary::{ErrorSummary, Problem};
use crate::components::field::Question;
use crate::components::notice::Notice;
use crate::components::secret_input::SecretInput;
use crate::components::status_tag::Tone;
use crate::components::text_field::{TextField, Width};
use crate::context::Ctx;
use crate::page::Page;
use crate::routes::{AUTHENTICATOR_API, Route};

/// What the button sends that turns the app off.
pub const TURN_OFF: &str = "off";

/// The app that is asked for a code.
pub(super) struct App {
    /// Since which day.
    pub since: Date,
    /// Recovery codes that have not been used.
    pub codes_left: u32,
}

/// The page of the session's account.
pub async fn page(ctx: &Ctx) -> Result<Page, AppError> {
    let site = ctx.own_accounts()?;
    let session = ctx.signed_in()?;
    let found = authenticator::find(&ctx.domain, session).await?;
    let draft = ctx.request.draft.clone().unwrap_or_default();
    if let Some(begun) = found.setup {
        let account = ctx.domain.store.find_account_by_id(&session.account).await?;
        let user_id = account.map_or(String::new(), |account| account.user_id.as_str().to_owned());
        let service = site.agency.short_name.get(ctx.locale);
        let address = begun.secret.address(service, &user_id);
        return Ok(setup(&begun, address.to_string(), site.local(begun.ends), draft));
    }
    let app = found.app.map(|app| App {
        since: site.local(app.since).date(),
        codes_left: app.codes_left,
    });
    Ok(show(app, draft))
}

/// The page of what is known, while nothing is being set up.
pub(super) fn show(app: Option<App>, draft: Draft) -> Page {
    let has_errors = !draft.errors.is_empty();
    let page = Page::new(Route::Authenticator, m::authenticator::title(), move || {
        let problems = Problem::of_form(&draft.errors);
        let rest = match app {
            Some(app) => is_on(&app, &draft),
            None => is_off(&draft),
        };
        view! {
            <div class="prose">
                <ErrorSummary problems=Signal::stored(problems) />
                <h1>{m::authenticator::title()}</h1>
                <p class="lead">{m::authenticator::lead()}</p>
                {rest}
            </div>
        }
        .into_any()
    });
    Page { has_errors, ..page }
}

fn is_off(draft: &Draft) -> AnyView {
    view! {
        <p>{m::authenticator::is_off()}</p>
        <h2>{m::authenticator::begin_title()}</h2>
        <p>{m::authenticator::any_app()}</p>
        <Notice tone=Tone::Info title=m::authenticator::shared() />
        <form class="form" method="post" action=AUTHENTICATOR_API novalidate>
            {password(draft)} <Button label=m::authenticator::begin() />
        </form>
    }
    .into_any()
}

fn is_on(app: &App, draft: &Draft) -> AnyView {
    view! {
        <p>{m::authenticator::is_on(app.since)}</p>
        <p>{m::authenticator::left(i64::from(app.codes_left))}</p>
        <h2>{m::authenticator::change_title()}</h2>
        <p>{m::authenticator::again()}</p>
        <p>{m::authenticator::off(i64::from(LEAST))}</p>
        <form class="form" method="post" action=AUTHENTICATOR_API novalidate>
            {password(draft)} {code(draft)} <div class="actions">
                <Button label=m::authenticator::begin_again() weight=Weight::Secondary />
                <Button
                    label=m::authenticator::turn_off()
                    weight=Weight::Secondary
                    sends=Some((Field::Ask.name(), TURN_OFF))
                />
            </div>
        </form>
    }
    .into_any()
}

fn password(draft: &Draft) -> impl IntoView + use<> {
    let question = Question::of_draft(draft, Field::Password, m::authenticator::password());
    view! { <SecretInput question=question autocomplete="current-password" /> }
}

fn code(draft: &Draft) -> impl IntoView + use<> {
    let question = Question::of_draft(draft, Field::Code, m::authenticator::code());
    view! {
        <TextField
            question=question.hint(m::authenticator::code_hint())
            width=Width::Medium
            autocomplete="one-time-code"
            inputmode=Some("numeric")
        />
    }
}
