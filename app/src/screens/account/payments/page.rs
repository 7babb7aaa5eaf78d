//! How is the payment history put together? Head, filter, results; or, where the filter has mistakes, what to put right.

use std::sync::Arc;

use domain::error::AppError;
use domain::forms::{FieldError, FormErrors};
use domain::ids::CaseId;
use domain::payments::{self, PaymentFilter, PaymentHistory, PaymentQuery};
use leptos::prelude::*;
use locales::{Locale, m};

use super::filter::FilterForm;
use super::head::{head, print_head};
use super::results::results;
use crate::components::error_summary::{ErrorSummary, Problem};
use crate::context::Ctx;
use crate::page::Page;
use crate::routes::Route;
use crate::site::Site;

/// Loads the history that the query asks for.
pub async fn page(ctx: &Ctx, case: &CaseId, query: &str) -> Result<Page, AppError> {
    let person = ctx.signed_in()?.person()?;
    let query = PaymentQuery::parse(query);
    match query.filter() {
        Ok(filter) => Ok(show(
            &ctx.site,
            ctx.locale,
            payments::list(&ctx.domain, person, case, &filter).await?,
        )),
        Err(errors) => {
            // The head needs a history; its rows are not shown.
            let usual = payments::list(&ctx.domain, person, case, &PaymentFilter::default()).await?;
            Ok(show_mistakes(&ctx.site, ctx.locale, usual, query, errors))
        }
    }
}

/// The page of a history.
pub(super) fn show(site: &Arc<Site>, locale: Locale, history: PaymentHistory) -> Page {
    let site = Arc::clone(site);
    let form = FilterForm::of(&history.filter);
    let route = Route::Payments {
        case: history.header.case.id.clone(),
        query: history.filter.query(),
    };
    let page = Page::new(route, m::payments::title(), move || {
        view! {
            {print_head(&site, locale, &history)}
            <h1>{m::payments::title()}</h1>
            {head(&site, locale, &history)}
            {form.view(&history.header.case.id, locale)}
            {results(locale, &history)}
        }
        .into_any()
    });
    Page {
        has_islands: true,
        ..page
    }
}

/// The page of a filter with mistakes: what was typed stands in the form again, and no row is shown that nobody asked for.
pub(super) fn show_mistakes(
    site: &Arc<Site>,
    locale: Locale,
    usual: PaymentHistory,
    query: PaymentQuery,
    errors: FormErrors,
) -> Page {
    let site = Arc::clone(site);
    let problem = |error: &FieldError| Problem {
        field: Some(error.field.name()),
        text: error.message(),
    };
    let problems: Vec<Problem> = errors.0.iter().map(problem).collect();
    let form = FilterForm::typed(query, errors);
    let route = Route::Payments {
        case: usual.header.case.id.clone(),
        query: String::new(),
    };
    let page = Page::new(route, m::payments::title(), move || {
        view! {
            <ErrorSummary problems=problems />
            <h1>{m::payments::title()}</h1>
            {head(&site, locale, &usual)}
            {form.view(&usual.header.case.id, locale)}
        }
        .into_any()
    });
    Page {
        status: 422,
        has_errors: true,
        has_islands: true,
        ..page
    }
}
