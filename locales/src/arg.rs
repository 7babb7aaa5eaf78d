//! What can a message carry besides its words?

use std::borrow::Cow;

use jiff::civil::{Date, DateTime};
use serde::{Deserialize, Serialize};

use crate::{Money, Percent};

/// One argument. No floating point: money, shares and identifiers have types of their own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Arg {
    /// Words, names and references, shown as they are; also telephone numbers, years and identifiers.
    Text(String),
    /// A whole number. Fluent counts in `f64`: exact up to 2⁵³.
    Number(i64),
    /// One of a few words that the message selects on.
    Key(Cow<'static, str>),
    /// A calendar day.
    Date(Date),
    /// A day and a time of day, in the agency's time zone.
    DateTime(DateTime),
    /// A sum.
    Money(Money),
    /// A share.
    Percent(Percent),
}
