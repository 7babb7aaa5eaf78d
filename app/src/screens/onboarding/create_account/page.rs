//! What stands on the form for a new account?

use std::sync::Arc;

use domain::drafts::Draft;
use domain::error::AppError;
use domain::forms::{AGREED, Field, USER_ID_LEAST};
use domain::passwords::LEAST;
use leptos::prelude::*;
use locales::{Locale, Msg, m};

use crate::components::button::Button;
use crate::components::checkbox::Checkbox;
use crate::components::choice::{Choice, ChoiceOption};
use crate::components::error_summary::{ErrorSummary, Problem};
use crate::components::field::Question;
use crate::components::language_switch::CarriedForm;
use crate::components::secret_input::SecretInput;
use crate::components::select_field::{SelectField, SelectOption};
use crate::components::text_field::{TextField, Width};
use crate::context::Ctx;
use crate::languages;
use crate::onboarding::Step;
use crate::page::Page;
use crate::routes::{CREATE_ACCOUNT_API, CREATE_ACCOUNT_FORM, JUDGE_PASSWORD_API, PublicPage, Route};
use crate::site::Site;

/// The page; what was typed before an error or a switch of language stands in the form again.
pub fn page(ctx: &Ctx) -> Result<Page, AppError> {
    let site = Arc::clone(ctx.own_accounts()?);
    Ok(show(
        &site,
        ctx.locale,
        ctx.request.draft.clone().unwrap_or_default(),
    ))
}

/// The page of what is known.
pub(super) fn show(site: &Site, locale: Locale, draft: Draft) -> Page {
    let has_errors = !draft.errors.is_empty();
    let spoken = spoken(&site.agency.help.languages);
    let page = Page::new(Route::CreateAccount, m::create_account::title(), move || {
        let problems = Problem::of_form(&draft.errors);
        let public = |page| Route::Public(page).path(locale);
        view! {
            <div class="prose">
                <ErrorSummary problems=Signal::stored(problems) />
                {Step::CreateAccount.indicator()}
                <h1>{m::create_account::title()}</h1>
                <p class="lead">{m::create_account::lead()}</p>
                {fields(draft, spoken, locale)}
                <p>
                    {m::create_account::have()} " " <a href=Route::sign_in().path(locale)>{m::sign_in::title()}</a>
                </p>
                <p>
                    <a href=public(PublicPage::Safety)>{m::create_account::safety()}</a>
                </p>
            </div>
        }
        .into_any()
    });
    let carried_form = Some(CarriedForm {
        id: CREATE_ACCOUNT_FORM,
        action: CREATE_ACCOUNT_API.to_owned(),
    });
    Page {
        has_errors,
        carried_form,
        ..page
    }
}

fn fields(draft: Draft, spoken: Vec<SelectOption>, locale: Locale) -> impl IntoView {
    let ask = |field: Field, label: Msg| Question::of_draft(&draft, field, label);
    let least = (i64::try_from(USER_ID_LEAST).unwrap_or_default(), i64::from(LEAST));
    let typed = |field| draft.value(field).to_owned();
    let agreed = draft.value(Field::Terms) == AGREED;
    let link = move |page: PublicPage| {
        move |words: String| view! { <a href=Route::Public(page).path(locale)>{words}</a> }.into_any()
    };
    view! {
        <form class="form" id=CREATE_ACCOUNT_FORM method="post" action=CREATE_ACCOUNT_API novalidate>
            <TextField
                question=ask(Field::Name, m::create_account::name()).hint(m::create_account::name_hint())
                value=typed(Field::Name)
                autocomplete="name"
            />
            <TextField
                question=ask(Field::Email, m::create_account::email()).hint(m::create_account::alone())
                value=typed(Field::Email)
                kind="email"
                autocomplete="email"
                inputmode=Some("email")
            />
            <Choice
                name=Field::Written.name()
                legend=m::create_account::written()
                options=written()
                selected=if draft.value(Field::Written).is_empty() {
                    locale.tag().to_owned()
                } else {
                    typed(Field::Written)
                }
            />
            <SelectField
                question=ask(Field::Spoken, m::create_account::spoken()).hint(m::create_account::spoken_hint())
                options=spoken
                selected=typed(Field::Spoken)
            />
            <TextField
                question=ask(Field::UserId, m::create_account::user_id())
                    .hint(m::create_account::user_id_hint(least.0))
                value=typed(Field::UserId)
                width=Width::Medium
                autocomplete="username"
            />
            <SecretInput
                question=ask(Field::NewPassword, m::create_account::password())
                    .hint(m::create_account::password_hint(least.1))
                autocomplete="new-password"
                judge=Some(JUDGE_PASSWORD_API)
            />
            <Checkbox question=ask(Field::Terms, m::terms_of_use::title()) value=AGREED checked=agreed>
                {m::create_account::terms().rules(link(PublicPage::TermsOfUse)).privacy(link(PublicPage::Privacy))}
            </Checkbox>
            <Button label=m::create_account::submit() />
        </form>
    }
}

/// The languages of this portal, each by its own name.
fn written() -> Vec<ChoiceOption> {
    let option = |locale: &Locale| ChoiceOption {
        value: locale.tag().to_owned(),
        label: m::create_account::language(locale.endonym()),
        hint: None,
        lang: Some(locale.tag()),
    };
    Locale::ALL.iter().map(option).collect()
}

/// The languages that the agency has interpreters for.
fn spoken(tags: &[String]) -> Vec<SelectOption> {
    let same = SelectOption {
        value: String::new(),
        label: m::create_account::spoken_same(),
        lang: None,
    };
    let option = |(tag, name): (&'static str, &'static str)| SelectOption {
        value: tag.to_owned(),
        label: m::create_account::language(name),
        lang: Some(tag),
    };
    let all = languages::spoken(tags).into_iter().map(option);
    std::iter::once(same).chain(all).collect()
}
