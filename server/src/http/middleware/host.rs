//! Was this request meant for us? Links and redirects rely on the host being the configured one.

use std::sync::Arc;

use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use http::StatusCode;
use http::header::HOST;

use crate::http::Portal;

/// 421 for any other host: a page that another name serves from our answers could be anyone's.
pub async fn check(State(portal): State<Arc<Portal>>, request: Request, next: Next) -> Response {
    if is_ours(&portal, &request) {
        return next.run(request).await;
    }
    StatusCode::MISDIRECTED_REQUEST.into_response()
}

/// Whether a request names the configured host.
pub fn is_ours(portal: &Portal, request: &Request) -> bool {
    // HTTP/2 carries the host in the address, HTTP/1 in its header.
    let host = request.uri().authority().map(http::uri::Authority::as_str);
    let host = host.or_else(|| request.headers().get(HOST)?.to_str().ok());
    host.is_some_and(|host| portal.is_own_host(host))
}
