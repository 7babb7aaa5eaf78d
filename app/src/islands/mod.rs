//! How do islands come alive in a browser?
//!
//! `app/script/islands.js` downloads the module and the words, calls `start` once, and then the hydration function of each
//! island on the page by itself. Islands know no server function: they fetch the same addresses that plain forms use, through
//! [`browser`]. Each island lives beside the page it belongs to, in `screens/…/island.rs`.

pub mod browser;

#[cfg(feature = "hydrate")]
mod start;
