//! Which requests came, and how did they end? One line each, with nothing that says who asked for what.

use axum::extract::{MatchedPath, Request};
use axum::middleware::Next;
use axum::response::Response;
use http::HeaderValue;
use tracing::Instrument as _;

use crate::random::reference;

/// Names the request in the logs and in the answer's `x-request-id`.
///
/// The line has the route's pattern and never the path or the query, which hold case numbers; no address, no user agent.
pub async fn log(request: Request, next: Next) -> Response {
    let id = reference();
    let method = request.method().clone();
    let route = request.extensions().get::<MatchedPath>().cloned();
    #[expect(
        clippy::disallowed_methods,
        reason = "a stopwatch: the time is measured, not told"
    )]
    let start = std::time::Instant::now();
    // At the level of errors, so that no filter takes the id from their lines.
    let span = tracing::error_span!("request", id);
    let mut response = next.run(request).instrument(span).await;
    let ms = start.elapsed().as_secs_f64() * 1000.0;
    let status = response.status().as_u16();
    let route = route.as_ref().map_or("none", MatchedPath::as_str);
    tracing::info!(id, %method, route, status, ms, "request");
    if let Ok(id) = HeaderValue::from_str(&id) {
        response.headers_mut().insert("x-request-id", id);
    }
    response
}
