//! Where does a parent find what? A table of what one may want and the page that has it, and a box to look through it in all
//! languages at once.
//!
//! A plain GET form: what was typed is in the address and nowhere else, least of all in a log.

mod row;
mod rows;
mod synonyms;
mod table;
#[cfg(test)]
mod tests;

use std::sync::LazyLock;

use domain::agency::AccountKind;
use domain::finder::{FinderQuery, Show, Sought, Wanted, Words};
use domain::forms::{Field, FieldError, FormErrors};
use leptos::prelude::*;
use locales::{Msg, m};

use super::edition::Edition;
use crate::components::choice::{Choice, ChoiceOption};
use crate::components::error_summary::{ErrorSummary, Problem};
use crate::components::filter_bar::ResultLine;
use crate::components::print_button::PrintButton;
use crate::components::search_form::{ANSWER, SearchForm};
use crate::page::Page;
use crate::routes::{PublicPage, Route};
use row::Row;
use rows::ROWS;
use table::table;

/// The words of each row. They are the same for every agency and every reader.
static WORDS: LazyLock<Vec<Words>> = LazyLock::new(|| ROWS.iter().map(Row::words).collect());

/// The page before anything is looked for: every row.
pub fn content(edition: &Edition) -> AnyView {
    let whole = Wanted::default();
    let form = form(edition, &FinderQuery::default(), None);
    parts(edition, form, &whole, true)
}

/// The answer to a query.
pub fn answer(edition: Edition, query: &str) -> Page {
    let query = FinderQuery::parse(query);
    let (wanted, errors) = match query.wanted() {
        Ok(wanted) => (wanted, FormErrors::default()),
        // What cannot be looked for leaves every row to look at.
        Err(errors) => (Wanted::default(), errors),
    };
    let has_errors = !errors.is_empty();
    let title = edition.title(PublicPage::Find);
    let page = Page::new(Route::Public(PublicPage::Find), title, move || {
        let error = errors.of(Field::Sought).map(FieldError::message);
        let problems: Vec<Problem> = errors.0.iter().map(problem).collect();
        let form = form(&edition, &query, error);
        view! {
            <div class="stack">
                {has_errors.then(|| view! { <div id=ANSWER><ErrorSummary problems=problems /></div> })}
                <div class="stack stack--sections">{parts(&edition, form, &wanted, !has_errors)}</div>
            </div>
        }
        .into_any()
    });
    Page {
        status: if has_errors { 422 } else { 200 },
        has_errors,
        is_answer: true,
        ..page
    }
}

fn problem(error: &FieldError) -> Problem {
    let field = match error.field {
        Field::Show => "show-1",
        field => field.name(),
    };
    Problem {
        field: Some(field),
        text: error.message(),
    }
}

fn parts(edition: &Edition, form: AnyView, wanted: &Wanted, is_answered: bool) -> AnyView {
    let (said, rows) = result(edition, wanted);
    let answer = is_answered.then_some(ANSWER);
    view! {
        <div class="stack">{edition.heading(PublicPage::Find)} {form}</div>
        <div class="stack" id=answer>
            <ResultLine text=said />
            {table(edition, &rows)}
            {edition.call(m::find::not_here())}
            <p>
                <a href=edition.path(PublicPage::Contact)>{m::find::contact()}</a>
            </p>
            <PrintButton />
        </div>
    }
    .into_any()
}

/// The form, with what was typed.
fn form(edition: &Edition, query: &FinderQuery, error: Option<Msg>) -> AnyView {
    let here = edition.path(PublicPage::Find);
    let options = Show::ALL.map(|show| ChoiceOption {
        value: show.code().to_owned(),
        label: match show {
            Show::All => m::find::show_all(),
            Show::Receives => m::find::show_receives(),
            Show::Pays => m::find::show_pays(),
        },
        hint: None,
        lang: None,
    });
    let [sought, show] = [Field::Sought, Field::Show].map(|field| query.typed(field).to_owned());
    let narrowed = !(sought.is_empty() && show.is_empty());
    view! {
        <SearchForm
            action=format!("{here}#{ANSWER}")
            value=sought
            error=error
            all=narrowed.then_some(here)
        >
            <Choice
                name=Field::Show.name()
                legend=m::find::show()
                options=options.to_vec()
                selected=show
            />
        </SearchForm>
    }
    .into_any()
}

/// What is said about the rows, and the rows: those that were found, or all for whom it is where nothing was.
fn result(edition: &Edition, wanted: &Wanted) -> (Msg, Vec<&'static Row>) {
    let proof = &edition.agency().proof;
    let own = edition.agency().accounts.kind == AccountKind::Own;
    let offered: Vec<(&'static Row, &'static Words)> = ROWS
        .iter()
        .zip(WORDS.iter())
        .filter(|(row, _)| row.proof.is_none_or(|method| proof.uses(method)))
        .filter(|(row, _)| {
            let target = row.target(edition.locale);
            target.is_some_and(|target| own || !target.of_own_accounts) && wanted.show.includes(row.who)
        })
        .collect();
    let rows = || offered.iter().map(|(row, _)| *row).collect();
    let Some(text) = wanted.sought.clone() else {
        return (m::find::all(count(offered.len())), rows());
    };
    let sought = Sought::of(&text);
    let found: Vec<&'static Row> = offered
        .iter()
        .filter(|(_, words)| sought.is_in(words))
        .map(|(row, _)| *row)
        .collect();
    if found.is_empty() {
        (m::find::none(text), rows())
    } else {
        (m::find::results(count(found.len()), text), found)
    }
}

fn count(rows: usize) -> i64 {
    i64::try_from(rows).unwrap_or(i64::MAX)
}
