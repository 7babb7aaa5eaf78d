//! Are the account pages open? Every day they may close for a while; pages that anybody may find, and the ways out, never do.

use std::sync::Arc;

use app::routes::{EXIT, ROUTES, SIGN_OUT_API};
use axum::extract::{MatchedPath, Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use domain::error::AppError;

use crate::http::Portal;
use crate::http::failure::Failure;

/// Answers for them while they are closed: nothing is read, and nothing that was typed is taken.
pub async fn stand_in(State(portal): State<Arc<Portal>>, request: Request, next: Next) -> Response {
    let now = portal.domain.clock.now();
    match portal.site.closed_until(now) {
        Some(until) if closes(&request) => {
            let seconds = until.duration_since(now).as_secs_f64().ceil();
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "at most a few hours"
            )]
            let retry_after_s = seconds as u32;
            Failure(AppError::Closed { retry_after_s }).into_response()
        }
        _ => next.run(request).await,
    }
}

fn closes(request: &Request) -> bool {
    let pattern = request
        .extensions()
        .get::<MatchedPath>()
        .map_or("", MatchedPath::as_str);
    let page = ROUTES.iter().find(|spec| spec.pattern == pattern);
    let leaves = [EXIT, SIGN_OUT_API].contains(&request.uri().path());
    !leaves && page.is_none_or(|spec| spec.name.closes())
}
