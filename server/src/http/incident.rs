//! How do a reader's screen and an operator's log speak of the same fault? By a short reference that names nobody.

use domain::error::AppError;

use crate::random::reference;

/// Logs a fault of ours and gives what the reader gets to see of it.
pub fn report(what: &str) -> AppError {
    let reference = reference();
    tracing::error!(reference, what, "fault");
    AppError::Unavailable { reference }
}
