//! Is the portal alive, and can it serve? For process managers and load balancers; no page, no language.

use std::sync::Arc;
use std::sync::atomic::Ordering;

use axum::extract::State;
use http::StatusCode;

use super::Portal;

/// `/livez`: the process answers. Never looks at anything that a restart would not mend.
pub async fn livez() -> &'static str {
    "ok\n"
}

/// `/readyz`: the database reads and writes, and nobody asked us to stop.
pub async fn readyz(State(portal): State<Arc<Portal>>) -> (StatusCode, &'static str) {
    if portal.draining.load(Ordering::Relaxed) {
        return (StatusCode::SERVICE_UNAVAILABLE, "stopping\n");
    }
    match portal.domain.store.check_health().await {
        Ok(()) => (StatusCode::OK, "ready\n"),
        Err(_) => (StatusCode::SERVICE_UNAVAILABLE, "database\n"),
    }
}
