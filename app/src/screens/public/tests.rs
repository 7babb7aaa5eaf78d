//! What holds for every page of the public site, for both sample agencies, in every language?

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use domain::AgencyRules;
use jiff::civil::date;
use locales::{Locale, m};
use scraper::Html;

use super::edition::Edition;
use super::show;
use crate::components::qr_code::read_code;
use crate::routes::{PublicPage, ROUTES, Route};
use crate::screens::testing::{attributes, content, new_york, ohio, said, texts};
use crate::site::Site;

/// The public site of an agency in a language.
pub(super) fn edition(site: Arc<Site>, locale: Locale) -> Edition {
    Edition {
        site,
        rules: Arc::new(AgencyRules::default()),
        locale,
        today: date(2026, 11, 23),
        now: Some(date(2026, 11, 23).at(9, 0, 0, 0)),
    }
}

/// Every edition that there is of the sample agencies.
fn editions() -> impl Iterator<Item = Edition> {
    [ohio(), new_york()].into_iter().flat_map(|site| {
        Locale::ALL
            .iter()
            .map(move |locale| edition(Arc::clone(&site), *locale))
    })
}

/// A page as its readers get it.
pub(super) fn shown(edition: &Edition, page: PublicPage) -> Html {
    content(edition.locale, show(edition.clone(), page))
}

/// Each page of each edition.
fn every_page() -> impl Iterator<Item = (Edition, PublicPage, Html)> {
    editions().flat_map(|edition| {
        PublicPage::ALL.map(|page| {
            let html = shown(&edition, page);
            (edition.clone(), page, html)
        })
    })
}

#[test]
fn a_page_has_one_heading_and_it_is_its_title() {
    for (edition, page, html) in every_page() {
        assert_eq!(texts(&html, "h1"), [said(edition.locale, &edition.title(page))]);
    }
}

#[test]
fn no_anchor_stands_on_a_page_twice() {
    for (edition, page, html) in every_page() {
        let anchors = attributes(&html, "[id]", "id");
        let distinct: BTreeSet<_> = anchors.iter().collect();
        assert_eq!(distinct.len(), anchors.len(), "{page:?} {}", edition.locale);
    }
}

/// A link to an anchor that is not there leads nowhere, and nobody is told.
#[test]
fn every_link_leads_to_a_page_and_a_place_that_are_there() {
    for edition in editions() {
        let anchors: BTreeMap<String, Vec<String>> = PublicPage::ALL
            .map(|page| {
                (
                    edition.path(page),
                    attributes(&shown(&edition, page), "[id]", "id"),
                )
            })
            .into();
        for page in PublicPage::ALL {
            for link in attributes(&shown(&edition, page), "a[href]", "href") {
                let (path, anchor) = link.split_once('#').unwrap_or((&link, ""));
                let here = edition.path(page);
                let path = if path.is_empty() { here.as_str() } else { path };
                if !path.starts_with('/') {
                    continue;
                }
                let ours = ROUTES.iter().any(|route| {
                    let pattern = |locale: &Locale| route.pattern.replace("{locale}", locale.tag()) == path;
                    Locale::ALL.iter().any(pattern)
                });
                assert!(ours, "{here}: {link}");
                if !anchor.is_empty() {
                    let there = anchors
                        .get(path)
                        .is_some_and(|ids| ids.iter().any(|id| id == anchor));
                    assert!(there, "{here}: {link}");
                }
            }
        }
    }
}

#[test]
fn only_a_page_of_this_moment_says_whether_somebody_answers() {
    let first_line = |now| {
        let edition = Edition {
            now,
            ..edition(ohio(), Locale::En)
        };
        texts(&shown(&edition, PublicPage::Contact), "#call p").swap_remove(0)
    };
    let morning = date(2026, 11, 23).at(9, 0, 0, 0);
    assert!(first_line(Some(morning)).starts_with("Open now"));
    assert!(!first_line(None).contains("now"));
}

#[test]
fn a_page_says_only_what_the_agency_has() {
    let page = |site, page| shown(&edition(site, Locale::En), page);
    let words = |html: &Html| texts(html, "dl > div").concat();
    let [ohio_words, new_york_words] =
        [ohio(), new_york()].map(|site| attributes(&page(site, PublicPage::Glossary), "dl > div", "id"));
    assert!(ohio_words.contains(&"web-id".to_owned()) && !ohio_words.contains(&"pin".to_owned()));
    assert!(new_york_words.contains(&"pin".to_owned()) && !new_york_words.contains(&"web-id".to_owned()));
    let [here, there] =
        [ohio(), new_york()].map(|site| texts(&page(site, PublicPage::TermsOfUse), "#languages p"));
    assert_eq!(here[0], said(Locale::En, &m::terms_of_use::languages_english()));
    assert_eq!(there[0], said(Locale::En, &m::terms_of_use::languages_equal()));
    let hotlines = page(ohio(), PublicPage::Safety);
    assert!(words(&hotlines).contains("1-800-799-7233"));
}

#[test]
fn the_page_on_safety_neither_asks_nor_offers_anything_that_is_kept() {
    for edition in editions() {
        let html = shown(&edition, PublicPage::Safety);
        assert!(texts(&html, "form, input, button, details, img, script").is_empty());
        assert_eq!(
            attributes(&html, "section", "id").first().map(String::as_str),
            Some("help")
        );
    }
}

#[test]
fn a_line_in_another_language_says_so_and_keeps_its_number_in_one_piece() {
    for edition in editions() {
        let html = shown(&edition, PublicPage::LanguageHelp);
        let languages = attributes(&html, ".languages > li", "lang");
        assert_eq!(
            languages,
            edition.agency().help.languages,
            "each that the agency names is there"
        );
        assert_eq!(attributes(&html, ".languages [lang=ar]", "dir"), ["rtl"]);
        assert_eq!(attributes(&html, ".languages bdi", "dir").len(), languages.len());
    }
}

#[test]
fn the_page_on_privacy_names_each_cookie_that_the_server_sets() {
    for edition in editions() {
        let html = shown(&edition, PublicPage::Privacy);
        assert_eq!(
            texts(&html, "tbody th"),
            [
                "__Host-session",
                "__Host-visitor",
                "__Host-link",
                "__Host-code",
                "__Host-device",
                "lang"
            ]
        );
    }
}

#[test]
fn pages_are_called_by_their_titles_wherever_they_are_linked() {
    let edition = editions().next().expect("one");
    let html = shown(&edition, PublicPage::TermsOfUse);
    let path = Route::Public(PublicPage::Privacy).path(Locale::En);
    assert_eq!(texts(&html, &format!("aside a[href='{path}']")), ["Privacy"]);
}

#[test]
fn machines_get_every_question_with_the_words_of_its_answer() {
    for edition in editions() {
        let html = shown(&edition, PublicPage::Questions);
        let data = show(edition.clone(), PublicPage::Questions)
            .structured_data
            .expect("data");
        assert_eq!(
            (&data["@context"], &data["@type"]),
            (&"https://schema.org".into(), &"FAQPage".into())
        );
        let questions = data["mainEntity"].as_array().expect("a list");
        let asked: Vec<_> = questions
            .iter()
            .map(|question| question["name"].as_str().expect("a text"))
            .collect();
        assert_eq!(asked, texts(&html, ".questions h3"));
        let page = texts(&html, ".questions").concat();
        for question in questions {
            assert_eq!(
                (&question["@type"], &question["acceptedAnswer"]["@type"]),
                (&"Question".into(), &"Answer".into())
            );
            let answer = question["acceptedAnswer"]["text"].as_str().expect("a text");
            assert!(!answer.is_empty());
            for line in answer.lines() {
                assert!(page.contains(line), "{line}");
                assert!(
                    !line.ends_with([':', '：']) || line != answer.lines().last().expect("one"),
                    "{line}"
                );
            }
        }
    }
}

/// On paper a code is all there is: it leads to the reader's own language, and says where before anybody follows it.
#[test]
fn every_code_holds_the_address_beside_it_in_the_language_of_its_page() {
    let mut codes = 0;
    for (edition, page, html) in every_page() {
        let here = format!("https://portal.example/{}", edition.locale.tag());
        let addresses = attributes(&html, ".qr-code a", "href");
        let readable = texts(&html, ".qr-code a");
        let drawings = attributes(&html, ".qr-code path", "d");
        let sizes = attributes(&html, ".qr-code svg", "viewBox");
        assert_eq!((addresses.len(), addresses.len()), (drawings.len(), sizes.len()));
        for (at, address) in addresses.iter().enumerate() {
            assert_eq!(read_code(&sizes[at], &drawings[at]), *address, "{page:?}");
            assert!(address.starts_with(&here), "{address}");
            assert_eq!(format!("https://{}", readable[at]), *address);
            codes += 1;
        }
    }
    assert_eq!(
        codes, 8,
        "to registration and to sign-in, at each agency, in each language"
    );
}
