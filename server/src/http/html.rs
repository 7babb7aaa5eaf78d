//! How is a rendered page sent?

use axum::response::{IntoResponse, Response};
use http::StatusCode;
use http::header::{CONTENT_LANGUAGE, CONTENT_TYPE, HeaderValue};

/// HTML with its type. Caches and security are the layers' matter.
pub fn response(html: String) -> Response {
    (
        [(CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"))],
        html,
    )
        .into_response()
}

/// Renders a page of the app and gives it its status.
pub fn page(ctx: &app::Ctx, page: app::Page) -> Response {
    let status = StatusCode::from_u16(page.status).unwrap_or(StatusCode::OK);
    let mut answer = response(app::render(ctx, page));
    *answer.status_mut() = status;
    let language = HeaderValue::from_static(ctx.locale.tag());
    answer.headers_mut().insert(CONTENT_LANGUAGE, language);
    answer
}
