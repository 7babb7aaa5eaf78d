//! How do long lists come out of SQLite fast?
//!
//! As one row of JSON: handing rows one by one between sqlx's threads costs more than building and reading JSON (measured: 138 µs
//! against 230–465 µs for 60 rows). PostgreSQL gives the same JSON, so there is one text and one reader for both. The macro writes
//! the few names that differ; lists come as arrays in the order of the fields of the record that reads them.

use super::Db;

/// `portable!(sql macro)`: a pair of texts, for SQLite and for PostgreSQL, from one macro that takes the four names.
macro_rules! portable {
    ($sql:ident) => {
        $crate::store::Portable {
            sqlite: $sql!("json_array(", "json_group_array(json_array(", "))", "json(", ")"),
            postgres: $sql!(
                "json_build_array(",
                "COALESCE(json_agg(json_build_array(",
                ")), '[]'::json)",
                "(",
                ")::json"
            ),
        }
    };
}

/// One statement in the words of both databases.
pub struct Portable {
    /// For SQLite.
    pub sqlite: &'static str,
    /// For PostgreSQL.
    pub postgres: &'static str,
}

impl Portable {
    /// The text for a database.
    pub fn text(&self, db: &Db) -> &'static str {
        match db {
            Db::Sqlite { .. } => self.sqlite,
            Db::Postgres { .. } => self.postgres,
        }
    }
}

pub(crate) use portable;
