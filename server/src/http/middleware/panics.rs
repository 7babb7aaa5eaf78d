//! What does a reader see when a handler panics? A page with a reference, like after any fault; the process goes on.

use std::any::Any;

use axum::response::{IntoResponse, Response};

use crate::http::failure::Failure;
use crate::http::incident;

/// Answers in place of the handler. The panic's own text may hold values, so only the hook's location is logged (`cli::serve`).
pub fn answer(_panic: Box<dyn Any + Send>) -> Response {
    Failure(incident::report("a handler panicked")).into_response()
}
