//! What does the app get to know about a request? Its language, its session, its address; not its headers.

use std::net::{IpAddr, Ipv4Addr};
use std::sync::Arc;

use app::context::{Reply, RequestFacts};
use domain::session::{Session, SessionState, Token};
use http::request::Parts;
use locales::Locale;

use super::cookies::Cookie;
use super::middleware::session::SignedIn;
use super::{Portal, Visitor};

/// The app's view of a request.
pub fn of(portal: &Portal, parts: &Parts, locale: Locale) -> app::Ctx {
    let signed_in = parts.extensions.get::<SignedIn>();
    let visitor = parts.extensions.get::<Visitor>();
    app::Ctx {
        domain: portal.domain.clone(),
        locale,
        session: signed_in.and_then(|signed_in| session(&signed_in.state)),
        site: Arc::clone(&portal.site),
        request: RequestFacts {
            path: parts.uri.path().to_owned(),
            query: parts.uri.query().unwrap_or_default().to_owned(),
            token: signed_in.and_then(|signed_in| signed_in.token.clone()),
            address: visitor.map_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED), |visitor| visitor.address),
            device: portal
                .cookies
                .read(&parts.headers, Cookie::Device)
                .and_then(Token::parse),
            draft: None,
            link: portal
                .cookies
                .read(&parts.headers, Cookie::Link)
                .and_then(Token::parse),
            code: portal
                .cookies
                .read(&parts.headers, Cookie::Code)
                .and_then(Token::parse),
        },
        reply: Reply::default(),
    }
}

/// A view of no request at all: for pages that are the same for everyone.
pub fn of_nobody(portal: &Portal, path: &str, locale: Locale) -> app::Ctx {
    app::Ctx {
        domain: portal.domain.clone(),
        locale,
        session: None,
        site: Arc::clone(&portal.site),
        request: RequestFacts {
            path: path.to_owned(),
            ..RequestFacts::default()
        },
        reply: Reply::default(),
    }
}

fn session(state: &SessionState) -> Option<Session> {
    match state {
        SessionState::Active(session) => Some(session.clone()),
        SessionState::Expired(_) | SessionState::None => None,
    }
}
