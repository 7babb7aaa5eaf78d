//! What do search engines and other programs learn, and what not?

use app::routes::{Kind, ROUTES};

use crate::support::{Browser, TestPortal};

const BASE: &str = "http://localhost:3000";

#[tokio::test]
async fn a_page_that_may_be_found_names_its_address_and_its_sisters_in_the_other_languages() {
    let portal = TestPortal::start().await;
    let browser = Browser::on(&portal);
    for (path, locale) in [("/en", "en"), ("/zh-Hans", "zh-Hans")] {
        let page = browser.get(path).await.body;
        for link in [
            format!("<link rel=\"canonical\" href=\"{BASE}{path}\">"),
            format!("<link rel=\"alternate\" hreflang=\"en\" href=\"{BASE}/en\">"),
            format!("<link rel=\"alternate\" hreflang=\"zh-Hans\" href=\"{BASE}/zh-Hans\">"),
            format!("<link rel=\"alternate\" hreflang=\"x-default\" href=\"{BASE}/\">"),
            format!("<meta property=\"og:url\" content=\"{BASE}{path}\">"),
            format!("<meta property=\"og:image\" content=\"{BASE}/share-{locale}.png\">"),
        ] {
            assert!(page.contains(&link), "{link}: {page}");
        }
        assert!(page.contains("<meta name=\"description\" content=\"") && !page.contains("noindex"));
    }
    let chooser = browser.get("/").await.body;
    assert!(chooser.contains(&format!("<link rel=\"canonical\" href=\"{BASE}/\">")));
}

#[tokio::test]
async fn the_front_page_says_in_data_who_runs_the_service() {
    let portal = TestPortal::start().await;
    let browser = Browser::on(&portal);
    for (path, agency) in [
        ("/en", "Buckeye Office of Child Support"),
        ("/zh-Hans", "七叶州子女抚养费办公室"),
    ] {
        let page = browser.get(path).await.body;
        let (_, block) = page
            .split_once("<script type=\"application/ld+json\">")
            .expect("a block");
        let (block, _) = block.split_once("</script>").expect("its end");
        let data: serde_json::Value = serde_json::from_str(block).expect("JSON");
        assert_eq!(data["@type"], "GovernmentService");
        assert_eq!(data["provider"]["@type"], "GovernmentOrganization");
        assert_eq!(data["provider"]["name"], agency);
        assert_eq!(data["provider"]["telephone"], "1-800-555-0134");
    }
}

#[tokio::test]
async fn no_text_of_the_agency_ends_the_block_of_data() {
    let settings = include_str!("../../agencies/ohio.toml");
    let settings = settings.replace("Buckeye Office of Child Support", "</script><b>");
    let config = server::config::Config::from_text("test.toml", &settings).expect("good");
    let portal = TestPortal::with(config).await;
    let page = Browser::on(&portal).get("/en").await.body;
    assert!(page.contains("\"name\":\"\\u003c/script>\\u003cb>\""), "{page}");
    assert!(!page.contains("</script><b>"));
}

#[tokio::test]
async fn pages_on_the_way_into_the_account_errors_and_the_account_are_not_to_be_found() {
    let portal = TestPortal::start().await;
    let browser = Browser::signed_in(&portal, "li").await;
    for path in [
        "/en/sign-in",
        "/en/signed-out",
        "/en/session-expired",
        "/en/account",
        "/en/account/cases/7001234567/payments",
        "/en/no-such-page",
        "/no-such-page",
    ] {
        let page = browser.get(path).await.body;
        assert!(
            page.contains("<meta name=\"robots\" content=\"noindex\">"),
            "{path}"
        );
        for found in [
            "canonical",
            "hreflang=\"x-default\"",
            "og:",
            "ld+json",
            "name=\"description\"",
        ] {
            assert!(!page.contains(found), "{path}: {found}");
        }
    }
}

#[tokio::test]
async fn the_sitemap_has_each_page_that_may_be_found_in_each_language_and_no_other() {
    let portal = TestPortal::start().await;
    let browser = Browser::on(&portal);
    let answer = browser.get("/sitemap.xml").await;
    assert_eq!(answer.header("content-type"), "application/xml");
    let listed: Vec<&str> = answer
        .body
        .split("<loc>")
        .skip(1)
        .filter_map(|rest| rest.split("</loc>").next())
        .map(|address| address.strip_prefix(BASE).expect("an address of ours"))
        .collect();
    let mut expected = vec!["/".to_owned()];
    let pages = ROUTES
        .iter()
        .filter(|spec| spec.name.is_findable() && spec.pattern != "/");
    expected
        .extend(pages.flat_map(|spec| ["en", "zh-Hans"].map(|tag| spec.pattern.replace("{locale}", tag))));
    assert_eq!(listed, expected);
    for path in &listed {
        let page = browser.get(path).await;
        assert_eq!(page.status, 200, "{path}");
        assert!(
            page.body
                .contains(&format!("rel=\"canonical\" href=\"{BASE}{path}\"")),
            "{path}"
        );
    }
    let sisters = answer
        .body
        .matches("<xhtml:link rel=\"alternate\" hreflang=\"zh-Hans\"")
        .count();
    assert_eq!(sisters, listed.len());
    let no_account = ROUTES.iter().filter(|spec| spec.kind == Kind::Account);
    assert!(no_account.clone().count() > 0 && no_account.into_iter().all(|spec| !spec.name.is_findable()));
}

#[tokio::test]
async fn robots_may_visit_what_may_be_found_and_nothing_else() {
    let portal = TestPortal::start().await;
    let answer = Browser::on(&portal).get("/robots.txt").await;
    assert_eq!(
        answer.body,
        format!(
            "User-agent: *\nDisallow: /api/\nDisallow: /exit\nDisallow: /*/sign-in\nDisallow: /*/signed-out\n\
             Disallow: /*/session-expired\nDisallow: /*/create-account\nDisallow: /*/check-your-mail\n\
             Disallow: /*/activate\nDisallow: /*/activated\nDisallow: /*/forgot-user-id\n\
             Disallow: /*/forgot-password\nDisallow: /*/mail-sent\nDisallow: /*/reset-password\n\
             Disallow: /*/password-changed\nDisallow: /*/account\n\nSitemap: {BASE}/sitemap.xml\n"
        )
    );
}

#[tokio::test]
async fn who_finds_a_hole_learns_whom_to_tell_if_the_agency_says_so() {
    let path = "/.well-known/security.txt";
    let (silent, _) = include_str!("../../agencies/ohio.toml")
        .split_once("[security]")
        .expect("the section");
    let silent = server::config::Config::from_text("test.toml", silent).expect("good");
    let portal = TestPortal::with(silent).await;
    assert_eq!(Browser::on(&portal).get(path).await.status, 404);
    let portal = TestPortal::start().await;
    let browser = Browser::on(&portal);
    let says = |day: &str| {
        format!(
            "Contact: mailto:security@buckeye.example\nExpires: {day}T00:00:00Z\nPreferred-Languages: en\nCanonical: {BASE}{path}\n"
        )
    };
    let answer = browser.get(path).await;
    assert_eq!(answer.header("content-type"), "text/plain; charset=utf-8");
    assert_eq!(answer.body, says("2027-05-20"));
    portal.wait(1000 * 24 * 3600);
    assert_eq!(
        browser.get(path).await.body,
        says("2030-02-13"),
        "never a day in the past, however long the portal runs"
    );
}

#[tokio::test]
async fn every_offered_language_has_a_picture_for_shared_addresses_of_a_light_weight() {
    let portal = TestPortal::start().await;
    let browser = Browser::on(&portal);
    for locale in ["en", "zh-Hans"] {
        let answer = browser.get(&format!("/share-{locale}.png")).await;
        assert_eq!(
            (answer.status.as_u16(), answer.header("content-type")),
            (200, "image/png")
        );
    }
    for (icon, kind) in [
        ("/favicon.svg", "image/svg+xml"),
        ("/favicon.ico", "image/x-icon"),
        ("/apple-touch-icon.png", "image/png"),
    ] {
        assert_eq!(browser.get(icon).await.header("content-type"), kind, "{icon}");
    }
}
