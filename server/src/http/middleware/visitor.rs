//! Who is at the other end? Works out the visitor's address once, for whoever counts or limits by it.

use std::net::{IpAddr, Ipv4Addr};
use std::sync::Arc;

use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::Response;

use crate::http::connections::Peer;
use crate::http::{Portal, client};

/// The visitor, as far as we can know.
#[derive(Clone, Copy, Debug)]
pub struct Visitor {
    /// The rightmost address that is not a trusted proxy.
    pub address: IpAddr,
}

/// Hands the visitor on.
pub async fn find(State(portal): State<Arc<Portal>>, mut request: Request, next: Next) -> Response {
    // Only a request that did not come through `connections` has no peer: one made inside a test.
    let peer = request
        .extensions()
        .get::<Peer>()
        .map_or(IpAddr::V4(Ipv4Addr::LOCALHOST), |peer| peer.0.ip());
    let trusted = &portal.config.server.trusted_proxies;
    let address = client::address(peer, request.headers(), trusted);
    request.extensions_mut().insert(Visitor { address });
    next.run(request).await
}
