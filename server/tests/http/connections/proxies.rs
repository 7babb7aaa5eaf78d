//! Whose places are taken when a proxy stands in front? The client's, whatever the client writes into the header.

use tokio::io::AsyncWriteExt;
use tokio::net::TcpStream;

use super::{SHORT, Served, closed, serve};

const BEHIND: &str = "trusted_proxies = [\"127.0.0.0/8\"]";

/// A request that stays under way: its body does not come.
async fn under_way(served: &Served, forwarded: &str) -> TcpStream {
    let mut stream = served.connect().await;
    let head = format!(
        "POST /api/sign-in HTTP/1.1\r\nHost: localhost:3000\r\nSec-Fetch-Site: same-origin\r\nX-Forwarded-For: {forwarded}\r\n\
         Connection: close\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 100\r\n\r\nuser_id="
    );
    stream.write_all(head.as_bytes()).await.expect("sent");
    stream
}

async fn status(served: &Served, forwarded: &str) -> String {
    let request = format!(
        "GET /zh-Hans/sign-in HTTP/1.1\r\nHost: localhost:3000\r\nX-Forwarded-For: {forwarded}\r\nConnection: close\r\n\r\n"
    );
    served.exchange(&request).await.chars().take(12).collect()
}

#[tokio::test]
async fn one_client_behind_a_proxy_takes_no_more_than_its_share_and_nobody_else_s() {
    let served = serve(SHORT, BEHIND).await;
    let mut held = Vec::new();
    for _ in 0..3 {
        held.push(under_way(&served, "198.51.100.7").await);
    }
    while served.portal.portal.room.available_permits() > 512 - 3 {
        tokio::task::yield_now().await;
    }
    assert_eq!(status(&served, "198.51.100.7").await, "HTTP/1.1 429");
    assert_eq!(
        status(&served, "192.0.2.1, 198.51.100.7").await,
        "HTTP/1.1 429",
        "the left of it is the client's own word"
    );
    assert_eq!(status(&served, "198.51.100.8").await, "HTTP/1.1 200");
    for stream in held {
        assert!(
            closed(stream).await.starts_with(b"HTTP/1.1 400"),
            "no body came in time"
        );
    }
    assert_eq!(status(&served, "198.51.100.7").await, "HTTP/1.1 200");
}

#[tokio::test]
async fn without_a_proxy_the_header_says_nothing() {
    let served = serve(SHORT, "").await;
    let _held = [
        under_way(&served, "198.51.100.1").await,
        under_way(&served, "198.51.100.2").await,
        under_way(&served, "198.51.100.3").await,
    ];
    let mut fourth = served.connect().await;
    let _ = fourth
        .write_all(b"GET /en HTTP/1.1\r\nX-Forwarded-For: 198.51.100.4\r\n\r\n")
        .await;
    assert_eq!(closed(fourth).await, b"");
}
