//! `[sessions]`: how long does a sign-in last?

use std::time::Duration;

use jiff::fmt::serde::unsigned_duration::friendly::compact;
use serde::Deserialize;

use super::Problem;

/// Section `[sessions]`. Durations are written like `"20 min"` or `"12 h"`.
#[derive(Clone, Debug, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Sessions {
    /// `PORTAL_SESSIONS__IDLE`: a sign-in ends after so long without a page or a form. Default 20 minutes.
    #[serde(with = "compact::required")]
    pub idle: Duration,
    /// `PORTAL_SESSIONS__WARNING`: so long before the idle end the page asks whether to stay. Default 2 minutes; never less than
    /// 20 seconds (WCAG 2.2.1).
    #[serde(with = "compact::required")]
    pub warning: Duration,
    /// `PORTAL_SESSIONS__ABSOLUTE`: a sign-in ends after so long whatever happens. Default 12 hours.
    #[serde(with = "compact::required")]
    pub absolute: Duration,
}

impl Default for Sessions {
    fn default() -> Self {
        Self {
            idle: Duration::from_mins(20),
            warning: Duration::from_mins(2),
            absolute: Duration::from_hours(12),
        }
    }
}

impl Sessions {
    pub(super) fn check(&self) -> Result<(), Problem> {
        if self.warning < Duration::from_secs(20) {
            return Err(Problem::new("sessions.warning", "at least \"20 s\""));
        }
        if self.idle <= self.warning {
            return Err(Problem::new("sessions.idle", "longer than sessions.warning"));
        }
        if self.absolute < self.idle {
            return Err(Problem::new(
                "sessions.absolute",
                "at least as long as sessions.idle",
            ));
        }
        Ok(())
    }
}
