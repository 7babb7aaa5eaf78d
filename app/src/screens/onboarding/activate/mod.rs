//! `/activate`, behind the link of the activation mail, and `/activated`, when it is done.

mod api;
mod done;
mod page;
#[cfg(test)]
mod tests;

pub use done::page as done;
pub use page::page;
