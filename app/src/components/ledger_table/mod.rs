//! How are many sums shown, with their total?
//!
//! A real table at every width. Under 40em its spare columns are hidden and the same facts stand as real text in the first
//! cell ([`LedgerRow::folded`]); rows and cells keep their `display`, so that assistive technology still sees a table and
//! hears what one sees. A total has a single rule above and a double rule below.

#[cfg(all(feature = "ssr", any(test, feature = "gallery")))]
pub mod samples;
#[cfg(all(test, feature = "ssr"))]
mod tests;

use leptos::prelude::*;
use locales::Msg;

/// What a column holds, and so how it is aligned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ColumnKind {
    /// Words, dates, status tags.
    Words,
    /// Sums: aligned on the decimal point.
    Sums,
}

/// One column after the first.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    /// Its head.
    pub head: Msg,
    /// What it holds.
    pub kind: ColumnKind,
    /// Whether it stays on a phone; one column should, the others are told by [`LedgerRow::folded`].
    pub stays: bool,
}

impl Column {
    fn class(&self) -> &'static str {
        match (self.kind, self.stays) {
            (ColumnKind::Words, true) => "",
            (ColumnKind::Words, false) => "ledger__spare",
            (ColumnKind::Sums, true) => "ledger__sum",
            (ColumnKind::Sums, false) => "ledger__sum ledger__spare",
        }
    }
}

/// One line of the ledger.
pub struct LedgerRow {
    /// What the line is about: a date, a name, the word for the total.
    pub head: AnyView,
    /// The facts of the hidden columns, as real text for narrow screens.
    pub folded: Option<AnyView>,
    /// One cell for each [`Column`].
    pub cells: Vec<AnyView>,
}

/// Lines under one heading, such as a year.
pub struct LedgerGroup {
    /// The heading, if there are several groups.
    pub title: Option<Msg>,
    /// The lines.
    pub rows: Vec<LedgerRow>,
}

/// More columns than this may not fit beside the menu: the table then gets a box to scroll in.
const WIDE: usize = 5;

/// Lines of sums with their total.
#[component]
pub fn LedgerTable(
    /// What the table shows; also explains the dash.
    caption: Msg,
    /// Head of the first column.
    head: Msg,
    /// The other columns.
    columns: Vec<Column>,
    /// The lines.
    groups: Vec<LedgerGroup>,
    /// The last line, under a single rule and above a double one.
    #[prop(optional_no_strip)]
    total: Option<LedgerRow>,
) -> impl IntoView {
    let classes: Vec<&'static str> = columns.iter().map(Column::class).collect();
    let only_words = columns.iter().all(|column| column.kind == ColumnKind::Words);
    let class = if only_words {
        "ledger ledger--words"
    } else {
        "ledger"
    };
    let width = columns.len() + 1;
    let heads = columns
        .into_iter()
        .zip(&classes)
        .map(|(column, class)| view! { <th class=*class scope="col">{column.head}</th> })
        .collect_view();
    let bodies = groups
        .into_iter()
        .map(|group| body(group, width, &classes))
        .collect_view();
    let total = total.map(|row| view! { <tfoot class="ledger__total">{line(row, &classes)}</tfoot> });
    let name = (width > WIDE).then(|| caption.clone());
    let table = view! {
        <table class=class>
            <caption class="ledger__caption">{caption}</caption>
            <thead>
                <tr>
                    <th scope="col">{head}</th>
                    {heads}
                </tr>
            </thead>
            {bodies}
            {total}
        </table>
    };
    match name {
        // One can scroll it by the keyboard only if it takes the focus, and then it needs a name.
        Some(name) => view! {
            <section class="ledger-box" tabindex="0" aria-label=name>
                {table}
            </section>
        }
        .into_any(),
        None => table.into_any(),
    }
}

fn body(group: LedgerGroup, width: usize, classes: &[&'static str]) -> impl IntoView + use<> {
    let title = group.title.map(|title| {
        view! {
            <tr>
                <th class="ledger__group" scope="rowgroup" colspan=width.to_string()>
                    {title}
                </th>
            </tr>
        }
    });
    let rows = group
        .rows
        .into_iter()
        .map(|row| line(row, classes))
        .collect_view();
    view! { <tbody>{title} {rows}</tbody> }
}

fn line(row: LedgerRow, classes: &[&'static str]) -> impl IntoView + use<> {
    let cells = row
        .cells
        .into_iter()
        .zip(classes)
        .map(|(cell, class)| view! { <td class=*class>{cell}</td> })
        .collect_view();
    view! {
        <tr>
            <th class="ledger__head" scope="row">
                {row.head} {row.folded.map(|folded| view! { <div class="ledger__folded">{folded}</div> })}
            </th>
            {cells}
        </tr>
    }
}
