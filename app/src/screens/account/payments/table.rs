//! How do payments become lines of a ledger? Only columns in which something stands are shown.

use domain::payments::{Column as SplitColumn, HoldView, PaymentHistory, PaymentView};
use domain::policy::Viewer;
use leptos::prelude::*;
use locales::{Locale, Money, Msg, m};

use crate::components::amount::Amount;
use crate::components::day::{Day, Style};
use crate::components::ledger_table::{Column, ColumnKind, LedgerGroup, LedgerRow, LedgerTable};
use crate::components::status_tag::StatusTag;
use crate::screens::account::words;

/// A column of sums that this history has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sum {
    /// How much went to one kind of support.
    Split(SplitColumn),
    /// The part owed to the state.
    ToState,
    /// Money that went out.
    Sent,
}

impl Sum {
    /// The columns in which anything stands, on this page or in the total.
    fn shown(history: &PaymentHistory) -> Vec<Self> {
        let all = SplitColumn::ALL
            .map(Self::Split)
            .into_iter()
            .chain([Self::ToState, Self::Sent]);
        let used =
            |sum: &Self| sum.total(history).0 != 0 || history.rows.iter().any(|row| sum.of(row).0 != 0);
        all.filter(used).collect()
    }

    fn of(self, row: &PaymentView) -> Money {
        match self {
            Self::Split(column) => row.split.get(column),
            Self::ToState => row.assigned.unwrap_or(Money(0)),
            Self::Sent => {
                let live = row
                    .sent
                    .iter()
                    .filter(|sent| sent.status.is_none_or(domain::codes::DisbursementStatus::is_live));
                live.map(|sent| sent.amount).sum()
            }
        }
    }

    fn total(self, history: &PaymentHistory) -> Money {
        match self {
            Self::Split(column) => history.totals.split.get(column),
            Self::ToState => history.totals.assigned.unwrap_or(Money(0)),
            Self::Sent => history.totals.sent,
        }
    }

    fn head(self, viewer: Viewer) -> Msg {
        match (self, viewer) {
            (Self::Split(column), _) => split_head(column),
            (Self::ToState, _) => m::payments::to_state(),
            (Self::Sent, Viewer::Receives) => m::payments::sent_to_you(),
            (Self::Sent, Viewer::Pays) => m::payments::sent(),
        }
    }
}

/// The name of a column of a split.
pub fn split_head(column: SplitColumn) -> Msg {
    match column {
        SplitColumn::Child => m::payments::child(),
        SplitColumn::Spousal => m::payments::spousal(),
        SplitColumn::Medical => m::payments::medical(),
        SplitColumn::Arrears => m::payments::past_due(),
        SplitColumn::Fees => m::payments::fees(),
        SplitColumn::Other => m::payments::other(),
    }
}

/// The rows of a page under their years, with the total of the whole filter.
pub fn table(history: &PaymentHistory, locale: Locale) -> AnyView {
    let sums = Sum::shown(history);
    let status = Column {
        head: m::payments::status(),
        kind: ColumnKind::Words,
        stays: false,
    };
    let amount = Column {
        head: m::payments::amount(),
        kind: ColumnKind::Sums,
        stays: true,
    };
    let spare = |sum: &Sum| Column {
        head: sum.head(history.viewer),
        kind: ColumnKind::Sums,
        stays: false,
    };
    let columns = std::iter::once(amount)
        .chain(sums.iter().map(spare))
        .chain([status])
        .collect();
    let groups = history
        .rows
        .chunk_by(|a, b| a.received_on.year() == b.received_on.year())
        .map(|rows| LedgerGroup {
            title: Some(m::payments::year_name(rows[0].received_on.year().to_string())),
            rows: rows
                .iter()
                .map(|row| line(row, history.viewer, &sums, locale))
                .collect(),
        });
    view! {
        <LedgerTable
            caption=m::payments::caption()
            head=m::payments::received()
            columns=columns
            groups=groups.collect()
            total=Some(total(history, &sums))
        />
    }
    .into_any()
}

fn line(row: &PaymentView, viewer: Viewer, sums: &[Sum], locale: Locale) -> LedgerRow {
    let (tone, word) = words::status(row);
    let amount = view! { <Amount money=row.amount /> }.into_any();
    let status = view! { <StatusTag tone=tone label=word.clone() /> {holds(&row.holds)} }.into_any();
    // The kind stands under the day at every width: a column of its own would push the status out of sight.
    let head = view! {
        <Day date=row.received_on style=Style::Short />
        " "
        <span class="ledger__beside">
            <StatusTag tone=tone label=word />
        </span>
        <div>{words::kind(row, viewer)}</div>
        {details(row, locale)}
    };
    LedgerRow {
        head: head.into_any(),
        folded: Some(view! { {parts(row, viewer, sums)} {holds(&row.holds)} }.into_any()),
        cells: std::iter::once(amount)
            .chain(sums.iter().map(|sum| cell(sum.of(row))))
            .chain([status])
            .collect(),
    }
}

/// Which payment a row takes back, and who paid where several do.
fn details(row: &PaymentView, locale: Locale) -> AnyView {
    let lines = [
        row.takes_back.map(m::payments::takes_back),
        row.payer
            .as_ref()
            .map(|name| m::payments::paid_by(name.in_locale(locale))),
    ];
    lines
        .into_iter()
        .flatten()
        .map(|line| view! { <div>{line}</div> })
        .collect_view()
        .into_any()
}

/// Why something is on hold, and until when.
fn holds(holds: &[HoldView]) -> AnyView {
    let said = |hold: &HoldView| {
        let why = hold.explanation.map(words::hold);
        let until = hold.release_by.map(m::payments::hold_until);
        why.into_iter()
            .chain(until)
            .map(|line| view! { <div>{line}</div> })
            .collect_view()
    };
    holds.iter().map(said).collect_view().into_any()
}

/// The spare columns of a row as text, for narrow screens.
fn parts(row: &PaymentView, viewer: Viewer, sums: &[Sum]) -> AnyView {
    let pack = locales::use_pack();
    let used = sums.iter().filter(|sum| sum.of(row).0 != 0);
    let said = used.map(|sum| m::payments::folded(pack.say(&sum.head(viewer)), sum.of(row)));
    said.map(|line| view! { <div>{line}</div> })
        .collect_view()
        .into_any()
}

fn total(history: &PaymentHistory, sums: &[Sum]) -> LedgerRow {
    let pack = locales::use_pack();
    let used = sums.iter().filter(|sum| sum.total(history).0 != 0);
    let parts = used.map(|sum| m::payments::folded(pack.say(&sum.head(history.viewer)), sum.total(history)));
    let sum = |money| view! { <Amount money=money /> }.into_any();
    LedgerRow {
        head: view! { {m::payments::total()} }.into_any(),
        folded: Some(
            parts
                .map(|line| view! { <div>{line}</div> })
                .collect_view()
                .into_any(),
        ),
        // A total of nothing is a sum, not a dash.
        cells: std::iter::once(sum(history.totals.net))
            .chain(sums.iter().map(|column| sum(column.total(history))))
            .chain([view! { "" }.into_any()])
            .collect(),
    }
}

/// A sum, or the dash that the caption explains.
fn cell(sum: Money) -> AnyView {
    if sum.0 == 0 {
        return view! { {m::payments::nothing()} }.into_any();
    }
    view! { <Amount money=sum /> }.into_any()
}
