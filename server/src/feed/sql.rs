//! How does the importer speak to either database? Rows of cells in, small typed rows out; everything else is in its statements.

use sqlx::{AssertSqlSafe, FromRow, Postgres, Sqlite, Transaction, postgres::PgRow, sqlite::SqliteRow};

use super::{cell::Cell, table::Table};
use crate::store::{Db, Turn};

/// A row that both databases can give.
pub trait Row: for<'r> FromRow<'r, SqliteRow> + for<'r> FromRow<'r, PgRow> + Send + Unpin {}
impl<T: for<'r> FromRow<'r, SqliteRow> + for<'r> FromRow<'r, PgRow> + Send + Unpin> Row for T {}

/// A short transaction that writes.
pub enum Tx {
    /// SQLite, begun immediately: it never finds out late that it may not write.
    Sqlite(Transaction<'static, Sqlite>, Turn),
    /// PostgreSQL.
    Postgres(Transaction<'static, Postgres>),
}

macro_rules! bound {
    ($sql:expr, $cells:expr, $query:ident) => {{
        // Statements are put together from names and placeholders of this program; every value is bound.
        let mut query = sqlx::$query(AssertSqlSafe($sql));
        for cell in $cells {
            query = match cell {
                Cell::Text(text) => query.bind(text),
                Cell::Int(value) => query.bind(value),
                Cell::Bytes(bytes) => query.bind(bytes),
            };
        }
        query
    }};
}

/// Reads rows from what is committed.
pub async fn fetch<T: Row>(db: &Db, sql: String, cells: Vec<Cell>) -> sqlx::Result<Vec<T>> {
    match db {
        Db::Sqlite { read, .. } => bound!(sql, cells, query_as).fetch_all(read).await,
        Db::Postgres { bulk, .. } => bound!(sql, cells, query_as).fetch_all(bulk).await,
    }
}

impl Tx {
    /// Begins one.
    pub async fn begin(db: &Db) -> sqlx::Result<Self> {
        Ok(match db {
            Db::Sqlite { write, turns, .. } => {
                let turn = turns.next().await?;
                Self::Sqlite(write.begin_with("BEGIN IMMEDIATE").await?, turn)
            }
            Db::Postgres { bulk, .. } => Self::Postgres(bulk.begin().await?),
        })
    }

    /// Commits it.
    pub async fn commit(self) -> sqlx::Result<()> {
        match self {
            Self::Sqlite(tx, _turn) => tx.commit().await,
            Self::Postgres(tx) => tx.commit().await,
        }
    }

    /// Takes it back, before anybody else gets a turn.
    pub async fn rollback(self) -> sqlx::Result<()> {
        match self {
            Self::Sqlite(tx, _turn) => tx.rollback().await,
            Self::Postgres(tx) => tx.rollback().await,
        }
    }

    /// Runs a statement; how many rows it changed.
    pub async fn execute(&mut self, sql: String, cells: Vec<Cell>) -> sqlx::Result<u64> {
        Ok(match self {
            Self::Sqlite(tx, _) => bound!(sql, cells, query)
                .execute(&mut **tx)
                .await?
                .rows_affected(),
            Self::Postgres(tx) => bound!(sql, cells, query)
                .execute(&mut **tx)
                .await?
                .rows_affected(),
        })
    }

    /// Reads rows, those of this transaction included.
    pub async fn fetch<T: Row>(&mut self, sql: String, cells: Vec<Cell>) -> sqlx::Result<Vec<T>> {
        match self {
            Self::Sqlite(tx, _) => bound!(sql, cells, query_as).fetch_all(&mut **tx).await,
            Self::Postgres(tx) => bound!(sql, cells, query_as).fetch_all(&mut **tx).await,
        }
    }

    /// Adds rows of a table; those whose key is there already are left out. How many were added.
    pub async fn insert(&mut self, table: &Table, rows: Vec<Vec<Cell>>) -> sqlx::Result<u64> {
        let columns = table.all_columns();
        if rows.is_empty() {
            return Ok(0);
        }
        let Self::Postgres(tx) = self else {
            return self.insert_values(table, &columns, rows).await;
        };
        // COPY cannot leave rows out: on a key that is there, the statement is taken back and done the slow way.
        sqlx::query("SAVEPOINT copy").execute(&mut **tx).await?;
        let sql = format!("COPY {} ({}) FROM STDIN", table.name, columns.join(", "));
        let mut copy = tx.copy_in_raw(&sql).await?;
        let mut bytes = Vec::with_capacity(rows.len() * 128);
        for row in &rows {
            for (at, cell) in row.iter().enumerate() {
                if at > 0 {
                    bytes.push(b'\t');
                }
                cell.copy(&mut bytes);
            }
            bytes.push(b'\n');
        }
        copy.send(bytes).await?;
        match copy.finish().await {
            Ok(added) => {
                sqlx::query("RELEASE SAVEPOINT copy").execute(&mut **tx).await?;
                Ok(added)
            }
            Err(sqlx::Error::Database(error)) if error.is_unique_violation() => {
                sqlx::query("ROLLBACK TO SAVEPOINT copy")
                    .execute(&mut **tx)
                    .await?;
                self.insert_values(table, &columns, rows).await
            }
            Err(error) => Err(error),
        }
    }

    async fn insert_values(
        &mut self,
        table: &Table,
        columns: &[&str],
        rows: Vec<Vec<Cell>>,
    ) -> sqlx::Result<u64> {
        let mut sql = format!("INSERT INTO {} ({}) VALUES ", table.name, columns.join(", "));
        // SQLite looks named placeholders up one by one, which takes three times as long as the rows themselves.
        let unnamed = matches!(self, Self::Sqlite(..)).then(|| vec!["?"; columns.len()].join(","));
        for row in 0..rows.len() {
            sql.push_str(if row > 0 { ", (" } else { "(" });
            match &unnamed {
                Some(values) => sql.push_str(values),
                None => sql.push_str(&placeholders(row * columns.len() + 1, columns.len())),
            }
            sql.push(')');
        }
        sql.push_str(" ON CONFLICT DO NOTHING");
        self.execute(sql, rows.into_iter().flatten().collect()).await
    }
}

/// `$first, …` for so many values.
pub fn placeholders(first: usize, count: usize) -> String {
    let mut list = String::with_capacity(count * 5);
    for at in first..first + count {
        if at > first {
            list.push(',');
        }
        list.push('$');
        list.push_str(&at.to_string());
    }
    list
}
