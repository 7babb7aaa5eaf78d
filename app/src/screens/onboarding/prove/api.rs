//! How does somebody prove who they are, or ask for a letter?

use domain::error::AppError;
use domain::forms::{Fields, Prove as ProveForm};
use domain::proof::{self, Proven};
use leptos::prelude::{server, use_context};

use crate::context::Ctx;
use crate::error::ApiError;
use crate::routes::Route;

/// Checks the proof. Where it leads is all that it tells.
#[server(prefix = "/api", endpoint = "prove")]
pub async fn prove() -> Result<(), ApiError> {
    let ctx = Ctx::current()?;
    let session = ctx.signed_in()?;
    let fields = use_context::<Fields>().ok_or(AppError::BadRequest)?;
    let rules = &ctx.site.agency.proof;
    let form = ProveForm::read(&fields, rules).map_err(AppError::from)?;
    let proven = proof::prove(&ctx.domain, session, rules, form, &ctx.client()).await?;
    ctx.reply.go_to(match proven {
        Proven::Confirmed => Route::Confirmed,
        Proven::ClaimedBefore => Route::Claimed,
        Proven::LetterAsked => Route::LetterAsked,
    });
    Ok(())
}
