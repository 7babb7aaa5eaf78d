//! What is a row of the page finder, and where does it lead?

use domain::agency::ProofMethod;
use domain::finder::{Who, Words};
use locales::{Audience, Locale, Msg, Pack};

use super::synonyms::Synonyms;
use crate::routes::{Kind, ROUTES, Route, RouteSpec};

/// Something that a parent may want, and the page that has it.
pub struct Row {
    /// What one wants to do.
    pub want: fn() -> Msg,
    /// The name of the page.
    pub name: fn() -> Msg,
    /// The page by the last part of its address, and `#` with a place on it. A row whose page the portal does not have is not
    /// shown; the row is there as soon as the page is.
    pub place: &'static str,
    /// For whom it is.
    pub who: Who,
    /// By which other words people look for it.
    pub synonyms: &'static Synonyms,
    /// Only where the agency uses this proof.
    pub proof: Option<ProofMethod>,
}

/// Where a row leads.
pub struct Target {
    /// The address.
    pub href: String,
    /// Whether one must be signed in.
    pub needs_sign_in: bool,
    /// Whether the page exists only where accounts are of this portal.
    pub of_own_accounts: bool,
}

impl Row {
    /// Where it leads; none while the portal does not have that page.
    pub fn target(&self, locale: Locale) -> Option<Target> {
        let (page, anchor) = self.place.split_once('#').unwrap_or((self.place, ""));
        let last = |spec: &&RouteSpec| spec.pattern.rsplit('/').next() == Some(page);
        let spec = ROUTES.iter().find(last)?;
        // Which case a page is about is known behind the sign-in: the overview leads on to it.
        let mut href = if spec.pattern.contains("{case}") {
            Route::Account.path(locale)
        } else {
            spec.pattern.replace("{locale}", locale.tag())
        };
        if !anchor.is_empty() {
            href = format!("{href}#{anchor}");
        }
        Some(Target {
            href,
            needs_sign_in: spec.kind == Kind::Account,
            of_own_accounts: spec.name.is_of_own_accounts(),
        })
    }

    /// By which words it is found: its own in every language, and the synonyms.
    pub fn words(&self) -> Words {
        let said = |locale: &Locale| {
            let pack = Pack::get(*locale, Audience::Page);
            [pack.say(&(self.want)()), pack.say(&(self.name)())]
        };
        let own: Vec<String> = Locale::ALL.iter().flat_map(said).collect();
        Words::of(own.iter().map(String::as_str).chain(self.synonyms.phrases()))
    }
}
