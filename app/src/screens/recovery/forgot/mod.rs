//! `/forgot-user-id`, `/forgot-password`, and `/mail-sent` after both.

mod api;
mod page;
mod sent;
#[cfg(test)]
mod tests;

pub use page::{password, user_id};
pub use sent::page as sent;
