//! Whom does somebody tell who has found a hole in the portal? The file of RFC 9116, where the agency names a contact.
//!
//! Its last day must not lie in the past, and a portal may run for years: it is written when it is asked for, and is no part of an
//! export. As long as the portal runs with this contact, the contact holds.

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use domain::error::AppError;
use http::HeaderMap;
use jiff::tz::TimeZone;
use jiff::{Span, Timestamp};

use super::Portal;
use super::assets::content_type;
use super::encoded::{AN_HOUR, Encoded};
use super::failure::Failure;
use crate::config::Security;

/// Where it is.
pub const PATH: &str = "/.well-known/security.txt";

/// Days for which somebody may rely on a copy; the RFC wants less than a year.
const GOOD_FOR_DAYS: i32 = 180;

/// The file as it is today.
pub async fn tell(State(portal): State<Arc<Portal>>, headers: HeaderMap) -> Response {
    let Some(security) = &portal.config.security else {
        return Failure(AppError::NotFound).into_response();
    };
    let text = text(&portal.origin, security, portal.domain.clock.now());
    Encoded::new(content_type(PATH), AN_HOUR, Bytes::from(text)).respond(&headers)
}

fn text(origin: &str, security: &Security, now: Timestamp) -> String {
    let Security { contact, languages } = security;
    let today = now.to_zoned(TimeZone::UTC).date();
    let expires = today.saturating_add(Span::new().days(GOOD_FOR_DAYS));
    let languages = languages.join(", ");
    format!(
        "Contact: {contact}\nExpires: {expires}T00:00:00Z\nPreferred-Languages: {languages}\nCanonical: {origin}{PATH}\n"
    )
}
