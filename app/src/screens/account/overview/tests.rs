//! What does the overview say of a case?

use domain::overview::Overview;
use jiff::civil::date;
use locales::{Locale, m};
use serde_json::json;

use super::page::show;
use crate::page::Page;
use crate::screens::testing::{attributes, content, ohio, said, texts};

fn page(locale: Locale, loaded: Overview) -> Page {
    show(&ohio(), locale, date(2026, 11, 22), loaded)
}

fn overview() -> Overview {
    serde_json::from_value(json!({
        "cases": [{
            "case": {"id": "7001234567", "number": "0012345678"}, "viewer": "receives", "status": "open",
            "other_parties": [{"family": "Li", "given": "Wei", "middle": null, "suffix": null, "native": "李伟", "order": "given_first"}],
            "due_now": 27_692, "past_due": 120_385, "credit": null,
            "last_payment": {"received_on": "2026-11-12", "amount": 34_615}, "latest": [], "next_due": "2026-11-26", "role_ended": null,
        }],
        "as_of": "2026-11-20",
    }))
    .expect("an overview")
}

#[test]
fn the_sums_of_a_case_stand_in_the_order_of_need() {
    for locale in Locale::ALL {
        let html = content(*locale, page(*locale, overview()));
        assert_eq!(texts(&html, "dl data"), ["$346.15", "$276.92", "$1,203.85"]);
        let labels = [
            m::account::last_payment(),
            m::account::due(),
            m::account::past_due_to_you(),
        ];
        assert_eq!(
            texts(&html, ".fact-tile__label"),
            labels.map(|label| said(*locale, &label))
        );
    }
}

#[test]
fn a_name_is_written_in_the_reader_s_letters() {
    let shown = |locale| texts(&content(locale, page(locale, overview())), ".case-head").concat();
    assert!(shown(Locale::ZhHans).contains("李伟"));
    assert!(shown(Locale::En).contains("Wei Li"));
}

#[test]
fn each_case_leads_to_its_own_payments_in_the_same_language() {
    let html = content(Locale::ZhHans, page(Locale::ZhHans, overview()));
    assert_eq!(
        attributes(&html, ".card .actions a", "href"),
        ["/zh-Hans/account/cases/7001234567/payments"]
    );
}

#[test]
fn a_sum_that_the_agency_has_not_sent_is_not_zero() {
    let mut loaded = overview();
    loaded.cases[0].due_now = None;
    loaded.cases[0].past_due = None;
    let html = content(Locale::En, page(Locale::En, loaded));
    assert_eq!(texts(&html, "dl data"), ["$346.15"]);
    assert!(texts(&html, "dl").concat().contains("Not known yet"));
}

#[test]
fn the_number_of_a_case_stands_on_its_card_once() {
    let html = content(Locale::En, page(Locale::En, overview()));
    let number = "0012345678";
    assert_eq!(texts(&html, ".card").concat().matches(number).count(), 1);
}

#[test]
fn one_case_has_one_main_action_and_several_have_none() {
    let primary = |loaded| texts(&content(Locale::En, page(Locale::En, loaded)), ".button--primary").len();
    assert_eq!(primary(overview()), 1);
    let mut two = overview();
    two.cases.extend(overview().cases);
    assert_eq!(primary(two), 0);
}
