//! Who may connect, and for how long? On real sockets.

mod proxies;
mod sockets;
mod stop;
mod tls;

use std::net::SocketAddr;
use std::time::Duration;

use server::http::Listener;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;
use tokio::time::timeout;

use crate::support::{TestPortal, config};

/// A portal that listens.
struct Served {
    address: SocketAddr,
    stop: oneshot::Sender<()>,
    running: JoinHandle<()>,
    portal: TestPortal,
}

/// Limits so short that a test needs no patience.
const SHORT: &str = "[limits]\nfirst_byte = \"200 ms\"\nheaders = \"200 ms\"\nbody = \"400 ms\"\n\
    connections_per_address = 3\ndrain = \"4 s\"";

/// Serves with these settings; `server` goes into `[server]`.
async fn serve(limits: &str, server: &str) -> Served {
    let text = format!("{limits}\n[server]\nlisten = \"127.0.0.1:0\"\n{server}");
    let config = config(&text);
    let (settings, limits, tls) = (config.server.clone(), config.limits.clone(), config.tls.clone());
    let portal = TestPortal::with(config).await;
    let listener = Listener::bind(settings.listen, tls.as_ref(), settings.trusted_proxies, limits)
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
        portal,
    }
}

impl Served {
    async fn connect(&self) -> TcpStream {
        TcpStream::connect(self.address).await.expect("connected")
    }

    /// Sends something and reads until the other side closes.
    async fn exchange(&self, request: &str) -> String {
        let mut stream = self.connect().await;
        stream.write_all(request.as_bytes()).await.expect("sent");
        String::from_utf8_lossy(&closed(stream).await).into_owned()
    }
}

/// What comes until the other side closes, which it does.
async fn closed(mut stream: impl AsyncRead + Unpin) -> Vec<u8> {
    let mut seen = Vec::new();
    let end = timeout(Duration::from_secs(10), stream.read_to_end(&mut seen)).await;
    // A reset is an end, too.
    let _ = end.expect("the portal closes the connection");
    seen
}
