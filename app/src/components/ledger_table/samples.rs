//! Which states does a ledger have?

use jiff::civil::{Date, date};
use leptos::prelude::*;
use locales::{Money, Msg, m};

use super::{Column, ColumnKind, LedgerGroup, LedgerRow, LedgerTable};
use crate::components::{
    Sample,
    amount::Amount,
    day::{Day, Style},
    status_tag::{StatusTag, Tone},
};

/// The states of this component.
pub const SAMPLES: &[Sample] = &[
    Sample {
        name: "payments-with-total",
        view: payments,
    },
    Sample {
        name: "words-only",
        view: words,
    },
];

fn payments() -> AnyView {
    let rows = vec![
        payment(
            date(2026, 11, 12),
            m::gallery::withholding(),
            34_615,
            Some((32_307, 2_000, 308)),
        ),
        payment(
            date(2026, 10, 29),
            m::gallery::withholding(),
            34_615,
            Some((32_307, 2_000, 308)),
        ),
        payment(date(2026, 10, 1), m::gallery::tax_refund(), 15_000, None),
    ];
    let total = LedgerRow {
        head: view! { {m::gallery::shown()} }.into_any(),
        folded: None,
        cells: vec![
            ().into_any(),
            sum(84_230),
            sum(64_614),
            sum(4_000),
            sum(616),
            ().into_any(),
        ],
    };
    let groups = vec![LedgerGroup {
        title: Some(m::gallery::year()),
        rows,
    }];
    view! {
        <LedgerTable
            caption=m::gallery::caption()
            head=m::gallery::received()
            columns=columns()
            groups=groups
            total=Some(total)
        />
    }
    .into_any()
}

fn columns() -> Vec<Column> {
    let column = |head, kind, stays| Column { head, kind, stays };
    vec![
        column(m::gallery::kind(), ColumnKind::Words, false),
        column(m::gallery::amount(), ColumnKind::Sums, true),
        column(m::gallery::to_you(), ColumnKind::Sums, false),
        column(m::gallery::to_state(), ColumnKind::Sums, false),
        column(m::gallery::fees(), ColumnKind::Sums, false),
        column(m::gallery::status(), ColumnKind::Words, false),
    ]
}

/// One payment; `parts` are the sums sent to the parent, to the state, and the fees, once they are known.
fn payment(day: Date, kind: Msg, received: i64, parts: Option<(i64, i64, i64)>) -> LedgerRow {
    let (tone, status) = if parts.is_some() {
        (Tone::Done, m::gallery::sent())
    } else {
        (Tone::Wait, m::gallery::on_hold())
    };
    let part = |pick: fn((i64, i64, i64)) -> i64| {
        parts.map_or_else(|| view! { {m::gallery::none()} }.into_any(), |p| sum(pick(p)))
    };
    let tag = |status| view! { <StatusTag tone=tone label=status /> }.into_any();
    let folded_kind = kind.clone();
    LedgerRow {
        head: view! { <Day date=day style=Style::Short /> }.into_any(),
        folded: Some(view! { {tag(status.clone())} <div>{folded_kind}</div> }.into_any()),
        cells: vec![
            view! { {kind} }.into_any(),
            sum(received),
            part(|p| p.0),
            part(|p| p.1),
            part(|p| p.2),
            tag(status),
        ],
    }
}

fn sum(cents: i64) -> AnyView {
    view! { <Amount money=Money(cents) /> }.into_any()
}

fn words() -> AnyView {
    let columns = vec![
        Column {
            head: m::gallery::parent_pays(),
            kind: ColumnKind::Words,
            stays: true,
        },
        Column {
            head: m::gallery::status(),
            kind: ColumnKind::Words,
            stays: true,
        },
    ];
    let row = |head: Msg, cells: [Msg; 2]| LedgerRow {
        head: view! { {head} }.into_any(),
        folded: None,
        cells: cells
            .into_iter()
            .map(|cell| view! { {cell} }.into_any())
            .collect(),
    };
    let rows = vec![
        row(m::gallery::history(), [m::gallery::sent(), m::gallery::none()]),
        row(
            m::gallery::last_payment(),
            [m::gallery::none(), m::gallery::received_status()],
        ),
    ];
    let groups = vec![LedgerGroup { title: None, rows }];
    view! { <LedgerTable caption=m::gallery::history() head=m::gallery::kind() columns=columns groups=groups /> }.into_any()
}
