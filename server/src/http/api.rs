//! How does a server function of the app meet a request? One handler for all of them, for scripts and for plain forms alike.
//!
//! `server_fn` would answer a plain form's error with a redirect that carries the error in its address, and an unreadable body
//! in words of its own. So it only ever sees requests that ask for JSON, made from fields that we have read ourselves; what
//! its answer means for a browser is decided here.

use std::sync::Arc;

use app::Route;
use app::context::{ReplyParts, SessionChange};
use axum::body::Body;
use axum::extract::{Request, State};
use axum::response::{IntoResponse, Response};
use domain::drafts;
use domain::error::AppError;
use domain::forms::Fields;
use http::header::{ACCEPT, CONTENT_LENGTH, HeaderValue};
use http::request::Parts;
use http::{HeaderMap, Method};
use leptos::prelude::{Owner, provide_context};
use leptos::reactive::computed::ScopedFuture;
use locales::Locale;
use server_fn::axum::get_server_fn_service;

use super::cookies::Cookie;
use super::failure::Failure;
use super::form_posts::FormPost;
use super::middleware::failures::{json, wants_html, wants_json};
use super::{Portal, body, context, form_drafts, incident, language};

/// Everything under `/api`.
pub async fn call(State(portal): State<Arc<Portal>>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let for_script = wants_json(&parts.headers);
    if parts.method != Method::POST {
        return read(&portal, parts).await;
    }
    let bytes = match body::read(&portal, body).await {
        Ok(bytes) => bytes,
        Err(failure) => return failure.into_response(),
    };
    // A post of nothing needs no type: "sign out" and "stay" have no fields.
    if !bytes.is_empty() && !body::is_form(&parts.headers) {
        return Failure(AppError::BadRequest).into_response();
    }
    let fields = Fields::parse(&bytes);
    let form = FormPost::new(&portal, &parts, &bytes, &fields);
    if let Some(answer) = form.switch_language().await {
        return answer;
    }
    let (result, reply) = run(&portal, &parts, fields.clone(), form.page()).await;
    let mut answer = match (result, for_script) {
        (Ok(value), true) => value,
        (Ok(_), false) => form.succeeded(reply.next.as_ref()).await,
        (Err(error), true) => failed_for_script(error),
        (Err(error), false) => form.failed(error).await,
    };
    let kept = keep(&portal, &parts, &reply, answer.headers_mut()).await;
    if let Err(error) = kept {
        return Failure(error).into_response();
    }
    apply(&portal, &parts, reply, answer.headers_mut()).await;
    answer
}

/// A function that only reads: its arguments are the query, its answer is JSON whoever asks. A mistake is a page for people.
async fn read(portal: &Arc<Portal>, parts: Parts) -> Response {
    let fields = Fields::parse(parts.uri.query().unwrap_or_default().as_bytes());
    let answer = if fields.faults().is_empty() {
        run(portal, &parts, fields, None).await.0
    } else {
        Err(AppError::Invalid {
            fields: fields.faults().clone(),
        })
    };
    match answer {
        Ok(value) => value,
        // Somebody whose form failed stands at its address, and opens it again.
        Err(error) if wants_html(&parts.headers) => Failure(error).into_response(),
        Err(error) => failed_for_script(error),
    }
}

fn failed_for_script(error: AppError) -> Response {
    let bare = Failure(error.clone()).into_response();
    let mut answer = json(&error);
    *answer.status_mut() = bare.status();
    for (name, value) in bare.headers() {
        if name != CONTENT_LENGTH {
            answer.headers_mut().insert(name, value.clone());
        }
    }
    answer
}

/// Runs the function of the address. What was typed reaches it through the context, as fields that nothing can break; the
/// request itself stays without a body, so that no decoder stumbles over one.
async fn run(
    portal: &Arc<Portal>,
    parts: &Parts,
    fields: Fields,
    page: Option<&Route>,
) -> (Result<Response, AppError>, ReplyParts) {
    let path = parts.uri.path();
    let Some(service) = get_server_fn_service(path, parts.method.clone()) else {
        let known = server_fn::axum::server_fn_paths().any(|(known, _)| known == path);
        let error = if known {
            AppError::MethodNotAllowed
        } else {
            AppError::NotFound
        };
        return (Err(error), ReplyParts::default());
    };
    let locale = language::guess(portal, &parts.headers).unwrap_or(Locale::En);
    let mut ctx = context::of(portal, parts, locale);
    if let Some(page) = page {
        ctx.request.draft = match form_drafts::find(portal, parts, page).await {
            Ok(draft) => draft,
            Err(error) => return (Err(error), ReplyParts::default()),
        };
    }
    let reply = ctx.reply.clone();
    let mut request = Request::from_parts(parts.clone(), Body::empty());
    let json = HeaderValue::from_static("application/json");
    request.headers_mut().insert(ACCEPT, json);
    request.headers_mut().remove(CONTENT_LENGTH);

    let owner = Owner::new();
    let mut service = service;
    let answer = owner
        .with(|| {
            ScopedFuture::new(async move {
                provide_context(ctx);
                provide_context(fields);
                service.run(request).await
            })
        })
        .await;
    owner.unset_with_forced_cleanup();
    (understood(answer).await, reply.take())
}

/// The function's value, or the situation that it failed with.
async fn understood(answer: Response) -> Result<Response, AppError> {
    if answer.status().is_success() {
        return Ok(answer);
    }
    let bytes = axum::body::to_bytes(answer.into_body(), usize::MAX)
        .await
        .unwrap_or_default();
    Err(serde_json::from_slice(&bytes)
        .unwrap_or_else(|_| incident::report("a server function failed without a code")))
}

/// Keeps what the next pages show; a visitor without a key gets one.
async fn keep(
    portal: &Portal,
    parts: &Parts,
    reply: &ReplyParts,
    headers: &mut HeaderMap,
) -> Result<(), AppError> {
    if reply.keep.is_empty() {
        return Ok(());
    }
    let owner = form_drafts::owner_or_new(portal, parts, headers);
    for (form, draft) in &reply.keep {
        drafts::save(&portal.domain, owner.clone(), form, draft.clone()).await?;
    }
    Ok(())
}

/// What the function asked for beside its value: cookies.
async fn apply(portal: &Portal, parts: &Parts, reply: ReplyParts, headers: &mut HeaderMap) {
    match reply.session {
        Some(SessionChange::Begin(new)) => {
            portal.cookies.set(headers, Cookie::Session, new.token.reveal());
            portal.cookies.set(headers, Cookie::Device, new.device.reveal());
            portal.cookies.expire(headers, Cookie::Code);
        }
        Some(SessionChange::AskForCode(token)) => portal.cookies.set(headers, Cookie::Code, token.reveal()),
        Some(SessionChange::End) => super::exit::forget(portal, parts, headers).await,
        None => {}
    }
    if reply.forget_link {
        portal.cookies.expire(headers, Cookie::Link);
    }
}
