//! `/account/cases/{case}/payments`: the payment history of one case.

pub mod island;
pub mod year_chart;

#[cfg(feature = "ssr")]
mod api;
#[cfg(feature = "ssr")]
mod csv;
#[cfg(feature = "ssr")]
mod filter;
#[cfg(feature = "ssr")]
mod head;
#[cfg(feature = "ssr")]
mod page;
#[cfg(feature = "ssr")]
mod results;
#[cfg(feature = "ssr")]
mod table;
#[cfg(all(test, feature = "ssr"))]
mod tests;
#[cfg(feature = "ssr")]
mod words_explained;

#[cfg(feature = "ssr")]
pub use csv::csv;
#[cfg(feature = "ssr")]
pub use page::page;
