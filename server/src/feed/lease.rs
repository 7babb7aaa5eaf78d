//! Who may import now? One importer at a time, on however many machines.
//!
//! The lease ends by itself soon after its holder dies; its token, checked in every transaction, refuses a holder that comes back too late.

use std::{sync::Arc, time::Duration};

use domain::ports::Clock;
use tokio::task::JoinHandle;

use super::sql::{Tx, fetch};
use crate::store::Db;

/// So long after its last sign of life, a holder counts as dead.
const LIFE: Duration = Duration::from_secs(6);
const RENEW: Duration = Duration::from_secs(2);
const LOOK_AGAIN: Duration = Duration::from_millis(500);

/// The right to import.
pub struct Lease {
    db: Db,
    token: i64,
    heart: JoinHandle<()>,
}

impl Drop for Lease {
    fn drop(&mut self) {
        self.heart.abort();
    }
}

fn millis(clock: &dyn Clock) -> i64 {
    clock.now().as_millisecond()
}

impl Lease {
    /// Takes the lease; `None` if somebody alive holds it. Waits for a dead holder's to end, at most six seconds.
    pub async fn take(db: &Db, clock: Arc<dyn Clock>) -> sqlx::Result<Option<Self>> {
        let mut seen = None;
        loop {
            let held: Vec<(i64, i64)> = fetch(
                db,
                "SELECT token, expires_at FROM feed_lease WHERE stream = 'main'".to_owned(),
                vec![],
            )
            .await?;
            let Some((token, expires_at)) = held.into_iter().next() else {
                return Ok(None);
            };
            let now = millis(&*clock);
            if expires_at <= now {
                let sql = "UPDATE feed_lease SET token = token + 1, expires_at = $1 WHERE stream = 'main' AND token = $2 AND expires_at = $3";
                let mut tx = Tx::begin(db).await?;
                let taken = tx
                    .execute(
                        sql.to_owned(),
                        vec![(now + life()).into(), token.into(), expires_at.into()],
                    )
                    .await?;
                tx.commit().await?;
                if taken == 0 {
                    return Ok(None);
                }
                let token = token + 1;
                let heart = tokio::spawn(beat(db.clone(), clock, token));
                return Ok(Some(Self {
                    db: db.clone(),
                    token,
                    heart,
                }));
            }
            // A lease that is renewed while we wait has a living holder.
            if seen.is_some_and(|seen| seen != (token, expires_at)) {
                return Ok(None);
            }
            seen = Some((token, expires_at));
            tokio::time::sleep(LOOK_AGAIN).await;
        }
    }

    /// Whether the lease is still ours, asked inside the transaction that depends on it.
    pub async fn guard(&self, tx: &mut Tx) -> Result<(), super::ImportError> {
        let sql = "UPDATE feed_lease SET token = token WHERE stream = 'main' AND token = $1";
        match tx.execute(sql.to_owned(), vec![self.token.into()]).await? {
            0 => Err(super::ImportError::LeaseLost),
            _ => Ok(()),
        }
    }

    /// Gives it back.
    pub async fn release(self) -> sqlx::Result<()> {
        self.heart.abort();
        let mut tx = Tx::begin(&self.db).await?;
        let sql = "UPDATE feed_lease SET expires_at = 0 WHERE stream = 'main' AND token = $1";
        tx.execute(sql.to_owned(), vec![self.token.into()]).await?;
        tx.commit().await
    }
}

fn life() -> i64 {
    i64::try_from(LIFE.as_millis()).unwrap_or(i64::MAX)
}

/// Renews the lease until it is dropped. A failure is no news here: the next transaction of the import meets it too.
async fn beat(db: Db, clock: Arc<dyn Clock>, token: i64) {
    loop {
        tokio::time::sleep(RENEW).await;
        let renew = async {
            let mut tx = Tx::begin(&db).await?;
            let sql = "UPDATE feed_lease SET expires_at = $1 WHERE stream = 'main' AND token = $2";
            tx.execute(
                sql.to_owned(),
                vec![(millis(&*clock) + life()).into(), token.into()],
            )
            .await?;
            tx.commit().await
        };
        if let Err(error) = renew.await {
            tracing::warn!(%error, "the import lease could not be renewed");
        }
    }
}
