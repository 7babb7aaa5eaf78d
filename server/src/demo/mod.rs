//! How does somebody see the portal without a real agency? By an invented one: its feeds, and sign-ins for some of its parents.
//!
//! Nothing here is taken from a real record. The same seed gives the same bytes on every machine. A case's way from chance to lines:
//! `profile` throws what kind of case it is, `life` lets it go on from day to day, `book` keeps its ledger so that all identities hold,
//! `spool` writes it in the order of a feed.
//! `proofs` are the secrets of its people, of which the portal gets keyed hashes. `edges` are the cases that every invented agency has.

mod agency;
mod book;
mod calendar;
mod command;
mod dice;
mod edges;
mod edges_people;
mod life;
mod names;
mod profile;
mod proofs;
mod rows;
mod spool;
mod turns;

pub use agency::{AS_OF, Agency};
pub use command::{DemoFeedArgs, demo, demo_feed};
