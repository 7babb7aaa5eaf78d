//! Which pages may anybody read without signing in? The texts of the public site, without the front page.

use domain::agency::{Agency, ProofMethod};
use locales::{Msg, m};

/// A page of the public site. Its row in the table of routes says where it lives.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum PublicPage {
    /// The first time, step by step.
    GetStarted,
    /// The secret number that opens a case.
    GetYourPin,
    /// Which page has what.
    Find,
    /// How support is paid in.
    WaysToPay,
    /// How support is paid out.
    HowYouArePaid,
    /// What words mean.
    Glossary,
    /// What parents ask most.
    Questions,
    /// Lines, hours and offices.
    Contact,
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
    pub const ALL: [Self; 14] = [
        Self::GetStarted,
        Self::GetYourPin,
        Self::Find,
        Self::WaysToPay,
        Self::HowYouArePaid,
        Self::Glossary,
        Self::Questions,
        Self::Contact,
        Self::LegalAid,
        Self::LanguageHelp,
        Self::Safety,
        Self::Privacy,
        Self::Accessibility,
        Self::TermsOfUse,
    ];

    /// What the page is called: its heading, its tab, and every link to it.
    pub fn title(self, agency: &Agency) -> Msg {
        match self {
            Self::GetStarted => m::get_started::title(),
            Self::GetYourPin => match (
                agency.proof.uses(ProofMethod::Pin),
                agency.proof.uses(ProofMethod::WebId),
            ) {
                (true, true) => m::get_your_pin::title_both(),
                (_, true) => m::get_your_pin::title_web_id(),
                _ => m::get_your_pin::title_pin(),
            },
            Self::Find => m::find::title(),
            Self::WaysToPay => m::ways_to_pay::title(),
            Self::HowYouArePaid => m::how_you_are_paid::title(),
            Self::Questions => m::questions::title(),
            Self::Contact => m::contact::title(),
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
