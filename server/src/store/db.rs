//! How does one piece of code speak to two databases?
//!
//! An enum of the pools and a macro that repeats an expression for each: sqlx infers the database from the executor, so each
//! statement is written once. (`sqlx::Any` costs a third more and loses types.)

use sqlx::{PgConnection, PgPool, SqliteConnection, SqlitePool};

/// The pools.
#[derive(Clone)]
pub enum Db {
    /// One file: one writer, several readers that can only read.
    Sqlite {
        /// Readers.
        read: SqlitePool,
        /// The one writer: a pool of size 1 is a fair queue for it.
        write: SqlitePool,
    },
    /// A server.
    Postgres {
        /// For requests, with short time limits.
        pool: PgPool,
        /// For imports, without.
        bulk: PgPool,
    },
}

/// One connection, inside a transaction.
pub enum Conn<'c> {
    /// SQLite.
    Sqlite(&'c mut SqliteConnection),
    /// PostgreSQL.
    Postgres(&'c mut PgConnection),
}

/// A connection for bulk work, taken from [`super::Store::bulk`]. On SQLite it is the one writer: begin, work no longer than
/// 250 ms, commit, and drop it, so that the portal's own writes get their turn in between.
pub enum Bulk {
    /// SQLite.
    Sqlite(sqlx::pool::PoolConnection<sqlx::Sqlite>),
    /// PostgreSQL.
    Postgres(sqlx::pool::PoolConnection<sqlx::Postgres>),
}

/// `read!(db, pool => expression)`: the expression with a pool for reading.
macro_rules! read {
    ($db:expr, $pool:ident => $run:expr) => {
        match $db {
            $crate::store::Db::Sqlite { read: $pool, .. } => $run,
            $crate::store::Db::Postgres { pool: $pool, .. } => $run,
        }
    };
}

/// `on!(conn, it => expression)`: the expression with the connection of a transaction.
macro_rules! on {
    ($conn:expr, $it:ident => $run:expr) => {
        match &mut $conn {
            $crate::store::Conn::Sqlite(it) => {
                let $it = &mut **it;
                $run
            }
            $crate::store::Conn::Postgres(it) => {
                let $it = &mut **it;
                $run
            }
        }
    };
}

/// `changed!(conn, query)`: runs a statement and gives the number of rows it changed.
macro_rules! changed {
    ($conn:expr, $query:expr) => {
        $crate::store::db::on!($conn, it => $query.execute(it).await.map(|done| done.rows_affected()))
    };
}

pub(crate) use {changed, on, read};
