//! How does a parent get an account of this portal?

pub mod activate;
pub mod check_your_mail;
pub mod create_account;
pub mod prove;
