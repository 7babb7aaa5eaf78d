//! What does somebody see who sets an app up? Three steps on one page: scan, write down, type a code.

use domain::authenticator::RecoveryCode;
use domain::drafts::Draft;
use domain::forms::Field;
use domain::ports::AuthenticatorSetup;
use jiff::civil::DateTime;
use leptos::prelude::*;
use locales::m;

use crate::components::button::{Button, PostButton};
use crate::components::error_summary::{ErrorSummary, Problem};
use crate::components::field::Question;
use crate::components::process_list::ProcessList;
use crate::components::qr_code::QrDrawing;
use crate::components::text_field::{TextField, Width};
use crate::page::Page;
use crate::routes::{AUTHENTICATOR_CANCEL_API, AUTHENTICATOR_CONFIRM_API, Route};

/// The page while an app is being set up.
pub(super) fn setup(begun: &AuthenticatorSetup, address: String, ends: DateTime, draft: Draft) -> Page {
    let letters = begun.secret.letters();
    let codes: Vec<String> = begun.codes.iter().map(RecoveryCode::grouped).collect();
    let has_errors = !draft.errors.is_empty();
    let page = Page::new(Route::Authenticator, m::authenticator::setup_title(), move || {
        let problems = Problem::of_form(&draft.errors);
        let steps = vec![scan(address, &letters), write_down(codes), confirm(&draft)];
        view! {
            <div class="prose">
                <ErrorSummary problems=Signal::stored(problems) /> <h1>{m::authenticator::setup_title()}</h1>
                <p class="lead">{m::authenticator::setup_until(ends)}</p> <ProcessList steps=steps />
                <PostButton label=m::authenticator::cancel() action=AUTHENTICATOR_CANCEL_API />
            </div>
        }
        .into_any()
    });
    Page { has_errors, ..page }
}

/// By the camera of another device, by a link on the same one, or by hand.
fn scan(address: String, letters: &str) -> AnyView {
    let groups = letters
        .split(' ')
        .map(|group| view! { <span class="code">{group.to_owned()}</span> " " });
    view! {
        <h2>{m::authenticator::scan_title()}</h2>
        <div class="authenticator__scan">
            <p>{m::authenticator::scan()}</p>
            <QrDrawing address=address.clone() label=m::authenticator::qr() />
        </div>
        <p>
            <a href=address>{m::authenticator::same_device()}</a>
        </p>
        <p>{m::authenticator::by_hand()}</p>
        <p lang="en">{groups.collect_view()}</p>
    }
    .into_any()
}

fn write_down(codes: Vec<String>) -> AnyView {
    let codes = codes
        .into_iter()
        .map(|code| view! { <li class="code">{code}</li> });
    view! {
        <h2>{m::authenticator::codes_title()}</h2>
        <p>{m::authenticator::codes()}</p>
        <ul class="authenticator__codes">{codes.collect_view()}</ul>
    }
    .into_any()
}

fn confirm(draft: &Draft) -> AnyView {
    let question = Question::of_draft(draft, Field::Code, m::authenticator::code());
    view! {
        <h2>{m::authenticator::confirm_title()}</h2>
        <form class="form" method="post" action=AUTHENTICATOR_CONFIRM_API novalidate>
            <TextField
                question=question.hint(m::authenticator::confirm_hint())
                width=Width::Medium
                autocomplete="one-time-code"
                inputmode=Some("numeric")
            />
            <Button label=m::authenticator::confirm() />
        </form>
    }
    .into_any()
}
