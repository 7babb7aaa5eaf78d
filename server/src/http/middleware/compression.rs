//! When may a rendered page be compressed?
//!
//! The length of a compressed page tells something about its content to whoever can make a browser ask for it with words of
//! their own in the query (BREACH). So only answers to requests that started on our own pages, or from the address bar, are
//! compressed; the browser says which those are. Static pages and assets are the same for everyone and come compressed already.

use axum::extract::Request;
use axum::middleware::Next;
use axum::response::Response;
use http::header::ACCEPT_ENCODING;
use tower_http::CompressionLevel;
use tower_http::compression::CompressionLayer;

/// Brotli or gzip, at levels that cost less than a millisecond for a page.
pub fn layer() -> CompressionLayer {
    CompressionLayer::new().quality(CompressionLevel::Precise(4))
}

/// Outside `layer`: takes away the offer of compression where another site may have asked.
pub async fn own_requests_only(mut request: Request, next: Next) -> Response {
    let site = request
        .headers()
        .get("sec-fetch-site")
        .map(http::HeaderValue::as_bytes);
    if !matches!(site, Some(b"same-origin" | b"none")) {
        request.headers_mut().remove(ACCEPT_ENCODING);
    }
    next.run(request).await
}
