//! How does a failure leave a handler? As its situation; `middleware::failures` gives it words in the reader's language.

use app::error::ApiError;
use axum::response::{IntoResponse, Response};
use domain::error::AppError;
use http::header::RETRY_AFTER;
use http::{HeaderValue, StatusCode};

/// A situation on its way to the reader. The response that it makes has no body yet.
#[derive(Clone, Debug)]
pub struct Failure(pub AppError);

/// On an answer: what was typed into its form is kept as a draft, and the reader may be told.
#[derive(Clone, Copy, Debug)]
pub struct Kept;

impl From<AppError> for Failure {
    fn from(error: AppError) -> Self {
        Self(error)
    }
}

impl From<ApiError> for Failure {
    fn from(error: ApiError) -> Self {
        Self(error.0)
    }
}

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.0.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let mut response = status.into_response();
        if let Some(seconds) = retry_after(&self.0) {
            response
                .headers_mut()
                .insert(RETRY_AFTER, HeaderValue::from(seconds));
        }
        response.extensions_mut().insert(self);
        response
    }
}

/// When a program may try again, in seconds.
fn retry_after(error: &AppError) -> Option<u32> {
    match error {
        AppError::TooMany { retry_after_s } | AppError::Closed { retry_after_s } => Some(*retry_after_s),
        // Work is short: a few seconds are enough for a wave to pass.
        AppError::Busy => Some(5),
        AppError::Interrupted => Some(30),
        _ => None,
    }
}

/// The situation behind a bare status, such as the router gives for an unknown path or method.
pub fn of_status(status: StatusCode) -> AppError {
    match status {
        StatusCode::UNAUTHORIZED => AppError::SignIn,
        StatusCode::FORBIDDEN => AppError::Forbidden,
        StatusCode::NOT_FOUND => AppError::NotFound,
        StatusCode::METHOD_NOT_ALLOWED => AppError::MethodNotAllowed,
        StatusCode::PAYLOAD_TOO_LARGE => AppError::TooLarge,
        StatusCode::SERVICE_UNAVAILABLE => AppError::Busy,
        status if status.is_client_error() => AppError::BadRequest,
        _ => super::incident::report("an answer without a cause"),
    }
}
