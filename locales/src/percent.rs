//! What is a share?

use serde::{Deserialize, Serialize};

/// A share in hundredths of a percent: 2 % is `Percent(200)`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Percent(
    /// Hundredths of a percent.
    pub i64,
);
