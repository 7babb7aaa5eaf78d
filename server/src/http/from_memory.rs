//! Which requests need no work at all? Pages and files that are the same for everyone, asked for in the usual way: their bytes are
//! sent before any layer of the router is entered.
//!
//! Such an answer takes no place among the requests in progress, so that the public pages stay up when the house is full; and it
//! leaves no line in the log and no trace of who read which page. Anything unusual (another method, a query, a foreign host, a
//! change of language to remember, an address that is not spelled exactly) goes the whole way through `http::router`.

use app::routes::{PageName, ROUTES};
use axum::body::{Body, HttpBody as _};
use axum::extract::Request;
use axum::response::Response;
use http::Method;
use http::header::CONTENT_LENGTH;
use locales::{Locale, PathLocale, path_locale};

use super::middleware::{choice, headers, host};
use super::{Portal, assets};

/// The answer, if there is one in memory.
pub fn answer(portal: &Portal, request: &Request) -> Option<Response> {
    let usual = matches!(*request.method(), Method::GET | Method::HEAD) && request.uri().query().is_none();
    if !usual || !host::is_ours(portal, request) || choice::switched_to(portal, request).is_some() {
        return None;
    }
    let (path, asked) = (request.uri().path(), request.headers());
    let mut response = if let Some(name) = path.strip_prefix("/assets/") {
        assets::cached(name)?.respond(asked)
    } else if let Some(file) = portal.root_files.get(path) {
        file.respond(asked)
    } else {
        let (name, locale) = page(path)?;
        portal.static_pages.respond(portal, name, locale, asked)?
    };
    headers::add(portal, response.headers_mut());
    Some(if request.method() == Method::HEAD {
        without_body(response)
    } else {
        response
    })
}

/// What `HEAD` is answered: how long the answer would be, and no more of it.
fn without_body(response: Response) -> Response {
    let whole = response.status().is_success();
    let length = response.body().size_hint().exact().filter(|_| whole);
    let mut head = response.map(|_| Body::empty());
    if let Some(length) = length {
        head.headers_mut().insert(CONTENT_LENGTH, length.into());
    }
    head
}

/// The page of a path. The chooser is none of them: it looks at the visitor's wishes.
fn page(path: &str) -> Option<(PageName, Locale)> {
    let path = path.strip_prefix('/')?;
    let (tag, rest) = path.find('/').map_or((path, ""), |end| path.split_at(end));
    let PathLocale::Exact(locale) = path_locale(tag) else {
        return None;
    };
    let spec = ROUTES
        .iter()
        .find(|spec| spec.pattern.strip_prefix("/{locale}") == Some(rest))?;
    Some((spec.name, locale))
}
