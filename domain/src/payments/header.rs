//! What stands above a payment history?

use jiff::civil::Date;
use locales::Money;
use serde::{Deserialize, Serialize};

use super::filter::PaymentFilter;
use crate::cases::{AuthorizedCase, CaseEntry};
use crate::codes::{Basis, DebtType, Frequency, OrderStatus};
use crate::ids::{LedgerAccountId, OfficeId};
use crate::names::PersonName;
use crate::policy::{Fact, Viewer, sight};
use crate::ports::{LedgerAccountRecord, ObligationRecord, OrderRecord};

/// The block above a payment history, as on the agency's own printed reports.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct HistoryHeader {
    /// The office; `None` stands for the agency's central office.
    pub office: Option<OfficeId>,
    /// This case.
    pub case: CaseEntry,
    /// All cases of the person, to choose from.
    pub cases: Vec<CaseEntry>,
    /// Order or docket numbers, those in force first.
    pub orders: Vec<String>,
    /// Printed on.
    pub statement_date: Date,
    /// Who pays.
    pub obligors: Vec<PersonName>,
    /// Who receives.
    pub obligees: Vec<PersonName>,
    /// First and last day of the period.
    pub period: (Date, Date),
    /// What falls due each month; empty when nothing does, or the person's role is over.
    pub monthly: Vec<MonthlyObligation>,
    /// Past due at the end of the last day of the previous month, and that day.
    pub arrears: Option<(Date, Money)>,
    /// On hold and not applied to any debt.
    pub hold_unallocated: Money,
    /// On hold and applied.
    pub hold_allocated: Money,
    /// Last day of the person's role, when it is over.
    pub role_ended: Option<Date>,
}

/// One kind of support, by the month.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MonthlyObligation {
    /// Which kind.
    pub debt: DebtType,
    /// A month's worth.
    pub amount: Money,
    /// What is paid towards arrears each month beside it.
    pub arrears_payment: Money,
    /// Whether the portal converted it (the page says "about") or the agency did.
    pub approximate: bool,
}

impl HistoryHeader {
    pub(super) fn of(case: &AuthorizedCase, filter: &PaymentFilter, today: Date) -> Self {
        let own_side: Vec<PersonName> = case.own_name().cloned().into_iter().collect();
        let other_side: Vec<PersonName> = case.other_parties().into_iter().cloned().collect();
        let (obligors, obligees) = match case.viewer() {
            Viewer::Pays => (own_side, other_side),
            Viewer::Receives => (other_side, own_side),
        };
        let role_ended = case.ended();
        let at_present = role_ended.is_none();
        let (hold_unallocated, hold_allocated) = if at_present {
            held(case)
        } else {
            (Money(0), Money(0))
        };
        Self {
            office: case.office(),
            case: CaseEntry {
                id: case.id().clone(),
                number: case.number().to_owned(),
            },
            cases: case.siblings().to_vec(),
            orders: orders(case)
                .into_iter()
                .map(|order| order.number.clone())
                .collect(),
            statement_date: today,
            obligors,
            obligees,
            period: filter.period.span(today),
            monthly: if at_present {
                monthly(case, today)
            } else {
                Vec::new()
            },
            arrears: arrears(case).filter(|_| at_present),
            hold_unallocated,
            hold_allocated,
            role_ended,
        }
    }
}

/// Orders that the viewer sees, those in force first.
pub(crate) fn orders(case: &AuthorizedCase) -> Vec<&OrderRecord> {
    let sight = sight(case.viewer(), Fact::OrderNumber);
    let own = |order: &&OrderRecord| sight.allows(order.payer == *case.person());
    let mut orders: Vec<&OrderRecord> = case.record().orders.iter().filter(own).collect();
    orders.sort_by_key(|order| !in_force(order));
    orders
}

fn in_force(order: &OrderRecord) -> bool {
    matches!(order.status, OrderStatus::Active | OrderStatus::Modified)
}

fn monthly(case: &AuthorizedCase, today: Date) -> Vec<MonthlyObligation> {
    let mut rows: Vec<MonthlyObligation> = Vec::new();
    for order in orders(case).into_iter().filter(|order| in_force(order)) {
        let own = |row: &&ObligationRecord| match case.viewer() {
            Viewer::Pays => order.payer == *case.person(),
            Viewer::Receives => row.payee.as_ref().is_none_or(|payee| payee == case.person()),
        };
        let counts =
            |row: &&ObligationRecord| row.since <= today && row.until.is_none_or(|until| today <= until);
        for row in order.obligations.iter().filter(own).filter(counts) {
            let Some((amount, approximate)) = a_month(row) else {
                continue;
            };
            let arrears_payment = row
                .arrears_payment
                .map_or(Money(0), |each| convert(row.frequency, each));
            match rows.iter_mut().find(|known| known.debt == row.debt) {
                Some(known) => {
                    known.amount += amount;
                    known.arrears_payment += arrears_payment;
                    known.approximate |= approximate;
                }
                None => rows.push(MonthlyObligation {
                    debt: row.debt,
                    amount,
                    arrears_payment,
                    approximate,
                }),
            }
        }
    }
    rows
}

/// The agency's own conversion wins; a computed one is only "about" (rule L15).
fn a_month(row: &ObligationRecord) -> Option<(Money, bool)> {
    let amount = row
        .amount
        .filter(|_| row.basis == Basis::Amount && row.frequency != Frequency::Once)?;
    if let Some(stated) = row.monthly_equivalent {
        return Some((stated, false));
    }
    Some((
        convert(row.frequency, amount),
        row.frequency != Frequency::Monthly,
    ))
}

/// A month's worth of what falls due so often, to the nearest cent.
fn convert(frequency: Frequency, amount: Money) -> Money {
    let (times, years_in_months) = match frequency {
        Frequency::Weekly => (52, 12),
        Frequency::Biweekly => (26, 12),
        Frequency::Semimonthly => (2, 1),
        Frequency::Monthly | Frequency::Once => (1, 1),
        Frequency::Quarterly => (1, 3),
        Frequency::Annual => (1, 12),
    };
    Money((amount.0 * times * 2 + years_in_months) / (years_in_months * 2))
}

/// All debts owed at the start of the first of the month are past due by then (rule L33). A credit on one
/// debt pays no other.
fn arrears(case: &AuthorizedCase) -> Option<(Date, Money)> {
    let balances = || own_accounts(case).filter_map(|account| account.balance.as_ref());
    let first_on = balances().map(|balance| balance.first_on).max()?;
    let sum = balances().map(|balance| balance.first.max(Money(0))).sum();
    Some((first_on.yesterday().ok()?, sum))
}

/// Debts that are the viewer's own by the row rule.
pub(crate) fn own_accounts(case: &AuthorizedCase) -> impl Iterator<Item = &LedgerAccountRecord> {
    let sight = sight(case.viewer(), Fact::Balance);
    case.record()
        .accounts
        .iter()
        .filter(move |account| sight.allows(case.owns(account)))
}

/// Unallocated and allocated money on hold.
fn held(case: &AuthorizedCase) -> (Money, Money) {
    let own_payer = |payer| case.viewer() == Viewer::Receives || payer == case.person();
    let holds = || case.record().held.iter().filter(|hold| own_payer(&hold.payer));
    let unallocated = holds()
        .filter(|hold| hold.account.is_none())
        .map(|hold| hold.amount)
        .sum();
    let own = |id: &LedgerAccountId| own_accounts(case).any(|account| account.id == *id);
    let allocated = holds().filter(|hold| hold.account.as_ref().is_some_and(own));
    (unallocated, allocated.map(|hold| hold.amount).sum())
}
