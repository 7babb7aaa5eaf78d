//! What is wrong in the configuration, where, and what would be right? One line, without the value itself, which may be a secret.

use std::fmt;

use domain::agency::Mistake;

/// A rule that a value breaks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The key with its sections: `sessions.idle`.
    pub key: String,
    /// What would be right.
    pub expected: String,
}

impl Problem {
    /// A broken rule of one key.
    pub fn new(key: impl Into<String>, expected: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            expected: expected.into(),
        }
    }
}

impl From<Mistake> for Problem {
    fn from(mistake: Mistake) -> Self {
        Self::new(mistake.key, mistake.expected)
    }
}

/// A configuration that the portal cannot start with.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    /// The file cannot be read.
    #[error("cannot read {file}: {reason}; name another file with --config FILE")]
    Unreadable {
        /// The file's name as it was given.
        file: String,
        /// The operating system's reason.
        reason: String,
    },
    /// A value is missing, unknown or not what was expected.
    #[error("{place}: {} {}", problem.key, problem.expected)]
    Wrong {
        /// Where to look.
        place: Place,
        /// What to change.
        problem: Problem,
    },
}

/// Where a setting stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// In a file, at a line (counted from 1) where the key is known to stand.
    File {
        /// The file's name as it was given.
        file: String,
        /// The line.
        line: Option<usize>,
    },
    /// In an environment variable.
    Environment(String),
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File {
                file,
                line: Some(line),
            } => write!(f, "{file}, line {line}"),
            Self::File { file, line: None } => f.write_str(file),
            Self::Environment(name) => write!(f, "environment variable {name}"),
        }
    }
}
