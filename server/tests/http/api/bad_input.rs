//! What if anything at all is sent to `/api`? A code, a page in the reader's language, and nothing changed.

use http::Method;

use crate::support::{Browser, TestPortal};

const OWN: (&str, &str) = ("sec-fetch-site", "same-origin");
const JSON: (&str, &str) = ("accept", "application/json");

#[tokio::test]
async fn every_kind_of_broken_form_is_a_code_for_scripts() {
    let portal = TestPortal::start().await;
    let browser = Browser::on(&portal);
    let long = format!("user_id={}&password=x", "a".repeat(200));
    let cases: [(&[u8], u16, &str); 7] = [
        (b"", 422, "missing"),
        (b"password=x", 422, "missing"),
        (b"user_id=%FF%FE&password=x", 422, "unreadable"),
        (b"user_id=\xff\xfe&password=x", 422, "unreadable"),
        (b"user_id=a&user_id=b&password=x", 422, "doubled"),
        (b"user_id=a%00b&password=x", 422, "unreadable"),
        (long.as_bytes(), 422, "too-long"),
    ];
    for (body, status, code) in cases {
        let form = ("content-type", "application/x-www-form-urlencoded");
        let answer = browser
            .send_bytes(Method::POST, "/api/sign-in", body.to_vec(), &[OWN, JSON, form])
            .await;
        assert_eq!(answer.status, status, "{}", String::from_utf8_lossy(body));
        assert!(
            answer.body.contains(&format!("\"code\":\"{code}\"")),
            "{}",
            answer.body
        );
    }
    assert_eq!(browser.cookie("session"), None);
}

#[tokio::test]
async fn a_broken_form_without_scripts_leads_back_to_its_page() {
    let portal = TestPortal::start().await;
    let browser = Browser::on(&portal);
    let answer = browser
        .post(
            "/api/sign-in",
            "user_id=li&password=x&password=y",
            "/zh-Hans/sign-in",
        )
        .await;
    assert_eq!(answer.way(), (303, "/zh-Hans/sign-in#problem"));
    assert!(
        browser
            .get("/zh-Hans/sign-in")
            .await
            .body
            .contains("value=\"li\"")
    );
}

#[tokio::test]
async fn a_body_that_is_too_large_or_no_form_is_refused_as_such() {
    let portal = TestPortal::start().await;
    let browser = Browser::on(&portal);
    let large = format!("user_id={}", "a".repeat(70_000));
    assert_eq!(
        browser.post("/api/sign-in", &large, "/en/sign-in").await.status,
        413
    );
    let kind = ("content-type", "application/json");
    let answer = browser
        .send(Method::POST, "/api/sign-in", "{}", &[OWN, JSON, kind])
        .await;
    assert_eq!(
        (answer.status.as_u16(), answer.body.as_str()),
        (400, r#"{"code":"bad-request"}"#)
    );
}

#[tokio::test]
async fn full_width_letters_of_a_chinese_input_method_are_taken() {
    let portal = TestPortal::start().await;
    let answer = Browser::on(&portal)
        .sign_in("%EF%BC%AC%EF%BC%A9", crate::support::PASSWORD)
        .await;
    assert_eq!(answer.way(), (303, "/en/account"));
}

#[tokio::test]
async fn unknown_functions_and_methods_are_codes_too() {
    let portal = TestPortal::start().await;
    let browser = Browser::on(&portal);
    assert_eq!(
        browser.fetch("/api/no-such", "").await.body,
        r#"{"code":"not-found"}"#
    );
    let answer = browser.send(Method::GET, "/api/sign-in", "", &[OWN, JSON]).await;
    assert_eq!(
        (answer.status.as_u16(), answer.body.as_str()),
        (405, r#"{"code":"method-not-allowed"}"#)
    );
}

#[tokio::test]
async fn what_was_typed_comes_back_from_every_mistake_without_scripts() {
    let portal = TestPortal::start().await;
    let long = "a".repeat(200);
    for (typed, shown) in [
        ("li%00chen", "li\u{fffd}chen"),
        ("li%FF", "li\u{fffd}"),
        ("%3Cb%3E%22", "&lt;b&gt;&quot;"),
        ("%E9%99%88%E4%B8%BD", "陈丽"),
        (&long, &long),
    ] {
        for (locale, problem) in [("en", "There is a problem"), ("zh-Hans", "请更正以下内容")] {
            let browser = Browser::on(&portal);
            let page = format!("/{locale}/sign-in");
            let form = format!("user_id={typed}&password=a-secret");
            let answer = browser.post("/api/sign-in", &form, &page).await;
            assert_eq!(answer.way(), (303, &*format!("{page}#problem")), "{typed}");
            let page = browser.get(&page).await;
            assert!(
                page.body.contains(&format!("value=\"{shown}\"")),
                "{typed}: {}",
                page.body
            );
            assert!(
                page.body.contains(problem) && !page.body.contains("a-secret"),
                "{typed}"
            );
            assert!(!page.body.contains('\0'), "{typed}");
        }
    }
}

#[tokio::test]
async fn what_cannot_be_seen_in_a_copied_user_id_is_not_typed() {
    let portal = TestPortal::start().await;
    for typed in [
        "%E2%80%AAli%E2%80%AC",
        "l%E2%80%8Bi",
        "%E3%80%80li%C2%A0",
        "%EF%BB%BFLI",
    ] {
        let answer = Browser::on(&portal)
            .sign_in(typed, crate::support::PASSWORD)
            .await;
        assert_eq!(answer.way(), (303, "/en/account"), "{typed}");
    }
}
