//! Which requests need no work at all? Pages and files that are the same for everyone, asked for in the usual way: their bytes are
//! sent before any layer of the router is entered.
//!
//! Such an answer takes no place among the requests in progress, so that the public pages stay up when the house is full; and it
//! leaves no line in the log and no trace of who read which page. Anything unusual (another method, a query, a foreign host, a
//! change of language to remember, an address that is not spelled exactly) goes the whole way through `http::router`.

use app::routes::{PageName, ROUTES};
use axum::extract::Request;
use axum::response::Response;
use http::Method;
use locales::{Locale, PathLocale, path_locale};

use super::middleware::{choice, headers, host};
use super::{Portal, assets};

/// The answer, if there is one in memory.
pub fn answer(portal: &Portal, request: &Request) -> Option<Response> {
    let usual = request.method() == Method::GET && request.uri().query().is_none();
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
    Some(response)
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
