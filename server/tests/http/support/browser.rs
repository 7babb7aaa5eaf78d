//! Somebody who asks: keeps cookies, sends what a browser sends, and sees the whole answer.

use std::cell::RefCell;
use std::collections::BTreeMap;

use axum::Router;
use axum::body::Body;
use http::header::{CONTENT_TYPE, COOKIE, HOST, LOCATION, SET_COOKIE};
use http::{HeaderMap, Method, Request, StatusCode};
use tower::ServiceExt;

use super::{PASSWORD, TestPortal};

/// A browser of today, on our own pages.
pub struct Browser {
    router: Router,
    /// The jar: name and value.
    pub cookies: RefCell<BTreeMap<String, String>>,
}

/// What came back.
#[derive(Debug)]
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: String,
}

impl Answer {
    /// Where a redirect leads; empty for other answers.
    pub fn location(&self) -> &str {
        self.header("location")
    }

    /// A header's value; empty if there is none.
    pub fn header(&self, name: &str) -> &str {
        self.headers
            .get(name)
            .map_or("", |value| value.to_str().expect("ASCII"))
    }

    /// Status and way of a redirect, for short comparisons.
    pub fn way(&self) -> (u16, &str) {
        let location = self
            .headers
            .get(LOCATION)
            .map_or("", |to| to.to_str().expect("ASCII"));
        (self.status.as_u16(), location)
    }
}

impl Browser {
    /// With an empty jar.
    pub fn on(portal: &TestPortal) -> Self {
        Self {
            router: portal.router.clone(),
            cookies: RefCell::default(),
        }
    }

    /// The same browser, answered by another server.
    pub fn at(self, portal: &TestPortal) -> Self {
        Self {
            router: portal.router.clone(),
            ..self
        }
    }

    /// Signed in from the English sign-in page.
    pub async fn signed_in(portal: &TestPortal, user: &str) -> Self {
        let browser = Self::on(portal);
        let answer = browser.sign_in(user, PASSWORD).await;
        assert_eq!(answer.way(), (303, "/en/account"), "{user} signs in");
        browser
    }

    /// Sends the sign-in form.
    pub async fn sign_in(&self, user: &str, password: &str) -> Answer {
        let form = format!("user_id={user}&password={}", password.replace(' ', "+"));
        self.post("/api/sign-in", &form, "/en/sign-in").await
    }

    /// A link on one of our pages.
    pub async fn get(&self, path: &str) -> Answer {
        self.send(Method::GET, path, "", &[("sec-fetch-site", "same-origin")])
            .await
    }

    /// A form on one of our pages.
    pub async fn post(&self, path: &str, form: &str, page: &str) -> Answer {
        let referer = format!("http://localhost:3000{page}");
        self.send(
            Method::POST,
            path,
            form,
            &[("sec-fetch-site", "same-origin"), ("referer", &referer)],
        )
        .await
    }

    /// A script on one of our pages.
    pub async fn fetch(&self, path: &str, form: &str) -> Answer {
        let headers = [("sec-fetch-site", "same-origin"), ("accept", "application/json")];
        self.send(Method::POST, path, form, &headers).await
    }

    /// Anything, with nothing but these headers and the cookies.
    pub async fn send(&self, method: Method, path: &str, body: &str, headers: &[(&str, &str)]) -> Answer {
        self.send_bytes(method, path, body.as_bytes().to_vec(), headers)
            .await
    }

    /// The same with a body that need not be text.
    pub async fn send_bytes(
        &self,
        method: Method,
        path: &str,
        body: Vec<u8>,
        headers: &[(&str, &str)],
    ) -> Answer {
        let mut request = Request::builder().method(method).uri(path);
        let named = |name: &str| headers.iter().any(|(given, _)| *given == name);
        if !named("host") {
            request = request.header(HOST, "localhost:3000");
        }
        if !body.is_empty() && !named("content-type") {
            request = request.header(CONTENT_TYPE, "application/x-www-form-urlencoded");
        }
        let jar: Vec<String> = self
            .cookies
            .borrow()
            .iter()
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        if !jar.is_empty() {
            request = request.header(COOKIE, jar.join("; "));
        }
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let request = request.body(Body::from(body)).expect("a request");
        let answer = self.router.clone().oneshot(request).await.expect("an answer");
        let (parts, body) = answer.into_parts();
        for line in parts.headers.get_all(SET_COOKIE) {
            self.keep(line.to_str().expect("ASCII"));
        }
        let bytes = axum::body::to_bytes(body, usize::MAX).await.expect("a body");
        Answer {
            status: parts.status,
            headers: parts.headers,
            body: String::from_utf8_lossy(&bytes).into_owned(),
        }
    }

    fn keep(&self, line: &str) {
        let (pair, attributes) = line.split_once(';').expect("attributes");
        let (name, value) = pair.split_once('=').expect("a value");
        if attributes.contains("Max-Age=0") {
            self.cookies.borrow_mut().remove(name);
        } else {
            self.cookies
                .borrow_mut()
                .insert(name.to_owned(), value.to_owned());
        }
    }

    /// A cookie's value.
    pub fn cookie(&self, name: &str) -> Option<String> {
        self.cookies.borrow().get(name).cloned()
    }
}
