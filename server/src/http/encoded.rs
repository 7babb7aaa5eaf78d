//! How are bytes that never change sent, in the smallest form that a browser takes?

use std::io::Write;
use std::sync::OnceLock;

use axum::body::Bytes;
use axum::response::{IntoResponse, Response};
use base64::Engine;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use http::header::{
    ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_LANGUAGE, CONTENT_TYPE, ETAG, IF_NONE_MATCH,
    VARY,
};
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use sha2::{Digest, Sha256};

/// One answer in up to three forms.
pub struct Encoded {
    content_type: HeaderValue,
    language: Option<HeaderValue>,
    cache: HeaderValue,
    hash: String,
    plain: Form,
    small: OnceLock<Small>,
}

struct Small {
    brotli: Option<Form>,
    gzip: Option<Form>,
}

struct Form {
    /// Its name in HTTP; nothing for the plain bytes.
    coding: &'static str,
    /// Its own: a strong tag names one sequence of bytes.
    tag: HeaderValue,
    bytes: Bytes,
}

impl Form {
    fn new(hash: &str, coding: &'static str, bytes: Bytes) -> Self {
        let separator = if coding.is_empty() { "" } else { "-" };
        let tag = HeaderValue::try_from(format!("\"{hash}{separator}{coding}\""));
        Self {
            coding,
            tag: tag.unwrap_or(HeaderValue::from_static("\"\"")),
            bytes,
        }
    }
}

/// For pages: a browser may keep them but asks each time whether they changed.
pub const REVALIDATE: HeaderValue = HeaderValue::from_static("public, no-cache");
/// For files whose name holds their hash.
pub const IMMUTABLE: HeaderValue = HeaderValue::from_static("public, max-age=31536000, immutable");
/// For files at the root, which keep their name when they change.
pub const AN_HOUR: HeaderValue = HeaderValue::from_static("public, max-age=3600");

impl Encoded {
    /// Bytes that have no compressed form yet.
    pub fn new(content_type: HeaderValue, cache: HeaderValue, plain: Bytes) -> Self {
        let digest = Sha256::digest(&plain);
        let hash = STANDARD_NO_PAD.encode(&digest[..9]);
        Self {
            content_type,
            language: None,
            cache,
            plain: Form::new(&hash, "", plain),
            hash,
            small: OnceLock::new(),
        }
    }

    /// A page that is the same for everyone.
    pub fn page(html: String) -> Self {
        let content_type = HeaderValue::from_static("text/html; charset=utf-8");
        Self::new(content_type, REVALIDATE, Bytes::from(html))
    }

    /// Words for readers of these languages: a tag, or several with commas.
    pub fn in_languages(self, tags: &str) -> Self {
        let language = HeaderValue::from_str(tags).ok();
        Self { language, ..self }
    }

    /// Bytes that the build has compressed.
    pub fn with_forms(self, brotli: Option<Bytes>, gzip: Option<Bytes>) -> Self {
        self.small.get_or_init(|| self.small(brotli, gzip));
        self
    }

    /// Makes the small forms, at the strongest and slowest levels. Until then the plain bytes are sent.
    pub fn compress(&self) {
        let plain = &self.plain.bytes;
        self.small.get_or_init(|| self.small(brotli(plain), gzip(plain)));
    }

    fn small(&self, brotli: Option<Bytes>, gzip: Option<Bytes>) -> Small {
        Small {
            brotli: brotli.map(|bytes| Form::new(&self.hash, "br", bytes)),
            gzip: gzip.map(|bytes| Form::new(&self.hash, "gzip", bytes)),
        }
    }

    /// Each form with what its file's name ends in, where it is kept as a file: nothing, `.br`, `.gz`.
    pub fn forms(&self) -> impl Iterator<Item = (&'static str, &Bytes)> {
        self.smaller().chain([&self.plain]).map(|form| {
            let ending = match form.coding {
                "br" => ".br",
                "gzip" => ".gz",
                _ => "",
            };
            (ending, &form.bytes)
        })
    }

    /// The compressed forms, the smallest first.
    fn smaller(&self) -> impl Iterator<Item = &Form> {
        let small = self.small.get().into_iter();
        small
            .flat_map(|small| [&small.brotli, &small.gzip])
            .filter_map(Option::as_ref)
    }

    /// The answer to a request: not modified, or the smallest form that the browser takes.
    pub fn respond(&self, request: &HeaderMap) -> Response {
        let (form, mut response) = if let Some(held) = self.held(request) {
            (held, StatusCode::NOT_MODIFIED.into_response())
        } else {
            let form = self.smaller().find(|form| accepts(request, form.coding));
            let form = form.unwrap_or(&self.plain);
            let mut response = form.bytes.clone().into_response();
            let headers = response.headers_mut();
            headers.insert(CONTENT_TYPE, self.content_type.clone());
            if !form.coding.is_empty() {
                headers.insert(CONTENT_ENCODING, HeaderValue::from_static(form.coding));
            }
            (form, response)
        };
        let headers = response.headers_mut();
        headers.insert(CACHE_CONTROL, self.cache.clone());
        if let Some(language) = &self.language {
            headers.insert(CONTENT_LANGUAGE, language.clone());
        }
        headers.insert(VARY, HeaderValue::from_static("Accept-Encoding"));
        headers.insert(ETAG, form.tag.clone());
        response
    }

    /// The form that the browser holds already.
    fn held(&self, request: &HeaderMap) -> Option<&Form> {
        elements(request, &IF_NONE_MATCH).find_map(|tag| {
            let tag = tag.strip_prefix("W/").unwrap_or(tag);
            let mut forms = self.smaller().chain([&self.plain]);
            forms.find(|form| tag == "*" || form.tag == tag)
        })
    }
}

/// Whether a browser takes this coding: it names it, and not with the weight nought.
fn accepts(request: &HeaderMap, coding: &str) -> bool {
    elements(request, &ACCEPT_ENCODING).any(|offer| {
        let (name, weight) = offer.split_once(';').unwrap_or((offer, "q=1"));
        let weight = weight.split_once('=').map_or("", |(_, weight)| weight.trim());
        let refused = !weight.is_empty() && weight.bytes().all(|byte| matches!(byte, b'0' | b'.'));
        name.trim().eq_ignore_ascii_case(coding) && !refused
    })
}

/// The elements of a list; several lines of a header are one list.
fn elements<'a>(request: &'a HeaderMap, name: &HeaderName) -> impl Iterator<Item = &'a str> {
    let lines = request.get_all(name).into_iter();
    lines
        .filter_map(|line| line.to_str().ok())
        .flat_map(|line| line.split(',').map(str::trim))
}

fn brotli(plain: &[u8]) -> Option<Bytes> {
    let mut out = Vec::new();
    let params = brotli::enc::BrotliEncoderParams {
        quality: 11,
        lgwin: 22,
        ..Default::default()
    };
    brotli::BrotliCompress(&mut &*plain, &mut out, &params).ok()?;
    Some(out.into())
}

fn gzip(plain: &[u8]) -> Option<Bytes> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(plain).ok()?;
    Some(encoder.finish().ok()?.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page() -> Encoded {
        Encoded::new(
            HeaderValue::from_static("text/html"),
            REVALIDATE,
            Bytes::from("word ".repeat(500)),
        )
    }

    fn asked(name: http::HeaderName, value: &str) -> HeaderMap {
        HeaderMap::from_iter([(name, HeaderValue::from_str(value).expect("a header value"))])
    }

    #[test]
    fn the_smallest_accepted_form_is_sent_once_it_exists() {
        let page = page();
        let coding = |offer: &str| {
            page.respond(&asked(ACCEPT_ENCODING, offer))
                .headers()
                .get(CONTENT_ENCODING)
                .cloned()
        };
        assert_eq!(coding("gzip, br"), None);
        page.compress();
        assert_eq!(coding("gzip, br").expect("compressed"), "br");
        for refusal in ["br;q=0", "br;Q=0", "br; q=0.000", "br;q=0."] {
            let offer = format!("gzip, {refusal}");
            assert_eq!(coding(&offer).expect("compressed"), "gzip", "{refusal}");
        }
        assert_eq!(coding("br;q=0.1").expect("compressed"), "br");
        assert_eq!(coding("identity"), None);
        let mut lines = asked(ACCEPT_ENCODING, "identity");
        lines.append(ACCEPT_ENCODING, HeaderValue::from_static("gzip"));
        assert_eq!(page.respond(&lines).headers()[CONTENT_ENCODING], "gzip");
    }

    #[test]
    fn a_browser_that_holds_any_form_is_told_that_nothing_changed() {
        let page = page();
        let plain_tag = page.respond(&HeaderMap::new()).headers()[ETAG].clone();
        page.compress();
        let brotli_tag = page.respond(&asked(ACCEPT_ENCODING, "br")).headers()[ETAG].clone();
        assert_ne!(plain_tag, brotli_tag);
        for tag in [plain_tag, brotli_tag] {
            let mut holds = asked(IF_NONE_MATCH, tag.to_str().expect("ASCII"));
            holds.insert(ACCEPT_ENCODING, HeaderValue::from_static("gzip"));
            let answer = page.respond(&holds);
            assert_eq!(answer.status(), StatusCode::NOT_MODIFIED);
            assert_eq!(
                answer.headers()[ETAG],
                tag,
                "the form that it holds, not the one that it would get"
            );
        }
        let any = page.respond(&asked(IF_NONE_MATCH, "*"));
        assert_eq!(any.status(), StatusCode::NOT_MODIFIED);
        let other = page.respond(&asked(IF_NONE_MATCH, "\"0000000000000000\""));
        assert_eq!(other.status(), StatusCode::OK);
    }
}
