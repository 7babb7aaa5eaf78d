//! What is wrong with a feed, and where?
//!
//! A fault names a line, a record by its id, a field and a rule; never a value, so that a report holds no personal data.

use std::{borrow::Cow, fmt};

use serde::Serialize;

use super::RecordType;

/// How many faults a report lists; the rest is only counted.
pub const MAX_FAULTS: usize = 100;

macro_rules! codes {
    ($($variant:ident $code:literal $meaning:literal;)+) => {
        /// The codes of `docs/feed.md`, "What happens to a file", in the order of precedence: a file with several faults has the outcome of the first.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code { $(#[doc = $meaning] $variant),+ }

        impl Code {
            /// Every code.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The code as it is printed and kept.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $code),+ }
            }
        }
    };
}

codes! {
    Signature "feed-signature" "nobody known vouches for it";
    Container "feed-container" "damaged: cannot be decompressed";
    Secret "feed-secret" "carries a secret, which this stream may not";
    Truncated "feed-truncated" "ends without its trailer";
    Schema "feed-schema" "of a version that is not understood";
    Stranger "feed-stranger" "of another agency or stream";
    Mode "feed-mode" "of a kind that is not read: urgent, or in parts";
    Hash "feed-hash" "not the bytes that were written";
    Totals "feed-totals" "counts or sums differ from the trailer";
    Syntax "feed-syntax" "bytes, lines, JSON or their order are not those of a feed";
    Value "feed-value" "a field has a value that it may not have";
    Version "feed-version" "a known version with another content";
    Ledger "feed-ledger" "a ledger row changed what it may never change";
    Twice "feed-twice" "one record twice with different content";
    Protect "feed-protect" "a flag was to be deleted";
    Reference "feed-reference" "a reference leads nowhere";
    Reversal "feed-reversal" "takes back what is not there to take back";
    Conflict "feed-conflict" "an applied sequence number with another content";
    Gap "feed-gap" "an earlier feed is missing";
    Old "feed-old" "older than anything applied here";
    Chain "feed-chain" "does not follow on the feed before";
    Date "feed-date" "its business date goes back, or lies in the future";
    Balance "feed-balance" "too many figures do not add up";
    Jump "feed-jump" "too unlike the feed before";
    Lease "feed-lease" "another import is running";
    Retry "feed-retry" "our side failed; try again";
}

impl Code {
    /// Whether the file as such cannot be trusted, so that not even its "protect on" is taken.
    pub const fn spoils_the_file(self) -> bool {
        matches!(
            self,
            Self::Signature
                | Self::Container
                | Self::Secret
                | Self::Truncated
                | Self::Schema
                | Self::Stranger
                | Self::Mode
                | Self::Hash
                | Self::Totals
                | Self::Syntax
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
        Self {
            code,
            line,
            record: None,
            what: what.into(),
        }
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

    /// One fault.
    pub fn one(fault: Fault) -> Self {
        let mut faults = Self::default();
        faults.push(fault);
        faults
    }

    /// The listed faults of other codes than these.
    #[must_use]
    pub fn without(self, codes: &[Code]) -> Self {
        let mut rest = Self::default();
        let (count, listed) = (self.count, self.first.len() as u64);
        self.first
            .into_iter()
            .filter(|fault| !codes.contains(&fault.code))
            .for_each(|fault| rest.push(fault));
        rest.count += if rest.is_empty() { 0 } else { count - listed };
        rest
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
