//! `/exit`: Quick Exit without scripts.

use http::Method;

use crate::support::{Browser, TestPortal};

#[tokio::test]
async fn leaving_ends_the_session_forgets_the_draft_and_goes_to_the_neutral_site() {
    let portal = TestPortal::start().await;
    let browser = Browser::on(&portal);
    browser
        .post("/api/sign-in", "user_id=typed&password=", "/en/sign-in")
        .await;
    let visitor = browser.cookie("visitor").expect("a draft");
    browser.sign_in("li", crate::support::PASSWORD).await;
    let token = browser.cookie("session").expect("signed in");

    let answer = browser.get("/exit").await;
    assert_eq!(answer.way(), (303, "https://www.weather.gov/"));
    assert_eq!(answer.header("clear-site-data"), "\"cache\", \"storage\"");
    assert_eq!(
        (browser.cookie("session"), browser.cookie("visitor")),
        (None, None)
    );

    browser
        .cookies
        .borrow_mut()
        .extend([("session".to_owned(), token), ("visitor".to_owned(), visitor)]);
    assert_eq!(browser.get("/en/account").await.way(), (303, "/en/sign-in"));
    assert!(!browser.get("/en/sign-in").await.body.contains("value=\"typed\""));
}

#[tokio::test]
async fn a_prefetch_a_head_request_and_another_site_end_nothing() {
    let portal = TestPortal::start().await;
    let browser = Browser::signed_in(&portal, "li").await;
    let own = ("sec-fetch-site", "same-origin");
    browser
        .send(
            Method::GET,
            "/exit",
            "",
            &[own, ("sec-purpose", "prefetch;prerender")],
        )
        .await;
    browser.send(Method::HEAD, "/exit", "", &[own]).await;
    let foreign = browser
        .send(Method::GET, "/exit", "", &[("sec-fetch-site", "cross-site")])
        .await;
    assert_eq!(
        foreign.way(),
        (303, "https://www.weather.gov/"),
        "the way out is open for everyone"
    );
    assert_eq!(browser.get("/en/account").await.status, 200);
}

#[tokio::test]
async fn the_way_out_is_open_although_the_house_is_full_or_the_database_away() {
    let portal = TestPortal::with(crate::support::config("[limits]\nrequests = 1")).await;
    let browser = Browser::signed_in(&portal, "li").await;
    let place = portal.portal.room.try_acquire().expect("the only place");
    let answer = browser.get("/exit").await;
    assert_eq!(answer.way(), (303, "https://www.weather.gov/"));
    assert_eq!(browser.cookie("session"), None, "the browser forgets the visit");
    drop(place);

    let browser = Browser::signed_in(&portal, "li").await;
    portal.store.close().await;
    let answer = browser.get("/exit").await;
    assert_eq!(answer.way(), (303, "https://www.weather.gov/"));
    assert_eq!(browser.cookie("session"), None);
    assert_eq!(answer.header("clear-site-data"), "\"cache\", \"storage\"");
}
