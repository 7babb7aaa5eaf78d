//! What matters most in each case? The last payment, what is due, what is past due, and the newest rows.

use domain::error::AppError;
use domain::overview;
use domain::overview::{CaseOverview, Overview};
use domain::payments::PaymentView;
use domain::policy::Viewer;
use jiff::civil::Date;
use leptos::prelude::*;
use locales::{Locale, m};

use crate::components::amount::Amount;
use crate::components::case_head::{CaseFacts, CaseHead};
use crate::components::day::Day;
use crate::components::empty_state::EmptyState;
use crate::components::fact_tile::{FactTile, FactTiles};
use crate::components::ledger_table::{Column, ColumnKind, LedgerGroup, LedgerRow, LedgerTable};
use crate::components::status_tag::StatusTag;
use crate::context::Ctx;
use crate::page::Page;
use crate::routes::Route;
use crate::screens::account::words;

/// Loads the person's cases.
pub async fn page(ctx: &Ctx) -> Result<Page, AppError> {
    let person = ctx.signed_in()?.person()?;
    Ok(show(ctx.locale, overview::load(&ctx.domain, person).await?))
}

/// The page of what was loaded.
pub(super) fn show(locale: Locale, loaded: Overview) -> Page {
    Page::new(Route::Account, m::account::title(), move || {
        let empty = empty(&loaded);
        let as_of = loaded.as_of;
        let cards = loaded.cases.into_iter();
        let cards = cards.map(|case| card(locale, as_of, case)).collect_view();
        view! {
            <h1>{m::account::title()}</h1>
            {empty}
            <div class="stack stack--sections">{cards}</div>
        }
        .into_any()
    })
}

fn empty(loaded: &Overview) -> Option<AnyView> {
    let text = match (loaded.as_of, loaded.cases.is_empty()) {
        (None, true) => m::account::no_data(),
        (Some(_), true) => m::account::no_case(),
        (_, false) => return None,
    };
    Some(view! { <EmptyState text=text /> }.into_any())
}

fn card(locale: Locale, as_of: Option<Date>, case: CaseOverview) -> AnyView {
    let names: Vec<String> = case
        .other_parties
        .iter()
        .map(|name| name.in_locale(locale))
        .collect();
    let facts = CaseFacts {
        number: case.case.number.clone(),
        role: words::role(case.viewer),
        other_parent: (!names.is_empty())
            .then(|| names.join(if locale == Locale::ZhHans { "、" } else { ", " })),
        office: None,
    };
    let all = Route::Payments {
        case: case.case.id.clone(),
        query: String::new(),
    }
    .path(locale);
    let note = note(&case);
    let tiles = tiles(&case, as_of);
    view! {
        <section class="card stack">
            <h2>{m::account::case(case.case.number)}</h2>
            <CaseHead case=facts />
            {note}
            {tiles}
            {(!case.latest.is_empty()).then(|| latest(&case.latest, case.viewer))}
            <p>
                <a href=all>{m::account::all_payments()}</a>
            </p>
        </section>
    }
    .into_any()
}

fn note(case: &CaseOverview) -> Option<AnyView> {
    let text = match case.role_ended {
        Some(day) => m::account::role_ended(day),
        None if case.status == domain::codes::CaseStatus::Closed => m::account::closed(),
        None => return None,
    };
    Some(view! { <p>{text}</p> }.into_any())
}

fn tiles(case: &CaseOverview, as_of: Option<Date>) -> AnyView {
    let last = case.last_payment;
    let last_meaning = last.map_or_else(m::account::no_payment, |last| {
        m::account::received_on(last.received_on)
    });
    let due_meaning = match (case.due_now, case.next_due) {
        (None, _) => m::account::not_known(),
        (Some(_), Some(day)) => m::account::next_due(day),
        (Some(_), None) => m::account::no_date(),
    };
    let past_due_label = match case.viewer {
        Viewer::Receives => m::account::past_due_to_you(),
        Viewer::Pays => m::account::past_due_by_you(),
    };
    let past_due_meaning = match (case.past_due, as_of) {
        (Some(_), Some(day)) => m::account::past_due_as_of(day),
        _ => m::account::not_known(),
    };
    let (due, past_due) = (case.due_now, case.past_due);
    let credit = case
        .credit
        .map(|credit| view! { <br /> {m::account::credit(credit)} });
    view! {
        <FactTiles>
            <FactTile
                label=m::account::last_payment()
                money=last.map(|last| last.amount)
                meaning=view! { {last_meaning} }.into_any()
            />
            <FactTile label=m::account::due() money=due meaning=view! { {due_meaning} }.into_any() />
            <FactTile
                label=past_due_label
                money=past_due
                meaning=view! { {past_due_meaning} {credit} }.into_any()
            />
        </FactTiles>
    }
    .into_any()
}

fn latest(rows: &[PaymentView], viewer: Viewer) -> AnyView {
    let columns = vec![
        Column {
            head: m::payments::kind(),
            kind: ColumnKind::Words,
            stays: false,
        },
        Column {
            head: m::payments::amount(),
            kind: ColumnKind::Sums,
            stays: true,
        },
        Column {
            head: m::payments::status(),
            kind: ColumnKind::Words,
            stays: false,
        },
    ];
    let rows = rows.iter().map(|row| line(row, viewer)).collect();
    view! {
        <LedgerTable
            caption=m::account::latest()
            head=m::payments::received()
            columns=columns
            groups=vec![LedgerGroup { title: None, rows }]
        />
    }
    .into_any()
}

fn line(row: &PaymentView, viewer: Viewer) -> LedgerRow {
    let (tone, word) = words::status(row);
    let kind = words::kind(row, viewer);
    let tag = view! { <StatusTag tone=tone label=word.clone() /> }.into_any();
    LedgerRow {
        head: view! { <Day date=row.received_on /> }.into_any(),
        folded: Some(view! { <StatusTag tone=tone label=word /> " " {kind.clone()} }.into_any()),
        cells: vec![
            view! { {kind} }.into_any(),
            view! { <Amount money=row.amount /> }.into_any(),
            tag,
        ],
    }
}
