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
use crate::components::button::{ButtonLink, Weight};
use crate::components::case_head::{CaseFacts, CaseHead};
use crate::components::day::Day;
use crate::components::empty_state::EmptyState;
use crate::components::fact_tile::{FactTile, FactTiles};
use crate::components::ledger_table::{Column, ColumnKind, LedgerGroup, LedgerRow, LedgerTable};
use crate::components::print_head::PrintHead;
use crate::components::status_tag::StatusTag;
use crate::context::Ctx;
use crate::page::Page;
use crate::routes::Route;
use crate::screens::account::words;
use crate::site::Site;

/// Loads the person's cases.
pub async fn page(ctx: &Ctx) -> Result<Page, AppError> {
    let person = ctx.signed_in()?.person()?;
    let loaded = overview::load(&ctx.domain, person).await?;
    Ok(show(&ctx.site, ctx.locale, ctx.domain.clock.today(), loaded))
}

/// The page of what was loaded.
pub(super) fn show(site: &Site, locale: Locale, today: Date, loaded: Overview) -> Page {
    let agency = site.agency.name.get(locale).to_owned();
    Page::new(Route::Account, m::account::title(), move || {
        let empty = empty(&loaded);
        let as_of = loaded.as_of;
        let layout = Layout::of(loaded.cases.len());
        let cards = loaded.cases.into_iter();
        let cards = cards.map(|case| card(locale, as_of, layout, case)).collect_view();
        view! {
            <PrintHead agency=agency printed=today as_of=as_of />
            <h1>{m::account::title()}</h1>
            {empty}
            <div class="stack stack--sections">{cards}</div>
        }
        .into_any()
    })
}

/// What a card shows depends on how many there are.
#[derive(Clone, Copy)]
struct Layout {
    /// Whether the newest rows stand on it: many cases are looked through for the right one first.
    rows: bool,
    /// How loud the way to the payment history is: one case has one thing to do.
    onward: Weight,
}

impl Layout {
    fn of(cases: usize) -> Self {
        Self {
            rows: cases <= 2,
            onward: if cases == 1 {
                Weight::Primary
            } else {
                Weight::Secondary
            },
        }
    }
}

fn empty(loaded: &Overview) -> Option<AnyView> {
    let text = match (loaded.as_of, loaded.cases.is_empty()) {
        (None, true) => m::account::no_data(),
        (Some(_), true) => m::account::no_case(),
        (_, false) => return None,
    };
    Some(view! { <EmptyState text=text /> }.into_any())
}

fn card(locale: Locale, as_of: Option<Date>, layout: Layout, case: CaseOverview) -> AnyView {
    let names: Vec<String> = case
        .other_parties
        .iter()
        .map(|name| name.in_locale(locale))
        .collect();
    let facts = CaseFacts {
        number: None,
        role: words::role(case.viewer),
        other_parent: (!names.is_empty())
            .then(|| names.join(if locale == Locale::ZhHans { "、" } else { ", " })),
        office: None,
    };
    let payments = Route::Payments {
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
            {(layout.rows && !case.latest.is_empty()).then(|| latest(&case.latest, case.viewer))}
            <div class="actions">
                <ButtonLink label=m::shell::payments() href=payments weight=layout.onward />
            </div>
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
        head: view! { <Day date=row.received_on /> <div>{kind}</div> }.into_any(),
        folded: Some(view! { <StatusTag tone=tone label=word /> }.into_any()),
        cells: vec![view! { <Amount money=row.amount /> }.into_any(), tag],
    }
}
