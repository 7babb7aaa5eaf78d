//! What does the portal write down about its own running? One JSON line per event on standard error, never a personal value.
//!
//! The rule for everyone who logs: codes, counts, durations, route patterns and references are fine; what a person typed, a
//! path, a query, an id, a name or an address is not. Errors of the database are logged by `http::incident` under a reference.

use tracing_subscriber::EnvFilter;
use tracing_subscriber::filter::ParseError;

/// Starts logging; once per process.
///
/// # Errors
/// The filter text is not one that `tracing` understands.
pub fn start(filter: &str) -> Result<(), ParseError> {
    let filter = EnvFilter::builder().parse(filter)?;
    // A second start (tests) keeps the first one.
    let _ = tracing_subscriber::fmt()
        .json()
        .flatten_event(true)
        .with_current_span(false)
        .with_span_list(false)
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        .try_init();
    Ok(())
}
