//! `[limits]`: how much may one visitor, and all of them together, take before we say "busy"?

use std::time::Duration;

use jiff::fmt::serde::unsigned_duration::friendly::compact;
use serde::Deserialize;

use super::Problem;

/// Section `[limits]`. Durations are written like `"5 s"`.
#[derive(Clone, Debug, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Limits {
    /// `PORTAL_LIMITS__CONNECTIONS`: open connections in all; more are closed at once. Default 2048.
    pub connections: usize,
    /// `PORTAL_LIMITS__CONNECTIONS_PER_ADDRESS`: open connections of one address (IPv6: one /64), and requests in
    /// progress of one client, whose address a trusted proxy may tell. Default 64.
    pub connections_per_address: usize,
    /// `PORTAL_LIMITS__REQUESTS`: requests in progress; more are answered 503. Default 512.
    pub requests: usize,
    /// `PORTAL_LIMITS__BODY_BYTES`: the longest body of a request. Default 65536: all forms are text.
    pub body_bytes: usize,
    /// `PORTAL_LIMITS__FIRST_BYTE`: a new connection must say something within. Default 5 s.
    #[serde(with = "compact::required")]
    pub first_byte: Duration,
    /// `PORTAL_LIMITS__HEADERS`: the head of a request, and a TLS handshake, must be complete within. It is also how long a
    /// kept-alive HTTP/1 connection may rest, so a proxy's own keep-alive must be shorter. Default 5 s.
    #[serde(with = "compact::required")]
    pub headers: Duration,
    /// `PORTAL_LIMITS__BODY`: the body of a request must be complete within. Default 10 s.
    #[serde(with = "compact::required")]
    pub body: Duration,
    /// `PORTAL_LIMITS__REQUEST`: a request must be answered within. Default 15 s.
    #[serde(with = "compact::required")]
    pub request: Duration,
    /// `PORTAL_LIMITS__STALLED`: a connection on which no byte moves is closed after. Default 60 s.
    #[serde(with = "compact::required")]
    pub stalled: Duration,
    /// `PORTAL_LIMITS__DRAIN`: how long requests in progress may take to finish after a request to stop. Default 20 s.
    #[serde(with = "compact::required")]
    pub drain: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            connections: 2048,
            connections_per_address: 64,
            requests: 512,
            body_bytes: 64 * 1024,
            first_byte: Duration::from_secs(5),
            headers: Duration::from_secs(5),
            body: Duration::from_secs(10),
            request: Duration::from_secs(15),
            stalled: Duration::from_mins(1),
            drain: Duration::from_secs(20),
        }
    }
}

impl Limits {
    pub(super) fn check(&self) -> Result<(), Problem> {
        let counts = [
            ("limits.connections", self.connections),
            ("limits.connections_per_address", self.connections_per_address),
            ("limits.requests", self.requests),
            ("limits.body_bytes", self.body_bytes),
        ];
        match counts.iter().find(|(_, count)| *count == 0) {
            Some((key, _)) => Err(Problem::new(*key, "a number above 0")),
            None => Ok(()),
        }
    }
}
