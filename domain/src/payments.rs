//! What was received in a case, how was it applied, and what was sent?
//!
//! [`list`] is the payment history of one page, [`list_all`] the same rows for a download. Records come
//! from the store raw; `view` turns each into what the role may see, `totals` adds up what is shown.

mod filter;
mod header;
mod totals;
mod view;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

pub use filter::{KindFilter, PaymentFilter, PaymentQuery, Period, RowsPerPage};
pub use header::{HistoryHeader, MonthlyObligation};
pub(crate) use header::{orders, own_accounts};
pub use totals::{Totals, YearTotal};
pub use view::{Column, HoldView, PaymentView, Recipient, SentView, Split};

use crate::cases::{self, AuthorizedCase};
use crate::ctx::Ctx;
use crate::error::AppError;
use crate::ids::{CaseId, PersonId};
use crate::policy::Viewer;
use crate::ports::PaymentSpan;

/// One page of a payment history, with what belongs above and below it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PaymentHistory {
    /// From which side the reader looks.
    pub viewer: Viewer,
    /// The block above.
    pub header: HistoryHeader,
    /// The filter, for links and for the form.
    pub filter: PaymentFilter,
    /// The rows of this page, newest first.
    pub rows: Vec<PaymentView>,
    /// Sums over all rows of the filter, not of the page alone.
    pub totals: Totals,
    /// The same by year, newest first.
    pub years: Vec<YearTotal>,
    /// Where in the list this page is.
    pub page: PagePosition,
    /// Business date that the data show; `None` before the first feed.
    pub as_of: Option<Date>,
}

/// Where in a list a page is. All numbers count from 1; an empty list is one page without rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PagePosition {
    /// This page.
    pub page: u32,
    /// Pages in all.
    pub pages: u32,
    /// Rows in all.
    pub rows: u32,
    /// First row of this page; 0 when there is none.
    pub first: u32,
    /// Last row of this page; 0 when there is none.
    pub last: u32,
}

impl PagePosition {
    /// A page that lies behind the last one is the last one: the list may have become shorter.
    fn of(filter: &PaymentFilter, rows: usize) -> Self {
        let rows = u32::try_from(rows).unwrap_or(u32::MAX);
        let size = filter.rows.count();
        let pages = rows.div_ceil(size).max(1);
        let page = filter.page.clamp(1, pages);
        let first = ((page - 1) * size + 1).min(rows);
        Self {
            page,
            pages,
            rows,
            first,
            last: (page * size).min(rows),
        }
    }
}

/// The payment history of a case as this person may see it; [`AppError::NotFound`] when the case is not theirs.
pub async fn list(
    ctx: &Ctx,
    person: &PersonId,
    case: &CaseId,
    filter: &PaymentFilter,
) -> Result<PaymentHistory, AppError> {
    let (case, mut rows) = list_all(ctx, person, case, filter).await?;
    let page = PagePosition::of(filter, rows.len());
    let (totals, years) = (Totals::of(case.viewer(), &rows), YearTotal::of(&rows));
    rows.truncate(page.last as usize);
    rows.drain(..(page.first.max(1) - 1) as usize);
    Ok(PaymentHistory {
        viewer: case.viewer(),
        header: HistoryHeader::of(&case, filter, ctx.clock.today()),
        filter: PaymentFilter {
            page: page.page,
            ..filter.clone()
        },
        rows,
        totals,
        years,
        page,
        as_of: case.generation().as_of,
    })
}

/// The case, and every row of a filter, newest first.
///
/// Who sees which row is decided here and not in SQL, so paging comes after it: twenty years of weekly payments
/// are a thousand rows, and a usual page has all of its filter's rows on it anyway.
pub async fn list_all(
    ctx: &Ctx,
    person: &PersonId,
    case: &CaseId,
    filter: &PaymentFilter,
) -> Result<(AuthorizedCase, Vec<PaymentView>), AppError> {
    let collected = filter.period.span(ctx.clock.today());
    let (case, records) = cases::authorize_with_history(ctx, person, case, collected).await?;
    let views = records.iter().filter_map(|record| PaymentView::of(&case, record));
    let views = views.filter(|row| filter.kind.includes(row)).collect();
    Ok((case, views))
}

/// A few of the newest receipts, newest first. Some more are read than shown, since the newest may not be the viewer's at all.
pub(crate) async fn list_newest(ctx: &Ctx, case: &AuthorizedCase) -> Result<Vec<PaymentView>, AppError> {
    const READ: u32 = 8;
    let (from, to) = Period::All.span(ctx.clock.today());
    // What the row rule lets the store leave out already.
    let span = PaymentSpan {
        from,
        to,
        payer: (case.viewer() == Viewer::Pays).then(|| case.person().clone()),
        posted_by: case.ended(),
    };
    let records = ctx
        .store
        .list_newest_receipts(case.generation(), case.id(), &span, READ)
        .await?;
    Ok(records
        .iter()
        .filter_map(|record| PaymentView::of(case, record))
        .collect())
}
