//! Is there room for one more request? Who finds none is told so at once, in milliseconds, and may try again.

use std::sync::Arc;

use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use domain::error::AppError;

use crate::http::failure::Failure;
use crate::http::{Portal, Visitor};

/// Takes a place among all requests, and one of the client's own when connections are a proxy's. Nobody waits in line: a
/// queue only makes everyone late.
pub async fn limit(State(portal): State<Arc<Portal>>, request: Request, next: Next) -> Response {
    let Ok(_place) = portal.room.try_acquire() else {
        return Failure(AppError::Busy).into_response();
    };
    let visitor = request.extensions().get::<Visitor>().copied();
    let _own = match visitor {
        Some(visitor) if visitor.behind_proxy => match portal.per_client.enter(visitor.address) {
            Some(guard) => Some(guard),
            None => return Failure(AppError::TooMany { retry_after_s: 5 }).into_response(),
        },
        _ => None,
    };
    let answer = tokio::time::timeout(portal.config.limits.request, next.run(request)).await;
    answer.unwrap_or_else(|_| {
        tracing::warn!("a request took too long");
        Failure(AppError::Busy).into_response()
    })
}
