//! How does an answer send a browser elsewhere? Always to an address that we made.

use axum::response::{IntoResponse, Response};
use http::StatusCode;
use http::header::{HeaderValue, LOCATION};

/// After a form: fetch that page with GET.
pub fn see_other(to: &str) -> Response {
    to_address(StatusCode::SEE_OTHER, to)
}

/// This time there, perhaps elsewhere next time.
pub fn found(to: &str) -> Response {
    to_address(StatusCode::FOUND, to)
}

/// The page's only right address, for ever; a method and its body go along.
pub fn permanent(to: &str) -> Response {
    to_address(StatusCode::PERMANENT_REDIRECT, to)
}

fn to_address(status: StatusCode, to: &str) -> Response {
    let Ok(location) = HeaderValue::from_str(to) else {
        return super::failure::Failure(super::incident::report("a redirect to no address")).into_response();
    };
    (status, [(LOCATION, location)]).into_response()
}
