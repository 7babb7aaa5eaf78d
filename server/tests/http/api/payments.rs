//! `GET /api/payments`, and the same queries on the page and the file: whatever is asked, a code or a page, never somebody else's rows.

use http::Method;

use crate::support::{Answer, Browser, TestPortal};

const PAGE: &str = "/account/cases/7001234567/payments";

/// Queries that cannot be, and the code of the first mistake in them.
const WRONG: [(&str, &str); 14] = [
    ("period=x", "malformed"),
    ("period=custom", "missing"),
    ("period=custom&from=soon&to=2026-01-01", "malformed"),
    ("from=2026-02-30&to=2026-03-01", "malformed"),
    ("from=2026-01-02&to=2026-01-01", "ends-before-start"),
    (
        "from=99999999999999999999999999999999999999999&to=2026-01-01",
        "too-long",
    ),
    ("from=%00&to=2026-01-01", "unreadable"),
    ("from=%FF%FE&to=2026-01-01", "unreadable"),
    ("from=2026-01-01&from=2026-01-02&to=2026-02-01", "doubled"),
    ("kind=%1B", "unreadable"),
    ("page=0", "malformed"),
    ("page=-1", "malformed"),
    ("page=99999999999", "malformed"),
    ("rows=61", "malformed"),
];

async fn ask(browser: &Browser, path: &str) -> Answer {
    let headers = [("sec-fetch-site", "same-origin"), ("accept", "application/json")];
    browser.send(Method::GET, path, "", &headers).await
}

#[tokio::test]
async fn a_wrong_filter_is_a_code_for_scripts_and_a_page_for_readers() {
    let portal = TestPortal::start().await;
    let browser = Browser::signed_in(&portal, "li").await;
    for (query, code) in WRONG {
        let code = format!("\"code\":\"{code}\"");
        for path in [
            format!("/api/payments?case=7001234567&{query}"),
            format!("/en{PAGE}.csv?{query}"),
        ] {
            let answer = ask(&browser, &path).await;
            assert_eq!(answer.status, 422, "{path}");
            assert!(answer.body.contains(&code), "{path}: {}", answer.body);
        }
        for (locale, title) in [("en", "There is a problem"), ("zh-Hans", "请更正以下内容")] {
            let page = browser.get(&format!("/{locale}{PAGE}?{query}")).await;
            assert_eq!(page.status, 422, "{query}");
            assert!(page.body.contains(title), "{query}: {}", page.body);
            assert!(
                !page.body.contains(['\0', '\u{1b}']),
                "{query}: what no page may hold"
            );
        }
        let file = browser.get(&format!("/zh-Hans{PAGE}.csv?{query}")).await;
        assert_eq!(
            (file.status.as_u16(), file.header("content-disposition")),
            (422, "")
        );
        assert!(file.body.contains("<html lang=\"zh-Hans\""), "{query}");
    }
}

#[tokio::test]
async fn what_was_typed_stands_in_the_filter_again() {
    let portal = TestPortal::start().await;
    let browser = Browser::signed_in(&portal, "li").await;
    let page = browser
        .get(&format!("/en{PAGE}?from=so%00on&to=2026-01-01"))
        .await;
    assert!(page.body.contains("value=\"so\u{fffd}on\"") && page.body.contains("value=\"2026-01-01\""));
}

#[tokio::test]
async fn what_a_chinese_input_method_gives_is_understood() {
    let portal = TestPortal::start().await;
    let browser = Browser::signed_in(&portal, "li").await;
    // ２０２６－１１－０１, an ideographic space after it; 2026年11月30日; page １.
    let query = "from=%EF%BC%92%EF%BC%90%EF%BC%92%EF%BC%96%EF%BC%8D%EF%BC%91%EF%BC%91%EF%BC%8D%EF%BC%90%EF%BC%91%E3%80%80\
                 &to=2026%E5%B9%B411%E6%9C%8830%E6%97%A5&page=%EF%BC%91";
    let wide = ask(&browser, &format!("/api/payments?case=7001234567&{query}")).await;
    let narrow = ask(
        &browser,
        "/api/payments?case=7001234567&from=2026-11-01&to=2026-11-30",
    )
    .await;
    assert_eq!((wide.status.as_u16(), &wide.body), (200, &narrow.body));
}

#[tokio::test]
async fn a_case_is_the_reader_s_own_or_not_found() {
    let portal = TestPortal::start().await;
    let li = Browser::signed_in(&portal, "li").await;
    for case in [
        "7009999999",
        "",
        "%00",
        "%FF",
        "..",
        "7001234567%20",
        "%EF%BC%97001234567",
    ] {
        let answer = ask(&li, &format!("/api/payments?case={case}")).await;
        assert_eq!(
            (answer.status.as_u16(), answer.body.as_str()),
            (404, r#"{"code":"not-found"}"#),
            "{case}"
        );
    }
    for query in ["", "?", "?case=7001234567&case=7001234567", "?case[]=7001234567"] {
        let answer = ask(&li, &format!("/api/payments{query}")).await;
        assert_eq!(
            (answer.status.as_u16(), answer.body.as_str()),
            (400, r#"{"code":"bad-request"}"#),
            "{query}"
        );
    }
    let own = "/api/payments?case=7001234567";
    assert_eq!(
        ask(&Browser::signed_in(&portal, "eve").await, own).await.status,
        403
    );
    assert_eq!(ask(&Browser::on(&portal), own).await.status, 401);
    let posted = li.fetch(own, "").await;
    assert_eq!(posted.body, r#"{"code":"method-not-allowed"}"#);
}
