//! What happens when somebody opens a link out of a mail? Nothing yet: the token moves from the address into a cookie, and the page
//! behind it asks for a press of a button. So a mail scanner that opens links uses none up, and no token stays in an address bar,
//! a history or a log.

use std::sync::Arc;

use app::Route;
use axum::extract::{Path, State};
use axum::response::Response;
use axum::routing::{MethodRouter, get};
use domain::session::Token;

use super::cookies::Cookie;
use super::pages::PathLanguage;
use super::{Portal, redirect};

/// The pages that links out of mails lead to, with the address of their links.
pub const LINKS: [(&str, Route); 2] = [
    ("/{locale}/activate/{token}", Route::Activate),
    ("/{locale}/reset-password/{token}", Route::ResetPassword),
];

/// Leads on to the page. What is no token leads there, too, and is told there.
pub fn open(page: Route) -> MethodRouter<Arc<Portal>> {
    get(
        async move |State(portal): State<Arc<Portal>>,
                    PathLanguage(locale): PathLanguage,
                    Path((_, token)): Path<(String, String)>| {
            let mut answer: Response = redirect::see_other(&page.path(locale));
            match Token::parse(&token) {
                Some(token) => portal
                    .cookies
                    .set(answer.headers_mut(), Cookie::Link, token.reveal()),
                None => portal.cookies.expire(answer.headers_mut(), Cookie::Link),
            }
            answer
        },
    )
}
