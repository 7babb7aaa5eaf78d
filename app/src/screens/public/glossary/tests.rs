//! Can every word be found, pointed to, and read out to somebody who speaks English?

use std::collections::BTreeSet;

use locales::{Locale, m};
use scraper::Html;

use crate::routes::PublicPage;
use crate::screens::public::tests::{edition, shown};
use crate::screens::testing::{attributes, ohio, said, texts};

fn page(locale: Locale) -> Html {
    shown(&edition(ohio(), locale), PublicPage::Glossary)
}

#[test]
fn every_word_has_an_anchor_of_its_own_and_a_meaning() {
    for locale in Locale::ALL {
        let html = page(*locale);
        let anchors = attributes(&html, "dl > div", "id");
        let distinct: BTreeSet<_> = anchors.iter().collect();
        assert_eq!(distinct.len(), anchors.len());
        assert!(anchors.contains(&"unallocated".to_owned()));
        assert_eq!(texts(&html, "dl > div > dd").len(), anchors.len());
    }
}

#[test]
fn the_official_english_term_stands_beside_each_word_of_another_language() {
    let html = page(Locale::ZhHans);
    let word = said(Locale::ZhHans, &m::glossary::arrears());
    assert_eq!(
        texts(&html, "#arrears dt"),
        [format!("{word} (Arrears, past-due support)")]
    );
    assert_eq!(
        texts(&html, "#arrears [lang=en]"),
        ["(Arrears, past-due support)"]
    );
    let html = page(Locale::En);
    assert_eq!(texts(&html, "#arrears dt"), ["Arrears, past-due support"]);
}

#[test]
fn every_topic_is_reached_from_the_top() {
    for locale in Locale::ALL {
        let html = page(*locale);
        let sections = attributes(&html, "section", "id");
        let links = attributes(&html, "nav a", "href");
        let expected: Vec<_> = sections.iter().map(|id| format!("#{id}")).collect();
        assert_eq!(links, expected);
    }
}
