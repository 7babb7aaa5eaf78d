//! What does each address show?
//!
//! One folder is one page: `page.rs` loads and shows it, `api.rs` has its server functions, `island.rs` what of it hydrates,
//! `tests.rs` renders it in every language. Pages and server functions are the server's alone; islands are in both builds.
//! A screen never imports another screen.

pub mod account;
pub mod sign_in;

#[cfg(feature = "ssr")]
mod chooser;
#[cfg(feature = "ssr")]
pub mod errors;
#[cfg(feature = "ssr")]
mod home;
#[cfg(feature = "ssr")]
mod onboarding;
#[cfg(feature = "ssr")]
mod public;
#[cfg(feature = "ssr")]
mod recovery;
#[cfg(feature = "ssr")]
mod session_expired;
#[cfg(feature = "ssr")]
mod sign_in_code;
#[cfg(feature = "ssr")]
mod signed_out;

#[cfg(feature = "ssr")]
pub use open::{kept_page, page, static_page};

#[cfg(feature = "ssr")]
mod open;
#[cfg(all(test, feature = "ssr"))]
pub(crate) mod testing;
