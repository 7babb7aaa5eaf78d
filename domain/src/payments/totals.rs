//! What do the rows that are shown add up to?

use std::collections::BTreeMap;

use locales::Money;
use serde::{Deserialize, Serialize};

use super::view::{Column, PaymentView, Split};
use crate::codes::{DisbursementStatus, PaymentKind};
use crate::policy::{Fact, Viewer, sight};

/// Sums over all rows of a filter.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Totals {
    /// Received.
    pub received: Money,
    /// Taken back; not negative.
    pub returned: Money,
    /// Received less taken back.
    pub net: Money,
    /// How the net was applied.
    pub split: Split,
    /// What of it is owed to the state; `None` where the role does not see it.
    pub assigned: Option<Money>,
    /// What went to debts that are not the viewer's; `None` where the role does not see it or there is none.
    pub elsewhere: Option<Money>,
    /// On hold at present.
    pub on_hold: Money,
    /// Sent and not come back.
    pub sent: Money,
}

/// One year of the rows that are shown (rule L35: what takes back counts in the year of its receipt).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct YearTotal {
    /// The year.
    pub year: i16,
    /// Received.
    pub received: Money,
    /// Taken back; not negative.
    pub returned: Money,
    /// Received less taken back.
    pub net: Money,
}

impl Totals {
    pub(super) fn of(viewer: Viewer, rows: &[PaymentView]) -> Self {
        let mut totals = Self::default();
        for row in rows {
            match row.kind {
                PaymentKind::Receipt => totals.received += row.amount,
                _ => totals.returned -= row.amount,
            }
            for column in Column::ALL {
                totals.split.add(column, row.split.get(column));
            }
            totals.on_hold += row.on_hold();
            let live = row
                .sent
                .iter()
                .filter(|sent| sent.status.is_none_or(DisbursementStatus::is_live));
            totals.sent += live.map(|sent| sent.amount).sum();
        }
        totals.net = totals.received - totals.returned;
        let sum = |part: fn(&PaymentView) -> Option<Money>| rows.iter().filter_map(part).sum::<Money>();
        let sees_assigned = sight(viewer, Fact::AssignedShare).allows(true);
        totals.assigned = sees_assigned.then(|| sum(|row| row.assigned));
        totals.elsewhere = Some(sum(|row| row.elsewhere)).filter(|sum| sum.0 != 0);
        totals
    }
}

impl YearTotal {
    /// Newest year first.
    pub(super) fn of(rows: &[PaymentView]) -> Vec<Self> {
        let mut years: BTreeMap<i16, (Money, Money)> = BTreeMap::new();
        for row in rows {
            let (received, returned) = years.entry(row.year()).or_default();
            match row.kind {
                PaymentKind::Receipt => *received += row.amount,
                _ => *returned -= row.amount,
            }
        }
        let newest_first = years.into_iter().rev();
        newest_first
            .map(|(year, (received, returned))| Self {
                year,
                received,
                returned,
                net: received - returned,
            })
            .collect()
    }
}
