//! What does the accept loop do with clients that dawdle, pile up, or are there when it stops? On real sockets.

use std::net::SocketAddr;
use std::time::Duration;

use server::config::TrustedProxies;
use server::http::Listener;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;
use tokio::time::timeout;

use crate::support::{TestPortal, config};

struct Served {
    address: SocketAddr,
    stop: oneshot::Sender<()>,
    running: JoinHandle<()>,
    _portal: TestPortal,
}

/// Serves with limits so short that a test needs no patience.
async fn serve() -> Served {
    let text = "[limits]\nfirst_byte = \"200 ms\"\nheaders = \"200 ms\"\nbody = \"200 ms\"\nconnections_per_address = 3\n\
                drain = \"2 s\"\n[server]\nlisten = \"127.0.0.1:0\"";
    let config = config(text);
    let (listen, limits) = (config.server.listen, config.limits.clone());
    let portal = TestPortal::with(config).await;
    let listener = Listener::bind(listen, None, TrustedProxies::default(), limits)
        .await
        .expect("bound");
    let address = listener.address().expect("an address");
    let (stop, stopped) = oneshot::channel();
    let router = portal.router.clone();
    let running = tokio::spawn(listener.serve(router, async move {
        let _ = stopped.await;
    }));
    Served {
        address,
        stop,
        running,
        _portal: portal,
    }
}

async fn closed(mut stream: TcpStream) -> Vec<u8> {
    let mut seen = Vec::new();
    let end = timeout(Duration::from_secs(5), stream.read_to_end(&mut seen)).await;
    // A reset is an end, too.
    let _ = end.expect("the portal closes the connection");
    seen
}

#[tokio::test]
async fn a_silent_connection_and_half_a_request_are_closed() {
    let served = serve().await;
    let silent = TcpStream::connect(served.address).await.expect("connected");
    let mut half = TcpStream::connect(served.address).await.expect("connected");
    half.write_all(b"GET /en HTTP/1.1\r\nHost: localh")
        .await
        .expect("sent");
    // The first letter of POST and of HTTP/2's preface.
    let mut letter = TcpStream::connect(served.address).await.expect("connected");
    letter.write_all(b"P").await.expect("sent");
    tokio::join!(closed(silent), closed(half), closed(letter));
}

#[tokio::test]
async fn a_body_that_does_not_come_is_not_waited_for() {
    let served = serve().await;
    let mut slow = TcpStream::connect(served.address).await.expect("connected");
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
    let served = serve().await;
    let mut held = Vec::new();
    for _ in 0..3 {
        held.push(TcpStream::connect(served.address).await.expect("connected"));
    }
    // The accept loop takes them in order, so the fourth finds all places taken.
    let mut fourth = TcpStream::connect(served.address).await.expect("connected");
    let _ = fourth.write_all(b"GET /livez HTTP/1.1\r\nHost: x\r\n\r\n").await;
    assert_eq!(closed(fourth).await, b"");
}

#[tokio::test]
async fn a_request_in_progress_is_answered_although_the_portal_stops() {
    let served = serve().await;
    let mut under_way = TcpStream::connect(served.address).await.expect("connected");
    under_way
        .write_all(b"GET /livez HTTP/1.1\r\nHost: x\r\nConnection: close\r\n")
        .await
        .expect("sent");
    tokio::time::sleep(Duration::from_millis(50)).await;
    served.stop.send(()).expect("running");
    under_way.write_all(b"\r\n").await.expect("still open");
    assert!(closed(under_way).await.starts_with(b"HTTP/1.1 200"));
    timeout(Duration::from_secs(3), served.running)
        .await
        .expect("stopped")
        .expect("without a panic");
    assert!(
        TcpStream::connect(served.address).await.is_err(),
        "nobody else is let in"
    );
}
