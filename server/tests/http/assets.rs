//! `/assets` and the files at the root.

use crate::support::{Browser, TestPortal};

#[tokio::test]
async fn root_files_are_no_languages() {
    let portal = TestPortal::start().await;
    let answer = Browser::on(&portal).get("/robots.txt").await;
    assert_eq!(answer.status, 200);
    assert_eq!(answer.header("content-type"), "text/plain; charset=utf-8");
}

#[tokio::test]
async fn nothing_beside_the_bundle_is_served() {
    let portal = TestPortal::start().await;
    let browser = Browser::on(&portal);
    for name in [
        "no-such.js",
        "..%2Fmanifest.json",
        "%2E%2E%2F%2E%2E%2FCargo.toml",
        "portal.css.br",
    ] {
        assert_eq!(
            browser.get(&format!("/assets/{name}")).await.status,
            404,
            "{name}"
        );
    }
}
