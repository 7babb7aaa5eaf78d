//! When has somebody chosen a language? When they followed a link from a page in one language to a page in another, or from the
//! language chooser: then `/` leads there from now on, also after sign-out. The account's own language, that of its mails, stays:
//! whoever reads one page in another language has not asked for other mails.

use std::sync::Arc;

use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::Response;
use domain::session::Presence;
use http::Method;
use http::header::{CACHE_CONTROL, HeaderValue, IF_NONE_MATCH};
use locales::Locale;

use super::session::presence;
use crate::http::cookies::Cookie;
use crate::http::{Portal, language};

/// The language to which this request switches, if it is not yet the visitor's choice.
pub fn switched_to(portal: &Portal, request: &Request) -> Option<Locale> {
    let chosen = language::of_path(request.uri().path())?;
    let from = language::referring_page(portal, request.headers())?;
    let switches = request.method() == Method::GET
        && language::of_path(from.path()) != Some(chosen)
        && presence(request.headers()) == Presence::Person
        && portal.cookies.language(request.headers()) != Some(chosen);
    switches.then_some(chosen)
}

/// Remembers the choice in a cookie that holds nothing but the language.
pub async fn remember(State(portal): State<Arc<Portal>>, mut request: Request, next: Next) -> Response {
    let chosen = switched_to(&portal, &request);
    if chosen.is_some() {
        // The page anew: “not modified” could not carry the cookie, and a switch back is mostly to a page that the browser holds.
        request.headers_mut().remove(IF_NONE_MATCH);
    }
    let mut response = next.run(request).await;
    if let Some(chosen) = chosen.filter(|_| response.status().is_success()) {
        let headers = response.headers_mut();
        portal.cookies.set(headers, Cookie::Language, chosen.tag());
        // This one answer is no longer the same for everyone.
        headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    }
    response
}
