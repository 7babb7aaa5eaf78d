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

/// No free connection, a lock that did not come in time, a statement that took too long.
fn is_busy(error: &sqlx::Error) -> bool {
    match error {
        sqlx::Error::PoolTimedOut => true,
        sqlx::Error::Database(database) => {
            // SQLite: BUSY, BUSY_SNAPSHOT. PostgreSQL: lock_timeout, statement_timeout, too many connections, deadlock.
            matches!(
                database.code().as_deref(),
                Some("5" | "517" | "55P03" | "57014" | "53300" | "40P01")
            )
        }
        _ => false,
    }
}

/// Whether a row was refused because one like it exists.
pub fn is_taken(error: &sqlx::Error) -> bool {
    error
        .as_database_error()
        .is_some_and(DatabaseError::is_unique_violation)
}
