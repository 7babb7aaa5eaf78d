//! How is a rendered page sent?

use axum::response::{IntoResponse, Response};
use http::StatusCode;
use http::header::{CONTENT_LANGUAGE, CONTENT_TYPE, HeaderValue};
use locales::Locale;

/// HTML with its type, for readers of these languages: a tag, or several with commas. Caches and security are the layers' matter.
pub fn response(html: String, languages: &str) -> Response {
    let content_type = HeaderValue::from_static("text/html; charset=utf-8");
    let mut answer = ([(CONTENT_TYPE, content_type)], html).into_response();
    if let Ok(languages) = HeaderValue::from_str(languages) {
        answer.headers_mut().insert(CONTENT_LANGUAGE, languages);
    }
    answer
}

/// The tags of a page that speaks all languages.
pub fn every_language() -> String {
    let tags: Vec<_> = Locale::ALL.iter().map(|locale| locale.tag()).collect();
    tags.join(", ")
}

/// Renders a page of the app and gives it its status.
pub fn page(ctx: &app::Ctx, page: app::Page) -> Response {
    let status = StatusCode::from_u16(page.status).unwrap_or(StatusCode::OK);
    let mut answer = response(app::render(ctx, page), ctx.locale.tag());
    *answer.status_mut() = status;
    answer
}
