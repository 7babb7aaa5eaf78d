//! How does somebody get back in?

pub mod forgot;
pub mod reset_password;
