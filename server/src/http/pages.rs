//! Which page is at this address, and may this reader see it?

use std::sync::Arc;

use app::Route;
use app::routes::{Kind, Next, PageName, RouteSpec};
use axum::extract::{FromRequestParts, RawPathParams, Request, State};
use axum::middleware::Next as NextLayer;
use axum::response::{IntoResponse, Response};
use axum::routing::{MethodRouter, get};
use domain::error::AppError;
use domain::forms::{Field, Fields};
use domain::ids::CaseId;
use domain::session::SessionState;
use http::header::{CACHE_CONTROL, HeaderValue, VARY};
use http::request::Parts;
use http::{HeaderMap, StatusCode, Uri};
use locales::{Locale, PathLocale, path_locale};

use super::failure::Failure;
use super::middleware::failures::wants_json;
use super::middleware::session::SignedIn;
use super::{Portal, context, form_drafts, html, language, redirect};

/// Longest address that we read, in bytes. Ours stay under 300; the rest leaves room for a long filter.
const LONGEST_ADDRESS: usize = 4096;

/// The language of the path, or the answer for a path that names none: sent on to its right spelling, or not found.
pub struct PathLanguage(pub Locale);

impl<S: Send + Sync> FromRequestParts<S> for PathLanguage {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Response> {
        let not_found = || Failure(AppError::NotFound).into_response();
        let params = RawPathParams::from_request_parts(parts, state)
            .await
            .map_err(IntoResponse::into_response)?;
        let (_, segment) = params
            .iter()
            .find(|(name, _)| *name == "locale")
            .ok_or_else(not_found)?;
        match path_locale(segment) {
            PathLocale::Exact(locale) => Ok(Self(locale)),
            PathLocale::Redirect(locale) => {
                Err(redirect::permanent(&language::in_language(&parts.uri, locale)))
            }
            PathLocale::Unknown => Err(not_found()),
        }
    }
}

/// The case of the path.
pub struct PathCase(pub CaseId);

impl<S: Send + Sync> FromRequestParts<S> for PathCase {
    type Rejection = Failure;

    /// What is no id is not found, like the id of somebody else's case.
    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Failure> {
        let not_found = || Failure(AppError::NotFound);
        let params = RawPathParams::from_request_parts(parts, state)
            .await
            .map_err(|_| Failure(AppError::BadRequest))?;
        let (_, case) = params
            .iter()
            .find(|(name, _)| *name == "case")
            .ok_or_else(not_found)?;
        CaseId::parse(case).map(Self).map_err(|_| not_found())
    }
}

/// Pages that are the same for everyone, and what one of them answers to somebody who looks for something.
pub fn still(spec: &RouteSpec) -> MethodRouter<Arc<Portal>> {
    let RouteSpec { name, kind, .. } = *spec;
    get(async move |State(portal): State<Arc<Portal>>, request: Request| {
        let (mut parts, _) = request.into_parts();
        if name == PageName::Chooser {
            return choose(&portal, &parts);
        }
        let locale = match PathLanguage::from_request_parts(&mut parts, &()).await {
            Ok(PathLanguage(locale)) => locale,
            Err(answer) => return answer,
        };
        if kind == Kind::Searched && parts.uri.query().is_some_and(|query| !query.is_empty()) {
            return made(&portal, name, parts, locale).await;
        }
        portal
            .static_pages
            .respond(&portal, name, locale, &parts.headers)
            .unwrap_or_else(|| Failure(AppError::NotFound).into_response())
    })
}

/// A page made for this request, whoever asks.
async fn made(portal: &Portal, name: PageName, mut parts: Parts, locale: Locale) -> Response {
    let route = match route(name, &mut parts).await {
        Ok(route) => route,
        Err(failure) => return failure.into_response(),
    };
    let ctx = context::of(portal, &parts, locale);
    match app::screens::page(&ctx, route).await {
        Ok(page) => html::page(&ctx, page),
        Err(error) => Failure(error).into_response(),
    }
}

/// What lies at the root beside the pages.
pub async fn root_file(State(portal): State<Arc<Portal>>, uri: Uri, headers: HeaderMap) -> Response {
    let file = portal.root_files.get(uri.path());
    file.map_or_else(
        || Failure(AppError::NotFound).into_response(),
        |file| file.respond(&headers),
    )
}

/// Pages that are made per request.
pub fn live(spec: &RouteSpec) -> MethodRouter<Arc<Portal>> {
    let RouteSpec { name, kind, .. } = *spec;
    get(async move |State(portal): State<Arc<Portal>>, request: Request| {
        let (mut parts, _) = request.into_parts();
        let locale = match PathLanguage::from_request_parts(&mut parts, &()).await {
            Ok(PathLanguage(locale)) => locale,
            Err(answer) => return answer,
        };
        let route = match route(name, &mut parts).await {
            Ok(route) => route,
            Err(failure) => return failure.into_response(),
        };
        if kind == Kind::Account
            && let Err(answer) = admit(&parts, locale, &route)
        {
            return answer;
        }
        let mut ctx = context::of(&portal, &parts, locale);
        if name == PageName::SessionExpired {
            // The last moments of a session's grace are not for this page to show.
            ctx.session = None;
        }
        ctx.request.draft = match form_drafts::find(&portal, &parts, &route).await {
            Ok(draft) => draft,
            Err(error) => return Failure(error).into_response(),
        };
        match app::screens::page(&ctx, route).await {
            Ok(page) => html::page(&ctx, page),
            Err(error) => Failure(error).into_response(),
        }
    })
}

/// Every component in each of its states; only in development builds.
#[cfg(feature = "gallery")]
pub async fn gallery(
    State(portal): State<Arc<Portal>>,
    PathLanguage(locale): PathLanguage,
    request: Request,
) -> Response {
    let (parts, _) = request.into_parts();
    html::page(&context::of(&portal, &parts, locale), app::gallery::page())
}

async fn route(name: PageName, parts: &mut Parts) -> Result<Route, Failure> {
    let query = parts.uri.query().unwrap_or_default().to_owned();
    let next = Next::read(Fields::parse(query.as_bytes()).get(Field::Next));
    Ok(match name {
        PageName::SignIn => Route::SignIn(next),
        PageName::SignInCode => Route::SignInCode(next),
        PageName::Authenticator => Route::Authenticator,
        PageName::SessionExpired => Route::SessionExpired(app::routes::ending(&query), next),
        PageName::Account => Route::Account,
        PageName::Prove => Route::Prove(app::routes::viewer(&Fields::parse(query.as_bytes()))),
        PageName::Confirmed => Route::Confirmed,
        PageName::Claimed => Route::Claimed,
        PageName::LetterAsked => Route::LetterAsked,
        PageName::Payments => {
            let PathCase(case) = PathCase::from_request_parts(parts, &()).await?;
            Route::Payments { case, query }
        }
        PageName::Public(page) => Route::Public(page),
        PageName::CreateAccount => Route::CreateAccount,
        PageName::CheckYourMail => Route::CheckYourMail,
        PageName::Activate => Route::Activate,
        PageName::ForgotUserId => Route::ForgotUserId,
        PageName::ForgotPassword => Route::ForgotPassword,
        PageName::MailSent => Route::MailSent,
        PageName::ResetPassword => Route::ResetPassword,
        PageName::Chooser
        | PageName::Home
        | PageName::SignedOut
        | PageName::Activated
        | PageName::PasswordChanged => return Err(Failure(AppError::NotFound)),
    })
}

#[expect(
    clippy::result_large_err,
    reason = "the error is the answer, and is sent at once"
)]
/// Account pages are for the signed in. Who was signed in until time ran out is told so; both come back here afterwards.
pub fn admit(parts: &Parts, locale: Locale, route: &Route) -> Result<(), Response> {
    let state = parts
        .extensions
        .get::<SignedIn>()
        .map_or(&SessionState::None, |signed_in| &signed_in.state);
    let onward = Next::back_to(route);
    let (error, instead) = match state {
        SessionState::Active(session) => return admit_person(parts, locale, route, session.person.is_some()),
        SessionState::Expired(ending) => (AppError::SessionExpired, Route::SessionExpired(*ending, onward)),
        SessionState::None => (AppError::SignIn, Route::SignIn(onward)),
    };
    if wants_json(&parts.headers) {
        return Err(Failure(error).into_response());
    }
    Err(redirect::see_other(&instead.path(locale)))
}

#[expect(
    clippy::result_large_err,
    reason = "the error is the answer, and is sent at once"
)]
/// Whoever has not proven who they are is led to where they do, from any page and on any device; whoever has, to their cases.
fn admit_person(parts: &Parts, locale: Locale, route: &Route, is_proven: bool) -> Result<(), Response> {
    let instead = match (route.name().wants_proof(), is_proven) {
        (Some(true), false) => Route::Prove(None),
        (Some(false), true) => Route::Account,
        _ => return Ok(()),
    };
    if wants_json(&parts.headers) {
        return Err(Failure(AppError::Forbidden).into_response());
    }
    Err(redirect::see_other(&instead.path(locale)))
}

/// `/`: the language chosen before, else what the browser prefers, else the page where one chooses. Readers of Traditional Chinese
/// choose, too: that page tells them in their letters what there is.
fn choose(portal: &Portal, parts: &Parts) -> Response {
    let wished = || {
        let wished = language::wishes(&parts.headers);
        wished.locale.filter(|_| !wished.traditional_notice)
    };
    let chosen = portal.cookies.language(&parts.headers).or_else(wished);
    let mut answer = if let Some(locale) = chosen {
        redirect::found(&Route::Home.path(locale))
    } else {
        let page = portal
            .static_pages
            .respond(portal, PageName::Chooser, Locale::En, &parts.headers);
        page.unwrap_or_else(|| Failure(AppError::NotFound).into_response())
    };
    let headers = answer.headers_mut();
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("private, no-cache"));
    headers.append(VARY, HeaderValue::from_static("Accept-Language, Cookie"));
    answer
}

/// Everything without a route: a language under another spelling, a slash too many, or nothing of ours.
pub async fn lost(uri: Uri) -> Response {
    if let Some(right) = language::respelled(&uri) {
        return redirect::permanent(&right);
    }
    // Only under a language of ours, so that `//evil.example/` never becomes an address.
    if uri.path().ends_with('/') && language::of_path(uri.path()).is_some() {
        let path = uri.path().trim_matches('/');
        let query = uri.query().map_or_else(String::new, |query| format!("?{query}"));
        return redirect::permanent(&format!("/{path}{query}"));
    }
    Failure(AppError::NotFound).into_response()
}

/// Refuses addresses that are too long, or whose path is not text once decoded.
pub async fn readable_address(request: Request, next: NextLayer) -> Response {
    let uri = request.uri();
    if uri
        .path_and_query()
        .is_some_and(|address| address.as_str().len() > LONGEST_ADDRESS)
    {
        return StatusCode::URI_TOO_LONG.into_response();
    }
    if percent_encoding::percent_decode_str(uri.path())
        .decode_utf8()
        .is_err()
    {
        return Failure(AppError::BadRequest).into_response();
    }
    next.run(request).await
}
