//! `/livez` and `/readyz`.

use std::sync::atomic::Ordering;

use http::Method;

use crate::support::{Browser, TestPortal};

#[tokio::test]
async fn probes_come_by_address_and_are_answered() {
    let portal = TestPortal::start().await;
    let browser = Browser::on(&portal);
    for path in ["/livez", "/readyz"] {
        let answer = browser
            .send(Method::GET, path, "", &[("host", "10.1.2.3:3000")])
            .await;
        assert_eq!(answer.status, 200, "{path}");
    }
}

#[tokio::test]
async fn a_portal_that_was_asked_to_stop_lives_and_is_not_ready() {
    let portal = TestPortal::start().await;
    portal.portal.draining.store(true, Ordering::Relaxed);
    let browser = Browser::on(&portal);
    assert_eq!(browser.get("/readyz").await.status, 503);
    assert_eq!(browser.get("/livez").await.status, 200);
}
