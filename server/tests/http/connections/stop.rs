//! Who is still served when the portal stops?

use std::time::Duration;

use tokio::io::AsyncWriteExt;
use tokio::net::TcpStream;
use tokio::time::timeout;

use super::{SHORT, closed, serve};

const GET: &str = "GET /livez HTTP/1.1\r\nHost: x\r\nConnection: close\r\n";

#[tokio::test]
async fn a_request_in_progress_is_answered_although_the_portal_stops() {
    let served = serve(SHORT, "").await;
    let mut under_way = served.connect().await;
    under_way.write_all(GET.as_bytes()).await.expect("sent");
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

#[tokio::test]
async fn whoever_has_connected_may_still_ask() {
    let served = serve("[limits]\ndrain = \"4 s\"", "").await;
    let connections: Vec<TcpStream> = futures::future::join_all((0..20).map(|_| served.connect())).await;
    served.stop.send(()).expect("running");
    let answers = connections.into_iter().map(async |mut stream| {
        stream
            .write_all(format!("{GET}\r\n").as_bytes())
            .await
            .expect("still open");
        closed(stream).await
    });
    for answer in futures::future::join_all(answers).await {
        assert!(
            answer.starts_with(b"HTTP/1.1 200"),
            "{}",
            String::from_utf8_lossy(&answer)
        );
    }
}

#[tokio::test]
async fn nobody_who_only_stands_there_delays_the_stop() {
    let served = serve("[limits]\ndrain = \"20 s\"", "").await;
    let _silent = served.connect().await;
    let mut half = served.connect().await;
    half.write_all(b"GET /livez").await.expect("sent");
    let mut rested = served.connect().await;
    rested
        .write_all(b"GET /livez HTTP/1.1\r\nHost: x\r\n\r\n")
        .await
        .expect("sent");
    tokio::time::sleep(Duration::from_millis(100)).await;
    served.stop.send(()).expect("running");
    timeout(Duration::from_secs(10), served.running)
        .await
        .expect("stopped")
        .expect("without a panic");
}
