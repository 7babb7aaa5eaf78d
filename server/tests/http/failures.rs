//! What does a reader see when something fails? A page in their language, or a code for their script; never a library's words.

use std::sync::Arc;
use std::time::Duration;

use app::routes::ROUTES;
use async_trait::async_trait;
use domain::error::AppError;
use domain::passwords::KnownWords;
use domain::ports::{Clock, Guess, Password, PasswordVerdict, Passwords};
use http::Method;
use jiff::Timestamp;
use jiff::civil::Date;

use crate::support::{Answer, Browser, TestPortal, config};

const OWN: (&str, &str) = ("sec-fetch-site", "same-origin");
const JSON: (&str, &str) = ("accept", "application/json");
const LANGUAGES: [&str; 2] = ["en", "zh-Hans"];

/// A failed page in one language: protected, without the other language's words, with a link on.
fn assert_page(answer: &Answer, status: u16, locale: &str, title: &str) {
    assert_eq!(answer.status, status, "{title}");
    assert_eq!(answer.header("content-type"), "text/html; charset=utf-8");
    assert!(
        answer.body.contains(&format!("<html lang=\"{locale}\"")),
        "{title}"
    );
    for part in [
        format!("<title>{title} – "),
        format!(">{title}</h1>"),
        "class=\"button button--primary\"".to_owned(),
    ] {
        assert!(answer.body.contains(&part), "{part}: {}", answer.body);
    }
    assert_protected(answer);
}

fn assert_code(answer: &Answer, status: u16, code: &str) {
    assert_eq!(answer.status, status, "{code}");
    assert_eq!(answer.header("content-type"), "application/json", "{code}");
    assert!(
        answer.body.starts_with(&format!("{{\"code\":\"{code}\"")),
        "{}",
        answer.body
    );
    assert_protected(answer);
}

fn assert_protected(answer: &Answer) {
    assert!(
        answer
            .header("content-security-policy")
            .starts_with("default-src 'none'")
    );
    assert_eq!(answer.header("x-content-type-options"), "nosniff");
    assert_eq!(answer.header("cache-control"), "no-store");
    assert_eq!(answer.header("x-request-id").len(), 8);
}

#[tokio::test]
async fn each_refusal_has_its_page_in_both_languages() {
    let portal = TestPortal::start().await;
    let browser = Browser::on(&portal);
    let titles = [
        ["Page not found", "找不到页面"],
        ["We could not read that", "无法读取您的请求"],
        ["This does not work here", "此处不支持这种操作"],
        ["You cannot do this here", "此处无法执行这项操作"],
        ["Sign in first", "请先登录"],
        ["That is too much at once", "提交的内容过长"],
    ];
    for (at, locale) in LANGUAGES.into_iter().enumerate() {
        let page = format!("/{locale}/sign-in");
        let [lost, unread, method, foreign, unknown, large] = titles.map(|titles| titles[at]);
        assert_page(
            &browser.get(&format!("/{locale}/no-such")).await,
            404,
            locale,
            lost,
        );
        assert_page(&browser.get(&format!("/{locale}/%FF")).await, 400, locale, unread);
        let posted = browser.post(&page, "x=1", &page).await;
        assert_page(&posted, 405, locale, method);
        assert_eq!(posted.header("allow"), "GET,HEAD");
        let referer = format!("http://localhost:3000{page}");
        let headers = [("sec-fetch-site", "cross-site"), ("referer", &*referer)];
        let answer = browser.send(Method::POST, "/api/sign-in", "x=1", &headers).await;
        assert_page(&answer, 403, locale, foreign);
        let answer = browser.post("/api/session/extend", "", &page).await;
        assert_page(&answer, 401, locale, unknown);
        let body = format!("user_id={}", "a".repeat(70_000));
        assert_page(
            &browser.post("/api/sign-in", &body, &page).await,
            413,
            locale,
            large,
        );
    }
}

#[tokio::test]
async fn each_refusal_has_its_code_for_scripts() {
    let portal = TestPortal::start().await;
    let browser = Browser::on(&portal);
    let get = async |path| browser.send(Method::GET, path, "", &[OWN, JSON]).await;
    assert_code(&get("/en/no-such").await, 404, "not-found");
    assert_code(&get("/en/%FF").await, 400, "bad-request");
    assert_code(&get("/api/sign-in").await, 405, "method-not-allowed");
    assert_code(&get("/en/account").await, 401, "sign-in-required");
    assert_code(
        &browser.fetch("/api/session/extend", "").await,
        401,
        "sign-in-required",
    );
    let foreign = [("sec-fetch-site", "cross-site"), JSON];
    let answer = browser.send(Method::POST, "/api/sign-in", "x=1", &foreign).await;
    assert_code(&answer, 403, "forbidden");
    let body = format!("user_id={}", "a".repeat(70_000));
    assert_code(&browser.fetch("/api/sign-in", &body).await, 413, "too-large");
}

#[tokio::test]
async fn a_form_s_address_opened_again_is_a_page_and_no_code() {
    let portal = TestPortal::start().await;
    let headers = [
        OWN,
        ("accept", "text/html,application/json;q=0.9"),
        ("accept-language", "zh-CN"),
    ];
    let answer = Browser::on(&portal)
        .send(Method::GET, "/api/sign-in", "", &headers)
        .await;
    assert_page(&answer, 405, "zh-Hans", "此处不支持这种操作");
    assert!(
        answer.body.contains("This does not work here"),
        "the address names no language"
    );
}

#[tokio::test]
async fn who_tries_too_often_learns_when_to_come_back_in_both_languages() {
    let portal = TestPortal::start().await;
    let browser = Browser::on(&portal);
    for (locale, title) in [("en", "Too many tries"), ("zh-Hans", "尝试次数过多")] {
        let page = format!("/{locale}/sign-in");
        let mut last = browser
            .post("/api/sign-in", "user_id=li&password=wrong", &page)
            .await;
        for _ in 0..5 {
            last = browser
                .post("/api/sign-in", "user_id=li&password=wrong", &page)
                .await;
        }
        assert_page(&last, 429, locale, title);
        assert!(last.header("retry-after").parse::<u32>().expect("seconds") > 0);
    }
}

#[tokio::test]
async fn while_the_database_is_away_readers_are_told_so_and_public_pages_stay() {
    let portal = TestPortal::start().await;
    let browser = Browser::signed_in(&portal, "li").await;
    portal.store.close().await;
    for (locale, title) in [("en", "Not available right now"), ("zh-Hans", "暂时无法使用")] {
        for page in ["account", "account/cases/7001234567/payments", "sign-in"] {
            let answer = browser.get(&format!("/{locale}/{page}")).await;
            assert_page(&answer, 503, locale, title);
            assert_eq!(answer.header("retry-after"), "30");
        }
        let page = format!("/{locale}/sign-in");
        let answer = browser.post("/api/sign-in", "user_id=li&password=x", &page).await;
        assert_page(&answer, 503, locale, title);
    }
    for spec in ROUTES.iter().filter(|spec| spec.kind.is_kept()) {
        for locale in LANGUAGES {
            let path = spec.pattern.replace("{locale}", locale);
            assert_eq!(browser.get(&path).await.status, 200, "{path}");
        }
    }
    for path in ["/robots.txt", "/sitemap.xml", "/favicon.svg"] {
        assert_eq!(browser.get(path).await.status, 200, "{path}");
    }
    assert_code(
        &browser.fetch("/api/session/extend", "").await,
        503,
        "interrupted",
    );
    assert_eq!(browser.get("/livez").await.status, 200);
    let ready = browser.get("/readyz").await;
    assert_eq!((ready.status.as_u16(), ready.body.as_str()), (503, "database\n"));
    assert_eq!(
        browser.get("/exit").await.way(),
        (303, "https://www.weather.gov/")
    );
}

/// A clock that panics with what somebody typed.
struct Panicking;

impl Clock for Panicking {
    fn now(&self) -> Timestamp {
        panic!("typed by somebody")
    }

    fn today(&self) -> Date {
        panic!("typed by somebody")
    }
}

#[tokio::test]
async fn a_panic_is_a_page_with_a_reference_and_the_portal_goes_on() {
    let portal = TestPortal::changed(config(""), |domain| domain.clock = Arc::new(Panicking)).await;
    let browser = Browser::on(&portal);
    for (locale, title) in [("en", "Something went wrong"), ("zh-Hans", "系统出现问题")] {
        let page = format!("/{locale}/sign-in");
        let answer = browser.post("/api/sign-in", "user_id=li&password=x", &page).await;
        assert_page(&answer, 500, locale, title);
        assert!(!answer.body.contains("typed by somebody"));
    }
    let answer = browser.fetch("/api/sign-in", "user_id=li&password=x").await;
    assert_code(&answer, 500, "unavailable");
    let (_, reference) = answer.body.split_once("\"reference\":\"").expect("a reference");
    assert_eq!(reference.len(), 8 + "\"}".len());
    assert_eq!(browser.get("/en").await.status, 200);
}

/// A hasher that never comes to an end.
struct Endless;

#[async_trait]
impl Passwords for Endless {
    async fn verify(&self, _: Password, _: Option<String>) -> Result<PasswordVerdict, AppError> {
        std::future::pending().await
    }

    async fn hash(&self, _: Password) -> Result<String, AppError> {
        std::future::pending().await
    }

    async fn guess(&self, _: &Password, _: &KnownWords) -> Result<Guess, AppError> {
        std::future::pending().await
    }
}

#[tokio::test]
async fn a_request_without_end_is_ended_in_both_languages() {
    let settings = config("[limits]\nrequest = \"100 ms\"");
    let portal = TestPortal::changed(settings, |domain| domain.passwords = Arc::new(Endless)).await;
    let browser = Browser::on(&portal);
    for (locale, title) in [("en", "Not available right now"), ("zh-Hans", "暂时无法使用")] {
        let page = format!("/{locale}/sign-in");
        let post = browser.post("/api/sign-in", "user_id=li&password=x", &page);
        let answer = tokio::time::timeout(Duration::from_secs(5), post)
            .await
            .expect("an end");
        assert_page(&answer, 503, locale, title);
    }
}
