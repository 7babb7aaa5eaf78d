//! The payment history for programs: the same rows, under the same policy, as JSON.

use domain::error::AppError;
use domain::ids::CaseId;
use domain::payments::{self, PaymentHistory, PaymentQuery};
use leptos::prelude::server;
use leptos::server_fn::codec::GetUrl;

use crate::context::Ctx;
use crate::error::ApiError;

/// One page of a case's payment history; the rest of the query is the filter of the page's own address.
#[server(prefix = "/api", endpoint = "payments", input = GetUrl)]
pub async fn list_payments(case: String) -> Result<PaymentHistory, ApiError> {
    let ctx = Ctx::current()?;
    let person = ctx.signed_in()?.person()?;
    let case = CaseId::parse(&case).map_err(|_| AppError::NotFound)?;
    let filter = PaymentQuery::parse(&ctx.request.query)
        .filter()
        .map_err(AppError::from)?;
    Ok(payments::list(&ctx.domain, person, &case, &filter).await?)
}
