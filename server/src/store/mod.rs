//! Where is everything kept? In SQLite or PostgreSQL; this folder is the only code that names sqlx.
//!
//! Adding a query:
//!
//! 1. Add a method to a trait of `domain::ports`, in the words of the use case; one method = one transaction or one read.
//! 2. Write it once as SQL that both databases read: `$1`, TEXT, BIGINT, `CAST(SUM(x) AS BIGINT)`; put it into the file of its entity.
//! 3. Read with `read!(self.db(), pool => …)`, write with `self.write(|conn| …)`: a write shares its commit with its neighbours.
//! 4. Rows of the agency's feed: always `gen_from <= $g AND gen_to > $g`, with the generation of the request.
//! 5. Add a test to `server/tests/store`: it runs on both databases.

mod accounts;
mod audit;
mod authenticators;
mod cases;
mod db;
mod drafts;
mod failure;
mod installation;
mod json;
mod links;
mod mails;
mod open;
mod payments;
mod ports;
mod profiles;
mod proofs;
mod registrations;
mod returns;
mod seal;
mod secrets;
mod sessions;
mod sign_in;
mod sign_in_steps;
mod throttles;
mod turns;
mod writer;

pub use db::{Conn, Db};
pub(crate) use json::{Portable, portable};
pub use open::{Location, OpenError};
pub use returns::{ReturnFile, ReturnRecord};
pub(crate) use seal::{Sealed, keyed_hash, seal_bytes, secret_place, unseal_bytes};
pub use turns::Turn;

use std::sync::Arc;

use crate::keys::Keys;

/// Everything that is kept. Cloning is cheap and shares the connections.
#[derive(Clone)]
pub struct Store {
    db: Db,
    writer: writer::Writer,
    keys: Arc<Keys>,
}
