//! What stands on the page that asks for a code?

use domain::drafts::Draft;
use domain::forms::{Field, FormErrors, Mistake};
use locales::{Locale, m};

use super::page::{closed, show};
use crate::routes::Next;
use crate::screens::testing::{attributes, content, said, texts};

#[test]
fn one_field_takes_both_kinds_of_code_and_the_way_onward_is_kept() {
    let next = Next::read(Some("payments/7001234567"));
    for locale in Locale::ALL {
        let html = content(
            *locale,
            show(next.clone(), Draft::default(), "800-555-0142".to_owned()),
        );
        assert_eq!(attributes(&html, "form", "action"), ["/api/sign-in/code"]);
        assert_eq!(attributes(&html, "form input", "name"), ["next", "code"]);
        assert_eq!(
            attributes(&html, "input[name=next]", "value"),
            ["payments/7001234567"]
        );
        assert_eq!(attributes(&html, "#code", "autocomplete"), ["one-time-code"]);
    }
}

#[test]
fn a_wrong_code_is_told_and_never_shown_again() {
    let draft = Draft {
        values: Vec::new(),
        errors: FormErrors::one(Field::Code, Mistake::WrongCode),
    };
    for locale in Locale::ALL {
        let page = show(Next::Account, draft.clone(), "800-555-0142".to_owned());
        assert!(page.has_errors);
        let html = content(*locale, page);
        assert_eq!(
            texts(&html, "#code-error"),
            [said(*locale, &m::errors::wrong_code())]
        );
        assert_eq!(attributes(&html, "#code", "value"), [""]);
    }
}

#[test]
fn a_password_typed_too_long_ago_leads_back_to_sign_in_and_then_onward() {
    let next = Next::read(Some("payments/7001234567"));
    let html = content(Locale::En, closed(next, Locale::En));
    assert_eq!(
        attributes(&html, ".actions a", "href"),
        ["/en/sign-in?next=payments/7001234567"]
    );
}
