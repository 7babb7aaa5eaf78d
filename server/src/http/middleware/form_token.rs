//! How does a browser that tells nothing about where its requests come from prove that a form was ours?
//!
//! Browsers since 2020–2023 send `Sec-Fetch-Site` or `Origin`. A page that goes to an older one gets a hidden field in each of
//! its forms, written here into the finished HTML, so that no form can forget it and no other browser downloads it. The token is bound to the
//! visitor cookie, which another site can neither read nor set. Such pages are never compressed (`middleware::compression`).

use std::sync::Arc;

use axum::body::{Body, Bytes};
use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use domain::error::AppError;
use hmac::{Hmac, KeyInit, Mac};
use http::header::{CONTENT_LENGTH, CONTENT_TYPE};
use http::{HeaderMap, Method};
use sha2::Sha256;

use crate::http::Portal;
use crate::http::body::{self, Pairs};
use crate::http::cookies::Cookie;
use crate::http::failure::Failure;
use crate::keys::Purpose;

/// Name of the hidden field.
pub const FIELD: &str = "form_token";

/// Reads the form and checks its token; gives the request back with its body as it came.
pub(super) async fn proven(portal: &Portal, request: Request) -> Result<Request, Failure> {
    let (parts, body) = request.into_parts();
    let bytes = body::read(portal, body).await?;
    let visitor = portal.cookies.read(&parts.headers, Cookie::Visitor);
    let token = Pairs::parse(&bytes)
        .first(FIELD)
        .and_then(|token| URL_SAFE_NO_PAD.decode(token).ok());
    match (visitor, token) {
        (Some(visitor), Some(token)) if is_valid(portal, visitor, &token) => {
            Ok(Request::from_parts(parts, Body::from(bytes)))
        }
        _ => Err(Failure(AppError::Forbidden)),
    }
}

/// Every version of the key counts: a form may be open while keys rotate.
fn is_valid(portal: &Portal, visitor: &str, token: &[u8]) -> bool {
    let keys = portal.keys.all(Purpose::FormToken);
    keys.iter()
        .any(|(_, key)| mac(key, visitor).verify_slice(token).is_ok())
}

fn mac(key: &[u8; 32], visitor: &str) -> Hmac<Sha256> {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).expect("HMAC takes keys of any length");
    mac.update(visitor.as_bytes());
    mac
}

/// Writes tokens into pages for browsers that send no `Sec-Fetch-Site`.
pub async fn embed(State(portal): State<Arc<Portal>>, request: Request, next: Next) -> Response {
    if request.method() != Method::GET || request.headers().contains_key("sec-fetch-site") {
        return next.run(request).await;
    }
    let visitor = portal
        .cookies
        .read(request.headers(), Cookie::Visitor)
        .map(str::to_owned);
    let response = next.run(request).await;
    if !is_html(response.headers()) {
        return response;
    }
    let (mut parts, body) = response.into_parts();
    let Ok(bytes) = axum::body::to_bytes(body, usize::MAX).await else {
        return Failure(crate::http::incident::report(
            "a page that was rendered in memory cannot be read",
        ))
        .into_response();
    };
    let Some(html) = std::str::from_utf8(&bytes)
        .ok()
        .filter(|html| html.contains(POST_FORM))
    else {
        return Response::from_parts(parts, Body::from(bytes));
    };
    let visitor = visitor.unwrap_or_else(|| {
        let fresh = portal.random_text();
        portal.cookies.set(&mut parts.headers, Cookie::Visitor, &fresh);
        fresh
    });
    let (_, key) = portal.keys.current(Purpose::FormToken);
    let token = URL_SAFE_NO_PAD.encode(mac(&key, &visitor).finalize().into_bytes());
    parts.headers.remove(CONTENT_LENGTH);
    Response::from_parts(parts, Body::from(Bytes::from(with_token(html, &token))))
}

const POST_FORM: &str = "method=\"post\"";

fn is_html(headers: &HeaderMap) -> bool {
    headers
        .get(CONTENT_TYPE)
        .is_some_and(|value| value.as_bytes().starts_with(b"text/html"))
}

/// Puts the field right after each start tag of a form that posts. Our HTML is our own renderer's: attributes are quoted, and
/// text never holds a bare `<`.
fn with_token(html: &str, token: &str) -> String {
    let mut out = String::with_capacity(html.len() + 512);
    let mut rest = html;
    while let Some(at) = rest.find("<form") {
        let Some(end) = rest[at..].find('>') else { break };
        let (head, tail) = rest.split_at(at + end + 1);
        out.push_str(head);
        if head[at..].contains(POST_FORM) {
            out.push_str("<input type=\"hidden\" name=\"form_token\" value=\"");
            out.push_str(token);
            out.push_str("\">");
        }
        rest = tail;
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::with_token;

    #[test]
    fn only_forms_that_post_get_the_field() {
        let html = "<form method=\"get\"><b></b></form><form class=\"x\" method=\"post\" action=\"/\"><i></i></form>";
        let field = "<input type=\"hidden\" name=\"form_token\" value=\"T\">";
        assert_eq!(with_token(html, "T"), html.replace("<i>", &format!("{field}<i>")));
    }
}
