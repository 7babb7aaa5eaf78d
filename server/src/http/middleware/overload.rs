//! Is there room for one more request? Who finds none is told so at once, in milliseconds, and may try again.

use std::sync::Arc;

use axum::Extension;
use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use domain::error::AppError;

use crate::http::failure::Failure;
use crate::http::{Portal, Visitor};

/// Takes a place among all requests, and one of the client's own: the cap on connections says nothing about clients behind a
/// proxy, nor about how many requests share one connection of HTTP/2. Nobody waits in line: a queue only makes everyone late.
pub async fn limit(
    State(portal): State<Arc<Portal>>,
    Extension(visitor): Extension<Visitor>,
    request: Request,
    next: Next,
) -> Response {
    let Ok(_place) = portal.room.try_acquire() else {
        return Failure(AppError::Busy).into_response();
    };
    let Some(_own) = portal.per_client.enter(visitor.address) else {
        return Failure(AppError::TooMany { retry_after_s: 5 }).into_response();
    };
    let answer = tokio::time::timeout(portal.config.limits.request, next.run(request)).await;
    answer.unwrap_or_else(|_| {
        tracing::warn!("a request took too long");
        Failure(AppError::Interrupted).into_response()
    })
}
