//! What does the filter leave? The count and the sum in words, the table, its pages, the sums by year, the file, what words mean.

use domain::payments::{PaymentFilter, PaymentHistory, YearTotal};
use leptos::prelude::*;
use locales::{Locale, m};

use super::table::table;
use super::words_explained::words_explained;
use super::year_chart::{YearChart, YearSum};
use crate::components::amount::Amount;
use crate::components::empty_state::EmptyState;
use crate::components::filter_bar::ResultLine;
use crate::components::ledger_table::{Column, ColumnKind, LedgerGroup, LedgerRow, LedgerTable};
use crate::components::pagination::Pagination;
use crate::routes::Route;

/// Everything below the filter. What stands in `#results` and `#result-line` is replaced when the filter applies itself.
pub fn results(locale: Locale, history: &PaymentHistory) -> AnyView {
    let content = if history.page.rows == 0 {
        nothing(locale, history)
    } else {
        something(locale, history)
    };
    let line = m::payments::result(i64::from(history.page.rows), history.totals.net);
    view! {
        <ResultLine text=line />
        <div id="results" class="stack stack--sections">
            {content}
        </div>
    }
    .into_any()
}

fn something(locale: Locale, history: &PaymentHistory) -> AnyView {
    let address = |filter: PaymentFilter| {
        let route = Route::Payments {
            case: history.header.case.id.clone(),
            query: filter.query(),
        };
        route.path(locale)
    };
    let page = history.page;
    let newer = (page.page > 1).then(|| address(history.filter.on_page(page.page - 1)));
    let older = (page.page < page.pages).then(|| address(history.filter.on_page(page.page + 1)));
    view! {
        <div class="stack">
            {table(history, locale)}
            <Pagination label=m::payments::pages() page=page.page pages=page.pages newer=newer older=older />
            {history.as_of.map(|day| view! { <p class="as-of">{m::shell::as_of(day)}</p> })}
            <div class="actions">
                <a class="button button--secondary" href=csv_address(locale, history) download>
                    {m::payments::csv()}
                </a>
                <button class="button button--quiet" type="button" data-print hidden>
                    {m::payments::print()}
                </button>
            </div>
        </div>
        {years(&history.years)}
        {words_explained(history)}
    }
    .into_any()
}

/// “None yet”, “none match” and “no data” are three different things.
fn nothing(locale: Locale, history: &PaymentHistory) -> AnyView {
    let usual = PaymentFilter {
        page: 1,
        ..PaymentFilter::default()
    };
    let narrowed = PaymentFilter {
        rows: usual.rows,
        page: 1,
        ..history.filter.clone()
    } != all();
    let everything = Route::Payments {
        case: history.header.case.id.clone(),
        query: all().query(),
    };
    match (history.as_of, narrowed) {
        (None, _) => view! { <EmptyState text=m::payments::no_data() /> }.into_any(),
        (Some(_), false) => view! { <EmptyState text=m::payments::none_yet() /> }.into_any(),
        (Some(_), true) => {
            let link = Some((everything.path(locale), m::payments::show_all()));
            view! { <EmptyState text=m::payments::none_match() link=link /> }.into_any()
        }
    }
}

/// The filter that leaves nothing out.
fn all() -> PaymentFilter {
    PaymentFilter {
        period: domain::payments::Period::All,
        page: 1,
        ..PaymentFilter::default()
    }
}

/// The file has the rows of the filter, of all pages.
fn csv_address(locale: Locale, history: &PaymentHistory) -> String {
    let page = Route::Payments {
        case: history.header.case.id.clone(),
        query: String::new(),
    }
    .path(locale);
    let query = history.filter.on_page(1).query();
    if query.is_empty() {
        format!("{page}.csv")
    } else {
        format!("{page}.csv?{query}")
    }
}

/// Two sums are compared by reading them; from here on a drawing helps.
const COMPARABLE: usize = 3;

fn years(years: &[YearTotal]) -> AnyView {
    let sums = |head| Column {
        head,
        kind: ColumnKind::Sums,
        stays: false,
    };
    let columns = vec![
        sums(m::payments::year_received()),
        sums(m::payments::year_returned()),
        Column {
            stays: true,
            ..sums(m::payments::year_net())
        },
    ];
    let bars: Vec<YearSum> = years
        .iter()
        .rev()
        .map(|year| YearSum {
            year: year.year,
            sum: year.net,
        })
        .collect();
    let rows = years.iter().map(year_row).collect();
    view! {
        <section class="stack">
            <h2>{m::payments::years_title()}</h2>
            <LedgerTable
                caption=m::payments::years_caption()
                head=m::payments::year()
                columns=columns
                groups=vec![LedgerGroup { title: None, rows }]
            />
            {(bars.len() >= COMPARABLE).then(|| view! { <div data-when-seen><YearChart years=bars /></div> })}
        </section>
    }
    .into_any()
}

fn year_row(year: &YearTotal) -> LedgerRow {
    let folded = (year.returned.0 != 0).then(|| {
        let pack = locales::use_pack();
        view! {
            <div>{m::payments::folded(pack.say(&m::payments::year_received()), year.received)}</div>
            <div>{m::payments::folded(pack.say(&m::payments::year_returned()), year.returned)}</div>
        }
        .into_any()
    });
    LedgerRow {
        head: view! { {m::payments::year_name(year.year.to_string())} }.into_any(),
        folded,
        cells: [year.received, year.returned, year.net]
            .map(|sum| view! { <Amount money=sum /> }.into_any())
            .into(),
    }
}
