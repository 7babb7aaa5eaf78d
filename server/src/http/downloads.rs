//! Which files does a signed-in person take away?

use std::sync::Arc;

use app::Route;
use axum::body::Bytes;
use axum::extract::{FromRequestParts, Request, State};
use axum::response::{IntoResponse, Response};
use domain::payments::PaymentQuery;
use http::header::{CONTENT_DISPOSITION, CONTENT_TYPE, HeaderValue};

use super::failure::Failure;
use super::pages::{PathCase, PathLanguage, admit};
use super::{Portal, context};

/// Spreadsheets take UTF-8 for something else without it.
const BYTE_ORDER_MARK: &str = "\u{feff}";

/// `payments.csv`: the rows of the payment history that the same query shows on its page.
///
/// The file's name is the same for everyone: on a shared device the list of downloads must not say whose case it is.
pub async fn payments(State(portal): State<Arc<Portal>>, request: Request) -> Response {
    let (mut parts, _) = request.into_parts();
    let locale = match PathLanguage::from_request_parts(&mut parts, &()).await {
        Ok(PathLanguage(locale)) => locale,
        Err(answer) => return answer,
    };
    let case = match PathCase::from_request_parts(&mut parts, &()).await {
        Ok(PathCase(case)) => case,
        Err(failure) => return failure.into_response(),
    };
    if let Err(answer) = admit(
        &parts,
        locale,
        &Route::Payments {
            case: case.clone(),
            query: parts.uri.query().unwrap_or_default().to_owned(),
        },
    ) {
        return answer;
    }
    let ctx = context::of(&portal, &parts, locale);
    let query = PaymentQuery::parse(&ctx.request.query);
    match app::screens::account::payments::csv(&ctx, &case, &query).await {
        Ok(text) => csv(&text),
        Err(error) => Failure(error).into_response(),
    }
}

fn csv(text: &str) -> Response {
    let body = Bytes::from(format!("{BYTE_ORDER_MARK}{text}"));
    let headers = [
        (
            CONTENT_TYPE,
            HeaderValue::from_static("text/csv; charset=utf-8; header=present"),
        ),
        (
            CONTENT_DISPOSITION,
            HeaderValue::from_static("attachment; filename=\"payments.csv\""),
        ),
    ];
    (headers, body).into_response()
}
