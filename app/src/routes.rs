//! Where does each page live? The one table of addresses: the server builds its router from it, pages make their links with it,
//! and tests walk it.

mod api;
mod table;

use domain::forms::{Field, Fields, viewer_name};
use domain::ids::CaseId;
use domain::policy::Viewer;
use domain::session::Ending;
use locales::Locale;

pub use crate::next::Next;
pub use crate::public_page::PublicPage;
pub use api::*;
pub use table::{Kind, PageName, ROUTES, RouteSpec};

/// The part of the home page that speaks about new accounts.
pub const CREATE_ACCOUNT: &str = "create-account";

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
    /// The password was right, the code is asked for; afterwards on to the place named here.
    SignInCode(Next),
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
    /// The authenticator app of an account.
    Authenticator,
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
            Next::Authenticator => Self::Authenticator,
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
            Self::SignInCode(_) => PageName::SignInCode,
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
            Self::Authenticator => PageName::Authenticator,
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
            Self::SignInCode(next) => format!("/{tag}/sign-in/code{}", query([onward(next)])),
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
            SIGN_IN_CODE_API => Self::SignInCode(Next::read(fields.get(Field::Next))),
            AUTHENTICATOR_API | AUTHENTICATOR_CONFIRM_API | AUTHENTICATOR_CANCEL_API => Self::Authenticator,
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
/// Under this name the form for a new account keeps what was typed.
pub const CREATE_ACCOUNT_FORM: &str = "create-account";
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
            (PageName::SignInCode, Route::SignInCode(Next::Account)),
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
            (PageName::Authenticator, Route::Authenticator),
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
