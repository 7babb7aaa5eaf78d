//! What does a browser download beside pages? The bundle's files under `/assets/`, and the few files of `public/` at the root.
//!
//! A release build carries them inside; a development build reads them from disk, so that a new bundle shows at the next start. A build
//! without a bundle serves pages without scripts and styles.

use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

use app::site::Assets;
use axum::body::Bytes;
use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use domain::error::AppError;
use http::{HeaderMap, HeaderValue};
use rust_embed::RustEmbed;

use super::encoded::{AN_HOUR, Encoded, IMMUTABLE};
use super::failure::Failure;

#[derive(RustEmbed)]
#[folder = "$CARGO_MANIFEST_DIR/../target/site"]
#[allow_missing = true]
struct Bundle;

#[derive(RustEmbed)]
#[folder = "$CARGO_MANIFEST_DIR/../public"]
#[allow_missing = true]
struct Public;

/// Names of this build's files; none without a bundle.
pub fn built() -> Assets {
    let manifest = Bundle::get("manifest.json");
    manifest
        .and_then(|file| serde_json::from_slice(&file.data).ok())
        .unwrap_or_default()
}

/// Files of `public/`, which lie at the root.
pub fn public_files() -> impl Iterator<Item = (String, Encoded)> {
    let names = Public::iter().filter(|name| !name.contains('/'));
    names.filter_map(|name| {
        let file = Encoded::new(
            content_type(&name),
            AN_HOUR,
            Bytes::from(Public::get(&name)?.data.into_owned()),
        );
        Some((format!("/{name}"), file))
    })
}

/// `GET /assets/{name}`: never changes under its name, so a browser keeps it for good.
pub async fn asset(Path(name): Path<String>, headers: HeaderMap) -> Response {
    match cached(&name) {
        Some(file) => file.respond(&headers),
        None => Failure(AppError::NotFound).into_response(),
    }
}

/// Files that were asked for before; their number is the bundle's. In development files change, so nothing is kept.
pub fn cached(name: &str) -> Option<Arc<Encoded>> {
    static FILES: LazyLock<Mutex<BTreeMap<String, Arc<Encoded>>>> = LazyLock::new(Mutex::default);
    if cfg!(debug_assertions) {
        return load(name).map(Arc::new);
    }
    let mut files = FILES.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(file) = files.get(name) {
        return Some(Arc::clone(file));
    }
    let file = Arc::new(load(name)?);
    files.insert(name.to_owned(), Arc::clone(&file));
    Some(file)
}

fn load(name: &str) -> Option<Encoded> {
    // Compressed forms lie beside the file and are not files of their own; `..%2F` arrives here decoded.
    let beside = [".br", ".gz"].iter().any(|form| name.ends_with(form));
    if beside || name.contains('/') || name.starts_with('.') {
        return None;
    }
    let plain = bytes(name)?;
    let file = Encoded::new(content_type(name), IMMUTABLE, plain);
    Some(file.with_forms(bytes(&format!("{name}.br")), bytes(&format!("{name}.gz"))))
}

fn bytes(name: &str) -> Option<Bytes> {
    // In a release build the data lie in the program itself and are not copied.
    Bundle::get(&format!("assets/{name}")).map(|file| match file.data {
        std::borrow::Cow::Borrowed(data) => Bytes::from_static(data),
        std::borrow::Cow::Owned(data) => Bytes::from(data),
    })
}

/// By the ending of a file's name.
pub fn content_type(name: &str) -> HeaderValue {
    HeaderValue::from_static(match name.rsplit_once('.').map(|(_, extension)| extension) {
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("ico") => "image/x-icon",
        Some("woff2") => "font/woff2",
        Some("json") => "application/json",
        Some("xml") => "application/xml",
        Some("txt" | "ftl") => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    })
}
