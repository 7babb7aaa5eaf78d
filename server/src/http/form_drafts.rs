//! Whose draft is it, and which page shows it?

use app::Route;
use app::routes::{CHECK_YOUR_MAIL, CREATE_ACCOUNT_FORM, MAIL_SENT};
use domain::drafts::{self, Draft};
use domain::error::AppError;
use domain::ports::DraftOwner;
use domain::session::SessionState;
use http::HeaderMap;
use http::request::Parts;

use super::Portal;
use super::cookies::Cookie;
use super::middleware::session::SignedIn;

/// The name under which a page's form is kept, for pages that have one.
pub fn form_of(page: &Route) -> Option<&'static str> {
    match page {
        Route::SignIn(_) => Some("sign-in"),
        Route::SignInCode(_) => Some("sign-in-code"),
        Route::Authenticator => Some("authenticator"),
        Route::CreateAccount => Some(CREATE_ACCOUNT_FORM),
        Route::CheckYourMail => Some(CHECK_YOUR_MAIL),
        Route::Activate => Some("activate"),
        Route::ForgotUserId => Some("forgot-user-id"),
        Route::ForgotPassword => Some("forgot-password"),
        Route::MailSent => Some(MAIL_SENT),
        Route::ResetPassword => Some("reset-password"),
        Route::Prove(_) => Some("prove"),
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

/// The same; a visitor without a key gets one with the answer.
pub fn owner_or_new(portal: &Portal, parts: &Parts, answer: &mut HeaderMap) -> DraftOwner {
    owner(portal, parts).unwrap_or_else(|| {
        let key = portal.random_text();
        portal.cookies.set(answer, Cookie::Visitor, &key);
        DraftOwner::Visitor(key)
    })
}

/// What was typed into a page's form before.
pub async fn find(portal: &Portal, parts: &Parts, page: &Route) -> Result<Option<Draft>, AppError> {
    match (form_of(page), owner(portal, parts)) {
        (Some(form), Some(owner)) => drafts::find(&portal.domain, &owner, form).await,
        _ => Ok(None),
    }
}
