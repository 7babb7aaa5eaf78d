//! Whose draft is it, and which page shows it?

use app::Route;
use domain::drafts::{self, Draft};
use domain::error::AppError;
use domain::ports::DraftOwner;
use domain::session::SessionState;
use http::request::Parts;

use super::Portal;
use super::cookies::Cookie;
use super::middleware::session::SignedIn;

/// The name under which a page's form is kept, for pages that have one.
pub fn form_of(page: &Route) -> Option<&'static str> {
    match page {
        Route::SignIn(_) => Some("sign-in"),
        _ => None,
    }
}

/// The signed-in account, else the browser by its visitor cookie.
pub fn owner(portal: &Portal, parts: &Parts) -> Option<DraftOwner> {
    if let Some(SignedIn {
        state: SessionState::Active(session),
        ..
    }) = parts.extensions.get()
    {
        return Some(DraftOwner::Account(session.account.clone()));
    }
    let key = portal.cookies.read(&parts.headers, Cookie::Visitor)?;
    Some(DraftOwner::Visitor(key.to_owned()))
}

/// What was typed into a page's form before.
pub async fn find(portal: &Portal, parts: &Parts, page: &Route) -> Result<Option<Draft>, AppError> {
    match (form_of(page), owner(portal, parts)) {
        (Some(form), Some(owner)) => drafts::find(&portal.domain, &owner, form).await,
        _ => Ok(None),
    }
}
