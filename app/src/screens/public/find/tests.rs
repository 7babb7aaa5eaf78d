//! Does every word that a parent may type lead to the right row, and every row to a page?

use std::collections::BTreeSet;

use domain::finder::Sought;
use locales::{Locale, Msg, m};
use scraper::Html;

use super::row::Row;
use super::rows::ROWS;
use super::{WORDS, answer};
use crate::routes::{Kind, PublicPage, ROUTES};
use crate::screens::public::tests::{edition, shown};
use crate::screens::testing::{attributes, content, new_york, ohio, said, texts};

fn id(row: &Row) -> String {
    (row.want)().id().replace("find-", "")
}

/// The rows that a query names, whether or not the portal has their pages yet.
fn found(query: &str) -> Vec<String> {
    let sought = Sought::of(query);
    let rows = ROWS.iter().zip(WORDS.iter());
    rows.filter(|(_, words)| sought.is_in(words))
        .map(|(row, _)| id(row))
        .collect()
}

fn asked(locale: Locale, query: &str) -> Html {
    content(locale, answer(edition(ohio(), locale), query))
}

#[test]
fn what_parents_type_in_either_language_names_the_rows_that_they_mean() {
    let queries: [(&[&str], &[&str]); 15] = [
        (
            &[
                "owe",
                "欠款",
                "拖欠",
                "欠費",
                "arrears",
                "past-due",
                "past due",
                "qiankuan",
                "我欠多少钱",
                "how much do I owe",
            ],
            &["balances"],
        ),
        (&["Ｐｉｎ", "PIN码", "web id", "网络识别号"], &["pin", "web-id"]),
        (&["個人識別號碼"], &["pin", "web-id"]),
        (&["支付款项"], &["money-sent", "how-to-pay"]),
        (
            &[
                "登陆",
                "forgot password",
                "忘记密码",
                "can’t sign in",
                "can't sign in",
            ],
            &["password"],
        ),
        (&["听证", "聆讯"], &["hearings"]),
        (&["判令", "judgment"], &["order-amount"]),
        (&["家暴", "quick exit", "Quick-Exit"], &["safety"]),
        (&["card"], &["how-to-pay", "get-paid"]),
        (&["interpreter", "口译"], &["office", "language", "interpreter"]),
        (
            &["e-mail", "email", "ＥＭＡＩＬ", "邮件"],
            &["write-office", "my-address"],
        ),
        (&["check"], &["money-sent", "coupon", "how-to-pay", "get-paid"]),
        (&["注册", "sign up", "zhuce"], &["start", "register"]),
        (&["legal aid", "法律援助"], &["lawyer"]),
        (&["qwerty", "订单", "???"], &[]),
    ];
    for (typed, expected) in queries {
        for query in typed {
            assert_eq!(found(query), *expected, "{query}");
        }
    }
}

#[test]
fn a_row_is_there_once_and_leads_to_a_page_that_is_there() {
    let ids: BTreeSet<_> = ROWS.iter().map(id).collect();
    assert_eq!(ids.len(), ROWS.len());
    let (shown, waiting): (Vec<&Row>, Vec<&Row>) =
        ROWS.iter().partition(|row| row.target(Locale::En).is_some());
    for row in shown {
        for locale in Locale::ALL {
            let target = row.target(*locale).expect("in every language");
            let path = target.href.split('#').next().unwrap_or_default();
            let spec = ROUTES
                .iter()
                .find(|spec| spec.pattern.replace("{locale}", locale.tag()) == path);
            let spec = spec.unwrap_or_else(|| panic!("{}: {path}", id(row)));
            assert_eq!(spec.kind == Kind::Account, target.needs_sign_in, "{}", id(row));
        }
    }
    for row in waiting {
        let page = row.place.split('#').next().unwrap_or_default();
        assert!(
            !ROUTES
                .iter()
                .any(|spec| spec.pattern.ends_with(&format!("/{page}"))),
            "{}",
            id(row)
        );
    }
}

#[test]
fn a_row_about_payments_leads_to_the_overview_which_knows_the_cases() {
    let html = shown(&edition(ohio(), Locale::En), PublicPage::Find);
    let row = "tbody tr:has(a[href='/en/account'])";
    assert_eq!(
        texts(&html, &format!("{row} td:last-child")),
        ["needed"; 4],
        "the overview, and three rows about the history"
    );
}

#[test]
fn a_page_is_called_by_its_own_title() {
    for site in [ohio(), new_york()] {
        for locale in Locale::ALL {
            let edition = edition(site.clone(), *locale);
            let proof = &edition.agency().proof;
            for row in ROWS {
                if row.proof.is_some_and(|method| !proof.uses(method)) {
                    continue;
                }
                let place = row.target(*locale).map(|target| target.href);
                let named = |page: &PublicPage| place.as_ref() == Some(&edition.path(*page));
                if let Some(page) = PublicPage::ALL.iter().find(|page| named(page)) {
                    assert_eq!(said(*locale, &(row.name)()), said(*locale, &edition.title(*page)));
                }
            }
        }
    }
    let same = |one: Msg, other: Msg| {
        for locale in Locale::ALL {
            assert_eq!(said(*locale, &one), said(*locale, &other));
        }
    };
    same(m::find::last_payment_page(), m::account::title());
    same(m::find::all_payments_page(), m::payments::title());
    same(m::find::print_payments_page(), m::payments::title());
    same(m::find::language_page(), m::language_help::site_title());
}

#[test]
fn a_synonym_is_there_once_and_never_what_the_row_says_anyway() {
    for row in ROWS {
        let own: Vec<String> = Locale::ALL
            .iter()
            .flat_map(|locale| [said(*locale, &(row.want)()), said(*locale, &(row.name)())])
            .collect();
        let words = row.synonyms;
        for phrases in [words.en, words.zh_hans, words.zh_hant, words.zh_latn] {
            let mut seen = BTreeSet::new();
            for phrase in phrases.split(", ") {
                // Many words are the same in Simplified and Traditional characters.
                let repeats = own.iter().any(|said| said == phrase) && phrases != words.zh_hant;
                assert!(seen.insert(phrase) && !repeats, "{}: {phrase}", id(row));
                assert_eq!(phrase.trim(), phrase);
            }
        }
    }
}

#[test]
fn synonyms_stand_in_the_letters_of_their_language() {
    let is_han = |c: char| ('\u{4e00}'..='\u{9fff}').contains(&c);
    for row in ROWS {
        let words = row.synonyms;
        assert!(!words.en.chars().any(is_han), "{}", id(row));
        for phrases in [words.zh_hans, words.zh_hant] {
            assert!(
                phrases.split(", ").all(|phrase| phrase.chars().any(is_han)),
                "{}",
                id(row)
            );
        }
        let pinyin = |phrase: &str| phrase.bytes().all(|byte| byte.is_ascii_lowercase());
        assert!(words.zh_latn.split(", ").all(pinyin), "{}", id(row));
    }
}

#[test]
fn before_a_query_every_row_is_there_and_counted() {
    for locale in Locale::ALL {
        let html = shown(&edition(ohio(), *locale), PublicPage::Find);
        let rows = texts(&html, "tbody tr").len();
        assert!(rows >= 15, "{rows}");
        let count = i64::try_from(rows).expect("few");
        assert_eq!(
            texts(&html, "[role=status]"),
            [said(*locale, &m::find::all(count))]
        );
    }
}

#[test]
fn a_proof_has_a_row_only_where_the_agency_uses_it() {
    for (site, there, absent) in [
        (ohio(), m::find::web_id(), m::find::pin()),
        (new_york(), m::find::pin(), m::find::web_id()),
    ] {
        let wants = texts(
            &shown(&edition(site, Locale::En), PublicPage::Find),
            ".find__want",
        );
        assert!(wants.contains(&said(Locale::En, &there)) && !wants.contains(&said(Locale::En, &absent)));
    }
}

#[test]
fn a_query_leaves_the_rows_that_it_names_and_stands_in_the_box_again() {
    let html = asked(Locale::En, "q=%E5%AE%B6%E6%9A%B4&show=pays");
    assert_eq!(
        texts(&html, "#answer > [role=status]"),
        ["1 entry matches “家暴”."]
    );
    assert_eq!(attributes(&html, "form", "action"), ["/en/find#answer"]);
    assert_eq!(attributes(&html, "td a", "href"), ["/en/safety"]);
    assert_eq!(attributes(&html, "input[name=q]", "value"), ["家暴"]);
    assert_eq!(attributes(&html, "input[checked]", "value"), ["pays"]);
    let all = attributes(&html, "form a", "href");
    assert_eq!(all, ["/en/find"], "the way back to the whole list");
}

#[test]
fn whoever_finds_nothing_gets_the_whole_list_and_the_number_to_call() {
    let whole = texts(&asked(Locale::ZhHans, "show=receives"), "tbody tr").len();
    let html = asked(Locale::ZhHans, "q=qwerty&show=receives");
    assert_eq!(texts(&html, "tbody tr").len(), whole);
    assert_eq!(
        texts(&html, "[role=status]"),
        [said(Locale::ZhHans, &m::find::none("qwerty".to_owned()))]
    );
    assert!(!texts(&html, "a[href^='tel:']").is_empty());
    assert_eq!(
        attributes(&html, "p > a[href$=contact]", "href"),
        ["/zh-Hans/contact"]
    );
}

#[test]
fn each_parent_can_leave_out_what_is_only_for_the_other() {
    let who = |show: &str| texts(&asked(Locale::En, &format!("show={show}")), "td:nth-of-type(2)");
    assert!(who("").contains(&"parent who pays".to_owned()));
    assert!(!who("receives").contains(&"parent who pays".to_owned()));
    assert!(!who("pays").contains(&"parent who receives".to_owned()));
}

#[test]
fn what_cannot_be_looked_for_is_said_and_kept_above_the_whole_list() {
    let long = "owe".repeat(40);
    for (query, typed) in [
        (format!("q={long}"), long.as_str()),
        ("q=a%00b".to_owned(), "a\u{fffd}b"),
    ] {
        let page = answer(edition(ohio(), Locale::En), &query);
        assert!(page.status == 422 && page.has_errors && page.is_answer);
        let html = content(Locale::En, page);
        assert_eq!(attributes(&html, "#answer #problem a", "href"), ["#q"]);
        assert_eq!(attributes(&html, "#answer", "id").len(), 1);
        assert_eq!(attributes(&html, "input[name=q]", "value"), [typed]);
        assert_eq!(attributes(&html, "input[name=q]", "aria-invalid"), ["true"]);
        assert!(texts(&html, "tbody tr").len() >= 15);
    }
}

#[test]
fn in_another_language_the_english_name_stands_beside_each_page() {
    let html = asked(Locale::ZhHans, "q=glossary");
    assert_eq!(texts(&html, "td:nth-of-type(1)"), ["术语表 (Glossary)"]);
    assert_eq!(texts(&html, "td [lang=en]"), ["(Glossary)"]);
    assert!(texts(&asked(Locale::En, "q=glossary"), "[lang=en]").is_empty());
}

#[test]
fn the_word_that_the_hint_names_finds_something() {
    for locale in Locale::ALL {
        let hint = said(*locale, &m::find::search_hint());
        let (_, rest) = hint.split_once('“').expect("a word in quotes");
        let (word, _) = rest.split_once('”').expect("its end");
        let rows = ROWS.iter().zip(WORDS.iter());
        let sought = Sought::of(word);
        let mut here = rows.filter(|(row, words)| row.target(*locale).is_some() && sought.is_in(words));
        assert!(here.next().is_some(), "{word}");
    }
}
