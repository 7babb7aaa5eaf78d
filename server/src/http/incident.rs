//! How do a reader's screen and an operator's log speak of the same fault? By a short reference that names nobody.

use domain::error::AppError;
use domain::ports::Random as _;

use crate::random::OsRandom;

/// Logs a fault of ours and gives what the reader gets to see of it.
pub fn report(what: &str) -> AppError {
    let reference = reference();
    tracing::error!(reference, what, "fault");
    AppError::Unavailable { reference }
}

/// Eight letters and digits without look-alikes, easy to say on the phone.
pub fn reference() -> String {
    const ALPHABET: &[u8; 32] = b"23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    let mut bytes = [0; 8];
    OsRandom.fill(&mut bytes);
    bytes
        .iter()
        .map(|byte| char::from(ALPHABET[usize::from(byte % 32)]))
        .collect()
}
