//! What is open during the daily window, and what do readers hear of it? The sample agency closes from 3:00 to 4:00 in New York.

use std::sync::Arc;

use app::routes::{ROUTES, SIGN_OUT_API};
use domain::ports::Clock;
use domain::session::{self, Presence, SessionState, Token};
use jiff::Timestamp;
use jiff::civil::Date;

use crate::support::{Browser, TestPortal, config};

struct At(Timestamp);

impl Clock for At {
    fn now(&self) -> Timestamp {
        self.0
    }

    fn today(&self) -> Date {
        jiff::civil::date(2026, 11, 23)
    }
}

async fn portal_at(moment: &str) -> TestPortal {
    let now = At(moment.parse().expect("a moment"));
    TestPortal::changed(config(""), |domain| domain.clock = Arc::new(now)).await
}

const CLOSED: [&str; 5] = [
    "sign-in",
    "session-expired",
    "account",
    "account/cases/7001234567/payments",
    "account/cases/7001234567/payments.csv",
];

#[tokio::test]
async fn account_pages_say_until_when_they_are_closed_and_whom_to_call() {
    let portal = portal_at("2026-11-23T03:20:30-05").await;
    let browser = Browser::on(&portal);
    for (locale, words) in [
        (
            "en",
            [
                "Closed for maintenance",
                "From 4:00 a.m. on they are open again.",
                "This is Eastern Time.",
            ],
        ),
        ("zh-Hans", ["系统维护中", "维护将于凌晨 4:00 结束。", "东部时间"]),
    ] {
        for page in CLOSED {
            let answer = browser.get(&format!("/{locale}/{page}")).await;
            assert_eq!(
                (answer.status.as_u16(), answer.header("retry-after")),
                (503, "2370"),
                "{page}"
            );
            assert_eq!(answer.header("cache-control"), "no-store");
            for part in words.into_iter().chain(["1-800-555-0134", "href=\"/exit\""]) {
                assert!(answer.body.contains(part), "{part}: {}", answer.body);
            }
        }
        let page = format!("/{locale}/sign-in");
        let posted = browser.post("/api/sign-in", "user_id=li&password=x", &page).await;
        assert_eq!(posted.status, 503);
        assert!(posted.body.contains(words[0]));
    }
    let answer = browser.fetch("/api/sign-in", "user_id=li&password=x").await;
    assert_eq!(answer.body, "{\"code\":\"closed\",\"retry_after_s\":2370}");
}

#[tokio::test]
async fn public_pages_and_the_way_out_stay_open() {
    let portal = portal_at("2026-11-23T03:20:30-05").await;
    let browser = Browser::on(&portal);
    for spec in ROUTES.iter().filter(|spec| !spec.name.closes()) {
        for locale in ["en", "zh-Hans"] {
            let path = spec.pattern.replace("{locale}", locale);
            assert_eq!(browser.get(&path).await.status, 200, "{path}");
        }
    }
    assert_eq!(
        browser.get("/exit").await.way(),
        (303, "https://www.weather.gov/")
    );
    assert_eq!(browser.get("/livez").await.status, 200);
}

#[tokio::test]
async fn pages_that_will_close_say_so_two_hours_before_and_no_earlier() {
    for (moment, announced) in [
        ("2026-11-23T00:59:00-05", false),
        ("2026-11-23T01:00:00-05", true),
        ("2026-11-23T02:59:59-05", true),
        ("2026-11-23T04:00:00-05", false),
    ] {
        let portal = portal_at(moment).await;
        let browser = Browser::on(&portal);
        let page = browser.get("/en/sign-in").await;
        assert_eq!(page.status, 200, "{moment}");
        let words = "the account pages are closed for maintenance";
        assert_eq!(page.body.contains(words), announced, "{moment}");
        assert!(
            !browser.get("/en").await.body.contains(words),
            "a page that is the same at any time"
        );
    }
}

#[tokio::test]
async fn both_ways_out_end_a_session_that_the_window_has_interrupted() {
    let portal = TestPortal::start().await;
    // From 17:26:40 of the tests' clock to 2:50 of the next day.
    portal.wait(33_800);
    let sign_in = async || {
        let browser = Browser::signed_in(&portal, "li").await;
        let token = browser.cookie("session").and_then(|token| Token::parse(&token));
        (browser, token.expect("a session"))
    };
    let (leaving, signing_out) = (sign_in().await, sign_in().await);
    portal.wait(15 * 60);
    let state = async |token| session::find(&portal.portal.domain, token, Presence::Machine).await;
    let ways = [(leaving, "/exit"), (signing_out, SIGN_OUT_API)];
    for ((browser, token), way) in &ways {
        assert_eq!(browser.get("/en/account").await.status, 503);
        assert!(matches!(state(token).await, Ok(SessionState::Active(_))), "{way}");
        if *way == SIGN_OUT_API {
            let answer = browser.post(way, "", "/en/account").await;
            assert_eq!(answer.way(), (303, "/en/signed-out"));
        } else {
            let answer = browser.get(way).await;
            assert_eq!(answer.way(), (303, "https://www.weather.gov/"));
        }
        assert!(matches!(state(token).await, Ok(SessionState::None)), "{way}");
    }
}
