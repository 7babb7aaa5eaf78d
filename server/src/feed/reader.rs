//! How do records come to the stage? From a thread of its own that reads, checks and hashes, a few batches ahead of the database.

use std::{io, ops::ControlFlow, path::PathBuf};

use tokio::{sync::mpsc::Sender, task::JoinHandle};

use super::{
    BytesRead,
    file::walk,
    item::{Batch, Batcher},
    seal::Seal,
};

/// Reads the file a second time; gives the hash of what it read, or nothing if that was not taken whole.
pub fn spawn_reader(
    path: PathBuf,
    seal: Seal,
    send: Sender<Batch>,
    read: BytesRead,
) -> JoinHandle<io::Result<Option<String>>> {
    tokio::task::spawn_blocking(move || {
        let (mut batcher, mut gone) = (Batcher::new(seal), false);
        let walked = walk(&path, &read, |line, record| {
            let Some(batch) = batcher.push(line, record) else {
                return ControlFlow::Continue(());
            };
            gone = send.blocking_send(batch).is_err();
            if gone {
                ControlFlow::Break(())
            } else {
                ControlFlow::Continue(())
            }
        })?;
        gone |= batcher
            .finish()
            .is_some_and(|batch| send.blocking_send(batch).is_err());
        let whole = !gone && walked.checked.faults.is_empty();
        Ok(walked
            .checked
            .trailer
            .filter(|_| whole)
            .map(|trailer| trailer.sha256))
    })
}
