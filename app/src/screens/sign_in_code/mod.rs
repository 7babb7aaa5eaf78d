//! `/sign-in/code`: the second half of the door, for accounts that ask for a code.

mod api;
mod page;
#[cfg(test)]
mod tests;

pub use page::page;
