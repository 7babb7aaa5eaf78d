//! What is asked for, from which side, in which agency?

use domain::drafts::Draft;
use domain::forms::{Field, FormErrors, Mistake};
use domain::policy::Viewer;
use jiff::civil::date;
use locales::{Locale, m};

use super::page::show;
use crate::screens::testing::{attributes, content, new_york, ohio, said, texts};

fn names(viewer: Option<Viewer>, site: &crate::site::Site) -> Vec<String> {
    let page = show(&site.agency, Locale::ZhHans, viewer, None, Draft::default());
    attributes(&content(Locale::ZhHans, page), "form input", "name")
}

#[test]
fn where_the_side_decides_what_is_asked_it_is_asked_first() {
    assert_eq!(names(None, &ohio()), ["as", "as"]);
    let receives = ["as", "case_number", "ssn", "card_digits", "web_id"];
    assert_eq!(names(Some(Viewer::Receives), &ohio()), receives);
    assert_eq!(
        names(Some(Viewer::Pays), &ohio()),
        ["as", "case_number", "ssn", "web_id"]
    );
}

#[test]
fn every_word_is_said_in_the_language_of_the_page() {
    for viewer in [None, Some(Viewer::Receives), Some(Viewer::Pays)] {
        let page = show(&ohio().agency, Locale::ZhHans, viewer, None, Draft::default());
        let text = texts(&content(Locale::ZhHans, page), ".prose").join(" ");
        assert!(!text.contains("prove-") && !text.contains("get-your"), "{text}");
    }
}

#[test]
fn where_both_parents_prove_the_same_nobody_is_asked_for_the_side() {
    assert_eq!(names(None, &new_york()), ["case_number", "ssn", "pin"]);
}

#[test]
fn one_neutral_sentence_stands_at_the_case_number_and_no_secret_comes_back() {
    let draft = Draft {
        values: vec![(Field::CaseNumber, "7001234567".to_owned())],
        errors: FormErrors::one(Field::CaseNumber, Mistake::NoMatch),
    };
    for locale in Locale::ALL {
        let page = show(&ohio().agency, *locale, Some(Viewer::Pays), None, draft.clone());
        let html = content(*locale, page);
        assert_eq!(
            texts(&html, "#problem a"),
            [said(*locale, &m::errors::no_match())]
        );
        assert_eq!(attributes(&html, "#case_number", "value"), ["7001234567"]);
        assert!(attributes(&html, "input[type=password]", "value").is_empty());
    }
}

#[test]
fn beside_the_number_stands_why_it_is_asked_for_and_by_which_law() {
    for locale in Locale::ALL {
        let page = show(
            &ohio().agency,
            *locale,
            Some(Viewer::Pays),
            None,
            Draft::default(),
        );
        let text = texts(&content(*locale, page), "details").join(" ");
        assert!(text.contains("42 U.S.C. 666(a)(13)"), "{text}");
        assert!(text.contains(&said(*locale, &m::privacy::ssn_use())));
    }
}

#[test]
fn a_letter_that_was_asked_for_is_told() {
    let at = date(2026, 11, 23).at(15, 40, 0, 0);
    let page = show(&new_york().agency, Locale::En, None, Some(at), Draft::default());
    let told = texts(&content(Locale::En, page), ".notice__title");
    assert_eq!(told, [said(Locale::En, &m::prove::letter_wished(at))]);
}
