//! What does the portal write down about its own running? One JSON line per event on standard error, never a personal value.
//!
//! The rule for everyone who logs: codes, counts, durations, route patterns and references are fine; what a person typed, a
//! path, a query, an id, a name or an address is not. Errors of the database are logged by `http::incident` under a reference.

use tracing::Subscriber;
use tracing_subscriber::EnvFilter;
use tracing_subscriber::filter::ParseError;
use tracing_subscriber::fmt::MakeWriter;
use tracing_subscriber::util::SubscriberInitExt;

/// Starts logging; once per process.
///
/// # Errors
/// The filter text is not one that `tracing` understands.
pub fn start(filter: &str) -> Result<(), ParseError> {
    // A second start (tests) keeps the first one.
    let _ = lines(filter, std::io::stderr)?.try_init();
    Ok(())
}

/// The lines, wherever they go. What happens inside a request carries the request's id, as `span.id`.
///
/// # Errors
/// The filter text is not one that `tracing` understands.
pub fn lines<W>(filter: &str, to: W) -> Result<impl Subscriber + Send + Sync + 'static, ParseError>
where
    W: for<'w> MakeWriter<'w> + Send + Sync + 'static,
{
    let lines = tracing_subscriber::fmt()
        .json()
        .flatten_event(true)
        .with_current_span(true)
        .with_span_list(false)
        .with_env_filter(EnvFilter::builder().parse(filter)?)
        .with_writer(to);
    Ok(lines.finish())
}
