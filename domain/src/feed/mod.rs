//! What does the agency's nightly feed say, and is a line of it well formed?
//!
//! The format is described for an agency's programmer in `docs/feed.md`. Here is its pure part: no files, no hashing, no database.
//! The secrets stream has the same header, trailer and rules, and records of its own ([`SecretLine`]).
//! A line goes [`Line::parse`] → [`Record`]; [`Check`] walks the lines of one file and judges it by itself.
//! What needs the stored data (versions, references, identities) is the importer's: `server/src/feed`.

mod check;
mod codes;
mod fault;
mod header;
mod json;
mod line;
mod record;
pub mod records;
mod secret;
#[cfg(test)]
mod tests;
mod totals;
mod trailer;
mod value;

pub use check::{Check, Checked, Step};
pub use codes::*;
pub use fault::{Code, Fault, Faults, MAX_FAULTS};
pub use header::{Header, Mode, SCHEMA};
pub use line::{Body, Envelope, Line};
pub use record::{Field, Record, RecordType};
pub use secret::{Secret, SecretBody, SecretLine, SecretMac};
pub use totals::Totals;
pub use trailer::Trailer;
pub use value::{Cents, Day, Id, Language, MAX_CENTS, Names, Text, Value};

/// The longest line that is read, in bytes without its line feed.
pub const MAX_LINE: usize = 64 * 1024;
