//! What stands behind the link of the activation mail, in each state of the link?

use domain::drafts::Draft;
use domain::error::AppError;
use domain::forms::{Field, Mistake};
use domain::links::{self, LinkState};
use domain::ports::LinkPurpose;
use leptos::prelude::*;
use locales::{Locale, Msg, m};

use crate::components::button::{Button, ButtonLink, PostButton, Weight};
use crate::components::error_summary::{ErrorSummary, Problem};
use crate::components::field::Question;
use crate::components::language_switch::CarriedForm;
use crate::components::secret_input::SecretInput;
use crate::components::text_field::{TextField, Width};
use crate::context::Ctx;
use crate::onboarding::Step;
use crate::page::Page;
use crate::routes::{ACTIVATE_API, RENEW_API, Route};

/// Id of the form element: the language switch sends it, too.
const FORM: &str = "activate";

/// The page of the link that this browser followed.
pub async fn page(ctx: &Ctx) -> Result<Page, AppError> {
    ctx.own_accounts()?;
    let state = links::find(&ctx.domain, ctx.request.link.as_ref()).await?;
    let draft = ctx.request.draft.clone().unwrap_or_default();
    Ok(show(&state, draft, ctx.locale))
}

/// The page of what is known.
pub(super) fn show(state: &LinkState, draft: Draft, locale: Locale) -> Page {
    match state {
        LinkState::Open(LinkPurpose::Activate(_), _) => form(draft),
        LinkState::Expired(LinkPurpose::Activate(_)) => closed(
            m::activate::expired_title(),
            m::activate::expired_text(),
            Onward::NewLink,
            locale,
        ),
        LinkState::Replaced(LinkPurpose::Activate(_)) => closed(
            m::activate::replaced_title(),
            m::activate::replaced_text(),
            Onward::NewLink,
            locale,
        ),
        LinkState::Used => closed(
            m::activate::used_title(),
            m::activate::used_text(),
            Onward::SignIn,
            locale,
        ),
        _ => closed(
            m::activate::unknown_title(),
            m::activate::unknown_text(),
            Onward::Begin,
            locale,
        ),
    }
}

fn form(draft: Draft) -> Page {
    let has_errors = !draft.errors.is_empty();
    let taken = draft
        .errors
        .of(Field::UserId)
        .is_some_and(|error| error.mistake == Mistake::Taken);
    let another = taken || !draft.value(Field::UserId).is_empty();
    let page = Page::new(Route::Activate, m::activate::title(), move || {
        let problems = Problem::of_form(&draft.errors);
        let user_id = another.then(|| {
            view! {
                <TextField
                    question=Question::of_draft(&draft, Field::UserId, m::activate::user_id())
                    value=draft.value(Field::UserId).to_owned()
                    width=Width::Medium
                    autocomplete="username"
                />
            }
        });
        view! {
            <div class="prose">
                <ErrorSummary problems=Signal::stored(problems) /> {Step::OpenMail.indicator()}
                <h1>{m::activate::title()}</h1> <p class="lead">{m::activate::lead()}</p>
                <form class="form" id=FORM method="post" action=ACTIVATE_API novalidate>
                    {user_id}
                    <SecretInput
                        question=Question::of_draft(&draft, Field::Password, m::sign_in::password())
                        autocomplete="current-password"
                    />
                    <Button label=m::activate::submit() />
                </form>
            </div>
        }
        .into_any()
    });
    let carried_form = Some(CarriedForm {
        id: FORM,
        action: ACTIVATE_API.to_owned(),
    });
    Page {
        has_errors,
        carried_form,
        ..page
    }
}

/// The way forward from a link that does not work.
#[derive(Clone, Copy)]
enum Onward {
    NewLink,
    SignIn,
    Begin,
}

fn closed(title: Msg, text: Msg, onward: Onward, locale: Locale) -> Page {
    let sign_in = Route::sign_in().path(locale);
    let create = Route::CreateAccount.path(locale);
    Page::new(Route::Activate, title.clone(), move || {
        let way = match onward {
            Onward::NewLink => {
                view! { <PostButton label=m::activate::renew() action=RENEW_API weight=Weight::Primary /> }
                    .into_any()
            }
            Onward::SignIn => view! { <ButtonLink label=m::activate::sign_in() href=sign_in /> }.into_any(),
            Onward::Begin => view! {
                <ButtonLink label=m::activate::create() href=create />
                <ButtonLink label=m::activate::sign_in() href=sign_in weight=Weight::Secondary />
            }
            .into_any(),
        };
        view! {
            <div class="prose">
                {Step::OpenMail.indicator()} <h1>{title}</h1> <p class="lead">{text}</p>
                <div class="actions">{way}</div>
            </div>
        }
        .into_any()
    })
}
