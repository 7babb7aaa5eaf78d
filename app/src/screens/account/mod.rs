//! `/account`: what a signed-in parent sees of their cases.

#[cfg(feature = "ssr")]
pub mod authenticator;
#[cfg(feature = "ssr")]
pub mod overview;
pub mod payments;

#[cfg(feature = "ssr")]
mod words;
