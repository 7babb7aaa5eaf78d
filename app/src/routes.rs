//! Where does each page live? The one table of addresses: the server builds its router from it, pages make their links with it,
//! and tests walk it.

use domain::forms::{Field, Fields, viewer_name};
use domain::ids::CaseId;
use domain::policy::Viewer;
use domain::session::Ending;
use locales::Locale;

pub use crate::next::Next;
pub use crate::public_page::PublicPage;

/// The part of the home page that speaks about new accounts.
pub const CREATE_ACCOUNT: &str = "create-account";

/// How a page may be cached and who may see it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The same for everyone: rendered once per language (and again at the moment when it says something else), kept compressed,
    /// no session, no database.
    Static,
    /// The same for everyone, like a static one, until something is looked for on it: the answer is rendered per request, without
    /// session and database.
    Searched,
    /// Rendered per request, for anyone.
    Public,
    /// Needs a signed-in person; without one, the way leads to the sign-in page.
    Account,
}

impl Kind {
    /// Whether the page is kept in memory. What a search answers is not.
    pub fn is_kept(self) -> bool {
        matches!(self, Self::Static | Self::Searched)
    }
}

/// The pages, without their parameters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum PageName {
    /// Language chooser at `/`.
    Chooser,
    /// Home.
    Home,
    /// A page of the public site.
    Public(PublicPage),
    /// Sign in.
    SignIn,
    /// Signed out.
    SignedOut,
    /// The session came to its end.
    SessionExpired,
    /// Create an account.
    CreateAccount,
    /// The link is on its way.
    CheckYourMail,
    /// Behind that link.
    Activate,
    /// The account is there.
    Activated,
    /// Forgot the user ID.
    ForgotUserId,
    /// Forgot the password.
    ForgotPassword,
    /// An answer is on its way.
    MailSent,
    /// Behind the link for a new password.
    ResetPassword,
    /// The new password is set.
    PasswordChanged,
    /// Prove who one is.
    Prove,
    /// The proof was right.
    Confirmed,
    /// Another account has proven to be the same person.
    Claimed,
    /// A letter was asked for.
    LetterAsked,
    /// Overview of the person's cases.
    Account,
    /// Payment history of one case.
    Payments,
}

impl PageName {
    /// Whether search engines may show the page: everything that a parent can learn without signing in.
    pub fn is_findable(self) -> bool {
        matches!(self, Self::Chooser | Self::Home | Self::Public(_))
    }

    /// Whether the page exists only where accounts are of this portal, not of the state.
    pub fn is_of_own_accounts(self) -> bool {
        use PageName as P;
        let before = matches!(
            self,
            P::CreateAccount | P::CheckYourMail | P::Activate | P::Activated
        );
        let forgotten = matches!(self, P::ForgotUserId | P::ForgotPassword | P::MailSent);
        before || forgotten || matches!(self, P::ResetPassword | P::PasswordChanged)
    }

    /// Whether the page is for people who have not proven who they are (`Some(false)`), for those who have (`Some(true)`), or for both.
    pub fn wants_proof(self) -> Option<bool> {
        match self {
            Self::Prove | Self::Claimed | Self::LetterAsked => Some(false),
            _ => self
                .spec()
                .filter(|spec| spec.kind == Kind::Account)
                .map(|_| true),
        }
    }

    /// Whether the page is closed during maintenance: what is made per request and leads into the account.
    pub fn closes(self) -> bool {
        !self.is_findable() && self.spec().is_some_and(|spec| !spec.kind.is_kept())
    }

    /// The addresses of a page without parameters, by language; the last is for readers of any other language, who choose one on
    /// the front page and get English elsewhere.
    pub fn alternates(self) -> Vec<(&'static str, String)> {
        let home = matches!(self, Self::Chooser | Self::Home);
        let pattern = match self.spec() {
            Some(spec) if !home => spec.pattern,
            _ => "/{locale}",
        };
        let path = |locale: Locale| pattern.replace("{locale}", locale.tag());
        let for_others = if home { "/".to_owned() } else { path(Locale::En) };
        let languages = Locale::ALL.iter().map(|locale| (locale.tag(), path(*locale)));
        languages.chain([(FOR_OTHERS, for_others)]).collect()
    }

    fn spec(self) -> Option<&'static RouteSpec> {
        ROUTES.iter().find(|spec| spec.name == self)
    }
}

/// Stands for a language's tag where all other languages are meant.
const FOR_OTHERS: &str = "x-default";

/// One row of the table.
#[derive(Clone, Copy, Debug)]
pub struct RouteSpec {
    /// Which page.
    pub name: PageName,
    /// Its address in axum's syntax; `{locale}` is a locale's tag, `{case}` a case's id.
    pub pattern: &'static str,
    /// Caching and access.
    pub kind: Kind,
}

const fn row(name: PageName, pattern: &'static str, kind: Kind) -> RouteSpec {
    RouteSpec { name, pattern, kind }
}

const fn public(page: PublicPage, pattern: &'static str, kind: Kind) -> RouteSpec {
    row(PageName::Public(page), pattern, kind)
}

/// Every page of the portal. Downloads (`….csv`), `/exit` and `/api` are the server's own.
pub const ROUTES: &[RouteSpec] = &[
    row(PageName::Chooser, "/", Kind::Static),
    row(PageName::Home, "/{locale}", Kind::Static),
    public(PublicPage::GetStarted, "/{locale}/get-started", Kind::Static),
    public(PublicPage::GetYourPin, "/{locale}/get-your-pin", Kind::Static),
    public(PublicPage::Find, "/{locale}/find", Kind::Searched),
    public(PublicPage::WaysToPay, "/{locale}/ways-to-pay", Kind::Static),
    public(
        PublicPage::HowYouArePaid,
        "/{locale}/how-you-are-paid",
        Kind::Static,
    ),
    public(PublicPage::Questions, "/{locale}/questions", Kind::Static),
    public(PublicPage::Contact, "/{locale}/contact", Kind::Static),
    public(PublicPage::Glossary, "/{locale}/glossary", Kind::Static),
    public(PublicPage::LegalAid, "/{locale}/legal-aid", Kind::Static),
    public(PublicPage::LanguageHelp, "/{locale}/language-help", Kind::Static),
    public(PublicPage::Safety, "/{locale}/safety", Kind::Static),
    public(PublicPage::Privacy, "/{locale}/privacy", Kind::Static),
    public(PublicPage::Accessibility, "/{locale}/accessibility", Kind::Static),
    public(PublicPage::TermsOfUse, "/{locale}/terms-of-use", Kind::Static),
    row(PageName::SignIn, "/{locale}/sign-in", Kind::Public),
    row(PageName::SignedOut, "/{locale}/signed-out", Kind::Static),
    row(
        PageName::SessionExpired,
        "/{locale}/session-expired",
        Kind::Public,
    ),
    row(PageName::CreateAccount, "/{locale}/create-account", Kind::Public),
    row(PageName::CheckYourMail, "/{locale}/check-your-mail", Kind::Public),
    row(PageName::Activate, "/{locale}/activate", Kind::Public),
    row(PageName::Activated, "/{locale}/activated", Kind::Static),
    row(PageName::ForgotUserId, "/{locale}/forgot-user-id", Kind::Public),
    row(
        PageName::ForgotPassword,
        "/{locale}/forgot-password",
        Kind::Public,
    ),
    row(PageName::MailSent, "/{locale}/mail-sent", Kind::Public),
    row(PageName::ResetPassword, "/{locale}/reset-password", Kind::Public),
    row(
        PageName::PasswordChanged,
        "/{locale}/password-changed",
        Kind::Static,
    ),
    row(PageName::Account, "/{locale}/account", Kind::Account),
    row(PageName::Prove, "/{locale}/account/prove", Kind::Account),
    row(PageName::Confirmed, "/{locale}/account/confirmed", Kind::Account),
    row(PageName::Claimed, "/{locale}/account/claimed", Kind::Account),
    row(PageName::LetterAsked, "/{locale}/account/letter", Kind::Account),
    row(
        PageName::Payments,
        "/{locale}/account/cases/{case}/payments",
        Kind::Account,
    ),
];

/// Address that ends the session and leaves for a neutral site.
pub const EXIT: &str = "/exit";
/// Post: user ID and password begin a session.
pub const SIGN_IN_API: &str = "/api/sign-in";
/// Post: how hard is a new password to guess?
pub const JUDGE_PASSWORD_API: &str = "/api/new-password/judge";
/// Post: wishes for an account.
pub const CREATE_ACCOUNT_API: &str = "/api/create-account";
/// Post: has the link of that wish sent again.
pub const RESEND_API: &str = "/api/check-your-mail/resend";
/// Post: makes the account.
pub const ACTIVATE_API: &str = "/api/activate";
/// Post: has a link that is too old sent anew.
pub const RENEW_API: &str = "/api/activate/renew";
/// Post: has the user IDs of an address sent.
pub const FORGOT_USER_ID_API: &str = "/api/forgot-user-id";
/// Post: has a link for a new password sent.
pub const FORGOT_PASSWORD_API: &str = "/api/forgot-password";
/// Post: sets the new password.
pub const RESET_PASSWORD_API: &str = "/api/reset-password";
/// Post: proves who one is, or asks for a letter.
pub const PROVE_API: &str = "/api/prove";
/// Post: ends the session.
pub const SIGN_OUT_API: &str = "/api/sign-out";
/// Post: stays signed in.
pub const EXTEND_SESSION_API: &str = "/api/session/extend";

/// A page with its parameters, without its language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Route {
    /// Language chooser at `/`.
    Chooser,
    /// Home.
    Home,
    /// A page of the public site.
    Public(PublicPage),
    /// Sign in; afterwards on to the place named here.
    SignIn(Next),
    /// Signed out.
    SignedOut,
    /// The session came to its end, for this reason; sign-in leads on to the place named here.
    SessionExpired(Ending, Next),
    /// Create an account.
    CreateAccount,
    /// The link is on its way.
    CheckYourMail,
    /// Behind that link.
    Activate,
    /// The account is there.
    Activated,
    /// Forgot the user ID.
    ForgotUserId,
    /// Forgot the password.
    ForgotPassword,
    /// An answer is on its way.
    MailSent,
    /// Behind the link for a new password.
    ResetPassword,
    /// The new password is set.
    PasswordChanged,
    /// Prove who one is, from this side of the case; `None` where that is still asked, or makes no difference.
    Prove(Option<Viewer>),
    /// The proof was right.
    Confirmed,
    /// Another account has proven to be the same person.
    Claimed,
    /// A letter was asked for.
    LetterAsked,
    /// Overview of the person's cases.
    Account,
    /// Payment history of one case.
    Payments {
        /// Whose history.
        case: CaseId,
        /// The filter as a query string without `?`; `""` for the usual one.
        query: String,
    },
}

impl From<Next> for Route {
    fn from(next: Next) -> Self {
        match next {
            Next::Account => Self::Account,
            Next::Payments { case, query } => Self::Payments { case, query },
        }
    }
}

impl Route {
    /// The row of the table that the page belongs to.
    pub fn name(&self) -> PageName {
        match self {
            Self::Chooser => PageName::Chooser,
            Self::Home => PageName::Home,
            Self::Public(page) => PageName::Public(*page),
            Self::SignIn(_) => PageName::SignIn,
            Self::SignedOut => PageName::SignedOut,
            Self::SessionExpired(..) => PageName::SessionExpired,
            Self::CreateAccount => PageName::CreateAccount,
            Self::CheckYourMail => PageName::CheckYourMail,
            Self::Activate => PageName::Activate,
            Self::Activated => PageName::Activated,
            Self::ForgotUserId => PageName::ForgotUserId,
            Self::ForgotPassword => PageName::ForgotPassword,
            Self::MailSent => PageName::MailSent,
            Self::ResetPassword => PageName::ResetPassword,
            Self::PasswordChanged => PageName::PasswordChanged,
            Self::Prove(_) => PageName::Prove,
            Self::Confirmed => PageName::Confirmed,
            Self::Claimed => PageName::Claimed,
            Self::LetterAsked => PageName::LetterAsked,
            Self::Account => PageName::Account,
            Self::Payments { .. } => PageName::Payments,
        }
    }

    /// The address in a language, with its query.
    pub fn path(&self, locale: Locale) -> String {
        let tag = locale.tag();
        match self {
            Self::Chooser => "/".to_owned(),
            Self::Home => format!("/{tag}"),
            Self::SignIn(next) => format!("/{tag}/sign-in{}", query([onward(next)])),
            Self::SessionExpired(ending, next) => {
                let why = (*ending == Ending::Limit).then(|| ENDED_BY_LIMIT.to_owned());
                format!("/{tag}{SESSION_EXPIRED}{}", query([why, onward(next)]))
            }
            Self::Prove(viewer) => {
                let side = viewer.map(|viewer| format!("{}={}", Field::As.name(), viewer_name(viewer)));
                format!("/{tag}/account/prove{}", query([side]))
            }
            Self::Payments { case, query } if query.is_empty() => {
                format!("/{tag}/account/cases/{case}/payments")
            }
            Self::Payments { case, query } => format!("/{tag}/account/cases/{case}/payments?{query}"),
            without_parameters => pattern(without_parameters.name()).replace("{locale}", tag),
        }
    }

    /// The page that a form stands on, by the address it is posted to: where a person without scripts is sent back to put things
    /// right, or to go on in another language.
    pub fn of_form(api: &str, fields: &Fields) -> Option<Self> {
        Some(match api {
            SIGN_IN_API => Self::SignIn(Next::read(fields.get(Field::Next))),
            CREATE_ACCOUNT_API => Self::CreateAccount,
            RESEND_API => Self::CheckYourMail,
            ACTIVATE_API | RENEW_API => Self::Activate,
            FORGOT_USER_ID_API => Self::ForgotUserId,
            FORGOT_PASSWORD_API => Self::ForgotPassword,
            RESET_PASSWORD_API => Self::ResetPassword,
            PROVE_API => Self::Prove(viewer(fields)),
            _ => return None,
        })
    }

    /// The sign-in page, for somebody who wants to go nowhere in particular.
    pub fn sign_in() -> Self {
        Self::SignIn(Next::Account)
    }
}

/// The side of a case that a form or a query names.
pub fn viewer(fields: &Fields) -> Option<Viewer> {
    let named = fields.get(Field::As)?;
    [Viewer::Receives, Viewer::Pays]
        .into_iter()
        .find(|viewer| viewer_name(*viewer) == named)
}

/// The address of a page as the table has it.
fn pattern(name: PageName) -> &'static str {
    let spec = ROUTES.iter().find(|spec| spec.name == name);
    spec.map_or("/{locale}", |spec| spec.pattern)
}

/// Under this name the page after a wish for an account keeps what it shows.
pub const CHECK_YOUR_MAIL: &str = "check-your-mail";
/// Under this name the page after a wish for help keeps what it shows.
pub const MAIL_SENT: &str = "mail-sent";

/// How the address of the page after a session's end ends.
pub const SESSION_EXPIRED: &str = "/session-expired";
/// In its query.
const ENDED_BY_LIMIT: &str = "ended=limit";

/// Why the session ended, by the query of that page.
pub fn ending(query: &str) -> Ending {
    if query.split('&').any(|pair| pair == ENDED_BY_LIMIT) {
        Ending::Limit
    } else {
        Ending::Idle
    }
}

/// `next=…`, or nothing where sign-in leads to the overview anyway.
fn onward(next: &Next) -> Option<String> {
    (*next != Next::Account).then(|| format!("next={}", encode(&next.value())))
}

/// `?` and the pairs that there are, or nothing at all.
fn query<const N: usize>(pairs: [Option<String>; N]) -> String {
    let pairs: Vec<String> = pairs.into_iter().flatten().collect();
    if pairs.is_empty() {
        String::new()
    } else {
        format!("?{}", pairs.join("&"))
    }
}

/// Percent-encodes a value of a query. Values are ids and queries of our own: ASCII.
fn encode(value: &str) -> String {
    let mut out = String::with_capacity(value.len() + 8);
    for byte in value.bytes() {
        if byte.is_ascii_alphanumeric() || b"-_./".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_way_onward_comes_back_whole_from_the_sign_in_address() {
        let next = Next::read(Some("payments/7001234567?period=all&page=2"));
        let path = Route::SignIn(next.clone()).path(Locale::En);
        assert_eq!(
            path,
            "/en/sign-in?next=payments/7001234567%3Fperiod%3Dall%26page%3D2"
        );
        let (_, query) = path.split_once('?').unwrap_or_default();
        assert_eq!(Next::read(Fields::parse(query.as_bytes()).get(Field::Next)), next);
    }

    #[test]
    fn the_page_after_a_session_knows_why_it_ended_and_where_to_go_on() {
        let next = Next::read(Some("payments/7001234567"));
        for (ending, expected) in [(Ending::Idle, ""), (Ending::Limit, "ended=limit&")] {
            let path = Route::SessionExpired(ending, next.clone()).path(Locale::ZhHans);
            let (_, query) = path.split_once('?').unwrap_or_default();
            assert_eq!(query, format!("{expected}next=payments/7001234567"));
            assert_eq!(super::ending(query), ending);
            assert_eq!(Next::read(Fields::parse(query.as_bytes()).get(Field::Next)), next);
        }
    }

    #[test]
    fn every_pattern_has_the_shape_of_its_pages_address() {
        let case = CaseId::parse("7001").expect("an id");
        let public = PublicPage::ALL.map(|page| (PageName::Public(page), Route::Public(page)));
        let routes = [
            (PageName::Chooser, Route::Chooser),
            (PageName::Home, Route::Home),
            (PageName::SignIn, Route::SignIn(Next::Account)),
            (PageName::SignedOut, Route::SignedOut),
            (
                PageName::SessionExpired,
                Route::SessionExpired(Ending::Idle, Next::Account),
            ),
            (PageName::CreateAccount, Route::CreateAccount),
            (PageName::CheckYourMail, Route::CheckYourMail),
            (PageName::Activate, Route::Activate),
            (PageName::Activated, Route::Activated),
            (PageName::ForgotUserId, Route::ForgotUserId),
            (PageName::ForgotPassword, Route::ForgotPassword),
            (PageName::MailSent, Route::MailSent),
            (PageName::ResetPassword, Route::ResetPassword),
            (PageName::PasswordChanged, Route::PasswordChanged),
            (PageName::Prove, Route::Prove(None)),
            (PageName::Confirmed, Route::Confirmed),
            (PageName::Claimed, Route::Claimed),
            (PageName::LetterAsked, Route::LetterAsked),
            (PageName::Account, Route::Account),
            (
                PageName::Payments,
                Route::Payments {
                    case,
                    query: String::new(),
                },
            ),
        ];
        assert_eq!(routes.len() + public.len(), ROUTES.len());
        for (name, route) in routes.into_iter().chain(public) {
            let spec = ROUTES
                .iter()
                .find(|spec| spec.name == name)
                .expect("in the table");
            let expected = spec
                .pattern
                .replace("{locale}", "zh-Hans")
                .replace("{case}", "7001");
            assert_eq!(route.path(Locale::ZhHans), expected);
        }
    }
}
