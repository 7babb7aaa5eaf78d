//! How do many small writes share few commits?
//!
//! On SQLite each commit waits for the disk, and there is one writer. So a task collects what is waiting, runs each item in a
//! savepoint of one transaction, commits once, and only then tells each caller: measured, five times the commits per second at a
//! quarter of the longest wait. On PostgreSQL, which groups commits itself, each item is a transaction of its own.

use std::panic::AssertUnwindSafe;
use std::sync::Arc;

use domain::ports::StoreError;
use futures::FutureExt as _;
use futures::future::BoxFuture;
use sqlx::{Connection as _, Executor as _, SqliteConnection, SqlitePool};
use tokio::sync::{mpsc, oneshot};

use super::failure::failure;
use super::turns::Turns;
use super::{Conn, Db, Store};

/// Items in one commit at most: bounds how long the first of them waits.
const BATCH: usize = 128;
/// Items that may wait; beyond that the store is busy.
const QUEUE: usize = 1024;

/// Says to a caller that its item is on the disk.
type Acknowledge = Box<dyn FnOnce() + Send>;
/// One item; gives nothing when it failed and must be undone (its caller knows already).
type Item = Box<dyn for<'c> FnOnce(Conn<'c>) -> BoxFuture<'c, Option<Acknowledge>> + Send>;

/// The way to the writer task; on PostgreSQL there is none.
#[derive(Clone)]
pub struct Writer(Option<Arc<mpsc::Sender<Item>>>);

impl Writer {
    /// Starts the task. It ends when the last clone of the store is dropped.
    pub fn start(db: &Db) -> Self {
        let Db::Sqlite { write, turns, .. } = db else {
            return Self(None);
        };
        let (send, receive) = mpsc::channel(QUEUE);
        tokio::spawn(write_batches(write.clone(), turns.clone(), receive));
        Self(Some(Arc::new(send)))
    }
}

impl Store {
    /// Runs one write as a transaction: all of it is on the disk when this returns, or nothing.
    ///
    /// On SQLite the work may run inside a transaction with others, so it must not begin or commit one.
    pub(super) async fn write<T, W>(&self, work: W) -> Result<T, StoreError>
    where
        T: Send + 'static,
        W: for<'c> FnOnce(Conn<'c>) -> BoxFuture<'c, Result<T, sqlx::Error>> + Send + 'static,
    {
        let (tell, told) = oneshot::channel();
        match (&self.writer.0, &self.db) {
            (Some(writer), _) => {
                let item: Item = Box::new(move |conn| {
                    Box::pin(async move {
                        match work(conn).await {
                            Ok(value) => Some(Box::new(move || drop(tell.send(Ok(value)))) as Acknowledge),
                            Err(error) => {
                                // A caller that went away needs no answer.
                                drop(tell.send(Err(error)));
                                None
                            }
                        }
                    })
                });
                writer.try_send(item).map_err(|_| StoreError::Busy)?;
                // No answer: the commit failed, or the item panicked; either is in the log.
                let done = told.await.unwrap_or(Err(sqlx::Error::WorkerCrashed));
                done.map_err(|error| failure(&error))
            }
            (None, Db::Postgres { pool, .. }) => {
                let run = async {
                    let mut transaction = pool.begin().await?;
                    let value = work(Conn::Postgres(&mut transaction)).await?;
                    transaction.commit().await?;
                    Ok(value)
                };
                run.await.map_err(|error: sqlx::Error| failure(&error))
            }
            (None, Db::Sqlite { .. }) => Err(StoreError::Busy),
        }
    }

    /// The pools, for reading and for bulk work.
    pub fn db(&self) -> &Db {
        &self.db
    }
}

async fn write_batches(pool: SqlitePool, turns: Turns, mut waiting: mpsc::Receiver<Item>) {
    let mut items = Vec::with_capacity(BATCH);
    while waiting.recv_many(&mut items, BATCH).await > 0 {
        // Dropping an item drops its channel: every caller learns that nothing was written.
        let batch = std::mem::take(&mut items);
        match write_batch(&pool, &turns, batch).await {
            Ok(acknowledgements) => acknowledgements.into_iter().for_each(|tell| tell()),
            Err(error) => tracing::error!(%error, "a commit failed"),
        }
    }
}

async fn write_batch(
    pool: &SqlitePool,
    turns: &Turns,
    items: Vec<Item>,
) -> Result<Vec<Acknowledge>, sqlx::Error> {
    let _turn = turns.next().await?;
    let mut conn = pool.acquire().await?;
    let mut transaction = conn.begin_with("BEGIN IMMEDIATE").await?;
    let mut done = Vec::with_capacity(items.len());
    for item in items {
        done.extend(run_in_savepoint(&mut transaction, item).await?);
    }
    transaction.commit().await?;
    Ok(done)
}

/// One item's mistake must not undo its neighbours.
async fn run_in_savepoint(
    conn: &mut SqliteConnection,
    item: Item,
) -> Result<Option<Acknowledge>, sqlx::Error> {
    conn.execute("SAVEPOINT item").await?;
    let run = AssertUnwindSafe(item(Conn::Sqlite(conn))).catch_unwind().await;
    let done = run.unwrap_or_else(|_| {
        tracing::error!("a write panicked");
        None
    });
    if done.is_none() {
        conn.execute("ROLLBACK TO item").await?;
    }
    conn.execute("RELEASE item").await?;
    Ok(done)
}
