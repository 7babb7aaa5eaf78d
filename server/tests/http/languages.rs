//! Which language does an address speak?

use http::Method;
use locales::Locale;

use crate::accept_language::HEADERS;
use crate::support::{Browser, TestPortal};

#[tokio::test]
async fn other_spellings_of_a_language_lead_to_the_right_one_with_path_and_query() {
    let portal = TestPortal::start().await;
    let browser = Browser::on(&portal);
    for (asked, right) in [
        ("/zh", "/zh-Hans"),
        ("/zh-CN/sign-in?next=account", "/zh-Hans/sign-in?next=account"),
        (
            "/zh-hans/account/cases/7001/payments.csv?page=2",
            "/zh-Hans/account/cases/7001/payments.csv?page=2",
        ),
        ("/%7Ah/no-such-page", "/zh-Hans/no-such-page"),
        ("/en/", "/en"),
        ("/zh-Hans/sign-in/", "/zh-Hans/sign-in"),
    ] {
        assert_eq!(browser.get(asked).await.way(), (308, right), "{asked}");
    }
    for unknown in ["/xx", "/fr/sign-in", "/e", "//evil.example/", "//zh-CN", "/xx/"] {
        assert_eq!(browser.get(unknown).await.status, 404, "{unknown}");
    }
}

#[tokio::test]
async fn the_root_follows_the_choice_then_the_browser_and_else_asks() {
    let portal = TestPortal::start().await;
    let browser = Browser::on(&portal);
    let prefers = async |browser: &Browser, languages| {
        let answer = browser
            .send(Method::GET, "/", "", &[("accept-language", languages)])
            .await;
        (answer.status.as_u16(), answer.location().to_owned())
    };
    assert_eq!(
        prefers(&browser, "zh-CN,zh;q=0.9,en;q=0.8").await,
        (302, "/zh-Hans".to_owned())
    );
    assert_eq!(prefers(&browser, "en-GB").await, (302, "/en".to_owned()));
    let chooser = browser.get("/").await;
    assert_eq!(chooser.status, 200);
    assert!(chooser.body.contains("lang=\"en\"") && chooser.body.contains("lang=\"zh-Hans\""));

    // A link from a page in one language to one in another is a choice.
    let headers = [
        ("sec-fetch-site", "same-origin"),
        ("referer", "http://localhost:3000/en/sign-in"),
    ];
    browser.send(Method::GET, "/zh-Hans/sign-in", "", &headers).await;
    assert_eq!(prefers(&browser, "en-GB").await, (302, "/zh-Hans".to_owned()));
}

#[tokio::test]
async fn each_browser_is_led_to_its_language_and_readers_of_traditional_are_told_and_choose() {
    let portal = TestPortal::start().await;
    let browser = Browser::on(&portal);
    // What a request cannot carry is asked of the negotiation itself.
    let sendable = HEADERS.iter().filter(|(header, ..)| header.is_ascii());
    for (header, locale, traditional) in sendable {
        let answer = browser
            .send(Method::GET, "/", "", &[("accept-language", header)])
            .await;
        match locale {
            Some(locale) if !traditional => {
                assert_eq!(answer.way(), (302, &*format!("/{}", locale.tag())), "{header}");
            }
            _ => {
                assert_eq!(answer.status, 200, "{header}");
                for part in [
                    "<div lang=\"zh-Hant\">",
                    "本網站尚無繁體中文版",
                    "href=\"/zh-Hans\" hreflang=\"zh-Hans\">閱讀簡體中文版",
                    "href=\"/en\" hreflang=\"en\">閱讀英文版",
                    "1-800-555-0136",
                ] {
                    assert!(answer.body.contains(part), "{header}: {part}");
                }
            }
        }
        assert_eq!(answer.header("cache-control"), "private, no-cache", "{header}");
        let vary: Vec<_> = answer.headers.get_all("vary").iter().collect();
        assert!(
            vary.iter().any(|line| *line == "Accept-Language, Cookie"),
            "{header}: {vary:?}"
        );
    }
}

#[tokio::test]
async fn several_lines_of_wishes_are_one_list() {
    let portal = TestPortal::start().await;
    let lines = [("accept-language", "fr"), ("accept-language", "zh-CN;q=0.8")];
    let answer = Browser::on(&portal).send(Method::GET, "/", "", &lines).await;
    assert_eq!(answer.way(), (302, "/zh-Hans"));
}

#[tokio::test]
async fn what_somebody_picked_from_the_chooser_outlives_what_their_browser_prefers() {
    let portal = TestPortal::start().await;
    let browser = Browser::on(&portal);
    let wishes = ("accept-language", "zh-TW,zh;q=0.9,en;q=0.8");
    let from_the_chooser = [
        ("sec-fetch-site", "same-origin"),
        ("referer", "http://localhost:3000/"),
        wishes,
    ];
    let page = browser.send(Method::GET, "/zh-Hans", "", &from_the_chooser).await;
    assert_eq!(
        (page.status.as_u16(), page.header("cache-control")),
        (200, "no-store")
    );
    assert_eq!(browser.cookie("lang").as_deref(), Some("zh-Hans"));
    let answer = browser.send(Method::GET, "/", "", &[wishes]).await;
    assert_eq!(answer.way(), (302, "/zh-Hans"));
}

#[tokio::test]
async fn a_switch_back_is_remembered_although_the_browser_holds_the_page() {
    let portal = TestPortal::start().await;
    let browser = Browser::on(&portal);
    let held = browser.get("/en").await.header("etag").to_owned();
    let switch = async |from: &str, to: &str| {
        let referer = format!("http://localhost:3000/{from}");
        let headers = [
            ("sec-fetch-site", "same-origin"),
            ("referer", &*referer),
            ("if-none-match", &*held),
        ];
        browser.send(Method::GET, &format!("/{to}"), "", &headers).await;
        browser.get("/").await.location().to_owned()
    };
    assert_eq!(switch("en", "zh-Hans").await, "/zh-Hans");
    assert_eq!(switch("zh-Hans", "en").await, "/en");
}

#[tokio::test]
async fn errors_speak_the_language_of_the_path_or_all() {
    let portal = TestPortal::start().await;
    let browser = Browser::on(&portal);
    let page = browser.get("/zh-Hans/no-such-page").await;
    assert_eq!(page.header("content-language"), "zh-Hans");
    assert!(page.body.contains("<html lang=\"zh-Hans\"") && page.body.contains("找不到页面"));
    let page = browser.get("/no-such-page").await;
    assert!(page.header("content-language").starts_with("en, zh-Hans"));
    assert!(page.body.contains("Page not found") && page.body.contains("找不到页面"));
    let page = browser
        .send(
            Method::POST,
            "/zh-Hans/sign-in",
            "x=1",
            &[("sec-fetch-site", "same-origin")],
        )
        .await;
    assert_eq!((page.status.as_u16(), page.header("allow")), (405, "GET,HEAD"));
    assert!(page.body.contains("<html lang=\"zh-Hans\""));
}

#[tokio::test]
async fn an_address_without_a_language_speaks_the_reader_s_first() {
    let portal = TestPortal::start().await;
    let browser = Browser::on(&portal);
    let headers = [("accept-language", "zh-CN,zh;q=0.9")];
    let page = browser.send(Method::GET, "/no-such-page", "", &headers).await;
    assert!(page.body.contains("<html lang=\"zh-Hans\"") && page.body.contains("<title>找不到页面 – "));
    assert!(page.body.contains("Page not found"));
}

#[tokio::test]
async fn a_page_read_in_another_language_leaves_the_account_s_language_for_mails() {
    let portal = TestPortal::start().await;
    let browser = Browser::signed_in(&portal, "li").await;
    let own = [
        ("sec-fetch-site", "same-origin"),
        ("referer", "http://localhost:3000/en/account"),
    ];
    let page = browser.send(Method::GET, "/zh-Hans/account", "", &own).await;
    assert!(page.body.contains("<html lang=\"zh-Hans\""));
    assert_eq!(portal.account("li").await.locale, Locale::En);
}

#[tokio::test]
async fn broken_and_endless_addresses_are_answered_with_a_page() {
    let portal = TestPortal::start().await;
    let browser = Browser::on(&portal);
    assert_eq!(browser.get("/en/%FF%FE").await.status, 400);
    assert_eq!(browser.get("/%FF").await.status, 400);
    let long = browser
        .get(&format!("/en/sign-in?next={}", "a".repeat(5000)))
        .await;
    assert_eq!(long.status, 414);
    assert!(long.body.contains("<html lang=\"en\""));
    let strange = Method::from_bytes(b"BREW").expect("a method");
    assert_eq!(
        browser
            .send(strange, "/en", "", &[("sec-fetch-site", "same-origin")])
            .await
            .status,
        405
    );
}
