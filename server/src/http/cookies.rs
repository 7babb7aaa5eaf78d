//! Which cookies does the portal set, and with which limits?
//!
//! Six, all unreadable for scripts: the session's token, the key of a visitor's draft, the token of a link out of a mail, the token of
//! a right password that waits for its code, the mark of a browser that signed in before, and the language that somebody chose. The
//! page on privacy tells of each. With https the names of the first five begin with `__Host-`, so that no other host of the agency's domain can plant one.

use http::header::{COOKIE, SET_COOKIE};
use http::{HeaderMap, HeaderValue};
use locales::Locale;

use crate::config::BaseUrl;

const YEAR_S: u32 = 31_536_000;
const VISITOR_S: u32 = 7_200;
const CODE_S: u32 = 600;

/// A cookie of ours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cookie {
    /// Token of a session; gone when the browser closes.
    Session,
    /// Key of a visitor's draft, two hours: as long as the draft.
    Visitor,
    /// Token of a link out of a mail; gone when the browser closes.
    Link,
    /// Token of a right password that waits for its code; ten minutes.
    Code,
    /// A browser that signed in before; a year.
    Device,
    /// Language that somebody chose, a year.
    Language,
}

/// Reads and writes cookies as the base URL demands.
#[derive(Clone, Copy, Debug)]
pub struct Cookies {
    https: bool,
}

impl Cookies {
    /// Cookies for visitors of this address.
    pub fn new(base_url: &BaseUrl) -> Self {
        Self {
            https: base_url.https,
        }
    }

    /// The name in the browser.
    pub fn name(self, cookie: Cookie) -> &'static str {
        match (cookie, self.https) {
            (Cookie::Session, true) => "__Host-session",
            (Cookie::Session, false) => "session",
            (Cookie::Visitor, true) => "__Host-visitor",
            (Cookie::Visitor, false) => "visitor",
            (Cookie::Link, true) => "__Host-link",
            (Cookie::Link, false) => "link",
            (Cookie::Code, true) => "__Host-code",
            (Cookie::Code, false) => "code",
            (Cookie::Device, true) => "__Host-device",
            (Cookie::Device, false) => "device",
            (Cookie::Language, _) => "lang",
        }
    }

    /// The value that the browser sent. A doubled cookie counts as none: one of the two was planted.
    pub fn read(self, headers: &HeaderMap, cookie: Cookie) -> Option<&str> {
        let name = self.name(cookie);
        let lines = headers
            .get_all(COOKIE)
            .iter()
            .filter_map(|line| line.to_str().ok());
        let mut values = lines
            .flat_map(|line| line.split(';'))
            .filter_map(|pair| pair.trim().split_once('='))
            .filter(|(key, _)| *key == name)
            .map(|(_, value)| value);
        let first = values.next()?;
        values.next().is_none().then_some(first)
    }

    /// The language that somebody chose.
    pub fn language(self, headers: &HeaderMap) -> Option<Locale> {
        self.read(headers, Cookie::Language).and_then(Locale::from_tag)
    }

    /// Adds a cookie to the answer. The value is one of ours: a token or a tag.
    pub fn set(self, headers: &mut HeaderMap, cookie: Cookie, value: &str) {
        let age = match cookie {
            Cookie::Session | Cookie::Link => None,
            Cookie::Visitor => Some(VISITOR_S),
            Cookie::Code => Some(CODE_S),
            Cookie::Device | Cookie::Language => Some(YEAR_S),
        };
        self.append(headers, cookie, value, age);
    }

    /// Takes a cookie back from the browser.
    pub fn expire(self, headers: &mut HeaderMap, cookie: Cookie) {
        self.append(headers, cookie, "", Some(0));
    }

    /// `SameSite=Lax`, not `Strict`: who follows a link from a mail to an account page must arrive signed in.
    fn append(self, headers: &mut HeaderMap, cookie: Cookie, value: &str, max_age: Option<u32>) {
        let name = self.name(cookie);
        let secure = if self.https { "; Secure" } else { "" };
        let age = max_age.map_or_else(String::new, |seconds| format!("; Max-Age={seconds}"));
        let line = format!("{name}={value}; Path=/; HttpOnly; SameSite=Lax{secure}{age}");
        if let Ok(line) = HeaderValue::from_str(&line) {
            headers.append(SET_COOKIE, line);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn https() -> Cookies {
        Cookies { https: true }
    }

    fn sent(line: &'static str) -> HeaderMap {
        HeaderMap::from_iter([(COOKIE, HeaderValue::from_static(line))])
    }

    #[test]
    fn a_session_cookie_is_bound_to_the_host_and_gone_with_the_browser() {
        let mut headers = HeaderMap::new();
        https().set(&mut headers, Cookie::Session, "token");
        assert_eq!(
            headers[SET_COOKIE],
            "__Host-session=token; Path=/; HttpOnly; SameSite=Lax; Secure"
        );
    }

    #[test]
    fn a_doubled_cookie_counts_as_none() {
        assert_eq!(
            https().read(&sent("a=1; __Host-session=x"), Cookie::Session),
            Some("x")
        );
        assert_eq!(
            https().read(&sent("__Host-session=x; __Host-session=y"), Cookie::Session),
            None
        );
    }

    #[test]
    fn a_plain_cookie_does_not_stand_in_for_a_host_bound_one() {
        assert_eq!(https().read(&sent("session=x"), Cookie::Session), None);
    }

    #[test]
    fn a_language_that_the_portal_does_not_offer_is_no_choice() {
        assert_eq!(https().language(&sent("lang=zh-Hans")), Some(Locale::ZhHans));
        assert_eq!(https().language(&sent("lang=xx")), None);
    }
}
