//! What is wrong in a language file, where, and what is to be done?

use std::fmt;

/// One mistake.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Path below the crate, e.g. `zh-Hans/shell.ftl`.
    pub path: String,
    /// Counted from 1.
    pub line: usize,
    /// The mistake and its cure, one sentence each.
    pub what: String,
}

impl Fault {
    /// A fault at a place.
    pub fn new(path: &str, line: usize, what: impl Into<String>) -> Self {
        Self {
            path: path.to_owned(),
            line,
            what: what.into(),
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "locales/{}:{}: {}", self.path, self.line, self.what)
    }
}
