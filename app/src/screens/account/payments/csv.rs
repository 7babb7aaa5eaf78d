//! The payment history as a file: the rows of the filter on all pages, with the columns of the page, in the reader's language.

use domain::error::AppError;
use domain::ids::CaseId;
use domain::payments::{self, Column, PaymentQuery, PaymentView};
use domain::policy::Viewer;
use locales::{Audience, Money, Msg, Pack, m};

use super::table::split_head;
use crate::context::Ctx;
use crate::screens::account::words;

/// Loads and writes the file (RFC 4180, UTF-8, dates in ISO form, sums as plain decimals).
pub async fn csv(ctx: &Ctx, case: &CaseId, query: &PaymentQuery) -> Result<String, AppError> {
    let person = ctx.signed_in()?.person()?;
    let filter = query.filter().map_err(AppError::from)?;
    let (case, rows) = payments::list_all(&ctx.domain, person, case, &filter).await?;
    Ok(file(Pack::get(ctx.locale, Audience::Page), case.viewer(), &rows))
}

/// The head, then a line for each row.
pub(super) fn file(pack: &Pack, viewer: Viewer, rows: &[PaymentView]) -> String {
    let say = |msg: Msg| pack.say(&msg);
    let sent = if viewer == Viewer::Receives {
        m::payments::sent_to_you()
    } else {
        m::payments::sent()
    };
    let mut head = vec![
        say(m::payments::received()),
        say(m::payments::kind()),
        say(m::payments::amount()),
    ];
    head.extend(Column::ALL.map(|column| say(split_head(column))));
    if viewer == Viewer::Receives {
        head.push(say(m::payments::to_state()));
    }
    head.extend([
        say(sent),
        say(m::payments::on_hold_total()),
        say(m::payments::status()),
    ]);
    let mut file = line(&head);
    for row in rows {
        let mut cells = vec![
            row.received_on.to_string(),
            say(words::kind(row, viewer)),
            decimal(row.amount),
        ];
        cells.extend(Column::ALL.map(|column| decimal(row.split.get(column))));
        if viewer == Viewer::Receives {
            cells.push(decimal(row.assigned.unwrap_or(Money(0))));
        }
        let live = row
            .sent
            .iter()
            .filter(|sent| sent.status.is_none_or(domain::codes::DisbursementStatus::is_live));
        cells.push(decimal(live.map(|sent| sent.amount).sum()));
        cells.extend([decimal(row.on_hold()), say(words::status(row).1)]);
        file.push_str(&line(&cells));
    }
    file
}

fn line(cells: &[String]) -> String {
    let cells: Vec<String> = cells.iter().map(|cell| quoted(cell)).collect();
    format!("{}\r\n", cells.join(","))
}

/// A cell that a spreadsheet can only take as text or number: what begins like a formula gets an apostrophe (OWASP, CSV injection);
/// a plain negative number is none.
pub(super) fn quoted(cell: &str) -> String {
    let formula = cell.starts_with(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'])
        && cell.parse::<f64>().is_err();
    let safe = if formula {
        format!("'{cell}")
    } else {
        cell.to_owned()
    };
    if safe.contains([',', '"', '\r', '\n']) {
        format!("\"{}\"", safe.replace('"', "\"\""))
    } else {
        safe
    }
}

/// Dollars with two decimals and a plain minus: `-1234.56`.
fn decimal(money: Money) -> String {
    let cents = money.0.unsigned_abs();
    format!(
        "{}{}.{:02}",
        if money.0 < 0 { "-" } else { "" },
        cents / 100,
        cents % 100
    )
}
