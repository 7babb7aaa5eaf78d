//! What is the public site made from? The agency's settings and a language: one edition, the same for every reader of it.

use std::sync::Arc;

use domain::AgencyRules;
use domain::agency::{Agency, LocalText};
use jiff::civil::{Date, DateTime};
use leptos::prelude::*;
use locales::{Locale, Msg, m};

use crate::components::help_line::HelpLine;
use crate::components::read_more::ReadMore;
use crate::components::site_footer::PhoneNumber;
use crate::context::Ctx;
use crate::routes::{PublicPage, Route};
use crate::site::Site;

/// In a sentence or two, what a page is for: below its title, and where search engines and messengers show it.
pub fn lead(page: PublicPage) -> Msg {
    match page {
        PublicPage::GetStarted => m::get_started::lead(),
        PublicPage::GetYourPin => m::get_your_pin::lead(),
        PublicPage::Find => m::find::lead(),
        PublicPage::WaysToPay => m::ways_to_pay::lead(),
        PublicPage::HowYouArePaid => m::how_you_are_paid::lead(),
        PublicPage::Questions => m::questions::lead(),
        PublicPage::Contact => m::contact::lead(),
        PublicPage::Glossary => m::glossary::lead(),
        PublicPage::LegalAid => m::legal_aid::lead(),
        PublicPage::LanguageHelp => m::language_help::lead(),
        PublicPage::Safety => m::safety::lead(),
        PublicPage::Privacy => m::privacy::lead(),
        PublicPage::Accessibility => m::accessibility::lead(),
        PublicPage::TermsOfUse => m::terms_of_use::lead(),
    }
}

/// The public site of one agency in one language.
#[derive(Clone)]
pub struct Edition {
    /// Whose site it is.
    pub site: Arc<Site>,
    /// How long sessions and drafts last.
    pub rules: Arc<AgencyRules>,
    /// In which language.
    pub locale: Locale,
    /// The day on which it is made, where the agency is.
    pub today: Date,
    /// The moment it is made for, by the agency's clocks; none where it is kept, and has to be true later too.
    pub now: Option<DateTime>,
}

impl Edition {
    /// The edition that a request asks for.
    pub fn of(ctx: &Ctx) -> Self {
        let now = ctx.site.local(ctx.domain.clock.now());
        Self {
            site: Arc::clone(&ctx.site),
            rules: Arc::clone(&ctx.domain.agency),
            locale: ctx.locale,
            today: now.date(),
            now: Some(now),
        }
    }

    /// An edition that can be kept.
    pub fn lasting(ctx: &Ctx) -> Self {
        Self {
            now: None,
            ..Self::of(ctx)
        }
    }

    /// The agency's settings.
    pub fn agency(&self) -> &Agency {
        &self.site.agency
    }

    /// A text of the agency's own in the language of this edition.
    pub fn own(&self, text: &LocalText) -> String {
        text.get(self.locale).to_owned()
    }

    /// What a page is called here.
    pub fn title(&self, page: PublicPage) -> Msg {
        page.title(self.agency())
    }

    /// The title of a page, and in a sentence or two what it is for.
    pub fn heading(&self, page: PublicPage) -> AnyView {
        view! {
            <header class="prose">
                <h1>{self.title(page)}</h1>
                <p class="lead">{lead(page)}</p>
            </header>
        }
        .into_any()
    }

    /// The address of a page.
    pub fn path(&self, page: PublicPage) -> String {
        Route::Public(page).path(self.locale)
    }

    /// A link to a page, by its title.
    pub fn link(&self, page: PublicPage) -> AnyView {
        view! { <a href=self.path(page)>{self.title(page)}</a> }.into_any()
    }

    /// A link to a place on a page.
    pub fn link_to(&self, page: PublicPage, anchor: &str, text: Msg) -> AnyView {
        view! { <a href=format!("{}#{anchor}", self.path(page))>{text}</a> }.into_any()
    }

    /// The help line's number.
    pub fn phone(&self) -> AnyView {
        view! { <PhoneNumber number=self.agency().help.phone.clone() /> }.into_any()
    }

    /// A sentence that ends in the help line's number.
    pub fn call(&self, text: Msg) -> AnyView {
        view! { <p>{text} " " {self.phone()}</p> }.into_any()
    }

    /// The help line: number, text telephone, hours.
    pub fn help_line(&self) -> AnyView {
        self.lines(None)
    }

    /// The help line, and the number for free interpreters.
    pub fn help_line_with_interpreters(&self) -> AnyView {
        self.lines(Some(self.agency().help.language_line().to_owned()))
    }

    fn lines(&self, language_line: Option<String>) -> AnyView {
        let help = &self.agency().help;
        view! {
            <HelpLine
                phone=help.phone.clone()
                tty=help.tty.clone()
                hours=help.hours.clone()
                language_line=language_line
            />
        }
        .into_any()
    }

    /// Links to other pages at a page's end, and the button that prints it.
    pub fn read_more(&self, pages: &[PublicPage]) -> AnyView {
        let pages = pages.iter().map(|page| (self.path(*page), self.title(*page)));
        view! { <ReadMore pages=pages.collect() /> }.into_any()
    }
}
