//! What happens to a form that was sent without scripts? Success leads on; anything else leads back, with what was typed.

use std::sync::Arc;

use app::Route;
use app::routes::Next;
use axum::response::{IntoResponse, Response};
use domain::drafts::{self, Draft};
use domain::error::AppError;
use domain::forms::{Fields, FormErrors};
use domain::session::{Ending, SessionState};
use http::request::Parts;
use locales::Locale;

use super::body::Pairs;
use super::cookies::Cookie;
use super::failure::{Failure, Kept};
use super::middleware::session::SignedIn;
use super::{Portal, form_drafts, language, redirect};

/// The button by which a form asks for another language (`components::language_switch`).
const SWITCH: &str = "switch_to";
/// Where a page with mistakes begins (`components::error_summary`).
const PROBLEM: &str = "#problem";

/// A form on its way.
pub struct FormPost<'r> {
    portal: &'r Arc<Portal>,
    parts: &'r Parts,
    fields: &'r Fields,
    switch_to: Option<Locale>,
    /// The page that the form stands on.
    page: Option<Route>,
}

impl<'r> FormPost<'r> {
    /// Looks at what came.
    pub fn new(portal: &'r Arc<Portal>, parts: &'r Parts, bytes: &[u8], fields: &'r Fields) -> Self {
        let switch_to = Pairs::parse(bytes)
            .first(SWITCH)
            .and_then(|tag| Locale::from_tag(&tag));
        let page = Route::of_form(parts.uri.path(), fields);
        Self {
            portal,
            parts,
            fields,
            switch_to,
            page,
        }
    }

    /// The page that the form stands on.
    pub fn page(&self) -> Option<&Route> {
        self.page.as_ref()
    }

    /// The same page in another language, with what was typed; `None` if the form was sent for its own sake.
    pub async fn switch_language(&self) -> Option<Response> {
        let locale = self.switch_to?;
        let mut answer = redirect::see_other(&self.page_in(locale));
        self.portal
            .cookies
            .set(answer.headers_mut(), Cookie::Language, locale.tag());
        Some(self.keep(FormErrors::default(), answer).await)
    }

    /// The form went through: its draft is forgotten, and the reader goes on.
    pub async fn succeeded(&self, next: Option<&Route>) -> Response {
        let locale = self.locale();
        let to = next.map_or_else(|| self.page_in(locale), |route| route.path(locale));
        if let (Some(owner), Some(form)) = (form_drafts::owner(self.portal, self.parts), self.form()) {
            // A draft that stays behind ends by itself; the form's success must not fail for it.
            let _ = drafts::discard(&self.portal.domain, &owner, form).await;
        }
        redirect::see_other(&to)
    }

    /// The form did not go through. Mistakes are shown on its page, other situations on a page of their own; what was typed is kept.
    pub async fn failed(&self, error: AppError) -> Response {
        match error {
            AppError::Invalid { fields } => {
                let to = format!("{}{PROBLEM}", self.page_in(self.locale()));
                self.keep(fields, redirect::see_other(&to)).await
            }
            AppError::SessionExpired => {
                let route = Route::SessionExpired(ending(self.parts), Next::default());
                self.keep(
                    FormErrors::default(),
                    redirect::see_other(&route.path(self.locale())),
                )
                .await
            }
            // Nothing was typed into addresses that do not exist.
            AppError::NotFound | AppError::MethodNotAllowed => Failure(error).into_response(),
            error => {
                self.keep(FormErrors::default(), Failure(error).into_response())
                    .await
            }
        }
    }

    /// Saves the draft, and lets the answer say so; a visitor without a key gets one with it.
    async fn keep(&self, errors: FormErrors, mut answer: Response) -> Response {
        let Some(form) = self.form() else { return answer };
        let owner = form_drafts::owner_or_new(self.portal, self.parts, answer.headers_mut());
        let draft = Draft::of(self.fields, errors);
        match drafts::save(&self.portal.domain, owner, form, draft).await {
            Ok(()) => {
                answer.extensions_mut().insert(Kept);
                answer
            }
            Err(error) => Failure(error).into_response(),
        }
    }

    fn form(&self) -> Option<&'static str> {
        self.page.as_ref().and_then(form_drafts::form_of)
    }

    fn locale(&self) -> Locale {
        language::guess(self.portal, &self.parts.headers).unwrap_or(Locale::En)
    }

    /// The page that the form stands on; for a form that stands on every page, the page that it was sent from.
    fn page_in(&self, locale: Locale) -> String {
        if let Some(page) = &self.page {
            return page.path(locale);
        }
        match language::referring_page(self.portal, &self.parts.headers) {
            Some(from) if language::of_path(from.path()).is_some() => language::in_language(&from, locale),
            _ => Route::Home.path(locale),
        }
    }
}

/// Why the session of a request is over.
fn ending(parts: &Parts) -> Ending {
    match parts.extensions.get::<SignedIn>() {
        Some(SignedIn {
            state: SessionState::Expired(ending),
            ..
        }) => *ending,
        _ => Ending::default(),
    }
}
