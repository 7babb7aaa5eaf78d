//! In which language does this request want its answer? The path decides; everything else is a guess for paths without one.

use http::header::{ACCEPT_LANGUAGE, REFERER};
use http::{HeaderMap, Uri};
use locales::{Locale, Negotiated, PathLocale, negotiate, path_locale};
use percent_encoding::percent_decode_str;

use super::Portal;

/// The language of a path, if its first segment names one in any spelling.
pub fn of_path(path: &str) -> Option<Locale> {
    match segment(path) {
        PathLocale::Exact(locale) | PathLocale::Redirect(locale) => Some(locale),
        PathLocale::Unknown => None,
    }
}

/// The same address under the language's own spelling, where it came under another: `/zh-CN/sign-in?x` → `/zh-Hans/sign-in?x`.
pub fn respelled(uri: &Uri) -> Option<String> {
    match segment(uri.path()) {
        PathLocale::Redirect(locale) => Some(in_language(uri, locale)),
        _ => None,
    }
}

/// The address in another language. Its path must begin with a language's segment.
pub fn in_language(uri: &Uri, locale: Locale) -> String {
    let rest = uri.path()[1..].find('/').map_or("", |at| &uri.path()[at + 1..]);
    let query = uri.query().map_or_else(String::new, |query| format!("?{query}"));
    format!("/{}{rest}{query}", locale.tag())
}

/// The page of ours that a request came from: path and query, under a language of ours. Browsers send it with every request
/// within the site (`Referrer-Policy: same-origin`).
pub fn referring_page(portal: &Portal, headers: &HeaderMap) -> Option<Uri> {
    let uri: Uri = headers.get(REFERER)?.to_str().ok()?.parse().ok()?;
    if !portal.is_own_host(uri.authority()?.as_str()) {
        return None;
    }
    uri.path_and_query()?.as_str().parse().ok()
}

/// For requests whose path has no language: the page they came from, the language once chosen, what the browser prefers.
pub fn guess(portal: &Portal, headers: &HeaderMap) -> Option<Locale> {
    let page = referring_page(portal, headers).and_then(|page| of_path(page.path()));
    page.or_else(|| portal.cookies.language(headers))
        .or_else(|| wishes(headers).locale)
}

/// What the browser's own settings ask for. Several lines are one list.
pub fn wishes(headers: &HeaderMap) -> Negotiated {
    let lines = headers.get_all(ACCEPT_LANGUAGE).iter();
    let lines: Vec<_> = lines.filter_map(|line| line.to_str().ok()).collect();
    negotiate(&lines.join(","))
}

fn segment(path: &str) -> PathLocale {
    let path = path.strip_prefix('/').unwrap_or(path);
    let first = path.split('/').next().unwrap_or_default();
    match percent_decode_str(first).decode_utf8() {
        Ok(first) => path_locale(&first),
        Err(_) => PathLocale::Unknown,
    }
}
