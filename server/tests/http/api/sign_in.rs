//! `POST /api/sign-in`.

use crate::support::{Browser, PASSWORD, TestPortal};

#[tokio::test]
async fn a_parent_comes_in_and_gets_a_new_session() {
    let portal = TestPortal::start().await;
    let browser = Browser::signed_in(&portal, "li").await;
    assert_eq!(browser.get("/en/account").await.status, 200);
    let planted = browser.cookie("session").expect("a session");

    // Whoever planted a session before sign-in does not get into the one after it.
    let victim = Browser::on(&portal);
    victim
        .cookies
        .borrow_mut()
        .insert("session".to_owned(), planted.clone());
    victim.sign_in("marco", PASSWORD).await;
    assert_ne!(victim.cookie("session"), Some(planted));
}

#[tokio::test]
async fn what_was_typed_comes_back_with_the_mistake_in_the_pages_language() {
    let portal = TestPortal::start().await;
    let browser = Browser::on(&portal);
    let answer = browser
        .post("/api/sign-in", "user_id=li&password=hunter2", "/zh-Hans/sign-in")
        .await;
    assert_eq!(answer.way(), (303, "/zh-Hans/sign-in#problem"));
    let page = browser.get("/zh-Hans/sign-in").await;
    assert!(
        page.body.contains("value=\"li\"") && page.body.contains("id=\"problem\""),
        "{}",
        page.body
    );
    assert!(!page.body.contains("hunter2"), "a password is never shown again");
    // Another browser sees nothing of it.
    assert!(
        !Browser::on(&portal)
            .get("/zh-Hans/sign-in")
            .await
            .body
            .contains("value=\"li\"")
    );
}

#[tokio::test]
async fn a_script_gets_codes_and_no_redirect() {
    let portal = TestPortal::start().await;
    let answer = Browser::on(&portal)
        .fetch("/api/sign-in", "user_id=&password=x")
        .await;
    assert_eq!(answer.status, 422);
    assert_eq!(
        answer.body,
        r#"{"code":"invalid","fields":[{"field":"user_id","code":"missing"}]}"#
    );
}

#[tokio::test]
async fn nobody_learns_whether_a_user_id_exists() {
    let portal = TestPortal::start().await;
    let browser = Browser::on(&portal);
    let known = browser.fetch("/api/sign-in", "user_id=li&password=wrong").await;
    let unknown = browser
        .fetch("/api/sign-in", "user_id=nobody&password=wrong")
        .await;
    assert_eq!((known.status, &known.body), (unknown.status, &unknown.body));
}

#[tokio::test]
async fn after_too_many_tries_the_right_password_waits_too() {
    let portal = TestPortal::start().await;
    let browser = Browser::on(&portal);
    let mut last = browser.fetch("/api/sign-in", "user_id=li&password=wrong").await;
    for _ in 0..5 {
        last = browser.fetch("/api/sign-in", "user_id=li&password=wrong").await;
    }
    assert_eq!(last.status, 429);
    assert_ne!(last.header("retry-after"), "");
    let page = browser
        .post(
            "/api/sign-in",
            "user_id=li&password=correct+horse+battery",
            "/zh-Hans/sign-in",
        )
        .await;
    assert_eq!(page.status, 429);
    assert!(
        page.body.contains("lang=\"zh-Hans\""),
        "in the language of the form's page"
    );
    // What the page says of the typed text is true: the form shows it again.
    assert!(page.body.contains("除密码外，您填写的内容已保存。"));
    let form = browser.get("/zh-Hans/sign-in").await;
    assert!(form.body.contains("value=\"li\""), "{}", form.body);
    portal.wait(3600);
    assert_eq!(browser.sign_in("li", PASSWORD).await.way(), (303, "/en/account"));
}

#[tokio::test]
async fn sign_in_leads_on_to_the_page_that_was_asked_for_and_nowhere_else() {
    let portal = TestPortal::start().await;
    let browser = Browser::on(&portal);
    let asked = browser
        .get("/en/account/cases/7001234567/payments?period=all")
        .await;
    assert_eq!(
        asked.way(),
        (303, "/en/sign-in?next=payments/7001234567%3Fperiod%3Dall")
    );
    let form = "user_id=li&password=correct+horse+battery&next=payments/7001234567%3Fperiod%3Dall";
    let answer = browser.post("/api/sign-in", form, "/en/sign-in").await;
    assert_eq!(
        answer.way(),
        (303, "/en/account/cases/7001234567/payments?period=all")
    );
    for elsewhere in [
        "https://evil.example",
        "//evil.example",
        "/%5Cevil.example",
        "%0d%0aLocation:x",
    ] {
        let form = format!("user_id=marco&password=correct+horse+battery&next={elsewhere}");
        let answer = Browser::on(&portal)
            .post("/api/sign-in", &form, "/en/sign-in")
            .await;
        assert_eq!(answer.way(), (303, "/en/account"), "{elsewhere}");
    }
}

#[tokio::test]
async fn switching_language_keeps_what_was_typed_and_nothing_secret() {
    let portal = TestPortal::start().await;
    let browser = Browser::on(&portal);
    let form = "user_id=half-typed&password=secret&switch_to=zh-Hans&next=account";
    let answer = browser.post("/api/sign-in", form, "/en/sign-in").await;
    assert_eq!(answer.way(), (303, "/zh-Hans/sign-in"));
    let page = browser.get("/zh-Hans/sign-in").await;
    assert!(page.body.contains("value=\"half-typed\"") && !page.body.contains("id=\"problem\""));
    assert!(!page.body.contains("secret\""));
    // The choice is remembered for `/`.
    assert_eq!(browser.get("/").await.way(), (302, "/zh-Hans"));
}
