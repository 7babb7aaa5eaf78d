//! What do the logs say of a visit? How it went, and nothing of who came for what.

use std::io::{self, Write};
use std::sync::{Arc, Mutex};

use crate::support::{Browser, PASSWORD, TestPortal};

/// Where the lines go.
#[derive(Clone, Default)]
struct Paper(Arc<Mutex<Vec<u8>>>);

impl Write for Paper {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().expect("not poisoned").extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Paper {
    fn lines(&self) -> Vec<serde_json::Value> {
        let written = self.0.lock().expect("not poisoned");
        let lines = written
            .split(|byte| *byte == b'\n')
            .filter(|line| !line.is_empty());
        lines
            .map(|line| serde_json::from_slice(line).expect("JSON"))
            .collect()
    }
}

fn start(level: &str) -> (Paper, tracing::subscriber::DefaultGuard) {
    let paper = Paper::default();
    let writer = paper.clone();
    let lines = server::logs::lines(level, move || writer.clone()).expect("a filter");
    (paper, tracing::subscriber::set_default(lines))
}

#[tokio::test]
async fn a_visit_leaves_routes_and_times_and_nothing_of_the_visitor() {
    let portal = TestPortal::start().await;
    let (paper, _guard) = start("debug,sqlx=warn");
    let browser = Browser::on(&portal);
    browser.sign_in("li", "a-wrong-secret").await;
    browser.sign_in("li", PASSWORD).await;
    let payments = "/zh-Hans/account/cases/7001234567/payments";
    for path in [
        payments.to_owned(),
        format!("{payments}?from=2026-11-01&to=2026-11-20&kind=received"),
        format!("{payments}.csv?period=all"),
        format!("{payments}?from=nonsense"),
        "/zh-Hans/account/cases/7009999999/payments".to_owned(),
    ] {
        browser.get(&path).await;
    }
    // Whatever people type into the page finder: here a name and a number.
    for path in ["/en/find?q=Chen+70012&show=pays", "/zh-Hans/find?q=%E9%99%88%00"] {
        browser.get(path).await;
    }
    browser.post("/api/sign-out", "", "/zh-Hans/account").await;

    let lines = paper.lines();
    assert!(lines.len() >= 8);
    for line in &lines {
        let said = line.to_string();
        for secret in [
            "\"li\"",
            "a-wrong-secret",
            "correct",
            "70012",
            "70099",
            "P-51",
            "2026-11-20",
            "nonsense",
            "Chen",
            "陈",
            "%E9",
            "127.0.0.1",
            "period",
            "kind=",
            "session=",
            "device=",
        ] {
            assert!(!said.contains(secret), "{secret} in {said}");
        }
    }
    let routes: Vec<_> = lines.iter().filter_map(|line| line["route"].as_str()).collect();
    for route in ["/{locale}/account/cases/{case}/payments.csv", "/{locale}/find"] {
        assert!(routes.contains(&route), "{routes:?}");
    }
}

#[tokio::test]
async fn who_reads_a_public_page_leaves_no_line_at_all() {
    let portal = TestPortal::start().await;
    let (paper, _guard) = start("info");
    let browser = Browser::on(&portal);
    browser.get("/zh-Hans/safety").await;
    assert_eq!(paper.lines(), Vec::<serde_json::Value>::new());
    browser.get("/zh-Hans/sign-in").await;
    assert_eq!(paper.lines().len(), 1);
}

#[tokio::test]
async fn a_fault_and_its_request_are_found_by_the_reference_on_the_screen() {
    let portal = TestPortal::start().await;
    let browser = Browser::signed_in(&portal, "li").await;
    let (paper, _guard) = start("warn");
    portal.store.close().await;
    let answer = browser.get("/en/account").await;
    let lines = paper.lines();
    assert!(
        lines
            .iter()
            .any(|line| line["span"]["id"] == answer.header("x-request-id")),
        "{lines:?}"
    );
}
