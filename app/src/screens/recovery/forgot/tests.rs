//! What does somebody see who forgot something?

use domain::drafts::Draft;
use domain::forms::{Field, FormErrors, Mistake};
use locales::{Locale, m};

use super::page::{Asks, show};
use super::sent;
use crate::screens::testing::{attributes, content, said, texts};

#[test]
fn both_pages_ask_for_the_address_alone() {
    for (asks, action) in [
        (Asks::user_id(), "/api/forgot-user-id"),
        (Asks::password(), "/api/forgot-password"),
    ] {
        let html = content(
            Locale::ZhHans,
            show(asks, Draft::default(), "800-555-0142".to_owned()),
        );
        assert_eq!(attributes(&html, "form", "action"), [action]);
        assert_eq!(attributes(&html, "form input", "name"), ["email"]);
    }
}

#[test]
fn an_address_that_is_none_stands_in_the_field_again() {
    let draft = Draft {
        values: vec![(Field::Email, "li@".to_owned())],
        errors: FormErrors::one(Field::Email, Mistake::Malformed),
    };
    let html = content(Locale::En, show(Asks::password(), draft, String::new()));
    assert_eq!(attributes(&html, "#email", "value"), ["li@"]);
    assert_eq!(
        texts(&html, "#problem a"),
        [said(Locale::En, &m::errors::email_malformed())]
    );
}

#[test]
fn the_page_after_it_names_the_address_and_no_more() {
    let draft = Draft {
        values: vec![(Field::Email, "li@example.org".to_owned())],
        errors: FormErrors::default(),
    };
    let html = content(Locale::En, sent::show(&draft, String::new()));
    assert_eq!(texts(&html, "strong"), ["li@example.org"]);
    let html = content(Locale::En, sent::show(&Draft::default(), String::new()));
    assert!(texts(&html, "strong").is_empty());
}
