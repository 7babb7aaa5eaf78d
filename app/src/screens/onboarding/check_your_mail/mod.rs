//! `/check-your-mail`: the link is on its way.

mod api;
mod page;
#[cfg(test)]
mod tests;

pub use page::page;
