//! Is the portal alive, and can it serve? For process managers and load balancers; no page, no language.

use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use axum::extract::State;
use http::StatusCode;
use tokio::time::timeout;

use super::Portal;

/// A database that has not answered by then does not answer readers either.
const PATIENCE: Duration = Duration::from_secs(4);

/// `/livez`: the process answers. Never looks at anything that a restart would not mend.
pub async fn livez() -> &'static str {
    "ok\n"
}

/// `/readyz`: the database reads and writes, and nobody asked us to stop.
pub async fn readyz(State(portal): State<Arc<Portal>>) -> (StatusCode, &'static str) {
    if portal.draining.load(Ordering::Relaxed) {
        return (StatusCode::SERVICE_UNAVAILABLE, "stopping\n");
    }
    match timeout(PATIENCE, portal.domain.store.check_health()).await {
        Ok(Ok(())) => (StatusCode::OK, "ready\n"),
        Ok(Err(_)) | Err(_) => (StatusCode::SERVICE_UNAVAILABLE, "database\n"),
    }
}
