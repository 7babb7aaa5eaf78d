//! What stands on the sign-in page in each of its states?

use domain::drafts::Draft;
use domain::forms::{Field, FormErrors, Mistake};
use locales::{Locale, m};

use super::page::show;
use crate::routes::Next;
use crate::screens::testing::{attributes, content, said, texts};

fn phone() -> String {
    "800-555-0142".to_owned()
}

#[test]
fn the_form_posts_without_scripts_and_offers_no_button_that_needs_them() {
    for locale in Locale::ALL {
        let html = content(
            *locale,
            show(Next::Account, Draft::default(), phone(), *locale, true),
        );
        assert_eq!(attributes(&html, "form", "action"), ["/api/sign-in"]);
        assert_eq!(attributes(&html, "form", "method"), ["post"]);
        assert_eq!(
            texts(&html, "button[type=submit]"),
            [said(*locale, &m::sign_in::submit())]
        );
        assert_eq!(
            attributes(&html, "button[type=button]", "hidden").len(),
            1,
            "Show stays away"
        );
        assert!(texts(&html, "#problem").is_empty());
    }
}

#[test]
fn a_wrong_password_keeps_the_user_id_and_names_no_secret() {
    let draft = Draft {
        values: vec![(Field::UserId, "mei.chen".to_owned())],
        errors: FormErrors::one(Field::UserId, Mistake::WrongCredentials),
    };
    for locale in Locale::ALL {
        let page = show(Next::Account, draft.clone(), phone(), *locale, true);
        assert!(page.has_errors);
        let html = content(*locale, page);
        assert_eq!(attributes(&html, "#user_id", "value"), ["mei.chen"]);
        assert_eq!(attributes(&html, "#user_id", "aria-invalid"), ["true"]);
        assert!(attributes(&html, "#password", "value").is_empty());
        let words = said(*locale, &m::errors::wrong_credentials());
        assert_eq!(texts(&html, "#problem a"), std::slice::from_ref(&words));
        assert_eq!(texts(&html, "#user_id-error"), [words]);
        assert_eq!(attributes(&html, "#problem a", "href"), ["#user_id"]);
    }
}

#[test]
fn the_way_onward_travels_as_a_name_and_never_as_an_address() {
    let next = Next::read(Some("payments/7001234567?period=all"));
    let html = content(
        Locale::En,
        show(next, Draft::default(), phone(), Locale::En, true),
    );
    assert_eq!(
        attributes(&html, "input[name=next]", "value"),
        ["payments/7001234567?period=all"]
    );
    assert!(texts(&html, "p").contains(&said(Locale::En, &m::sign_in::first())));
}
