//! `POST /api/sign-out`.

use crate::support::{Browser, TestPortal};

#[tokio::test]
async fn signing_out_ends_the_session_on_the_server_and_keeps_the_language() {
    let portal = TestPortal::start().await;
    let browser = Browser::signed_in(&portal, "li").await;
    browser
        .cookies
        .borrow_mut()
        .insert("lang".to_owned(), "zh-Hans".to_owned());
    let token = browser.cookie("session").expect("signed in");
    let answer = browser.post("/api/sign-out", "", "/zh-Hans/account").await;
    assert_eq!(answer.way(), (303, "/zh-Hans/signed-out"));
    assert_eq!(answer.header("clear-site-data"), "\"cache\", \"storage\"");
    assert_eq!(
        (browser.cookie("session"), browser.cookie("lang").as_deref()),
        (None, Some("zh-Hans"))
    );

    // Who copied the cookie gets nothing for it.
    browser.cookies.borrow_mut().insert("session".to_owned(), token);
    assert_eq!(browser.get("/en/account").await.way(), (303, "/en/sign-in"));
}

#[tokio::test]
async fn a_request_that_was_under_way_does_not_bring_a_session_back() {
    let portal = TestPortal::start().await;
    for _ in 0..20 {
        let browser = Browser::signed_in(&portal, "li").await;
        let token = browser.cookie("session").expect("signed in");
        portal.wait(61);
        tokio::join!(
            browser.get("/en/account"),
            browser.post("/api/sign-out", "", "/en/account")
        );
        browser.cookies.borrow_mut().insert("session".to_owned(), token);
        assert_eq!(browser.get("/en/account").await.way(), (303, "/en/sign-in"));
    }
}

#[tokio::test]
async fn signing_out_twice_is_no_mistake() {
    let portal = TestPortal::start().await;
    let browser = Browser::on(&portal);
    assert_eq!(
        browser.post("/api/sign-out", "", "/en").await.way(),
        (303, "/en/signed-out")
    );
}
