//! How are the rows of the page finder shown? A table; on a phone the facts of a row stand below it, none is left out.

use domain::finder::Who;
use leptos::prelude::*;
use locales::{Locale, Msg, m};

use super::row::{Row, Target};
use crate::components::ledger_table::{Column, ColumnKind, LedgerGroup, LedgerRow, LedgerTable};
use crate::screens::public::edition::Edition;
use crate::screens::public::text::in_english;

/// The rows as a table.
pub fn table(edition: &Edition, rows: &[&'static Row]) -> AnyView {
    let column = |head| Column {
        head,
        kind: ColumnKind::Words,
        stays: false,
    };
    let columns = vec![
        column(m::find::page()),
        column(m::find::who()),
        column(m::find::sign_in()),
    ];
    let lines = rows
        .iter()
        .filter_map(|row| Some(line(row, row.target(edition.locale)?, edition.locale)));
    let groups = vec![LedgerGroup {
        title: None,
        rows: lines.collect(),
    }];
    view! { <LedgerTable caption=m::find::caption() head=m::find::want() columns=columns groups=groups /> }
        .into_any()
}

fn line(row: &Row, target: Target, locale: Locale) -> LedgerRow {
    let who = match row.who {
        Who::Both => m::find::who_both(),
        Who::Receives => m::find::who_receives(),
        Who::Pays => m::find::who_pays(),
        Who::Everyone => m::find::who_everyone(),
    };
    let sign_in = if target.needs_sign_in {
        m::find::sign_in_needed()
    } else {
        m::find::sign_in_not_needed()
    };
    let facts = || {
        let link = page(row, &target, locale);
        [link, words(who.clone()), words(sign_in.clone())]
    };
    let heads = [m::find::page(), m::find::who(), m::find::sign_in()];
    let folded = heads.into_iter().zip(facts()).map(|(head, fact)| {
        view! {
            <div>
                <dt>{head}</dt>
                <dd>{fact}</dd>
            </div>
        }
    });
    LedgerRow {
        head: view! { <span class="find__want">{(row.want)()}</span> }.into_any(),
        folded: Some(view! { <dl class="find__facts">{folded.collect_view()}</dl> }.into_any()),
        cells: facts().into(),
    }
}

/// The link, by the page's name; in other languages with its English name, which is what staff on the phone call it.
fn page(row: &Row, target: &Target, locale: Locale) -> AnyView {
    let english = (locale != Locale::En).then(|| {
        view! {
            " "
            <span class="find__english" lang="en">
                {format!("({})", in_english(&(row.name)()))}
            </span>
        }
    });
    view! {
        <a href=target.href.clone()>{(row.name)()}</a>
        {english}
    }
    .into_any()
}

fn words(msg: Msg) -> AnyView {
    view! { {msg} }.into_any()
}
