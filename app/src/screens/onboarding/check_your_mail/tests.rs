//! What does somebody see whose mail is on its way?

use domain::drafts::Draft;
use domain::forms::{Field, FormErrors};
use jiff::civil::date;
use locales::{Locale, m};

use super::page::show;
use crate::screens::testing::{attributes, content, ohio, said, texts};

fn draft(values: &[(Field, &str)]) -> Draft {
    Draft {
        values: values
            .iter()
            .map(|(field, value)| (*field, (*value).to_owned()))
            .collect(),
        errors: FormErrors::default(),
    }
}

#[test]
fn the_page_says_where_the_mail_went_what_it_is_called_and_what_to_do_without_it() {
    let kept = draft(&[(Field::Email, "li@example.org")]);
    for locale in Locale::ALL {
        let ends = Some(date(2026, 11, 27).at(15, 40, 0, 0));
        let html = content(*locale, show(&ohio(), *locale, &kept, ends));
        let text = texts(&html, ".prose").join(" ");
        assert!(text.contains("li@example.org"));
        assert!(text.contains("3:40"), "{text}");
        assert_eq!(
            attributes(&html, "form", "action"),
            ["/api/check-your-mail/resend"]
        );
        let words = texts(&html, "li a");
        assert!(words.contains(&said(*locale, &m::create_account::change())));
        assert!(texts(&html, ".notice").is_empty());
    }
}

#[test]
fn sent_again_is_said() {
    let kept = draft(&[(Field::Email, "li@example.org"), (Field::Next, "again")]);
    let html = content(Locale::En, show(&ohio(), Locale::En, &kept, None));
    assert_eq!(
        texts(&html, ".notice__title"),
        [said(Locale::En, &m::create_account::resent())]
    );
}

#[test]
fn who_comes_from_nowhere_is_led_to_the_beginning() {
    let html = content(Locale::En, show(&ohio(), Locale::En, &Draft::default(), None));
    assert_eq!(attributes(&html, ".actions a", "href"), ["/en/create-account"]);
    assert!(attributes(&html, "form", "action").is_empty());
}
