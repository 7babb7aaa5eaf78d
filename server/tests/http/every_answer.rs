//! What does every answer carry, and does every address of the table answer?

use app::routes::{Kind, ROUTES};
use http::Method;

use crate::support::{Browser, TestPortal, config};

#[tokio::test]
async fn every_route_of_the_table_answers_in_every_language() {
    let portal = TestPortal::start().await;
    let proven = Browser::signed_in(&portal, "li").await;
    let not_proven = Browser::signed_in(&portal, "eve").await;
    for spec in ROUTES {
        let browser = if spec.name.wants_proof() == Some(false) {
            &not_proven
        } else {
            &proven
        };
        for locale in ["en", "zh-Hans"] {
            let path = spec
                .pattern
                .replace("{locale}", locale)
                .replace("{case}", "7001234567");
            let answer = browser.get(&path).await;
            assert_eq!(answer.status, 200, "{path}");
            let cached = answer.header("cache-control");
            match spec.kind {
                Kind::Static | Kind::Searched => assert!(
                    cached.contains("no-cache") && !answer.header("etag").is_empty(),
                    "{path}"
                ),
                Kind::Public | Kind::Account => assert_eq!(cached, "no-store", "{path}"),
            }
        }
    }
}

#[tokio::test]
async fn a_page_names_its_language_and_is_not_sent_again_to_who_holds_it() {
    let portal = TestPortal::start().await;
    let browser = Browser::on(&portal);
    portal.portal.static_pages.prepare(&portal.portal);
    portal.portal.root_files.prepare();
    let languages = |path: &str| match path {
        "/" => "en, zh-Hans".to_owned(),
        path => path[1..].split('/').next().unwrap_or_default().to_owned(),
    };
    let pages = ROUTES
        .iter()
        .filter(|spec| spec.kind.is_kept())
        .flat_map(|spec| ["en", "zh-Hans"].map(|locale| (spec.pattern.replace("{locale}", locale), true)));
    let files = ["/sitemap.xml", "/robots.txt"].map(|path| (path.to_owned(), false));
    for (path, is_page) in pages.chain(files) {
        for (coding, form) in [("", ""), ("gzip", "gzip"), ("gzip, br", "br")] {
            let asked = ("accept-encoding", coding);
            let first = browser.send(Method::GET, &path, "", &[asked]).await;
            assert_eq!(
                (first.status.as_u16(), first.header("content-encoding")),
                (200, form),
                "{path}"
            );
            let tag = first.header("etag");
            let again = browser
                .send(Method::GET, &path, "", &[asked, ("if-none-match", tag)])
                .await;
            assert_eq!((again.status.as_u16(), again.body.len()), (304, 0), "{path}");
            for answer in [&first, &again] {
                assert_eq!(answer.header("etag"), tag, "{path}");
                assert!(!answer.header("cache-control").is_empty(), "{path}");
                let vary: Vec<_> = answer.headers.get_all("vary").iter().collect();
                assert!(
                    vary.iter().any(|line| *line == "Accept-Encoding"),
                    "{path}: {vary:?}"
                );
                if is_page {
                    assert_eq!(answer.header("content-language"), languages(&path), "{path}");
                }
            }
        }
    }
    let live = browser.get("/zh-Hans/sign-in").await;
    assert_eq!(live.header("content-language"), "zh-Hans");
}

#[tokio::test]
async fn good_and_bad_answers_carry_the_protecting_headers() {
    let portal = TestPortal::start().await;
    let browser = Browser::on(&portal);
    for path in [
        "/",
        "/en",
        "/en/sign-in",
        "/en/account",
        "/nothing",
        "/%FF",
        "/assets/none",
        "/exit",
        "/api/none",
    ] {
        let answer = browser.get(path).await;
        let policy = answer.header("content-security-policy");
        for part in [
            "default-src 'none'",
            "script-src 'self' 'wasm-unsafe-eval'",
            "frame-ancestors 'none'",
            "base-uri 'none'",
        ] {
            assert!(policy.contains(part), "{path}: {policy}");
        }
        assert!(!policy.contains("unsafe-inline") && !policy.contains("'unsafe-eval'"));
        assert_eq!(answer.header("x-content-type-options"), "nosniff", "{path}");
        assert_eq!(answer.header("referrer-policy"), "same-origin", "{path}");
        assert_eq!(
            answer.header("cross-origin-opener-policy"),
            "same-origin",
            "{path}"
        );
        assert_eq!(answer.header("strict-transport-security"), "", "only over https");
        // What comes from memory is not written down, so it has no name in the log.
        let named = !answer.header("cache-control").contains("public");
        assert_eq!(
            answer.header("x-request-id").len(),
            if named { 8 } else { 0 },
            "{path}"
        );
    }
}

#[tokio::test]
async fn over_https_cookies_are_bound_to_the_host_and_the_host_to_https() {
    let portal = TestPortal::with(config("[server]\nbase_url = \"https://portal.example\"")).await;
    let browser = Browser::on(&portal);
    let headers = [("host", "portal.example"), ("sec-fetch-site", "same-origin")];
    let form = "user_id=li&password=correct+horse+battery";
    let answer = browser.send(Method::POST, "/api/sign-in", form, &headers).await;
    let cookies: Vec<&str> = answer
        .headers
        .get_all("set-cookie")
        .iter()
        .map(|line| line.to_str().expect("ASCII"))
        .collect();
    assert!(
        cookies
            .iter()
            .any(|line| line.starts_with("__Host-session=") && line.contains("; Secure")),
        "{cookies:?}"
    );
    assert!(
        answer
            .header("strict-transport-security")
            .starts_with("max-age=31536000")
    );
}

#[tokio::test]
async fn a_page_is_compressed_only_for_a_request_of_our_own() {
    let portal = TestPortal::start().await;
    let browser = Browser::signed_in(&portal, "li").await;
    let coding = async |site| {
        let headers = [("sec-fetch-site", site), ("accept-encoding", "gzip, br")];
        browser
            .send(Method::GET, "/en/account", "", &headers)
            .await
            .header("content-encoding")
            .to_owned()
    };
    assert_eq!(coding("same-origin").await, "br");
    assert_eq!(coding("cross-site").await, "");
}

#[tokio::test]
async fn when_every_place_is_taken_the_next_request_is_told_so_at_once() {
    let portal = TestPortal::with(config("[limits]\nrequests = 1")).await;
    let _taken = portal.portal.room.try_acquire().expect("the only place");
    let answer = Browser::on(&portal).get("/zh-Hans/sign-in").await;
    assert_eq!((answer.status.as_u16(), answer.header("retry-after")), (503, "5"));
    assert!(answer.body.contains("<html lang=\"zh-Hans\""));

    // A form that came then was not read: nothing is said to be saved.
    let form = Browser::on(&portal)
        .post("/api/sign-in", "user_id=li&password=x", "/zh-Hans/sign-in")
        .await;
    assert_eq!(form.status, 503);
    assert!(!form.body.contains("已保存"), "{}", form.body);
}
