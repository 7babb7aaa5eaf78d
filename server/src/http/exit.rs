//! How does somebody leave at once, with scripts or without? `/exit` ends what there is and goes on to the neutral site.

use std::sync::Arc;
use std::time::Duration;

use app::routes::EXIT;
use axum::extract::{Request, State};
use axum::middleware::Next;
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

/// Longer than this nobody waits for the session to end.
const PATIENCE: Duration = Duration::from_secs(2);

/// Around everything that could fail or take its time, a full house and a database that is away included: the way out stays
/// open, and the browser forgets the visit even where the server could not end it.
pub async fn keep_open(State(portal): State<Arc<Portal>>, request: Request, next: Next) -> Response {
    if request.uri().path() != EXIT || !matches!(*request.method(), Method::GET | Method::HEAD) {
        return next.run(request).await;
    }
    let (parts, body) = request.into_parts();
    let answer = tokio::time::timeout(PATIENCE, next.run(Request::from_parts(parts.clone(), body))).await;
    match answer {
        Ok(answer) if answer.status().is_redirection() => answer,
        _ => {
            let mut answer = redirect::see_other(&portal.config.agency.quick_exit);
            if is_meant(&portal, &parts) {
                forget_in_browser(&portal, answer.headers_mut());
            }
            answer
        }
    }
}

/// A link, so that it works without scripts. It changes something although it is a GET; so a prefetch or another site's
/// image only gets the way out.
pub async fn leave(State(portal): State<Arc<Portal>>, request: Request) -> Response {
    let (parts, _) = request.into_parts();
    let mut answer = redirect::see_other(&portal.config.agency.quick_exit);
    if is_meant(&portal, &parts) {
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

fn is_meant(portal: &Portal, parts: &Parts) -> bool {
    parts.method != Method::HEAD
        && presence(&parts.headers) == Presence::Person
        && Provenance::of(&parts.headers, &portal.origin) != Provenance::Foreign
}

/// Leaves nothing of the visit: session and visitor cookies, the visitor's drafts, cached pages.
pub async fn forget(portal: &Portal, parts: &Parts, headers: &mut HeaderMap) {
    if let Some(key) = portal.cookies.read(&parts.headers, Cookie::Visitor) {
        // What fails to be deleted now ends by itself within two hours, and nobody holds its key any more.
        let _ = drafts::discard_all(&portal.domain, &DraftOwner::Visitor(key.to_owned())).await;
    }
    forget_in_browser(portal, headers);
}

fn forget_in_browser(portal: &Portal, headers: &mut HeaderMap) {
    portal.cookies.expire(headers, Cookie::Session);
    portal.cookies.expire(headers, Cookie::Visitor);
    portal.cookies.expire(headers, Cookie::Link);
    portal.cookies.expire(headers, Cookie::Code);
    headers.insert(HeaderName::from_static("clear-site-data"), CLEAR);
}
