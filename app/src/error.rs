//! How does an [`AppError`] travel to a browser's script? As JSON, by its own code, never with the framework's words.

use domain::error::AppError;
use leptos::server_fn::codec::JsonEncoding;
use leptos::server_fn::error::{FromServerFnError, ServerFnErrorErr};
use serde::{Deserialize, Serialize};

/// An [`AppError`] as a server function returns it. (The trait is Leptos', the error is `domain`'s: a wrapper joins them.)
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ApiError(pub AppError);

impl From<AppError> for ApiError {
    fn from(error: AppError) -> Self {
        Self(error)
    }
}

impl FromServerFnError for ApiError {
    type Encoder = JsonEncoding;

    fn from_server_fn_error(error: ServerFnErrorErr) -> Self {
        Self(match error {
            ServerFnErrorErr::Args(_)
            | ServerFnErrorErr::MissingArg(_)
            | ServerFnErrorErr::Deserialization(_)
            | ServerFnErrorErr::UnsupportedRequestMethod(_) => AppError::BadRequest,
            // The rest are faults of ours; the text may hold what was sent, so it goes no further.
            _ => AppError::Unavailable {
                reference: "server-function".to_owned(),
            },
        })
    }
}
