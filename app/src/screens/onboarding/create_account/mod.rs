//! `/create-account`: who wants an account?

mod api;
mod page;
#[cfg(test)]
mod tests;

pub use page::page;
