//! How does what the agency's case system sends come into the store, whole or not at all?
//!
//! The format and every outcome: `docs/feed.md`. The pure part (lines, values, totals): `domain::feed`. Here, in the order of an import:
//! `signature` says who vouches for it, `file` reads it, `flags` switches protection on, `stage` writes the next generation beside the visible one, `references` and
//! `identities` and `jumps` judge it, `history` arranges it for its readers, and `Importer` moves the pointer or has `undo` take everything back.
//! `secrets` takes in the stream of what parents prove with who they are. `prune` forgets what nobody can read any more.

mod absent;
mod cell;
mod columns;
mod command;
mod file;
mod flags;
mod history;
mod identities;
mod import;
mod item;
mod journal;
mod jumps;
mod lease;
mod locate;
mod outcome;
mod progress;
mod prune;
mod reader;
mod references;
mod seal;
mod secrets;
mod signature;
mod sound;
mod sql;
mod stage;
mod statistics;
mod stored;
mod table;
mod undo;
mod watch;
mod watcher;

use domain::feed::Code;

pub use command::{CheckArgs, ImportArgs, check, import};
pub use file::{BytesRead, hex};
pub use history::arrange;
pub use import::Importer;
pub use jumps::JumpLimits;
pub use lease::Lease;
pub use outcome::{Changes, Outcome, Verdict};
pub use progress::Bar;
pub use seal::Seal;
pub use signature::{Signatures, beside as signature_beside};
pub use watch::watch;
pub use watcher::{Phase, Unwatched, Watcher};

/// What an agency has decided about its feed.
#[derive(Clone, Debug)]
pub struct Settings {
    /// `agency` of the header: `agency.id` of the configuration.
    pub agency: String,
    /// `feed` of the header; without it the first feed applied decides.
    pub feed: Option<String>,
    /// Whose feeds are taken.
    pub signatures: Signatures,
    /// Whether a flag that the agency lifts is lifted at once. Otherwise staff confirm it, and it protects until then.
    pub agency_lifts_flags: bool,
    /// What holds a feed.
    pub limits: JumpLimits,
    /// Reasons to hold, or to wait with, a feed that a person has approved for this import.
    pub approved: Vec<Code>,
}

impl Settings {
    /// The defaults for an agency that signs, or does not.
    pub fn new(agency: impl Into<String>, signatures: Signatures) -> Self {
        Self {
            agency: agency.into(),
            feed: None,
            signatures,
            agency_lifts_flags: false,
            limits: JumpLimits::default(),
            approved: Vec::new(),
        }
    }
}

/// Why an import could not go on. Always our side: faults of a file are no errors.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    /// The database.
    #[error("the database failed: {0}")]
    Database(#[from] sqlx::Error),
    /// The file could not be read.
    #[error("the file could not be read: {0}")]
    File(#[from] std::io::Error),
    /// Another importer has taken over.
    #[error("another import has taken over")]
    LeaseLost,
    /// The file is not what it was a moment ago.
    #[error("the file was changed while it was read")]
    Changed,
    /// The thread that reads ended.
    #[error("reading was broken off")]
    Reader,
}
