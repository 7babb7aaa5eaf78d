//! `/{locale}/account` and what is below: only for the signed in, and only their own.

use crate::support::{Browser, TestPortal};

const PAGES: [&str; 3] = [
    "/account",
    "/account/cases/7001234567/payments",
    "/account/cases/7001234567/payments.csv",
];

#[tokio::test]
async fn without_a_session_the_way_leads_to_the_sign_in_page_in_the_same_language() {
    let portal = TestPortal::start().await;
    let browser = Browser::on(&portal);
    for page in PAGES {
        for locale in ["en", "zh-Hans"] {
            let answer = browser.get(&format!("/{locale}{page}")).await;
            assert_eq!(answer.status, 303, "{page}");
            assert!(
                answer.location().starts_with(&format!("/{locale}/sign-in")),
                "{page}"
            );
        }
    }
}

#[tokio::test]
async fn both_parents_see_their_case_and_nobody_else_does() {
    let portal = TestPortal::start().await;
    for user in ["li", "marco"] {
        let browser = Browser::signed_in(&portal, user).await;
        for page in PAGES {
            assert_eq!(
                browser.get(&format!("/en{page}")).await.status,
                200,
                "{user} {page}"
            );
        }
        // Somebody else's case, one that does not exist, and what is no id at all look the same.
        for case in ["7009999999", "no%20id", "%00"] {
            let answer = browser.get(&format!("/en/account/cases/{case}/payments")).await;
            assert_eq!(answer.status, 404, "{case}");
        }
    }
    let eve = Browser::signed_in(&portal, "eve").await;
    for page in ["", "/cases/7001234567/payments", "/cases/7001234567/payments.csv"] {
        let answer = eve.get(&format!("/en/account{page}")).await;
        assert_eq!(answer.way(), (303, "/en/account/prove"), "eve has proven nothing");
    }
    let li = Browser::signed_in(&portal, "li").await;
    assert_eq!(li.get("/en/account/prove").await.way(), (303, "/en/account"));
}

#[tokio::test]
async fn who_was_away_too_long_is_told_so_and_comes_back_to_the_same_page() {
    let portal = TestPortal::start().await;
    let browser = Browser::signed_in(&portal, "li").await;
    portal.wait(22 * 60);
    let answer = browser
        .get("/zh-Hans/account/cases/7001234567/payments?period=all")
        .await;
    assert_eq!(
        answer.way(),
        (
            303,
            "/zh-Hans/session-expired?next=payments/7001234567%3Fperiod%3Dall"
        )
    );
    let page = browser.get(answer.location()).await;
    assert_eq!(page.status, 200);
    assert!(
        page.body
            .contains("/zh-Hans/sign-in?next=payments/7001234567%3Fperiod%3Dall")
    );
}

#[tokio::test]
async fn the_page_that_tells_the_end_brings_no_session_back() {
    let portal = TestPortal::start().await;
    let browser = Browser::signed_in(&portal, "li").await;
    // Where the script of a page goes on its own: the server still waits for a minute.
    portal.wait(20 * 60 + 5);
    let page = browser.get("/en/session-expired").await;
    assert_eq!(page.status, 200);
    assert!(!page.body.contains("sign-out"), "no menu of the account");
    portal.wait(60);
    assert!(
        browser
            .get("/en/account")
            .await
            .location()
            .starts_with("/en/session-expired")
    );
}

#[tokio::test]
async fn a_prefetch_keeps_nobody_signed_in() {
    let portal = TestPortal::start().await;
    let browser = Browser::signed_in(&portal, "li").await;
    for _ in 0..3 {
        portal.wait(8 * 60);
        let headers = [("sec-fetch-site", "same-origin"), ("sec-purpose", "prefetch")];
        browser.send(http::Method::GET, "/en/account", "", &headers).await;
    }
    assert!(
        browser
            .get("/en/account")
            .await
            .location()
            .starts_with("/en/session-expired")
    );
}

#[tokio::test]
async fn the_file_of_payments_says_nothing_by_its_name_and_opens_in_a_spreadsheet() {
    let portal = TestPortal::start().await;
    let browser = Browser::signed_in(&portal, "li").await;
    let answer = browser
        .get("/en/account/cases/7001234567/payments.csv?period=all")
        .await;
    assert_eq!(
        answer.header("content-disposition"),
        "attachment; filename=\"payments.csv\""
    );
    assert_eq!(answer.header("cache-control"), "no-store");
    assert!(
        answer.body.starts_with('\u{feff}') && answer.body.contains("\r\n"),
        "{}",
        answer.body
    );
}
