//! `/account/prove`: is the reader who they say they are? And the pages after it.

mod after;
mod api;
mod page;
#[cfg(test)]
mod tests;

pub use after::{claimed, confirmed, letter_asked};
pub use page::page;
