//! How is the body of a form read, when anything at all may have been sent?

use axum::body::{Body, Bytes};
use domain::error::AppError;
use http::HeaderMap;
use http::header::CONTENT_TYPE;
use http_body_util::{BodyExt, LengthLimitError, Limited};
use percent_encoding::percent_decode;

use super::Portal;
use super::failure::Failure;

/// Reads it whole, up to the configured length and within the configured time.
pub async fn read(portal: &Portal, body: Body) -> Result<Bytes, Failure> {
    let limits = &portal.config.limits;
    let collected = Limited::new(body, limits.body_bytes).collect();
    match tokio::time::timeout(limits.body, collected).await {
        Ok(Ok(whole)) => Ok(whole.to_bytes()),
        Ok(Err(error)) if error.is::<LengthLimitError>() => Err(Failure(AppError::TooLarge)),
        // Too slow, or broken off: there is no form to keep.
        Ok(Err(_)) | Err(_) => Err(Failure(AppError::BadRequest)),
    }
}

/// Whether the body is what a form of HTML sends. Anything else is no form of ours.
pub fn is_form(headers: &HeaderMap) -> bool {
    let Some(kind) = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()) else {
        return false;
    };
    let essence = kind.split(';').next().unwrap_or_default().trim();
    essence.eq_ignore_ascii_case("application/x-www-form-urlencoded")
}

/// Names and values of a form, for the few that the server itself looks at. What people type is read by `domain::forms`.
pub struct Pairs<'b>(&'b [u8]);

impl<'b> Pairs<'b> {
    /// Looks at a body without judging it.
    pub fn parse(body: &'b [u8]) -> Self {
        Self(body)
    }

    /// The first value of a name, if it is readable.
    pub fn first(&self, name: &str) -> Option<String> {
        let mut pairs = self.0.split(|byte| *byte == b'&');
        let value = pairs.find_map(|pair| pair.strip_prefix(name.as_bytes())?.strip_prefix(b"="))?;
        percent_decode(value)
            .decode_utf8()
            .ok()
            .map(std::borrow::Cow::into_owned)
    }
}
