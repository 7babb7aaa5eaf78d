//! What does the payment history show of what was loaded? The rows come as the JSON of `list_payments`.

use domain::forms::{FormErrors, Mistake};
use domain::payments::{PaymentHistory, PaymentQuery, PaymentView};
use domain::policy::Viewer;
use locales::{Audience, Locale, Money, Pack, m};
use serde_json::json;

use super::csv::{file, quoted};
use super::page::{show, show_mistakes};
use crate::screens::testing::{attributes, content, ohio, said, texts};

/// A parent who receives: one payment that was sent, one on hold; page 2 of 3.
fn history() -> PaymentHistory {
    let name = |family: &str, given: &str| json!({"family": family, "given": given, "middle": null, "suffix": null, "native": null, "order": "given_first"});
    let row = |id: &str, day: &str, amount: i64, status: &str| {
        json!({
            "id": id, "kind": "receipt", "received_on": day, "posted_on": day, "withheld_on": null, "takes_back": null,
            "reason": null, "method": "eft", "status": status, "source": "withholding", "payer": null, "amount": amount,
            "split": [amount, 0, 0, 0, 0, 0], "assigned": null, "elsewhere": null, "holds": [], "sent": [],
        })
    };
    let mut sent = row("P-1", "2026-11-12", 34_615, "applied");
    sent["sent"] = json!([{"issued": "2026-11-16", "amount": 32_307, "to": "you", "kind": "support", "method": "deposit", "status": "issued"}]);
    let mut held = row("P-2", "2025-10-01", 15_000, "held");
    held["split"] = json!([0, 0, 0, 0, 0, 0]);
    held["holds"] = json!([{"amount": 15_000, "placed": "2025-10-01", "release_by": "2026-04-01", "allocated": false, "explanation": "may-be-adjusted"}]);
    let case = json!({"id": "7001234567", "number": "0012345678"});
    serde_json::from_value(json!({
        "viewer": "receives",
        "header": {
            "office": null, "case": case, "cases": [case], "orders": ["2019-DR-0042"], "statement_date": "2026-11-22",
            "obligors": [name("Li", "Wei")], "obligees": [name("Chen", "Mei")], "period": ["1900-01-01", "2100-12-31"],
            "monthly": [{"debt": "CS", "amount": 60_000, "arrears_payment": 5_000, "approximate": true}],
            "arrears": ["2026-10-31", 120_385], "hold_unallocated": 15_000, "hold_allocated": 0, "role_ended": null,
        },
        "filter": {"period": "all", "kind": "all", "page": 2, "rows": "25"},
        "rows": [sent, held],
        "totals": {
            "received": 49_615, "returned": 0, "net": 49_615, "split": [34_615, 0, 0, 0, 0, 0], "assigned": 0,
            "elsewhere": null, "on_hold": 15_000, "sent": 32_307,
        },
        "years": [{"year": 2026, "received": 34_615, "returned": 0, "net": 34_615}, {"year": 2025, "received": 15_000, "returned": 0, "net": 15_000}],
        "page": {"page": 2, "pages": 3, "rows": 52, "first": 26, "last": 50},
        "as_of": "2026-11-20",
    }))
    .expect("a history")
}

fn rows() -> Vec<PaymentView> {
    history().rows
}

#[test]
fn only_columns_in_which_something_stands_are_shown() {
    for locale in Locale::ALL {
        let html = content(*locale, show(&ohio(), *locale, history()));
        let heads = [
            m::payments::received(),
            m::payments::amount(),
            m::payments::child(),
            m::payments::sent_to_you(),
            m::payments::status(),
        ];
        let expected: Vec<String> = heads.iter().map(|head| said(*locale, head)).collect();
        assert_eq!(
            texts(&html, "#results table:first-of-type thead th")[..5],
            expected
        );
    }
}

#[test]
fn the_total_is_of_all_pages_and_stands_in_the_foot() {
    let html = content(Locale::En, show(&ohio(), Locale::En, history()));
    assert_eq!(texts(&html, "tfoot data"), ["$496.15", "$346.15", "$323.07"]);
    assert_eq!(texts(&html, "#result-line"), ["52 payments, $496.15"]);
}

#[test]
fn a_total_of_nothing_is_a_sum_and_a_part_of_nothing_a_dash() {
    let mut history = history();
    history.totals.split = domain::payments::Split::default();
    let html = content(Locale::En, show(&ohio(), Locale::En, history));
    assert_eq!(texts(&html, "tfoot data"), ["$496.15", "$0.00", "$323.07"]);
    let cells = texts(&html, "#results table:first-of-type tbody td");
    assert!(cells.contains(&"–".to_owned()), "{cells:?}");
}

#[test]
fn a_chart_is_drawn_where_there_are_years_to_compare() {
    let drawings = |years: usize| {
        let mut history = history();
        history.years = (0..years).map(|_| history.years[0]).collect();
        texts(
            &content(Locale::En, show(&ohio(), Locale::En, history)),
            ".year-chart",
        )
        .len()
    };
    assert_eq!((drawings(2), drawings(3)), (0, 1));
}

#[test]
fn the_filter_sends_nothing_for_what_is_usual_anyway() {
    let mut usual = history();
    usual.filter = domain::payments::PaymentFilter::default();
    let html = content(Locale::En, show(&ohio(), Locale::En, usual));
    for field in ["period", "kind", "rows"] {
        let chosen = attributes(&html, &format!("#{field} option[selected]"), "value");
        assert_eq!(chosen, [""], "{field}");
    }
}

#[test]
fn a_filter_with_mistakes_is_unfolded_on_every_screen() {
    let query = || PaymentQuery::parse("from=2026-02-01");
    let errors = query().filter().expect_err("a day is missing");
    let wrong = content(
        Locale::En,
        show_mistakes(&ohio(), Locale::En, history(), query(), errors),
    );
    let right = content(Locale::En, show(&ohio(), Locale::En, history()));
    let open = |html| attributes(html, "#filter details", "open").len();
    assert_eq!((open(&wrong), open(&right)), (1, 0));
    // Days without “from … to …” mean just that.
    assert_eq!(
        attributes(&wrong, "#period option[selected]", "value"),
        ["custom"]
    );
}

#[test]
fn a_word_is_explained_where_it_can_stand() {
    let explained = |history| {
        texts(
            &content(Locale::En, show(&ohio(), Locale::En, history)),
            "dt strong",
        )
    };
    let mut returned = history();
    returned.totals.returned = Money(5_000);
    let word = said(Locale::En, &m::payments::word_returned());
    assert!(!explained(history()).contains(&word) && explained(returned).contains(&word));
}

#[test]
fn a_parent_to_whom_less_was_sent_is_told_why() {
    let told = |history| {
        let why = said(Locale::En, &m::payments::less_title());
        texts(
            &content(Locale::En, show(&ohio(), Locale::En, history)),
            "summary",
        )
        .contains(&why)
    };
    let mut all_sent = history();
    all_sent.totals.sent = all_sent.totals.net;
    let mut of_the_payer = history();
    of_the_payer.viewer = Viewer::Pays;
    assert_eq!(
        (told(history()), told(all_sent), told(of_the_payer)),
        (true, false, false)
    );
}

#[test]
fn a_held_offset_says_that_it_may_be_adjusted_and_until_when() {
    let html = content(Locale::En, show(&ohio(), Locale::En, history()));
    let status = texts(&html, "#results tbody td:last-child");
    assert!(
        status
            .iter()
            .any(|text| text.contains("may be subject to adjustment") && text.contains("April 1, 2026")),
        "{status:?}"
    );
}

#[test]
fn pages_and_file_keep_the_filter() {
    let html = content(Locale::ZhHans, show(&ohio(), Locale::ZhHans, history()));
    let base = "/zh-Hans/account/cases/7001234567/payments";
    assert_eq!(
        attributes(&html, "nav a", "href"),
        [format!("{base}?period=all"), format!("{base}?period=all&page=3")]
    );
    assert_eq!(
        attributes(&html, "a[download]", "href"),
        [format!("{base}.csv?period=all")]
    );
    assert_eq!(
        texts(&html, "nav span")
            .iter()
            .filter(|text| text.contains('2'))
            .count(),
        1
    );
}

#[test]
fn an_empty_history_tells_none_yet_from_none_match() {
    let empty = |change: fn(&mut PaymentHistory)| {
        let mut history = history();
        history.rows.clear();
        history.years.clear();
        history.page.rows = 0;
        change(&mut history);
        texts(
            &content(Locale::En, show(&ohio(), Locale::En, history)),
            "#results p",
        )
        .remove(0)
    };
    assert_eq!(empty(|_| ()), said(Locale::En, &m::payments::none_yet()));
    assert_eq!(
        empty(|history| history.filter.kind = domain::payments::KindFilter::Held),
        said(Locale::En, &m::payments::none_match())
    );
    assert_eq!(
        empty(|history| history.as_of = None),
        said(Locale::En, &m::payments::no_data())
    );
}

#[test]
fn a_filter_with_mistakes_keeps_what_was_typed_and_shows_no_row() {
    let query = PaymentQuery::parse("period=custom&from=2026-02-01&to=2026-01-01");
    let errors: FormErrors = query.filter().expect_err("it ends before it begins");
    assert_eq!(errors.0[0].mistake, Mistake::EndsBeforeStart);
    let page = show_mistakes(&ohio(), Locale::ZhHans, history(), query, errors);
    assert_eq!((page.status, page.has_errors), (422, true));
    let html = content(Locale::ZhHans, page);
    assert_eq!(attributes(&html, "#from", "value"), ["2026-02-01"]);
    assert_eq!(attributes(&html, "#problem a", "href"), ["#to"]);
    assert_eq!(texts(&html, "#to-error"), texts(&html, "#problem a"));
    assert!(texts(&html, "#results").is_empty());
}

#[test]
fn no_personal_fact_stands_in_the_title_of_the_tab() {
    let title = said(Locale::En, &show(&ohio(), Locale::En, history()).title);
    assert_eq!(title, "Payment history");
}

#[test]
fn a_file_has_a_line_for_each_row_and_the_words_of_the_reader() {
    let pack = Pack::get(Locale::En, Audience::Page);
    let file = file(pack, Viewer::Receives, &rows());
    let lines: Vec<&str> = file.split_terminator("\r\n").collect();
    assert_eq!(lines.len(), 3);
    assert_eq!(
        lines[1],
        "2026-11-12,Paycheck withholding,346.15,346.15,0.00,0.00,0.00,0.00,0.00,0.00,323.07,0.00,Sent Nov 16"
    );
    assert_eq!(
        lines[2],
        "2025-10-01,Paycheck withholding,150.00,0.00,0.00,0.00,0.00,0.00,0.00,0.00,0.00,150.00,On hold"
    );
}

#[test]
fn a_cell_is_never_a_formula() {
    for formula in ["=1+1", "+1+1", "-2+3", "@SUM(A1)", "\tx", "＝1"] {
        assert!(
            quoted(formula).trim_start_matches('"').starts_with('\''),
            "{formula}"
        );
    }
    assert_eq!(quoted("-12.34"), "-12.34");
    assert_eq!(quoted("a \"b\", c"), "\"a \"\"b\"\", c\"");
}
