//! Did this change start on one of our pages? Another site can make a signed-in browser post a form here; the browser then says so.

use std::sync::Arc;

use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use domain::error::AppError;
use http::header::ORIGIN;
use http::{HeaderMap, Method};

use super::form_token;
use crate::http::Portal;
use crate::http::failure::Failure;

/// What a browser tells about where a request comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Provenance {
    /// From our own origin, or typed by the person.
    Own,
    /// From somewhere else.
    Foreign,
    /// It does not say: an old browser, or a program.
    Unknown,
}

impl Provenance {
    /// `Sec-Fetch-Site` cannot be set by a script; `Origin` is the older sign of the same.
    pub fn of(headers: &HeaderMap, own_origin: &str) -> Self {
        if let Some(site) = headers.get("sec-fetch-site") {
            return if matches!(site.as_bytes(), b"same-origin" | b"none") {
                Self::Own
            } else {
                Self::Foreign
            };
        }
        match headers.get(ORIGIN) {
            Some(origin) if origin.as_bytes() == own_origin.as_bytes() => Self::Own,
            Some(_) => Self::Foreign,
            None => Self::Unknown,
        }
    }
}

/// Lets requests that change nothing pass; all others must come from our origin or carry a form token.
pub async fn check(State(portal): State<Arc<Portal>>, request: Request, next: Next) -> Response {
    if matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS) {
        return next.run(request).await;
    }
    match Provenance::of(request.headers(), &portal.origin) {
        Provenance::Own => next.run(request).await,
        Provenance::Foreign => Failure(AppError::Forbidden).into_response(),
        Provenance::Unknown => match form_token::proven(&portal, request).await {
            Ok(request) => next.run(request).await,
            Err(failure) => failure.into_response(),
        },
    }
}
