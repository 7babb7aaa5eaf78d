//! Who may connect, and for how long? The portal's own accept loop.
//!
//! `axum::serve` has no limit on the time a client takes to say what it wants: a thousand half-sent requests, which cost the
//! sender nothing, would keep everyone else out. Here every wait has an end: first byte, TLS handshake, head of a request, a
//! connection on which nothing moves. (The body and the answer as a whole are timed in `middleware`.)

mod count;
mod progress;
mod tls;

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::extract::Request;
use hyper::body::Incoming;
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use hyper_util::server::conn::auto::Builder;
use hyper_util::server::graceful::{GracefulShutdown, Watcher};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;
use tokio_rustls::TlsAcceptor;
use tower::ServiceExt;

pub use count::PerAddress;
use progress::{Progress, stalled};
pub use tls::TlsError;

use crate::config::{Limits, Tls, TrustedProxies};

/// The other end of the TCP connection: a visitor, or a proxy. `http::client` knows which.
#[derive(Clone, Copy, Debug)]
pub struct Peer(pub SocketAddr);

/// A bound socket and the rules for what connects to it.
pub struct Listener {
    tcp: TcpListener,
    tls: Option<TlsAcceptor>,
    trusted: TrustedProxies,
    limits: Limits,
}

impl Listener {
    /// Binds the socket and reads the certificate, so that mistakes show before anything else starts.
    pub async fn bind(
        listen: SocketAddr,
        tls: Option<&Tls>,
        trusted: TrustedProxies,
        limits: Limits,
    ) -> Result<Self, ListenError> {
        let tls = tls.map(tls::acceptor).transpose()?;
        let tcp = TcpListener::bind(listen)
            .await
            .map_err(|source| ListenError::Bind { listen, source })?;
        Ok(Self {
            tcp,
            tls,
            trusted,
            limits,
        })
    }

    /// The address in use: tests listen on port 0.
    pub fn address(&self) -> io::Result<SocketAddr> {
        self.tcp.local_addr()
    }

    /// Accepts until `stop` resolves, then lets requests in progress finish within the drain time.
    pub async fn serve(self, router: Router, stop: impl Future<Output = ()>) {
        let Self {
            tcp,
            tls,
            trusted,
            limits,
        } = self;
        let open = Arc::new(Semaphore::new(limits.connections));
        let per_address = PerAddress::new(limits.connections_per_address);
        let draining = GracefulShutdown::new();
        let mut stop = std::pin::pin!(stop);
        loop {
            let (stream, peer) = tokio::select! {
                () = &mut stop => break,
                accepted = tcp.accept() => match accepted {
                    Ok(accepted) => accepted,
                    Err(error) => {
                        // Most often "too many open files": trying again at once would only burn the CPU.
                        tracing::warn!(%error, "cannot accept connections");
                        tokio::time::sleep(Duration::from_millis(50)).await;
                        continue;
                    }
                },
            };
            // Over a cap the connection is closed at once: waiting in line is what an attacker wants everyone to do.
            let Ok(permit) = Arc::clone(&open).try_acquire_owned() else {
                continue;
            };
            let guard = if trusted.contains(peer.ip()) {
                None
            } else {
                per_address.enter(peer.ip())
            };
            if guard.is_none() && !trusted.contains(peer.ip()) {
                continue;
            }
            let connection = Connection {
                tls: tls.clone(),
                router: router.clone(),
                limits: limits.clone(),
                peer,
                watcher: draining.watcher(),
            };
            tokio::spawn(async move {
                connection.run(stream).await;
                drop((permit, guard));
            });
        }
        drop(tcp);
        if tokio::time::timeout(limits.drain, draining.shutdown())
            .await
            .is_err()
        {
            tracing::warn!("stopped with requests still in progress");
        }
    }
}

struct Connection {
    tls: Option<TlsAcceptor>,
    router: Router,
    limits: Limits,
    peer: SocketAddr,
    watcher: Watcher,
}

impl Connection {
    /// Serves one connection to its end. Errors here are the network's or the client's and change nothing for us.
    async fn run(self, stream: TcpStream) {
        // Our answers are written whole: waiting for more bytes only adds a round trip.
        let _ = stream.set_nodelay(true);
        let Ok(Ok(())) = tokio::time::timeout(self.limits.first_byte, stream.readable()).await else {
            return;
        };
        let Some(acceptor) = self.tls.clone() else {
            return self.speak(stream, false).await;
        };
        let Ok(Ok(stream)) = tokio::time::timeout(self.limits.headers, acceptor.accept(stream)).await else {
            return;
        };
        let http2 = stream.get_ref().1.alpn_protocol() == Some(b"h2");
        self.speak(stream, http2).await;
    }

    /// The version is settled before the first request (ALPN; HTTP/1 without TLS), because the builder that guesses it
    /// waits without end for a client that says `P` and then nothing.
    async fn speak(self, stream: impl AsyncRead + AsyncWrite + Unpin + Send + 'static, http2: bool) {
        let Self {
            router,
            limits,
            peer,
            watcher,
            ..
        } = self;
        let (stream, moved) = Progress::new(stream);
        let service = hyper::service::service_fn(move |request: Request<Incoming>| {
            let mut request = request.map(axum::body::Body::new);
            request.extensions_mut().insert(Peer(peer));
            router.clone().oneshot(request)
        });
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
        let builder = if http2 {
            builder.http2_only()
        } else {
            builder.http1_only()
        };
        let connection = builder
            .serve_connection(TokioIo::new(stream), service)
            .into_owned();
        tokio::select! {
            _ = watcher.watch(connection) => {}
            () = stalled(&moved, limits.stalled) => {}
        }
    }
}

/// Why the portal cannot listen.
#[derive(Debug, thiserror::Error)]
pub enum ListenError {
    /// The address is taken or not this machine's.
    #[error(
        "cannot listen on {listen}: {source}; choose another with server.listen or PORTAL_SERVER__LISTEN"
    )]
    Bind {
        /// The address from the configuration.
        listen: SocketAddr,
        /// The operating system's reason.
        source: io::Error,
    },
    /// The certificate or its key is unusable.
    #[error(transparent)]
    Tls(#[from] TlsError),
}
