//! Who writes next, when several processes have one SQLite file open?
//!
//! SQLite alone would let those who wait sleep, up to a tenth of a second at a time, and then ask again: beside an import of another
//! process, which lets go for two milliseconds between its transactions, a small write of the portal waited 3.5 s (measured). So whoever
//! writes first locks a file beside the database, and the kernel wakes the next one at once.

use std::fs::{File, TryLockError};
use std::io;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::{Mutex, OwnedMutexGuard};
use tokio::time::timeout;

use super::open::private_file;

/// Another process keeps a turn for a quarter of a second; one that keeps it for so long has been stopped in the middle.
const LONGEST_WAIT: Duration = Duration::from_secs(5);

/// The queue of those who want to write: first the tasks of this process, in their order, then the processes.
#[derive(Clone, Debug)]
pub struct Turns(Arc<Mutex<File>>);

/// The right to write, given back by dropping it. Keep it for one transaction.
#[derive(Debug)]
pub struct Turn(OwnedMutexGuard<File>);

impl Turns {
    /// The queue of a database file.
    pub(super) fn of(database: &Path) -> io::Result<Self> {
        let mut path = database.as_os_str().to_owned();
        path.push("-turn");
        Ok(Self(Arc::new(Mutex::new(private_file(Path::new(&path))?))))
    }

    /// Waits for a turn.
    ///
    /// # Errors
    /// [`io::ErrorKind::TimedOut`] if another process does not give its turn back.
    pub async fn next(&self) -> io::Result<Turn> {
        let file = Arc::clone(&self.0).lock_owned().await;
        match file.try_lock() {
            Ok(()) => return Ok(Turn(file)),
            Err(TryLockError::WouldBlock) => {}
            Err(TryLockError::Error(error)) => return Err(error),
        }
        // Whoever stops waiting leaves a thread that gets the turn and drops it.
        let waiting = tokio::task::spawn_blocking(move || file.lock().map(|()| Turn(file)));
        timeout(LONGEST_WAIT, waiting)
            .await
            .map_err(|_| io::ErrorKind::TimedOut)?
            .map_err(io::Error::other)?
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        if let Err(error) = self.0.unlock() {
            tracing::error!(%error, "a turn to write could not be given back");
        }
    }
}
