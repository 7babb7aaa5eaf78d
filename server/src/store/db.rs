//! How does one piece of code speak to two databases?
//!
//! An enum of the pools and a macro that repeats an expression for each: sqlx infers the database from the executor, so each
//! statement is written once. (`sqlx::Any` costs a third more and loses types.)

use sqlx::{PgConnection, PgPool, SqliteConnection, SqlitePool};

use super::turns::Turns;

/// The pools.
#[derive(Clone)]
pub enum Db {
    /// One file: one writer, several readers that can only read.
    Sqlite {
        /// Readers.
        read: SqlitePool,
        /// The one writer of this process.
        write: SqlitePool,
        /// Taken before each transaction of the writer.
        turns: Turns,
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
