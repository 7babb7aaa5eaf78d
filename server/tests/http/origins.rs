//! Where may a change come from, and for which host is the portal there?

use http::Method;

use crate::support::{Browser, TestPortal};

async fn post(browser: &Browser, headers: &[(&str, &str)]) -> u16 {
    browser
        .send(Method::POST, "/api/sign-out", "x=1", headers)
        .await
        .status
        .as_u16()
}

#[tokio::test]
async fn only_our_own_pages_change_something() {
    let portal = TestPortal::start().await;
    let browser = Browser::on(&portal);
    let site = "sec-fetch-site";
    assert_eq!(post(&browser, &[(site, "same-origin")]).await, 303);
    assert_eq!(post(&browser, &[(site, "none")]).await, 303);
    assert_eq!(post(&browser, &[(site, "cross-site")]).await, 403);
    assert_eq!(post(&browser, &[(site, "same-site")]).await, 403);
    assert_eq!(
        post(
            &browser,
            &[(site, "cross-site"), ("origin", "http://localhost:3000")]
        )
        .await,
        403
    );
    assert_eq!(post(&browser, &[("origin", "http://localhost:3000")]).await, 303);
    assert_eq!(post(&browser, &[("origin", "https://evil.example")]).await, 403);
    assert_eq!(post(&browser, &[("origin", "null")]).await, 403);
    assert_eq!(post(&browser, &[]).await, 403);
}

#[tokio::test]
async fn a_refused_reader_gets_a_page_in_the_language_of_theirs_with_a_way_forward() {
    let portal = TestPortal::start().await;
    let headers = [
        ("sec-fetch-site", "cross-site"),
        ("referer", "http://localhost:3000/zh-Hans/sign-in"),
    ];
    let answer = Browser::on(&portal)
        .send(Method::POST, "/api/sign-out", "x=1", &headers)
        .await;
    assert!(answer.body.contains("<html lang=\"zh-Hans\"") && answer.body.contains("href=\"/zh-Hans\""));
}

#[tokio::test]
async fn an_old_browser_proves_itself_by_the_token_of_its_page() {
    let portal = TestPortal::start().await;
    let browser = Browser::on(&portal);
    let page = browser
        .send(Method::GET, "/en/sign-in", "", &[("accept-encoding", "br, gzip")])
        .await;
    assert_eq!(
        page.header("content-encoding"),
        "",
        "a page with a token is never compressed"
    );
    let (_, rest) = page
        .body
        .split_once("name=\"form_token\" value=\"")
        .expect("a token");
    let (token, _) = rest.split_once('"').expect("its end");
    let form = format!("form_token={token}&user_id=li&password=correct+horse+battery");
    let answer = browser.send(Method::POST, "/api/sign-in", &form, &[]).await;
    assert_eq!(answer.way(), (303, "/en/account"));

    // It is bound to the browser that got the page.
    let other = Browser::on(&portal);
    other.send(Method::GET, "/en/sign-in", "", &[]).await;
    assert_eq!(
        other.send(Method::POST, "/api/sign-in", &form, &[]).await.status,
        403
    );
    // A browser of today downloads none.
    assert!(
        !Browser::on(&portal)
            .get("/en/sign-in")
            .await
            .body
            .contains("form_token")
    );
}

#[tokio::test]
async fn another_host_is_not_ours() {
    let portal = TestPortal::start().await;
    let browser = Browser::on(&portal);
    for host in [
        "evil.example",
        "localhost:3001",
        "localhost",
        "localhost:3000.evil.example",
        "",
    ] {
        let answer = browser.send(Method::GET, "/en", "", &[("host", host)]).await;
        assert_eq!(answer.status, 421, "{host}");
    }
    assert_eq!(
        browser
            .send(Method::GET, "/en", "", &[("host", "127.0.0.1:3000")])
            .await
            .status,
        200
    );
}
