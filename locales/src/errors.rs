//! How many messages could not be said as written?
//!
//! The text of an error may hold what a person typed, so that only a count leaves this crate.

use std::sync::atomic::{AtomicU64, Ordering};

static COUNT: AtomicU64 = AtomicU64::new(0);

/// Messages since the start that were unknown to their pack, or lacked an argument. Should stay 0.
pub fn format_errors() -> u64 {
    COUNT.load(Ordering::Relaxed)
}

pub(crate) fn count(errors: usize) {
    COUNT.fetch_add(errors as u64, Ordering::Relaxed);
}
