//! Which pages may anybody read without signing in? The texts of the public site, without the front page.

use locales::{Msg, m};

/// A page of the public site. Its row in the table of routes says where it lives.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum PublicPage {
    /// What words mean.
    Glossary,
    /// Lawyers for people with little money.
    LegalAid,
    /// Interpreters, in twenty languages.
    LanguageHelp,
    /// For somebody who is watched or in danger.
    Safety,
    /// What we learn about a visitor.
    Privacy,
    /// Whether everybody can use the portal.
    Accessibility,
    /// Rules for using the portal.
    TermsOfUse,
}

impl PublicPage {
    /// Every one, in the order of the menu, then of the footer.
    pub const ALL: [Self; 7] = [
        Self::Glossary,
        Self::LegalAid,
        Self::LanguageHelp,
        Self::Safety,
        Self::Privacy,
        Self::Accessibility,
        Self::TermsOfUse,
    ];

    /// What the page is called: its heading, its tab, and every link to it.
    pub fn title(self) -> Msg {
        match self {
            Self::Glossary => m::glossary::title(),
            Self::LegalAid => m::legal_aid::title(),
            Self::LanguageHelp => m::language_help::title(),
            Self::Safety => m::safety::title(),
            Self::Privacy => m::privacy::title(),
            Self::Accessibility => m::accessibility::title(),
            Self::TermsOfUse => m::terms_of_use::title(),
        }
    }
}
