//! `portal serve`: how does the portal start, tell where it is, and stop without dropping anybody?

use std::panic;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::thread;
use std::time::Duration;

use anyhow::Context as _;
use domain::ports::Clock;
use tokio::signal::unix::{SignalKind, signal};

use super::parts;
use crate::config::Config;
use crate::http::{Listener, Portal, router};
use crate::store::Store;
use crate::{feed, logs};

/// Serves until it is asked to stop.
pub fn run(config: Config) -> anyhow::Result<()> {
    logs::start(&config.server.log).context("server.log is not a log filter")?;
    log_panics_without_their_text();
    super::runtime()?.block_on(serve(config))
}

async fn serve(config: Config) -> anyhow::Result<()> {
    let parts = parts::open(&config).await?;
    let (server, limits) = (config.server.clone(), config.limits.clone());
    let listener = Listener::bind(server.listen, config.tls.as_ref(), server.trusted_proxies, limits).await?;
    let address = listener.address()?;
    if let Some(folder) = config.feed.watch.clone() {
        tokio::spawn(feed::watch(parts.importer(&config), folder));
    }
    tokio::spawn(forget_hourly(
        parts.store.clone(),
        Arc::clone(&parts.domain.clock),
    ));
    let portal = Arc::new(parts.portal(config).await?);
    tokio::spawn(parts.mail_worker(&portal)?.run());

    println!("The portal is at {} (listening on {address}).", portal.origin);
    prepare_static_pages(&portal);
    let router = router(Arc::clone(&portal));
    listener.serve(router, stop_signal(portal)).await;
    Ok(())
}

/// Drafts, sessions and tries whose time is over are deleted, at the start and every hour.
async fn forget_hourly(store: Store, clock: Arc<dyn Clock>) {
    let mut hourly = tokio::time::interval(Duration::from_hours(1));
    loop {
        hourly.tick().await;
        if store.remove_expired(clock.now()).await.is_err() {
            tracing::warn!("what has ended is not deleted yet; the next try is in an hour");
        }
    }
}

/// In a thread of its own: the first visitors get the pages uncompressed rather than late.
fn prepare_static_pages(portal: &Arc<Portal>) {
    let portal = Arc::clone(portal);
    let started = thread::Builder::new()
        .name("static pages".to_owned())
        .spawn(move || {
            portal.static_pages.prepare(&portal);
            portal.root_files.prepare();
        });
    if let Err(error) = started {
        tracing::warn!(%error, "static pages stay uncompressed");
    }
}

/// Resolves when a process manager (SIGTERM) or a person (Ctrl-C) asks us to stop. From then on `/readyz` says so.
async fn stop_signal(portal: Arc<Portal>) {
    let mut terminate = signal(SignalKind::terminate()).expect("signals can be listened to");
    tokio::select! {
        _ = terminate.recv() => {}
        _ = tokio::signal::ctrl_c() => {}
    }
    portal.draining.store(true, Ordering::Relaxed);
    tracing::info!("stopping; requests in progress may finish");
}

/// A panic's text may hold what somebody typed, so the log gets its place in the program only.
fn log_panics_without_their_text() {
    panic::set_hook(Box::new(|panic| {
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        tracing::error!(place, "panic");
    }));
}
