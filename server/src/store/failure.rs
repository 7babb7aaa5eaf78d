//! What became of a statement that failed?

use domain::ports::StoreError;
use sqlx::error::DatabaseError;

use crate::random::reference;

/// Logs the cause under a reference and gives what a use case may know of it.
pub fn failure(error: &sqlx::Error) -> StoreError {
    if is_busy(error) {
        tracing::warn!(%error, "the store is busy");
        return StoreError::Busy;
    }
    if is_away(error) {
        tracing::error!(%error, "the store is out of reach");
        return StoreError::Away;
    }
    let reference = reference();
    tracing::error!(reference, %error, "the store failed");
    StoreError::Failed { reference }
}

/// Something stored does not read as what it must be: a fault of the program or of the data.
pub fn unreadable(what: &'static str, error: &dyn std::fmt::Display) -> StoreError {
    let reference = reference();
    tracing::error!(reference, what, %error, "the store holds what it cannot read");
    StoreError::Failed { reference }
}

/// A lock that did not come in time, a statement that took too long.
fn is_busy(error: &sqlx::Error) -> bool {
    // SQLite: BUSY, BUSY_SNAPSHOT. PostgreSQL: lock_timeout, statement_timeout, too many connections, deadlock.
    const CODES: [&str; 6] = ["5", "517", "55P03", "57014", "53300", "40P01"];
    has_code(error, &CODES)
}

/// No connection, or one that ended; a server that stops, starts, or was the primary until a moment ago.
fn is_away(error: &sqlx::Error) -> bool {
    // PostgreSQL: shutdown, crash of another session, starting up, read-only.
    const CODES: [&str; 4] = ["57P01", "57P02", "57P03", "25006"];
    matches!(
        error,
        sqlx::Error::Io(_) | sqlx::Error::Tls(_) | sqlx::Error::PoolTimedOut | sqlx::Error::PoolClosed
    ) || has_code(error, &CODES)
}

fn has_code(error: &sqlx::Error, codes: &[&str]) -> bool {
    let code = error.as_database_error().and_then(DatabaseError::code);
    code.is_some_and(|code| codes.contains(&&*code))
}
