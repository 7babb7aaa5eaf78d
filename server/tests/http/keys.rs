//! What still opens after `portal keys rotate` and a start?

use server::keys::Keys;

use crate::support::{Browser, PASSWORD, TestPortal};

#[tokio::test]
async fn a_rotation_signs_nobody_out_loses_no_draft_and_locks_nobody_out() {
    let before = TestPortal::start().await;
    let (parent, visitor) = (Browser::signed_in(&before, "li").await, Browser::on(&before));
    let page = visitor.send(http::Method::GET, "/en/sign-in", "", &[]).await;
    let (_, rest) = page
        .body
        .split_once("name=\"form_token\" value=\"")
        .expect("a token");
    let (token, _) = rest.split_once('"').expect("its end");
    visitor
        .post("/api/sign-in", "user_id=typed&password=", "/en/sign-in")
        .await;
    for _ in 0..6 {
        visitor
            .fetch("/api/sign-in", "user_id=marco&password=wrong")
            .await;
    }
    Keys::rotate(&before.key_file()).expect("rotated");

    let after = before.beside().await;
    assert_eq!(parent.at(&after).get("/en/account").await.status, 200);
    let visitor = visitor.at(&after);
    assert!(visitor.get("/en/sign-in").await.body.contains("value=\"typed\""));
    let tried = visitor
        .fetch("/api/sign-in", "user_id=marco&password=wrong")
        .await;
    assert_eq!(tried.status, 429, "tries are still counted under the same names");
    let form = format!("form_token={token}&user_id=li&password=correct+horse+battery");
    let answer = visitor.send(http::Method::POST, "/api/sign-in", &form, &[]).await;
    assert_eq!(
        answer.way(),
        (303, "/en/account"),
        "a page that was open keeps its token"
    );
}

#[tokio::test]
async fn what_is_written_after_a_rotation_is_under_the_new_key() {
    let before = TestPortal::start().await;
    assert!(before.account("li").await.password_hash.contains("keyid=AAAAAQ$"));
    Keys::rotate(&before.key_file()).expect("rotated");
    let after = before.beside().await;
    Browser::on(&after).sign_in("li", PASSWORD).await;
    assert!(after.account("li").await.password_hash.contains("keyid=AAAAAg$"));
}
