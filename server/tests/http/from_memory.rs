//! What is always there? The public pages and files: with a full house, without a database, for who asks as browsers do.

use app::routes::{PageName, ROUTES};
use http::Method;

use crate::support::{Browser, TestPortal, config};

/// The pages that anybody may find, in both languages, and some of the files; the chooser alone looks at who asks.
fn always_there() -> Vec<String> {
    let pages = ROUTES
        .iter()
        .filter(|spec| spec.name.is_findable() && spec.name != PageName::Chooser);
    let in_language = |locale| {
        pages
            .clone()
            .map(move |spec| spec.pattern.replace("{locale}", locale))
    };
    let files = ["/robots.txt", "/favicon.svg"].map(str::to_owned);
    in_language("en")
        .chain(in_language("zh-Hans"))
        .chain(files)
        .collect()
}

#[tokio::test]
async fn the_public_pages_are_there_although_the_house_is_full_and_the_database_away() {
    let portal = TestPortal::with(config("[limits]\nrequests = 1")).await;
    let browser = Browser::signed_in(&portal, "li").await;
    let _place = portal.portal.room.try_acquire().expect("the only place");
    portal.store.close().await;
    for path in always_there() {
        for method in [Method::GET, Method::HEAD] {
            let answer = browser.send(method.clone(), &path, "", &[]).await;
            assert_eq!(answer.status, 200, "{method} {path}");
            assert_eq!(answer.header("x-content-type-options"), "nosniff", "{path}");
            assert!(!answer.header("etag").is_empty(), "{path}");
        }
    }
    assert_eq!(browser.get("/en/sign-in").await.status, 503);
}

/// The tests' clock begins on a Saturday at 17:26:40, where the sample agency answers on working days from 8:00.
#[tokio::test]
async fn the_contact_page_is_kept_until_it_would_say_something_else() {
    const TO_MIDNIGHT: i64 = 23_600;
    const TO_MONDAY_AT_EIGHT: i64 = (24 + 8) * 3600;
    let portal = TestPortal::start().await;
    let browser = Browser::on(&portal);
    let contact = async |language: &str| browser.get(&format!("/{language}/contact")).await;
    let kept = contact("en").await;
    assert!(kept.body.contains("We open again at"), "{}", kept.body);

    portal.wait(TO_MIDNIGHT - 1);
    assert_eq!(contact("en").await.header("etag"), kept.header("etag"));
    portal.wait(1);
    assert!(
        contact("en")
            .await
            .body
            .contains("We open at 8:00 a.m. tomorrow.")
    );
    portal.wait(TO_MONDAY_AT_EIGHT - 1);
    assert!(contact("en").await.body.contains("We open at 8:00 a.m. today."));
    assert!(contact("zh-Hans").await.body.contains("现在不是服务时间。"));
    portal.wait(1);
    assert!(contact("en").await.body.contains("Open now"));
    assert!(contact("zh-Hans").await.body.contains("现在是服务时间"));
}

#[tokio::test]
async fn what_is_asked_in_an_unusual_way_gets_the_answer_of_the_page() {
    let portal = TestPortal::start().await;
    let browser = Browser::on(&portal);
    let usual = browser.get("/en/safety").await;
    let with_query = browser.get("/en/safety?from=a-letter").await;
    assert_eq!((with_query.status, &with_query.body), (usual.status, &usual.body));
    let head = browser.send(Method::HEAD, "/en/safety", "", &[]).await;
    assert_eq!((head.status.as_u16(), head.body.len()), (200, 0));
    assert_eq!(head.header("content-length"), usual.body.len().to_string());
    let own = [("sec-fetch-site", "same-origin")];
    let posted = browser.send(Method::POST, "/en/safety", "", &own).await;
    assert_eq!(posted.status, 405);
    let foreign = browser
        .send(Method::GET, "/en/safety", "", &[("host", "other.example")])
        .await;
    assert_eq!(foreign.status, 421);
}
