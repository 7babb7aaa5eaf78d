//! Who may connect, and for how long? The portal's own accept loop.
//!
//! `axum::serve` has no limit on the time a client takes to say what it wants: a thousand half-sent requests, which cost the
//! sender nothing, would keep everyone else out. Here every wait has an end: first byte, TLS handshake, head of a request, a
//! connection on which nothing moves. (The body and the answer as a whole are timed in `middleware`.)

mod connection;
mod count;
mod progress;
mod tls;

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Semaphore, watch};
use tokio_rustls::TlsAcceptor;

use connection::Connection;
pub use count::PerAddress;
pub use tls::{TlsError, check_certificate};

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
        let house = House {
            tls: self.tls,
            open: Arc::new(Semaphore::new(self.limits.connections)),
            per_address: PerAddress::new(self.limits.connections_per_address),
            trusted: self.trusted,
            limits: self.limits,
            router,
            stopping: watch::Sender::new(false),
        };
        let mut stop = std::pin::pin!(stop);
        loop {
            tokio::select! {
                () = &mut stop => break,
                accepted = self.tcp.accept() => match accepted {
                    Ok((stream, peer)) => house.admit(stream, peer),
                    Err(error) => {
                        // Most often "too many open files": trying again at once would only burn the CPU.
                        tracing::warn!(%error, "cannot accept connections");
                        tokio::time::sleep(Duration::from_millis(50)).await;
                    }
                },
            }
        }
        house.admit_the_queue(self.tcp);
        house.drain().await;
    }
}

/// What all connections share.
struct House {
    tls: Option<TlsAcceptor>,
    open: Arc<Semaphore>,
    per_address: PerAddress,
    trusted: TrustedProxies,
    limits: Limits,
    router: Router,
    /// Each connection holds a receiver: when all are gone, so are the connections.
    stopping: watch::Sender<bool>,
}

impl House {
    /// Serves a connection in a task of its own, or closes it. Over a cap it is closed at once: waiting in line is what an
    /// attacker wants everyone to do.
    fn admit(&self, stream: TcpStream, peer: SocketAddr) {
        let Ok(permit) = Arc::clone(&self.open).try_acquire_owned() else {
            return;
        };
        let guard = if self.trusted.contains(peer.ip()) {
            None
        } else if let Some(guard) = self.per_address.enter(peer.ip()) {
            Some(guard)
        } else {
            return;
        };
        let connection = Connection {
            tls: self.tls.clone(),
            router: self.router.clone(),
            limits: self.limits.clone(),
            peer,
            stopping: self.stopping.subscribe(),
        };
        tokio::spawn(async move {
            connection.run(stream).await;
            drop((permit, guard));
        });
    }

    /// The operating system has let in more than we took yet. Closing the socket would cut them off in the middle of a request.
    fn admit_the_queue(&self, tcp: TcpListener) {
        let Ok(tcp) = tcp.into_std() else { return };
        while let Ok((stream, peer)) = tcp.accept() {
            let stream = stream
                .set_nonblocking(true)
                .and_then(|()| TcpStream::from_std(stream));
            if let Ok(stream) = stream {
                self.admit(stream, peer);
            }
        }
    }

    async fn drain(self) {
        self.stopping.send_replace(true);
        if tokio::time::timeout(self.limits.drain, self.stopping.closed())
            .await
            .is_err()
        {
            tracing::warn!("stopped with requests still in progress");
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
