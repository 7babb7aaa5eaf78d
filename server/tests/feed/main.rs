//! Does the importer do what `docs/feed.md` promises, on real files and real databases?
//!
//! Every test runs on SQLite; with `PORTAL_TEST_POSTGRES` (an address such as `postgres://postgres@localhost/postgres?host=FOLDER`) on
//! PostgreSQL too, in a database of its own.

mod files;
mod history;
mod portal;

mod damaged;
mod endings;
mod nights;
mod outcomes;
mod prune;
mod secrets;
mod signatures;
