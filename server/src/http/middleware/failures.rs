//! In which words does a reader learn that something failed? A page in the path's language, or a code for a script.

use std::sync::Arc;

use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use domain::error::AppError;
use http::header::{ACCEPT, ALLOW, CONTENT_TYPE, HeaderValue, RETRY_AFTER, SET_COOKIE};
use http::request::Parts;
use http::{HeaderMap, Method};
use locales::Locale;

use crate::http::failure::{self, Failure, Kept};
use crate::http::{Portal, context, html, language};

/// Gives every failed answer that has no words yet its words: those of handlers (`Failure`), of the other layers, and the
/// router's own 404 and 405.
pub async fn speak(State(portal): State<Arc<Portal>>, request: Request, next: Next) -> Response {
    let (parts, body) = request.into_parts();
    let asked = Parts::clone(&parts);
    let response = next.run(Request::from_parts(parts, body)).await;
    let status = response.status();
    if !(status.is_client_error() || status.is_server_error()) || has_words(response.headers()) {
        return response;
    }
    let error = match response.extensions().get::<Failure>() {
        Some(Failure(error)) => error.clone(),
        None => failure::of_status(status),
    };
    let mut spoken = if wants_json(&asked.headers) {
        json(&error)
    } else {
        let kept = response.extensions().get::<Kept>().is_some();
        page(&portal, &asked, &error, kept)
    };
    *spoken.status_mut() = status;
    for name in [RETRY_AFTER, ALLOW] {
        if let Some(value) = response.headers().get(&name) {
            spoken.headers_mut().insert(name, value.clone());
        }
    }
    // The key of a visitor's draft, and whatever else the handler set.
    for cookie in response.headers().get_all(SET_COOKIE) {
        spoken.headers_mut().append(SET_COOKIE, cookie.clone());
    }
    spoken
}

/// Our scripts ask for JSON and nothing else; a browser's navigation always asks for HTML too.
pub fn wants_json(headers: &HeaderMap) -> bool {
    let accept = headers
        .get(ACCEPT)
        .and_then(|accept| accept.to_str().ok())
        .unwrap_or_default();
    accept.contains("application/json") && !accept.contains("text/html")
}

/// A browser's navigation.
pub fn wants_html(headers: &HeaderMap) -> bool {
    headers
        .get(ACCEPT)
        .and_then(|accept| accept.to_str().ok())
        .is_some_and(|accept| accept.contains("text/html"))
}

/// The error as programs read it: `{"code":"…","fields":[…]}`.
pub fn json(error: &AppError) -> Response {
    let body = serde_json::to_vec(error).unwrap_or_default();
    (
        [(CONTENT_TYPE, HeaderValue::from_static("application/json"))],
        body,
    )
        .into_response()
}

/// The error as people read it: in the path's language, or in all when the path names none.
fn page(portal: &Portal, asked: &Parts, error: &AppError, kept: bool) -> Response {
    let guess = language::guess(portal, &asked.headers);
    let locale = match language::of_path(asked.uri.path()) {
        Some(locale) => Some(locale),
        // A form's address has no language; the page that it stood on has.
        None if asked.method != Method::GET => guess,
        None => None,
    };
    let ctx = context::of(portal, asked, locale.or(guess).unwrap_or(Locale::En));
    let (page, languages) = match locale {
        Some(_) => (
            app::screens::errors::page(&ctx, error, kept),
            ctx.locale.tag().to_owned(),
        ),
        None => (
            app::screens::errors::page_in_every_language(&ctx, error, kept),
            html::every_language(),
        ),
    };
    html::response(app::render(&ctx, page), &languages)
}

fn has_words(headers: &HeaderMap) -> bool {
    let kind = headers.get(CONTENT_TYPE).map_or(&b""[..], HeaderValue::as_bytes);
    kind.starts_with(b"text/html") || kind.starts_with(b"application/json")
}
