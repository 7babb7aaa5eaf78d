//! What matters most in each of a person's cases?

use jiff::civil::Date;
use locales::Money;
use serde::{Deserialize, Serialize};

use crate::cases::{self, AuthorizedCase, CaseEntry};
use crate::codes::{CaseStatus, PaymentStatus};
use crate::ctx::Ctx;
use crate::due::next_due;
use crate::error::AppError;
use crate::ids::PersonId;
use crate::names::PersonName;
use crate::payments::{self, PaymentView};
use crate::policy::Viewer;

/// Receipts of each case that an overview shows.
const LATEST: usize = 3;

/// The first page after sign-in.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Overview {
    /// Open cases first, then by case number.
    pub cases: Vec<CaseOverview>,
    /// Business date that the data show; `None` before the first feed.
    pub as_of: Option<Date>,
}

/// One case in short.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CaseOverview {
    /// Which.
    pub case: CaseEntry,
    /// From which side the reader looks.
    pub viewer: Viewer,
    /// Whether it is worked.
    pub status: CaseStatus,
    /// The other parents.
    pub other_parties: Vec<PersonName>,
    /// Due this month and not past due; `None` when the agency sent no balance, or the role is over.
    pub due_now: Option<Money>,
    /// Past due; not negative.
    pub past_due: Option<Money>,
    /// Paid ahead; not negative.
    pub credit: Option<Money>,
    /// The newest money received that was not taken back.
    pub last_payment: Option<LastPayment>,
    /// The newest receipts, newest first.
    pub latest: Vec<PaymentView>,
    /// When support falls due next.
    pub next_due: Option<Date>,
    /// Last day of the person's role, when it is over.
    pub role_ended: Option<Date>,
}

/// The newest money received.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LastPayment {
    /// Date of collection.
    pub received_on: Date,
    /// The viewer's part.
    pub amount: Money,
}

/// All cases of a person in short.
pub async fn load(ctx: &Ctx, person: &PersonId) -> Result<Overview, AppError> {
    let authorized = cases::list(ctx, person).await?;
    let mut overviews = Vec::with_capacity(authorized.len());
    for case in &authorized {
        let newest = payments::list_newest(ctx, case).await?;
        overviews.push(CaseOverview::of(case, newest, ctx.clock.today()));
    }
    overviews.sort_by_key(|case| case.status == CaseStatus::Closed || case.role_ended.is_some());
    let as_of = authorized.first().and_then(|case| case.generation().as_of);
    Ok(Overview {
        cases: overviews,
        as_of,
    })
}

/// Money that was taken back is no payment to show in large figures.
fn last_payment(newest: &[PaymentView]) -> Option<LastPayment> {
    let last = newest.iter().find(|row| row.status != PaymentStatus::Reversed)?;
    Some(LastPayment {
        received_on: last.received_on,
        amount: last.amount,
    })
}

impl CaseOverview {
    fn of(case: &AuthorizedCase, mut newest: Vec<PaymentView>, today: Date) -> Self {
        let last_payment = last_payment(&newest);
        newest.truncate(LATEST);
        let role_ended = case.ended();
        let balances = || payments::own_accounts(case).filter_map(|account| account.balance.as_ref());
        let known = role_ended.is_none() && balances().next().is_some();
        let past_due: Money = balances().map(|balance| balance.past_due.max(Money(0))).sum();
        let credit: Money = balances().map(|balance| (-balance.past_due).max(Money(0))).sum();
        let working = role_ended.is_none() && case.status() != CaseStatus::Closed;
        let dates = payments::orders(case)
            .into_iter()
            .filter_map(|order| next_due(order, today));
        Self {
            case: CaseEntry {
                id: case.id().clone(),
                number: case.number().to_owned(),
            },
            viewer: case.viewer(),
            status: case.status(),
            other_parties: case.other_parties().into_iter().cloned().collect(),
            due_now: known.then(|| balances().map(|balance| balance.due_now).sum()),
            past_due: known.then_some(past_due),
            credit: known.then_some(credit).filter(|credit| credit.0 > 0),
            last_payment,
            latest: newest,
            next_due: dates.min().filter(|_| working),
            role_ended,
        }
    }
}
