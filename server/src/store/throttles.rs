//! How often may somebody try? Counted in the database, before the check, so that neither parallel requests, restarts nor
//! several servers give anybody more tries.

use domain::ports::{Limit, Reservation, Reserved, StoreError};
use jiff::Timestamp;

use super::db::{changed, on};
use super::seal::bucket_hash;
use super::{Conn, Store};

/// After "no more tries", this long; a reset by the agency comes first.
const STOPPED_S: i64 = 100 * 365 * 24 * 3600;

impl Store {
    pub(super) async fn reserve_tries(
        &self,
        buckets: Vec<Reservation>,
        now: Timestamp,
    ) -> Result<Reserved, StoreError> {
        let mut hashed: Vec<_> = buckets
            .into_iter()
            .map(|bucket| (bucket_hash(&self.keys, &bucket.bucket), bucket.limit))
            .collect();
        // Always in the same order, so that two tries cannot wait for each other.
        hashed.sort_by(|a, b| a.0.cmp(&b.0));
        let now = now.as_second();
        self.write(move |mut conn| {
            Box::pin(async move {
                let mut states = Vec::with_capacity(hashed.len());
                for (bucket, limit) in hashed {
                    let state = lock(&mut conn, &bucket, now).await?;
                    states.push((bucket, limit, state));
                }
                let waits = states
                    .iter()
                    .filter_map(|(_, limit, state)| state.wait(*limit, now));
                if let Some(wait) = waits.max() {
                    return Ok(Reserved::Refused {
                        retry_after_s: u32::try_from(wait).unwrap_or(u32::MAX),
                    });
                }
                for (bucket, limit, state) in states {
                    count(&mut conn, bucket, state.counted(limit, now)).await?;
                }
                Ok(Reserved::Granted)
            })
        })
        .await
    }
}

/// A bucket as kept. Times in seconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, sqlx::FromRow)]
struct Tries {
    #[sqlx(rename = "tries")]
    count: i64,
    since: i64,
    blocked_until: i64,
}

impl Tries {
    /// Seconds until there is room; `None` when there is.
    fn wait(self, limit: Limit, now: i64) -> Option<i64> {
        match limit {
            Limit::Window { tries, seconds } => {
                let over = self.since + i64::from(seconds);
                (self.count >= i64::from(tries) && now < over).then_some(over - now)
            }
            Limit::Backoff { .. } => (now < self.blocked_until).then_some(self.blocked_until - now),
        }
    }

    /// After one more try.
    fn counted(self, limit: Limit, now: i64) -> Self {
        match limit {
            Limit::Window { seconds, .. } if now >= self.since + i64::from(seconds) => Self {
                count: 1,
                since: now,
                blocked_until: 0,
            },
            Limit::Window { .. } => Self {
                count: self.count + 1,
                ..self
            },
            Limit::Backoff {
                free,
                longest_wait_s,
                stop,
            } => {
                let count = self.count + 1;
                Self {
                    count,
                    since: now,
                    blocked_until: now + pause(count, free, longest_wait_s, stop),
                }
            }
        }
    }
}

/// The wait after so many failures: none, then 2, 4, 8 … seconds, then for ever.
fn pause(failures: i64, free: u32, longest: u32, stop: u32) -> i64 {
    if failures >= i64::from(stop) {
        return STOPPED_S;
    }
    let over = failures - i64::from(free) + 1;
    if over <= 0 {
        0
    } else {
        (1_i64 << over.min(32)).min(i64::from(longest))
    }
}

/// Reads a bucket so that nobody else counts in it until this transaction ends.
async fn lock(conn: &mut Conn<'_>, bucket: &[u8], now: i64) -> Result<Tries, sqlx::Error> {
    const MAKE: &str = "INSERT INTO throttle (bucket, tries, since, blocked_until) VALUES ($1, 0, $2, 0)
        ON CONFLICT (bucket) DO NOTHING";
    const LOCK: &str =
        "UPDATE throttle SET tries = tries WHERE bucket = $1 RETURNING tries, since, blocked_until";
    changed!(*conn, sqlx::query(MAKE).bind(bucket).bind(now))?;
    on!(*conn, it => sqlx::query_as(LOCK).bind(bucket).fetch_one(it).await)
}

async fn count(conn: &mut Conn<'_>, bucket: Vec<u8>, state: Tries) -> Result<(), sqlx::Error> {
    const COUNT: &str = "UPDATE throttle SET tries = $2, since = $3, blocked_until = $4 WHERE bucket = $1";
    changed!(
        *conn,
        sqlx::query(COUNT)
            .bind(bucket.as_slice())
            .bind(state.count)
            .bind(state.since)
            .bind(state.blocked_until)
    )?;
    Ok(())
}

/// Takes a successful try back: failures in a row start anew, a window forgets this one try.
pub(super) async fn release(conn: &mut Conn<'_>, bucket: Vec<u8>, limit: Limit) -> Result<(), sqlx::Error> {
    const FORGET: &str = "DELETE FROM throttle WHERE bucket = $1";
    const TAKE_BACK: &str = "UPDATE throttle SET tries = tries - 1 WHERE bucket = $1 AND tries > 0";
    let statement = match limit {
        Limit::Window { .. } => TAKE_BACK,
        Limit::Backoff { .. } => FORGET,
    };
    changed!(*conn, sqlx::query(statement).bind(bucket.as_slice()))?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_double_from_the_fifth_failure_to_an_hour_and_stop_at_a_hundred() {
        let pauses: Vec<i64> = (1..=16).map(|failures| pause(failures, 4, 3600, 100)).collect();
        assert_eq!(
            pauses,
            [
                0, 0, 0, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 3600, 3600
            ]
        );
        assert_eq!(pause(99, 4, 3600, 100), 3600);
        assert_eq!(pause(100, 4, 3600, 100), STOPPED_S);
    }

    #[test]
    fn a_window_starts_with_its_first_try_and_ends_by_itself() {
        let limit = Limit::Window {
            tries: 2,
            seconds: 60,
        };
        let mut state = Tries {
            count: 0,
            since: 1000,
            blocked_until: 0,
        };
        state = state.counted(limit, 1000).counted(limit, 1030);
        assert_eq!(state.wait(limit, 1040), Some(20));
        assert_eq!(state.wait(limit, 1060), None);
        assert_eq!(
            state.counted(limit, 1060),
            Tries {
                count: 1,
                since: 1060,
                blocked_until: 0
            }
        );
    }
}
