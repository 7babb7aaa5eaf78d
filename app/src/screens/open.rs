//! Which screen belongs to which address?

use domain::error::AppError;
use jiff::Timestamp;

use super::onboarding::{activate, check_your_mail, create_account, prove};
use super::recovery::{forgot, reset_password};
use super::{account, chooser, home, public, session_expired, sign_in, sign_in_code, signed_out};
use crate::context::Ctx;
use crate::page::Page;
use crate::routes::Route;

/// Loads the page of an address.
pub async fn page(ctx: &Ctx, route: Route) -> Result<Page, AppError> {
    match route {
        Route::SignIn(next) => Ok(sign_in::page(ctx, next)),
        Route::SessionExpired(ending, next) => Ok(session_expired::page(ctx, ending, next)),
        Route::SignInCode(next) => sign_in_code::page(ctx, next).await,
        Route::CreateAccount => create_account::page(ctx),
        Route::CheckYourMail => check_your_mail::page(ctx).await,
        Route::Activate => activate::page(ctx).await,
        Route::ForgotUserId => forgot::user_id(ctx),
        Route::ForgotPassword => forgot::password(ctx),
        Route::MailSent => forgot::sent(ctx),
        Route::ResetPassword => reset_password::page(ctx).await,
        Route::Prove(viewer) => prove::page(ctx, viewer).await,
        Route::Confirmed => Ok(prove::confirmed(ctx)),
        Route::Claimed => Ok(prove::claimed(ctx)),
        Route::LetterAsked => Ok(prove::letter_asked(ctx)),
        Route::Authenticator => account::authenticator::page(ctx).await,
        Route::Account => account::overview::page(ctx).await,
        Route::Payments { case, query } => account::payments::page(ctx, &case, &query).await,
        Route::Public(page) => Ok(public::page(ctx, page)),
        Route::Chooser | Route::Home | Route::SignedOut | Route::Activated | Route::PasswordChanged => {
            Ok(static_page(ctx, &route))
        }
    }
}

/// A page that is the same for everyone in one language, and the moment at which it may say something else, if there is one.
pub fn kept_page(ctx: &Ctx, route: &Route) -> (Page, Option<Timestamp>) {
    match route {
        Route::Public(page) => public::kept_page(ctx, *page),
        route => (static_page(ctx, route), None),
    }
}

/// A page that is the same for everyone in one language, at any time. Addresses of other pages get the home page.
pub fn static_page(ctx: &Ctx, route: &Route) -> Page {
    match route {
        Route::Chooser => chooser::page(ctx),
        Route::SignedOut => signed_out::page(ctx),
        Route::Activated => activate::done(ctx),
        Route::PasswordChanged => reset_password::done(ctx),
        Route::Public(page) => public::lasting_page(ctx, *page),
        _ => home::page(ctx),
    }
}
