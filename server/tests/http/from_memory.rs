//! What is always there? The public pages and files: with a full house, without a database, for who asks as browsers do.

use http::Method;

use crate::support::{Browser, TestPortal, config};

const ALWAYS_THERE: [&str; 5] = [
    "/en",
    "/zh-Hans/safety",
    "/zh-Hans/find",
    "/robots.txt",
    "/favicon.svg",
];

#[tokio::test]
async fn the_public_pages_are_there_although_the_house_is_full_and_the_database_away() {
    let portal = TestPortal::with(config("[limits]\nrequests = 1")).await;
    let browser = Browser::on(&portal);
    let _place = portal.portal.room.try_acquire().expect("the only place");
    portal.store.close().await;
    for path in ALWAYS_THERE {
        let answer = browser.get(path).await;
        assert_eq!(answer.status, 200, "{path}");
        assert_eq!(answer.header("x-content-type-options"), "nosniff", "{path}");
    }
    assert_eq!(browser.get("/en/sign-in").await.status, 503);
}

#[tokio::test]
async fn what_is_asked_in_an_unusual_way_gets_the_answer_of_the_page() {
    let portal = TestPortal::start().await;
    let browser = Browser::on(&portal);
    let usual = browser.get("/en/safety").await;
    let with_query = browser.get("/en/safety?from=a-letter").await;
    assert_eq!((with_query.status, with_query.body), (usual.status, usual.body));
    let head = browser.send(Method::HEAD, "/en/safety", "", &[]).await;
    assert_eq!((head.status.as_u16(), head.body.len()), (200, 0));
    let own = [("sec-fetch-site", "same-origin")];
    let posted = browser.send(Method::POST, "/en/safety", "", &own).await;
    assert_eq!(posted.status, 405);
    let foreign = browser
        .send(Method::GET, "/en/safety", "", &[("host", "other.example")])
        .await;
    assert_eq!(foreign.status, 421);
}
