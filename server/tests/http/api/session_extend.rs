//! `POST /api/session/extend`.

use crate::support::{Browser, TestPortal};

const MINUTE: i64 = 60;

#[tokio::test]
async fn staying_works_as_often_as_wanted_until_the_absolute_end() {
    let portal = TestPortal::start().await;
    let browser = Browser::signed_in(&portal, "li").await;
    for _ in 0..12 {
        portal.wait(19 * MINUTE);
        let answer = browser.fetch("/api/session/extend", "").await;
        assert_eq!(
            (answer.status.as_u16(), answer.body.as_str()),
            (200, r#"{"seconds":1200}"#)
        );
    }
    portal.wait(9 * 60 * MINUTE);
    let answer = browser.fetch("/api/session/extend", "").await;
    assert_eq!(
        (answer.status.as_u16(), answer.body.as_str()),
        (401, r#"{"code":"session-expired"}"#)
    );
}

#[tokio::test]
async fn nobody_stays_who_was_not_there() {
    let portal = TestPortal::start().await;
    let answer = Browser::on(&portal).fetch("/api/session/extend", "").await;
    assert_eq!(
        (answer.status.as_u16(), answer.body.as_str()),
        (401, r#"{"code":"sign-in-required"}"#)
    );
}
