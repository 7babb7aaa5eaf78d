//! Which pages are there, at which address, and for whom? The one table.

use locales::Locale;

use crate::public_page::PublicPage;

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
    /// The password was right, the code is asked for.
    SignInCode,
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
    /// The authenticator app of an account.
    Authenticator,
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
        let code = matches!(self, P::SignInCode | P::Authenticator);
        before || forgotten || code || matches!(self, P::ResetPassword | P::PasswordChanged)
    }

    /// Whether the page is for people who have not proven who they are (`Some(false)`), for those who have (`Some(true)`), or for both.
    pub fn wants_proof(self) -> Option<bool> {
        match self {
            Self::Prove | Self::Claimed | Self::LetterAsked => Some(false),
            Self::Authenticator => None,
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
    row(PageName::SignInCode, "/{locale}/sign-in/code", Kind::Public),
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
    row(
        PageName::Authenticator,
        "/{locale}/account/authenticator",
        Kind::Account,
    ),
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
