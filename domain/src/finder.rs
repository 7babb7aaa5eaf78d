//! Which page is somebody looking for? What they typed, and which entries of a list it names.
//!
//! Words of all languages are looked through at once: many parents know the one term in English and the next in Chinese. There is
//! no guessing at misspelt words; the list itself holds the common slips.

mod query;
mod runs;
mod words;

pub use query::{FinderQuery, LONGEST_SOUGHT, Show, Wanted, Who};
pub use words::{Sought, Words};
