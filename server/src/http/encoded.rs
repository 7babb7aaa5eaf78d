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
use http::{HeaderMap, HeaderValue, StatusCode};
use sha2::{Digest, Sha256};

/// One answer in up to three forms.
pub struct Encoded {
    content_type: HeaderValue,
    language: Option<HeaderValue>,
    cache: HeaderValue,
    hash: String,
    plain: Bytes,
    small: OnceLock<Small>,
}

struct Small {
    brotli: Option<Bytes>,
    gzip: Option<Bytes>,
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
            hash,
            plain,
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
        // A fresh value: nobody has set it before.
        let _ = self.small.set(Small { brotli, gzip });
        self
    }

    /// Makes the small forms, at the strongest and slowest levels. Until then the plain bytes are sent.
    pub fn compress(&self) {
        self.small.get_or_init(|| Small {
            brotli: brotli(&self.plain),
            gzip: gzip(&self.plain),
        });
    }

    /// Each form with what its file's name ends in, where it is kept as a file: nothing, `.br`, `.gz`.
    pub fn forms(&self) -> impl Iterator<Item = (&'static str, &Bytes)> {
        let small = self.small.get();
        let brotli = small.and_then(|small| small.brotli.as_ref());
        let gzip = small.and_then(|small| small.gzip.as_ref());
        let forms = [("", Some(&self.plain)), (".br", brotli), (".gz", gzip)];
        forms
            .into_iter()
            .filter_map(|(ending, bytes)| Some((ending, bytes?)))
    }

    /// The answer to a request: not modified, or the smallest form that the browser takes.
    pub fn respond(&self, request: &HeaderMap) -> Response {
        let accepted = accepted(request);
        let small = self.small.get();
        let (coding, bytes) = small
            .and_then(|small| {
                let brotli = small
                    .brotli
                    .as_ref()
                    .filter(|_| accepted.brotli)
                    .map(|bytes| ("br", bytes));
                brotli.or_else(|| {
                    small
                        .gzip
                        .as_ref()
                        .filter(|_| accepted.gzip)
                        .map(|bytes| ("gzip", bytes))
                })
            })
            .map_or((None, &self.plain), |(coding, bytes)| (Some(coding), bytes));
        // A strong tag names one sequence of bytes, so each form has its own.
        let etag = format!(
            "\"{}{}\"",
            self.hash,
            coding.map_or_else(String::new, |coding| format!("-{coding}"))
        );
        let unchanged = request
            .get(IF_NONE_MATCH)
            .is_some_and(|tags| contains_tag(tags, &self.hash));
        let mut response = if unchanged {
            StatusCode::NOT_MODIFIED.into_response()
        } else {
            let mut response = bytes.clone().into_response();
            response
                .headers_mut()
                .insert(CONTENT_TYPE, self.content_type.clone());
            if let Some(coding) = coding {
                response
                    .headers_mut()
                    .insert(CONTENT_ENCODING, HeaderValue::from_static(coding));
            }
            response
        };
        let headers = response.headers_mut();
        headers.insert(CACHE_CONTROL, self.cache.clone());
        if let Some(language) = &self.language {
            headers.insert(CONTENT_LANGUAGE, language.clone());
        }
        headers.insert(VARY, HeaderValue::from_static("Accept-Encoding"));
        if let Ok(etag) = HeaderValue::from_str(&etag) {
            headers.insert(ETAG, etag);
        }
        response
    }
}

struct Accepted {
    brotli: bool,
    gzip: bool,
}

fn accepted(request: &HeaderMap) -> Accepted {
    let offer = request
        .get(ACCEPT_ENCODING)
        .and_then(|offer| offer.to_str().ok())
        .unwrap_or_default();
    let takes = |coding: &str| {
        offer.split(',').any(|part| {
            let mut words = part.split(';');
            let named = words
                .next()
                .is_some_and(|name| name.trim().eq_ignore_ascii_case(coding));
            let refused = words.any(|word| matches!(word.trim(), "q=0" | "q=0.0" | "q=0.00" | "q=0.000"));
            named && !refused
        })
    };
    Accepted {
        brotli: takes("br"),
        gzip: takes("gzip"),
    }
}

/// Whether the browser holds these bytes in any of their forms.
fn contains_tag(tags: &HeaderValue, hash: &str) -> bool {
    let tags = tags.to_str().unwrap_or_default();
    tags.split(',').any(|tag| {
        let tag = tag.trim().trim_start_matches("W/").trim_matches('"');
        tag == hash || tag.split_once('-').is_some_and(|(of, _)| of == hash)
    })
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
        let coding = |offer| {
            page.respond(&asked(ACCEPT_ENCODING, offer))
                .headers()
                .get(CONTENT_ENCODING)
                .cloned()
        };
        assert_eq!(coding("gzip, br"), None);
        page.compress();
        assert_eq!(coding("gzip, br").expect("compressed"), "br");
        assert_eq!(coding("gzip, br;q=0").expect("compressed"), "gzip");
        assert_eq!(coding("identity"), None);
    }

    #[test]
    fn a_browser_that_holds_any_form_is_told_that_nothing_changed() {
        let page = page();
        let plain_tag = page.respond(&HeaderMap::new()).headers()[ETAG].clone();
        page.compress();
        let brotli_tag = page.respond(&asked(ACCEPT_ENCODING, "br")).headers()[ETAG].clone();
        assert_ne!(plain_tag, brotli_tag);
        for tag in [plain_tag, brotli_tag] {
            let answer = page.respond(&asked(IF_NONE_MATCH, tag.to_str().expect("ASCII")));
            assert_eq!(answer.status(), StatusCode::NOT_MODIFIED);
        }
        let other = page.respond(&asked(IF_NONE_MATCH, "\"0000000000000000\""));
        assert_eq!(other.status(), StatusCode::OK);
    }
}
