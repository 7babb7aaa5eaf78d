//! How long does one connection live? As long as something moves on it, and it says in time what it wants.

use std::net::SocketAddr;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::extract::Request;
use hyper::body::Incoming;
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use hyper_util::server::conn::auto::Builder;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio::sync::{Notify, watch};
use tokio::time::sleep;
use tokio_rustls::TlsAcceptor;
use tower::ServiceExt;

use super::Peer;
use super::progress::{Progress, stalled};
use crate::config::Limits;

/// Once the portal stops, a client that has connected and asked nothing yet may still ask within.
const LAST_WORD: Duration = Duration::from_secs(1);

/// A connection from its first byte on.
pub(super) struct Connection {
    pub(super) tls: Option<TlsAcceptor>,
    pub(super) router: Router,
    pub(super) limits: Limits,
    pub(super) peer: SocketAddr,
    /// Says when the portal stops, and by being dropped that this connection is gone.
    pub(super) stopping: watch::Receiver<bool>,
}

impl Connection {
    /// Serves it to its end. Errors here are the network's or the client's and change nothing for us.
    pub(super) async fn run(self, stream: TcpStream) {
        // Our answers are written whole: waiting for more bytes only adds a round trip.
        let _ = stream.set_nodelay(true);
        let Some(Ok(())) = self.in_time(stream.readable(), self.limits.first_byte).await else {
            return;
        };
        let Some(acceptor) = self.tls.clone() else {
            return self.speak(stream, false).await;
        };
        let Some(Ok(stream)) = self.in_time(acceptor.accept(stream), self.limits.headers).await else {
            return;
        };
        let http2 = stream.get_ref().1.alpn_protocol() == Some(b"h2");
        self.speak(stream, http2).await;
    }

    async fn in_time<T>(&self, wait: impl Future<Output = T>, limit: Duration) -> Option<T> {
        tokio::select! {
            done = wait => Some(done),
            () = silent(self.stopping.clone(), limit) => None,
        }
    }

    /// The version is settled before the first request (ALPN; HTTP/1 without TLS), because the builder that guesses it
    /// waits without end for a client that says `P` and then nothing.
    async fn speak(self, stream: impl AsyncRead + AsyncWrite + Unpin + Send + 'static, http2: bool) {
        let Self {
            router,
            limits,
            peer,
            mut stopping,
            ..
        } = self;
        let (stream, moved) = Progress::new(stream);
        let asked = Arc::new(Notify::new());
        let service = hyper::service::service_fn({
            let asked = Arc::clone(&asked);
            move |request: Request<Incoming>| {
                asked.notify_one();
                let mut request = request.map(axum::body::Body::new);
                request.extensions_mut().insert(Peer(peer));
                router.clone().oneshot(request)
            }
        });
        let builder = builder(&limits, http2);
        let mut connection = pin!(builder.serve_connection(TokioIo::new(stream), service));
        let mut stalled = pin!(stalled(&moved, limits.stalled));
        let mut silent = pin!(silent(stopping.clone(), limits.headers));
        let (mut begun, mut leaving) = (false, false);
        loop {
            tokio::select! {
                _ = connection.as_mut() => return,
                () = &mut stalled => return,
                // HTTP/2 has no limit of its own on the time until the first request.
                () = &mut silent, if !begun => return,
                () = asked.notified(), if !begun => begun = true,
                () = asked_to_stop(&mut stopping), if !leaving => leaving = true,
            }
            // Before its first request is there, hyper would close a connection on which one is just arriving.
            if begun && leaving {
                connection.as_mut().graceful_shutdown();
            }
        }
    }
}

fn builder(limits: &Limits, http2: bool) -> Builder<TokioExecutor> {
    let mut builder = Builder::new(TokioExecutor::new());
    builder
        .http1()
        .timer(TokioTimer::new())
        .header_read_timeout(limits.headers)
        .max_buf_size(64 * 1024);
    builder
        .http2()
        .timer(TokioTimer::new())
        .max_concurrent_streams(100)
        .max_header_list_size(64 * 1024);
    if http2 {
        builder.http2_only()
    } else {
        builder.http1_only()
    }
}

/// Resolves when a client has had its time to ask for something.
async fn silent(mut stopping: watch::Receiver<bool>, limit: Duration) {
    tokio::select! {
        () = sleep(limit) => {}
        () = asked_to_stop(&mut stopping) => sleep(LAST_WORD).await,
    }
}

async fn asked_to_stop(stopping: &mut watch::Receiver<bool>) {
    // The sender lives as long as the accept loop, so this never fails before the stop.
    let _ = stopping.wait_for(|stop| *stop).await;
}
