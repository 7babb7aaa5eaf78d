//! `/account/authenticator`: the app that a sign-in asks for a code of.

mod api;
mod page;
mod setup;
#[cfg(test)]
mod tests;

pub use page::page;
