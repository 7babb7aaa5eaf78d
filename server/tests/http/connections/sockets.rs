//! What does the accept loop do with clients that dawdle, pile up, or speak no HTTP?

use tokio::io::AsyncWriteExt;

use super::{SHORT, closed, serve};

#[tokio::test]
async fn a_silent_connection_and_half_a_request_are_closed() {
    let served = serve(SHORT, "").await;
    let silent = served.connect().await;
    let mut half = served.connect().await;
    half.write_all(b"GET /en HTTP/1.1\r\nHost: localh")
        .await
        .expect("sent");
    // The first letter of POST and of HTTP/2's preface.
    let mut letter = served.connect().await;
    letter.write_all(b"P").await.expect("sent");
    tokio::join!(closed(silent), closed(half), closed(letter));
}

#[tokio::test]
async fn a_body_that_does_not_come_is_not_waited_for() {
    let served = serve(SHORT, "").await;
    let mut slow = served.connect().await;
    let head = "POST /api/sign-in HTTP/1.1\r\nHost: localhost:3000\r\nSec-Fetch-Site: same-origin\r\nConnection: close\r\n\
                Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 100\r\n\r\nuser_id=";
    slow.write_all(head.as_bytes()).await.expect("sent");
    let answer = closed(slow).await;
    assert!(
        answer.starts_with(b"HTTP/1.1 400"),
        "{}",
        String::from_utf8_lossy(&answer)
    );
}

#[tokio::test]
async fn one_address_gets_no_more_than_its_share() {
    let served = serve(SHORT, "").await;
    let mut held = Vec::new();
    for _ in 0..3 {
        held.push(served.connect().await);
    }
    // The accept loop takes them in order, so the fourth finds all places taken.
    let mut fourth = served.connect().await;
    let _ = fourth.write_all(b"GET /livez HTTP/1.1\r\nHost: x\r\n\r\n").await;
    assert_eq!(closed(fourth).await, b"");
}

#[tokio::test]
async fn what_is_no_http_is_told_so_and_closed() {
    let served = serve(SHORT, "").await;
    let head = "GET /en HTTP/1.1\r\nHost: localhost:3000\r\n";
    for (request, status) in [
        ("\u{1}\u{2}\r\n\r\n".to_owned(), "400"),
        ("GET /en HTTP/9.9\r\n\r\n".to_owned(), "400"),
        (format!("{head}a b: c\r\n\r\n"), "400"),
        (format!("GET /{} HTTP/1.1\r\n\r\n", "a".repeat(70_000)), "414"),
        (format!("{head}{}\r\n", "x: y\r\n".repeat(200)), "431"),
        (
            format!("{head}content-length: 1\r\ncontent-length: 2\r\n\r\n"),
            "400",
        ),
    ] {
        let answer = served.exchange(&request).await;
        assert!(answer.starts_with(&format!("HTTP/1.1 {status} ")), "{answer}");
        assert!(
            answer.contains("connection: close") && !answer.contains("server:"),
            "{answer}"
        );
    }
}
