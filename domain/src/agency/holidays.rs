//! On which days is the agency closed?

use jiff::civil::Date;
use serde::Deserialize;

use super::LocalText;

/// A day on which lines and offices are closed.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Holiday {
    /// The day.
    pub date: Date,
    /// What it is called.
    pub name: LocalText,
}

/// The holiday that falls on a day.
pub fn holiday_on(holidays: &[Holiday], day: Date) -> Option<&Holiday> {
    holidays.iter().find(|holiday| holiday.date == day)
}
