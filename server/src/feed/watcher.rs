//! How does an import tell where it is?

use std::sync::Arc;

use super::BytesRead;

/// Where an import is, for whoever shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// Reading the file through once.
    Checking,
    /// Writing the next generation.
    Staging,
    /// Asking the next generation whether it adds up.
    Judging,
    /// Arranging the next generation for its readers.
    Arranging,
    /// Removing what did not become a generation.
    Undoing,
}

/// Shows an import to somebody, or to nobody.
pub trait Watcher: Send + Sync {
    /// A phase begins; it reads `bytes` of file, counted in the importer's [`BytesRead`] (0: no file is read).
    fn begin(&self, phase: Phase, bytes: u64);
    /// Where bytes are counted.
    fn read(&self) -> BytesRead;
}

/// Shows nothing.
#[derive(Default)]
pub struct Unwatched(BytesRead);

impl Watcher for Unwatched {
    fn begin(&self, _: Phase, _: u64) {}

    fn read(&self) -> BytesRead {
        Arc::clone(&self.0)
    }
}
