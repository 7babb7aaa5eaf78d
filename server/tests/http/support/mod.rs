//! A portal in an empty folder, and a browser that asks it.

mod browser;
mod portal;

pub use browser::{Answer, Browser};
pub use portal::{PASSWORD, TestPortal, config};
