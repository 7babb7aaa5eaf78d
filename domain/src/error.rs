//! What can go wrong for a person, and what do we call it?
//!
//! Every failure that reaches a reader is one of these situations: a code for programs, a status
//! for HTTP, a message in the reader's language. No value that somebody typed is ever inside.

use locales::{Msg, m};
use serde::{Deserialize, Serialize};

use crate::forms::FormErrors;

/// A situation that a person can be in, each with its own way forward.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[serde(
    tag = "code",
    rename_all = "kebab-case",
    rename_all_fields = "snake_case",
    from = "Wire"
)]
pub enum AppError {
    /// What was typed has mistakes; each names its field.
    #[error("the form has mistakes")]
    Invalid {
        /// Field and code pairs, never values.
        fields: FormErrors,
    },
    /// Nobody is signed in.
    #[error("sign-in required")]
    #[serde(rename = "sign-in-required")]
    SignIn,
    /// Somebody was signed in, until the session ended by itself.
    #[error("session expired")]
    SessionExpired,
    /// The request did not come from our own page, or this person may not do it.
    #[error("forbidden")]
    Forbidden,
    /// No such page, or not for this person: the two are never told apart.
    #[error("not found")]
    NotFound,
    /// The request cannot be read.
    #[error("bad request")]
    BadRequest,
    /// The address exists, the method does not.
    #[error("method not allowed")]
    MethodNotAllowed,
    /// More was sent than any form holds.
    #[error("too large")]
    TooLarge,
    /// Too many tries.
    #[error("too many tries")]
    TooMany {
        /// Seconds until the next try can succeed.
        retry_after_s: u32,
    },
    /// More work than the machine has room for at the moment; try again in seconds.
    #[error("busy")]
    Busy,
    /// What the answer needs cannot be reached at the moment, such as the database; try again in minutes.
    #[error("interrupted")]
    Interrupted,
    /// Account pages are closed for a while, as every day; public pages are not.
    #[error("closed for maintenance")]
    Closed {
        /// Seconds until they open again.
        retry_after_s: u32,
    },
    /// Our fault. The cause is in the log under the same reference.
    #[error("unavailable ({reference})")]
    Unavailable {
        /// What the reader can name on the phone, and an operator can find in the log.
        reference: String,
    },
}

impl AppError {
    /// The name that programs read; also the value of `code` in JSON.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Invalid { .. } => "invalid",
            Self::SignIn => "sign-in-required",
            Self::SessionExpired => "session-expired",
            Self::Forbidden => "forbidden",
            Self::NotFound => "not-found",
            Self::BadRequest => "bad-request",
            Self::MethodNotAllowed => "method-not-allowed",
            Self::TooLarge => "too-large",
            Self::TooMany { .. } => "too-many",
            Self::Busy => "busy",
            Self::Interrupted => "interrupted",
            Self::Closed { .. } => "closed",
            Self::Unavailable { .. } => "unavailable",
        }
    }

    /// The HTTP status.
    pub const fn status(&self) -> u16 {
        match self {
            Self::Invalid { .. } => 422,
            Self::SignIn | Self::SessionExpired => 401,
            Self::Forbidden => 403,
            Self::NotFound => 404,
            Self::BadRequest => 400,
            Self::MethodNotAllowed => 405,
            Self::TooLarge => 413,
            Self::TooMany { .. } => 429,
            Self::Busy | Self::Interrupted | Self::Closed { .. } => 503,
            Self::Unavailable { .. } => 500,
        }
    }

    /// One sentence for the reader. Pages add a title and a way forward of their own.
    pub fn message(&self) -> Msg {
        match self {
            Self::Invalid { .. } => m::errors::invalid(),
            Self::SignIn => m::errors::sign_in_required(),
            Self::SessionExpired => m::errors::session_expired(),
            Self::Forbidden => m::errors::forbidden(),
            Self::NotFound => m::errors::not_found(),
            Self::BadRequest => m::errors::bad_request(),
            Self::MethodNotAllowed => m::errors::method_not_allowed(),
            Self::TooLarge => m::errors::too_large(),
            Self::TooMany { retry_after_s } => m::errors::too_many(minutes(*retry_after_s)),
            Self::Busy => m::errors::busy(),
            Self::Interrupted => m::errors::interrupted(),
            Self::Closed { .. } => m::errors::closed(),
            Self::Unavailable { reference } => m::errors::unavailable(reference.as_str()),
        }
    }
}

/// An [`AppError`] as it comes back from its JSON: flat, because what serde derives for a tagged enum is much code in the browser.
#[derive(Deserialize)]
struct Wire {
    code: String,
    #[serde(default)]
    fields: FormErrors,
    #[serde(default)]
    retry_after_s: u32,
    #[serde(default)]
    reference: String,
}

impl From<Wire> for AppError {
    /// A code that is not known here comes from a newer server: as far as the reader is concerned, our fault.
    fn from(wire: Wire) -> Self {
        let plain = [
            Self::SignIn,
            Self::SessionExpired,
            Self::Forbidden,
            Self::NotFound,
            Self::BadRequest,
            Self::MethodNotAllowed,
            Self::TooLarge,
            Self::Busy,
            Self::Interrupted,
        ];
        match wire.code.as_str() {
            "invalid" => Self::Invalid { fields: wire.fields },
            "too-many" => Self::TooMany {
                retry_after_s: wire.retry_after_s,
            },
            "closed" => Self::Closed {
                retry_after_s: wire.retry_after_s,
            },
            code => plain
                .into_iter()
                .find(|error| error.code() == code)
                .unwrap_or(Self::Unavailable {
                    reference: wire.reference,
                }),
        }
    }
}

/// Whole minutes, rounded up: nobody counts 840 seconds.
fn minutes(seconds: u32) -> i64 {
    i64::from(seconds.div_ceil(60).max(1))
}

impl From<FormErrors> for AppError {
    fn from(fields: FormErrors) -> Self {
        Self::Invalid { fields }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_code_in_json_is_the_code_in_the_program() {
        let all = [
            AppError::Invalid {
                fields: FormErrors::default(),
            },
            AppError::SignIn,
            AppError::SessionExpired,
            AppError::Forbidden,
            AppError::NotFound,
            AppError::BadRequest,
            AppError::MethodNotAllowed,
            AppError::TooLarge,
            AppError::TooMany { retry_after_s: 1 },
            AppError::Busy,
            AppError::Interrupted,
            AppError::Closed { retry_after_s: 1 },
            AppError::Unavailable {
                reference: "x".into(),
            },
        ];
        for error in all {
            let json = serde_json::to_value(&error).expect("an error is plain JSON");
            assert_eq!(json["code"], error.code());
            assert_eq!(
                serde_json::from_value::<AppError>(json).expect("our own JSON"),
                error
            );
        }
    }
}
