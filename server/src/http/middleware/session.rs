//! Who is asking? Finds the session of the cookie and hands it on; what follows from it is each handler's matter.

use std::sync::Arc;

use app::routes::SESSION_EXPIRED;
use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use domain::session::{self, Presence, SessionState, Token};
use http::HeaderMap;

use crate::http::Portal;
use crate::http::cookies::Cookie;
use crate::http::failure::Failure;

/// What the cookie was worth.
#[derive(Clone)]
pub struct SignedIn {
    /// The session, if it lives.
    pub state: SessionState,
    /// Its token, to end or to extend it.
    pub token: Option<Token>,
}

/// Looks the session up. A cookie that is no token costs no look into the database.
pub async fn find(State(portal): State<Arc<Portal>>, mut request: Request, next: Next) -> Response {
    let token = portal
        .cookies
        .read(request.headers(), Cookie::Session)
        .and_then(Token::parse);
    let state = match &token {
        Some(token) => match session::find(&portal.domain, token, presence_at(&request)).await {
            Ok(state) => state,
            Err(error) => return Failure(error).into_response(),
        },
        None => SessionState::None,
    };
    request.extensions_mut().insert(SignedIn { state, token });
    next.run(request).await
}

/// The page to which the script goes when the time is over would bring back the session whose end it tells.
fn presence_at(request: &Request) -> Presence {
    if request.uri().path().ends_with(SESSION_EXPIRED) {
        Presence::Machine
    } else {
        presence(request.headers())
    }
}

/// A page that the browser fetches in case somebody might want it keeps nobody signed in.
pub fn presence(headers: &HeaderMap) -> Presence {
    let prefetch = ["sec-purpose", "purpose"].iter().any(|name| {
        headers
            .get(*name)
            .is_some_and(|value| value.as_bytes().starts_with(b"prefetch"))
    });
    if prefetch {
        Presence::Machine
    } else {
        Presence::Person
    }
}
