//! What would a page cost if a server did nothing but hand out its bytes? The floor that `make bench` compares with:
//! the same runtime and HTTP library as the portal, one answer, no router.
//!
//! `bytes_from_memory 127.0.0.1:3175 FILE` says when it listens, then answers every request with the file as it was at start.

use std::convert::Infallible;
use std::sync::Arc;

use anyhow::Context as _;
use axum::body::{Body, Bytes};
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo};
use hyper_util::server::conn::auto::Builder;

#[global_allocator]
static ALLOCATOR: tikv_jemallocator::Jemalloc = tikv_jemallocator::Jemalloc;

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let mut arguments = std::env::args().skip(1);
    let address = arguments
        .next()
        .context("usage: bytes_from_memory ADDRESS FILE")?;
    let file = arguments
        .next()
        .context("usage: bytes_from_memory ADDRESS FILE")?;
    let page: Arc<Bytes> = Arc::new(std::fs::read(file)?.into());
    let listener = tokio::net::TcpListener::bind(&address).await?;
    println!("listening on {address}");
    loop {
        let (stream, _) = listener.accept().await?;
        stream.set_nodelay(true)?;
        let page = Arc::clone(&page);
        let answer = service_fn(move |_| {
            let page = Bytes::clone(&page);
            async move { Ok::<_, Infallible>(http::Response::new(Body::from(page))) }
        });
        tokio::spawn(async move {
            // A client that goes away in the middle is no fault of a benchmark's.
            Builder::new(TokioExecutor::new())
                .serve_connection(TokioIo::new(stream), answer)
                .await
                .ok();
        });
    }
}
