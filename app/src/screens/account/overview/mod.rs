//! `/account`: the overview, the first page after sign-in.

mod page;
#[cfg(test)]
mod tests;

pub use page::page;
