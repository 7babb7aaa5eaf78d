//! What stands behind the link of the activation mail, in each state of the link?

use domain::drafts::Draft;
use domain::forms::{Field, FormErrors, Mistake};
use domain::ids::{AccountId, RegistrationId};
use domain::links::LinkState;
use domain::ports::LinkPurpose;
use jiff::Timestamp;
use locales::{Locale, m};

use super::page::show;
use crate::screens::testing::{attributes, content, said, texts};

fn purpose() -> LinkPurpose {
    LinkPurpose::Activate(RegistrationId::parse("r1").expect("an id"))
}

fn open() -> LinkState {
    LinkState::Open(purpose(), Timestamp::UNIX_EPOCH)
}

#[test]
fn an_open_link_asks_for_the_password_and_nothing_else() {
    for locale in Locale::ALL {
        let html = content(*locale, show(&open(), Draft::default(), *locale));
        assert_eq!(attributes(&html, "form", "action"), ["/api/activate"]);
        assert_eq!(attributes(&html, "form input", "name"), ["password"]);
    }
}

#[test]
fn a_user_id_that_somebody_else_has_is_asked_for_anew() {
    let draft = Draft {
        values: Vec::new(),
        errors: FormErrors::one(Field::UserId, Mistake::Taken),
    };
    for locale in Locale::ALL {
        let html = content(*locale, show(&open(), draft.clone(), *locale));
        assert_eq!(attributes(&html, "form input", "name"), ["user_id", "password"]);
        assert_eq!(
            texts(&html, "#problem a"),
            [said(*locale, &m::errors::user_id_taken())]
        );
    }
}

#[test]
fn every_link_that_does_not_work_says_why_and_leads_on() {
    let reset = LinkPurpose::ResetPassword(AccountId::parse("a1").expect("an id"));
    let states = [
        (
            LinkState::Expired(purpose()),
            m::activate::expired_title(),
            "/api/activate/renew",
        ),
        (
            LinkState::Replaced(purpose()),
            m::activate::replaced_title(),
            "/api/activate/renew",
        ),
        (LinkState::Used, m::activate::used_title(), "/zh-Hans/sign-in"),
        (
            LinkState::Unknown,
            m::activate::unknown_title(),
            "/zh-Hans/create-account",
        ),
        (
            LinkState::Expired(reset),
            m::activate::unknown_title(),
            "/zh-Hans/create-account",
        ),
    ];
    for (state, title, onward) in states {
        let html = content(Locale::ZhHans, show(&state, Draft::default(), Locale::ZhHans));
        assert_eq!(texts(&html, "h1"), [said(Locale::ZhHans, &title)]);
        let ways = [
            attributes(&html, ".actions a", "href"),
            attributes(&html, "form", "action"),
        ]
        .concat();
        assert_eq!(ways.first().map(String::as_str), Some(onward));
    }
}
