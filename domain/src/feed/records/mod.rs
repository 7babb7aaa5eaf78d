//! What does each record type carry? One file for each family; the meaning of every field in `docs/feed.md`.

pub mod cases;
pub mod ledger;
pub mod money;
pub mod orders;
pub mod people;
pub mod sealed;
