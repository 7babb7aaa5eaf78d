//! What is wrong with a feed, and where?
//!
//! A fault names a line, a record by its id, a field and a rule; never a value, so that a report holds no personal data.

use std::{borrow::Cow, fmt};

use serde::Serialize;

use super::RecordType;

/// How many faults a report lists; the rest is only counted.
pub const MAX_FAULTS: usize = 100;

/// The codes of `docs/feed.md`, "What happens to a file". The order is the order of precedence: a file with several faults has the outcome of the first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Code {
    Container,
    Secret,
    Truncated,
    Schema,
    Stranger,
    Mode,
    Hash,
    Totals,
    Syntax,
    Value,
    Version,
    Ledger,
    Twice,
    Protect,
    Reference,
    Reversal,
    Conflict,
    Gap,
    Old,
    Chain,
    Date,
    Balance,
    Jump,
    Lease,
    Retry,
}

impl Code {
    /// The code as it is printed and kept.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Container => "feed-container",
            Self::Secret => "feed-secret",
            Self::Truncated => "feed-truncated",
            Self::Schema => "feed-schema",
            Self::Stranger => "feed-stranger",
            Self::Mode => "feed-mode",
            Self::Hash => "feed-hash",
            Self::Totals => "feed-totals",
            Self::Syntax => "feed-syntax",
            Self::Value => "feed-value",
            Self::Version => "feed-version",
            Self::Ledger => "feed-ledger",
            Self::Twice => "feed-twice",
            Self::Protect => "feed-protect",
            Self::Reference => "feed-reference",
            Self::Reversal => "feed-reversal",
            Self::Conflict => "feed-conflict",
            Self::Gap => "feed-gap",
            Self::Old => "feed-old",
            Self::Chain => "feed-chain",
            Self::Date => "feed-date",
            Self::Balance => "feed-balance",
            Self::Jump => "feed-jump",
            Self::Lease => "feed-lease",
            Self::Retry => "feed-retry",
        }
    }

    /// Whether the file as such cannot be trusted, so that not even its "protect on" is taken.
    pub const fn spoils_the_file(self) -> bool {
        matches!(
            self,
            Self::Container | Self::Secret | Self::Truncated | Self::Schema | Self::Stranger | Self::Mode | Self::Hash | Self::Totals | Self::Syntax
        )
    }
}

impl fmt::Display for Code {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.as_str())
    }
}

impl Serialize for Code {
    fn serialize<S: serde::Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        out.serialize_str(self.as_str())
    }
}

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Fault {
    /// What kind of fault.
    pub code: Code,
    /// Line of the file, from 1; 0 where it belongs to no line.
    pub line: u64,
    /// Which record, where the line could be read that far.
    pub record: Option<String>,
    /// What is wrong, in English, without any value of the feed.
    pub what: Cow<'static, str>,
}

impl Fault {
    /// A fault of a line.
    pub fn new(code: Code, line: u64, what: impl Into<Cow<'static, str>>) -> Self {
        Self { code, line, record: None, what: what.into() }
    }

    /// The same fault with the record it is about.
    #[must_use]
    pub fn of(mut self, kind: RecordType, id: &str) -> Self {
        self.record = Some(format!("{} {id}", kind.as_str()));
        self
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}", self.code)?;
        if self.line > 0 {
            write!(out, " line {}", self.line)?;
        }
        if let Some(record) = &self.record {
            write!(out, " ({record})")?;
        }
        write!(out, ": {}", self.what)
    }
}

/// The first [`MAX_FAULTS`] faults and how many there are.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Faults {
    /// How many in all.
    pub count: u64,
    /// The first ones.
    pub first: Vec<Fault>,
    /// The code that decides the outcome.
    pub worst: Option<Code>,
}

impl Faults {
    /// Adds a fault.
    pub fn push(&mut self, fault: Fault) {
        self.count += 1;
        self.worst = Some(self.worst.map_or(fault.code, |worst| worst.min(fault.code)));
        if self.first.len() < MAX_FAULTS {
            self.first.push(fault);
        }
    }

    /// Whether nothing is wrong.
    pub fn is_empty(&self) -> bool {
        self.count == 0
    }

    /// Adds all of `other`.
    pub fn append(&mut self, other: Self) {
        let unlisted = other.count - other.first.len() as u64;
        for fault in other.first {
            self.push(fault);
        }
        self.count += unlisted;
        self.worst = self.worst.into_iter().chain(other.worst).min();
    }
}
