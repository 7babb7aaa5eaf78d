//! What does the page finder answer, over HTTP?

use http::Method;

use crate::support::{Browser, TestPortal};

#[tokio::test]
async fn a_query_is_answered_in_the_language_of_the_path_whatever_language_it_is_in() {
    let portal = TestPortal::start().await;
    let browser = Browser::on(&portal);
    for (path, said) in [
        ("/en/find?q=%E6%9C%AF%E8%AF%AD", "1 entry matches “术语”."),
        (
            "/zh-Hans/find?q=glossary&show=",
            "找到 1 项与“glossary”相符的内容。",
        ),
        ("/zh-Hans/find?q=%F0%9F%A4%B7", "没有找到与“🤷”相符的内容。"),
    ] {
        let answer = browser.get(path).await;
        assert_eq!(answer.status, 200, "{path}");
        assert!(answer.body.contains(said), "{path}: {}", answer.body);
        assert_eq!(answer.header("cache-control"), "no-store");
    }
}

#[tokio::test]
async fn the_language_switch_keeps_the_query() {
    let portal = TestPortal::start().await;
    let answer = Browser::on(&portal).get("/en/find?q=%E6%AC%A0&show=pays").await;
    assert!(
        answer
            .body
            .contains("href=\"/zh-Hans/find?q=%E6%AC%A0&amp;show=pays\"")
    );
}

#[tokio::test]
async fn what_was_typed_never_becomes_markup() {
    let portal = TestPortal::start().await;
    let answer = Browser::on(&portal)
        .get("/en/find?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E")
        .await;
    assert!(answer.body.contains("&lt;script&gt;") && !answer.body.contains("<script>alert"));
}

#[tokio::test]
async fn what_cannot_be_looked_for_is_a_mistake_of_the_box_and_no_fault_of_ours() {
    let portal = TestPortal::start().await;
    let browser = Browser::on(&portal);
    let long = format!("q={}", "a".repeat(101));
    for query in [long.as_str(), "q=a%00b", "q=%FF", "q=a&q=b", "show=nobody"] {
        for (tag, title) in [("en", "Error: Where to find what"), ("zh-Hans", "信息查找指南")] {
            let answer = browser.get(&format!("/{tag}/find?{query}")).await;
            assert_eq!(answer.status, 422, "{query}");
            assert!(answer.body.contains(title), "{query}: {}", answer.body);
            assert!(answer.body.contains("id=\"problem\""), "{query}");
        }
    }
    let endless = browser.get(&format!("/en/find?q={}", "a".repeat(5000))).await;
    assert_eq!(endless.status, 414);
}

#[tokio::test]
async fn search_engines_keep_the_page_and_none_of_its_answers() {
    let portal = TestPortal::start().await;
    let browser = Browser::on(&portal);
    let noindex = "<meta name=\"robots\" content=\"noindex\">";
    let canonical = "<link rel=\"canonical\" href=\"http://localhost:3000/en/find\">";
    let page = browser.get("/en/find").await.body;
    assert!(page.contains(canonical) && !page.contains(noindex));
    for query in ["q=owe", "q=owe&q=owe", "from=a-letter"] {
        let page = browser.get(&format!("/en/find?{query}")).await.body;
        assert!(page.contains(canonical) && page.contains(noindex), "{query}");
        assert!(
            !page.contains("content=\"http://localhost:3000/en/find?"),
            "{query}"
        );
    }
}

/// The words of a search say much about a person; the answer must not depend on who asks, nor on anything that can be away.
#[tokio::test]
async fn an_answer_is_the_same_for_the_signed_in_and_needs_no_database() {
    let portal = TestPortal::start().await;
    let (stranger, parent) = (Browser::on(&portal), Browser::signed_in(&portal, "li").await);
    let path = "/en/find?q=card";
    let answer = stranger.get(path).await;
    assert_eq!(parent.get(path).await.body, answer.body);
    portal.store.close().await;
    assert_eq!(parent.get(path).await.body, answer.body);
    let small = [("accept-encoding", "br"), ("sec-fetch-site", "cross-site")];
    let compressed = stranger.send(Method::GET, path, "", &small).await;
    assert_eq!(compressed.header("content-encoding"), "br");
}
