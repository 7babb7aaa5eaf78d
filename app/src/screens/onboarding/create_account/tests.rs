//! What stands on the form for a new account in each of its states?

use domain::drafts::Draft;
use domain::forms::{Field, FormErrors, Mistake};
use locales::{Locale, m};

use super::page::show;
use crate::screens::testing::{attributes, content, ohio, said, texts};

#[test]
fn the_form_asks_for_what_the_account_needs_and_posts_without_scripts() {
    for locale in Locale::ALL {
        let html = content(*locale, show(&ohio(), *locale, Draft::default()));
        assert_eq!(attributes(&html, "form", "action"), ["/api/create-account"]);
        let names = attributes(&html, "form :is(input, select)", "name");
        let languages = vec!["written"; Locale::ALL.len()];
        let expected = [
            &["name", "email"],
            &languages[..],
            &["spoken", "user_id", "new_password", "terms"],
        ]
        .concat();
        assert_eq!(names, expected);
        assert_eq!(
            attributes(&html, "[name=written][checked]", "value"),
            [locale.tag()]
        );
        assert_eq!(
            attributes(&html, "#new_password", "autocomplete"),
            ["new-password"]
        );
        assert_eq!(
            attributes(&html, "button[data-shows]", "hidden").len(),
            1,
            "needs scripts"
        );
        assert!(texts(&html, "#problem").is_empty());
    }
}

#[test]
fn what_was_typed_comes_back_with_its_mistakes_and_without_the_password() {
    let mut errors = FormErrors::one(Field::Email, Mistake::Malformed);
    errors.note::<()>(Field::NewPassword, Err(Mistake::TooShort { least: 15 }));
    let draft = Draft {
        values: vec![
            (Field::Name, "陈丽".to_owned()),
            (Field::Email, "li@".to_owned()),
            (Field::Written, "zh-Hans".to_owned()),
            (Field::Spoken, "yue".to_owned()),
            (Field::Terms, "yes".to_owned()),
        ],
        errors,
    };
    for locale in Locale::ALL {
        let page = show(&ohio(), *locale, draft.clone());
        assert!(page.has_errors);
        let html = content(*locale, page);
        assert_eq!(attributes(&html, "#name", "value"), ["陈丽"]);
        assert_eq!(attributes(&html, "[name=written][checked]", "value"), ["zh-Hans"]);
        assert_eq!(attributes(&html, "#terms[checked]", "value"), ["yes"]);
        assert!(attributes(&html, "#new_password", "value").is_empty());
        let expected = [m::errors::email_malformed(), m::errors::password_too_short(15)];
        assert_eq!(
            texts(&html, "#problem a"),
            expected.map(|msg| said(*locale, &msg))
        );
        assert_eq!(
            attributes(&html, "[aria-invalid=true]", "id"),
            ["email", "new_password"]
        );
    }
}
