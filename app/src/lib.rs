//! What the portal looks like: pages that the server renders whole, and the small islands of them that hydrate in the browser.
//!
//! The crate is built twice from the same source. With `ssr` it is part of the server: screens load what they show through the
//! `domain` crate and are rendered once, synchronously, by [`page::render`]. With `hydrate` it becomes the WASM that a browser
//! downloads, and only [`islands`] (with the components they use) is in it. What belongs to one build alone says so here or in
//! the `mod.rs` of its screen, and nowhere else.
//!
//! To add a screen: see `CONTRIBUTING.md`, "Add a screen".

// The type of a whole page nests as deep as its elements do.
#![recursion_limit = "256"]

#[cfg(all(feature = "ssr", feature = "hydrate"))]
compile_error!("features `ssr` and `hydrate` are two different programs; choose one");

pub mod components;
pub mod islands;
pub mod screens;

#[cfg(feature = "ssr")]
pub mod context;
#[cfg(feature = "ssr")]
pub mod error;
#[cfg(all(feature = "ssr", any(test, feature = "gallery")))]
pub mod gallery;
#[cfg(feature = "ssr")]
pub mod head;
#[cfg(feature = "ssr")]
mod languages;
#[cfg(feature = "ssr")]
mod maintenance;
#[cfg(feature = "ssr")]
mod next;
#[cfg(feature = "ssr")]
pub mod onboarding;
#[cfg(feature = "ssr")]
pub mod page;
#[cfg(feature = "ssr")]
mod page_script;
#[cfg(feature = "ssr")]
mod public_page;
#[cfg(feature = "ssr")]
pub mod routes;
#[cfg(feature = "ssr")]
mod session_end;
#[cfg(feature = "ssr")]
mod shell;
#[cfg(feature = "ssr")]
pub mod site;
#[cfg(feature = "ssr")]
mod structured_data;

#[cfg(feature = "ssr")]
pub use context::Ctx;
#[cfg(feature = "ssr")]
pub use page::{Page, render};
#[cfg(feature = "ssr")]
pub use routes::Route;
#[cfg(feature = "ssr")]
pub use site::Site;
