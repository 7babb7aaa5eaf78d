//! How did an import end, and what is told about it?

use std::{collections::BTreeMap, fmt};

use domain::feed::{Code, Fault, Faults};
use serde::Serialize;

/// The end of an import, as `docs/feed.md` names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Verdict {
    /// A new generation is visible.
    Applied,
    /// It was applied before; nothing changed.
    Duplicate,
    /// It is older than anything applied here; nothing changed.
    Stale,
    /// The file is bad: send it again, mended, with the same seq.
    Rejected,
    /// The file contradicts history: a person must look.
    Quarantined,
    /// An earlier one is missing.
    Waiting,
    /// It is unusual: a person must approve or refuse it.
    Held,
    /// Our side failed; the same file can be tried again.
    Retry,
}

impl Verdict {
    /// The word of the journal.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Applied => "applied",
            Self::Duplicate => "duplicate",
            Self::Stale => "stale",
            Self::Rejected => "rejected",
            Self::Quarantined => "quarantined",
            Self::Waiting => "waiting",
            Self::Held => "held",
            Self::Retry => "retry",
        }
    }

    /// Exit code of `portal feed import`.
    pub const fn exit_code(self) -> u8 {
        match self {
            Self::Applied | Self::Duplicate | Self::Stale => 0,
            Self::Rejected => 2,
            Self::Quarantined => 3,
            Self::Waiting => 4,
            Self::Held => 5,
            Self::Retry => 6,
        }
    }

    /// What a code means when nothing else decides.
    pub const fn of(code: Code) -> Self {
        match code {
            Code::Version | Code::Ledger | Code::Conflict | Code::Chain => Self::Quarantined,
            Code::Gap => Self::Waiting,
            Code::Date | Code::Balance | Code::Jump => Self::Held,
            Code::Old => Self::Stale,
            Code::Lease | Code::Retry => Self::Retry,
            _ => Self::Rejected,
        }
    }
}

/// What an import changed.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Changes {
    /// Records that are new or have a new content.
    pub written: u64,
    /// Records that are as they were.
    pub unchanged: u64,
    /// Records older than what is stored.
    pub stale: u64,
    /// Records gone: deleted by name, or absent from a full feed.
    pub removed: u64,
    /// Family-violence flags switched on, in their own transaction.
    pub flags_on: u64,
    /// Family-violence flags lifted.
    pub flags_lifted: u64,
    /// Identities that do not hold.
    pub differences: u64,
}

/// The whole story of one import. Holds ids and line numbers, no personal data.
#[derive(Clone, Debug, Serialize)]
pub struct Outcome {
    /// How it ended.
    pub verdict: Verdict,
    /// Why, unless it was applied.
    pub code: Option<Code>,
    /// Id of the stream; empty if the header could not be read.
    pub feed: String,
    /// Sequence number; 0 if the header could not be read.
    pub seq: i64,
    /// The generation that readers see afterwards.
    pub generation: i64,
    /// Records by type.
    pub counts: BTreeMap<String, u64>,
    /// What changed.
    pub changes: Changes,
    /// Oddities, by kind.
    pub warnings: BTreeMap<&'static str, u64>,
    /// What is wrong.
    pub faults: Faults,
}

impl Outcome {
    /// An outcome without a story yet.
    pub fn new(verdict: Verdict, code: Option<Code>) -> Self {
        Self {
            verdict,
            code,
            feed: String::new(),
            seq: 0,
            generation: 0,
            counts: BTreeMap::new(),
            changes: Changes::default(),
            warnings: BTreeMap::new(),
            faults: Faults::default(),
        }
    }

    /// Ends it with faults; the worst decides.
    pub fn refuse(&mut self, faults: Faults) {
        self.code = faults.worst;
        self.verdict = faults.worst.map_or(Verdict::Retry, Verdict::of);
        self.faults = faults;
    }

    /// The story as the journal and the report beside a file keep it.
    pub fn to_json(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    /// The same, for one reason.
    pub fn because(verdict: Verdict, code: Code, what: impl Into<String>) -> Self {
        let mut outcome = Self::new(verdict, Some(code));
        outcome.faults.push(Fault::new(code, 0, what.into()));
        outcome
    }
}

impl fmt::Display for Outcome {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}", self.verdict.as_str())?;
        if let Some(code) = self.code {
            write!(out, " {code}")?;
        }
        if !self.feed.is_empty() {
            write!(out, ": feed {} seq {}", self.feed, self.seq)?;
        }
        writeln!(out, ", generation {}", self.generation)?;
        let changes = &self.changes;
        if self.verdict == Verdict::Applied {
            writeln!(
                out,
                "{} written, {} unchanged, {} older than stored, {} removed",
                changes.written, changes.unchanged, changes.stale, changes.removed
            )?;
        }
        if changes.flags_on + changes.flags_lifted > 0 {
            writeln!(
                out,
                "family-violence flags: {} on, {} lifted",
                changes.flags_on, changes.flags_lifted
            )?;
        }
        if changes.differences > 0 {
            writeln!(
                out,
                "{} differences between the agency's figures and its rows",
                changes.differences
            )?;
        }
        for (kind, count) in &self.warnings {
            writeln!(out, "warning {kind}: {count}")?;
        }
        for fault in &self.faults.first {
            writeln!(out, "{fault}")?;
        }
        let unlisted = self.faults.count.saturating_sub(self.faults.first.len() as u64);
        if unlisted > 0 {
            writeln!(out, "… and {unlisted} more")?;
        }
        Ok(())
    }
}
