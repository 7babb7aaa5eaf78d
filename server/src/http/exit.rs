//! How does somebody leave at once, with scripts or without? `/exit` ends what there is and goes on to the neutral site.

use std::sync::Arc;

use axum::extract::{Request, State};
use axum::response::Response;
use domain::drafts;
use domain::ports::DraftOwner;
use domain::session::Presence;
use domain::sign_in;
use http::header::HeaderName;
use http::request::Parts;
use http::{HeaderMap, HeaderValue, Method};

use super::cookies::Cookie;
use super::middleware::origin::Provenance;
use super::middleware::session::{SignedIn, presence};
use super::{Portal, redirect};

/// `"cookies"` is not in it: that would also take the chosen language, which survives. Our others are expired by name.
const CLEAR: HeaderValue = HeaderValue::from_static("\"cache\", \"storage\"");

/// A link, so that it works without scripts. It changes something although it is a GET; so a prefetch or another site's
/// image only gets the way out, and a failure of ours never keeps anybody here.
pub async fn leave(State(portal): State<Arc<Portal>>, request: Request) -> Response {
    let (parts, _) = request.into_parts();
    let mut answer = redirect::see_other(&portal.config.agency.quick_exit);
    let meant = parts.method != Method::HEAD
        && presence(&parts.headers) == Presence::Person
        && Provenance::of(&parts.headers, &portal.origin) != Provenance::Foreign;
    if meant {
        if let Some(token) = parts
            .extensions
            .get::<SignedIn>()
            .and_then(|signed_in| signed_in.token.as_ref())
            && sign_in::sign_out(&portal.domain, token).await.is_err()
        {
            tracing::error!("a session outlived Quick Exit");
        }
        forget(&portal, &parts, answer.headers_mut()).await;
    }
    answer
}

/// Leaves nothing of the visit in the browser: session and visitor cookies, the visitor's drafts, cached pages.
pub async fn forget(portal: &Portal, parts: &Parts, headers: &mut HeaderMap) {
    if let Some(key) = portal.cookies.read(&parts.headers, Cookie::Visitor) {
        // What fails to be deleted now ends by itself within two hours, and nobody holds its key any more.
        let _ = drafts::discard_all(&portal.domain, &DraftOwner::Visitor(key.to_owned())).await;
    }
    portal.cookies.expire(headers, Cookie::Session);
    portal.cookies.expire(headers, Cookie::Visitor);
    headers.insert(HeaderName::from_static("clear-site-data"), CLEAR);
}
