//! What does a page or a server function know about the request it answers?
//!
//! The server builds one [`Ctx`] per request, after its middleware has found the locale and the session. Pages get it as an argument,
//! server functions take it from Leptos' context with [`Ctx::current`]. Nothing here reads a header or a clock.

use std::net::{IpAddr, Ipv4Addr};
use std::sync::{Arc, Mutex, PoisonError};

use domain::agency::AccountKind;
use domain::client::Client;
use domain::drafts::Draft;
use domain::error::AppError;
use domain::session::{NewSession, Session, Token};
use jiff::Timestamp;
use leptos::prelude::use_context;
use locales::Locale;

use crate::routes::Route;
use crate::site::Site;

/// One request, as the app sees it.
#[derive(Clone)]
pub struct Ctx {
    /// The store, the clock and the other ports of the use cases.
    pub domain: domain::Ctx,
    /// The language of the path; for a path without one, what was negotiated.
    pub locale: Locale,
    /// The signed-in person, if the session is alive.
    pub session: Option<Session>,
    /// The agency and the program; the same for all requests.
    pub site: Arc<Site>,
    /// What else the request said.
    pub request: RequestFacts,
    /// What the answer must do beside carrying a value.
    pub reply: Reply,
}

/// What else a request said.
#[derive(Clone)]
pub struct RequestFacts {
    /// The path as asked for, percent-encoded, beginning with `/`.
    pub path: String,
    /// The query as asked for, percent-encoded, without `?`; empty if there is none.
    pub query: String,
    /// Token of the session cookie, alive or not.
    pub token: Option<Token>,
    /// Where the request came from: the rightmost address that is not a trusted proxy.
    pub address: IpAddr,
    /// The cookie of a browser that signed in before.
    pub device: Option<Token>,
    /// What was typed into the form of this page before an error or a switch of language.
    pub draft: Option<Draft>,
    /// Token of the link that this browser followed out of a mail.
    pub link: Option<Token>,
    /// Token of a right password that waits for its code.
    pub code: Option<Token>,
}

impl Default for RequestFacts {
    fn default() -> Self {
        Self {
            path: "/".to_owned(),
            query: String::new(),
            token: None,
            address: IpAddr::V4(Ipv4Addr::UNSPECIFIED),
            device: None,
            draft: None,
            link: None,
            code: None,
        }
    }
}

/// What a server function asks of the HTTP answer. The server reads it after the call, and sets cookies and addresses.
#[derive(Clone, Default)]
pub struct Reply(Arc<Mutex<ReplyParts>>);

/// The parts of a [`Reply`], taken by the server with [`Reply::take`].
#[derive(Default)]
pub struct ReplyParts {
    /// What happens to the session cookie, if anything.
    pub session: Option<SessionChange>,
    /// Where a plain form post goes after success (303); a script gets the value instead.
    pub next: Option<Route>,
    /// What pages that may come next show of what was typed, by the names of their forms.
    pub keep: Vec<(&'static str, Draft)>,
    /// Whether the link out of a mail has done what it was for.
    pub forget_link: bool,
}

/// What happens to the cookies of a session.
pub enum SessionChange {
    /// Set them to the tokens of this session.
    Begin(NewSession),
    /// Set the one of a right password that waits for its code.
    AskForCode(Token),
    /// Remove the session's.
    End,
}

impl Ctx {
    /// The context of the server function that is running.
    ///
    /// # Errors
    /// [`AppError::Unavailable`] if the server provided none: a fault of the program, never of the request.
    pub fn current() -> Result<Self, AppError> {
        use_context::<Self>().ok_or_else(|| AppError::Unavailable {
            reference: "no-context".to_owned(),
        })
    }

    /// The session, or the error that leads to the sign-in page.
    pub fn signed_in(&self) -> Result<&Session, AppError> {
        self.session.as_ref().ok_or(AppError::SignIn)
    }

    /// Who asks, for the throttles of sign-in.
    pub fn client(&self) -> Client {
        Client {
            address: self.request.address,
            device: self.request.device.clone(),
            locale: self.locale,
        }
    }

    /// The site, where accounts are of this portal; where they are the state's, their pages do not exist.
    pub fn own_accounts(&self) -> Result<&Arc<Site>, AppError> {
        match self.site.agency.accounts.kind {
            AccountKind::Own => Ok(&self.site),
            AccountKind::Linked => Err(AppError::NotFound),
        }
    }

    /// Whole seconds from now; 0 for a moment that has passed.
    pub fn seconds_until(&self, end: Timestamp) -> i64 {
        end.duration_since(self.domain.clock.now()).as_secs().max(0)
    }

    /// The address of this very page in a language: same path, same query.
    pub fn here_in(&self, locale: Locale) -> String {
        let path = self.request.path.trim_start_matches('/');
        let rest = path
            .split_once('/')
            .map_or(String::new(), |(_, rest)| format!("/{rest}"));
        let query = &self.request.query;
        let mark = if query.is_empty() { "" } else { "?" };
        format!("/{}{rest}{mark}{query}", locale.tag())
    }
}

impl Reply {
    /// Sets the cookies of a new session.
    pub fn begin_session(&self, session: NewSession) {
        self.with(|parts| parts.session = Some(SessionChange::Begin(session)));
    }

    /// Sets the cookie of a right password that waits for its code.
    pub fn ask_for_code(&self, token: Token) {
        self.with(|parts| parts.session = Some(SessionChange::AskForCode(token)));
    }

    /// Removes the session cookie.
    pub fn end_session(&self) {
        self.with(|parts| parts.session = Some(SessionChange::End));
    }

    /// Where a plain form post goes next.
    pub fn go_to(&self, route: Route) {
        self.with(|parts| parts.next = Some(route));
    }

    /// Keeps something for the page of another form.
    pub fn keep(&self, form: &'static str, draft: Draft) {
        self.with(|parts| parts.keep.push((form, draft)));
    }

    /// Takes the token of a mail's link back from the browser.
    pub fn forget_link(&self) {
        self.with(|parts| parts.forget_link = true);
    }

    /// What was asked for, once.
    pub fn take(&self) -> ReplyParts {
        let mut parts = ReplyParts::default();
        self.with(|kept| std::mem::swap(kept, &mut parts));
        parts
    }

    fn with(&self, change: impl FnOnce(&mut ReplyParts)) {
        // A poisoned lock only means that another holder panicked; the parts are plain values and stay usable.
        change(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner));
    }
}
