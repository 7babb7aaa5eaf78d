//! Who runs this portal, how does a parent reach them, and what are their rules?
//!
//! What an operator writes under `[agency]` of `agency.toml`. Pages read it as it stands; nothing here is ever part of a
//! translated sentence, so that no translation can break a number or a link.

mod accounts;
mod contact;
mod holidays;
mod hours;
#[cfg(test)]
mod hours_tests;
mod links;
mod mistake;
mod notation;
mod payments;
mod policies;
#[cfg(test)]
mod tests;
mod text;
mod window;

use jiff::tz::TimeZone;
use locales::Locale;
use serde::Deserialize;

pub use accounts::{
    AccountKind, Accounts, Card, CardProof, PinProof, Proof, ProofMethod, Provider, WebIdProof,
};
pub use contact::{HelpLine, Hotline, LANGUAGES_OF_HELP, Office, TextLine};
pub use holidays::{Holiday, holiday_on};
pub use hours::{Days, Hours, Opening, Span};
pub use links::{Guide, LegalHelp, LegalHelpKind, Links, Named, Video};
pub use mistake::Mistake;
pub use payments::{Cash, Fee, Mail, Online, Paid, PaidBy, Phone, Time, WayToPay, WaysToPay, WriteOn};
pub use policies::{Accessibility, Complaints, Privacy, SsnRule, Terms};
pub use text::LocalText;
pub use window::ServiceWindow;

use mistake::{complete, each, filled, filled_lines, must};
use notation::{https_address, phone_number, some_https_address, time_zone};

/// Section `[agency]`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Agency {
    /// The name that the agency's feed carries in its header.
    pub id: String,
    /// The agency in full, as on statements.
    pub name: LocalText,
    /// The state, county or tribe, short enough for the top bar of a phone.
    pub short_name: LocalText,
    /// What the portal is called, after the short name at the top of every page.
    pub service: LocalText,
    /// The agency's postal address in one line.
    pub address: LocalText,
    /// Time zone of every date and hour that we show, as in the tz database: `America/New_York`.
    #[serde(deserialize_with = "time_zone")]
    pub time_zone: TimeZone,
    /// Where Quick Exit leads: a neutral site without personal content.
    #[serde(deserialize_with = "https_address")]
    pub quick_exit: String,
    /// The number for somebody in danger.
    #[serde(default = "emergency", deserialize_with = "phone_number")]
    pub emergency: String,
    /// The help line for questions about the portal.
    pub help: HelpLine,
    /// The agency's offices; feeds name them by code.
    #[serde(default)]
    pub offices: Vec<Office>,
    /// Days on which lines and offices are closed, in order.
    #[serde(default)]
    pub holidays: Vec<Holiday>,
    /// When account pages close for a while every day; absent where they never do.
    pub service_window: Option<ServiceWindow>,
    /// Where a parent's account comes from.
    pub accounts: Accounts,
    /// What opens a case after its number and the Social Security number.
    pub proof: Proof,
    /// The payment card on which support is paid out, where there is one.
    pub card: Option<Card>,
    /// Films that show how it is done.
    #[serde(default)]
    pub videos: Vec<Video>,
    /// The user guide to print.
    pub guide: Option<Guide>,
    /// The agency's own page for questions about a case.
    #[serde(default, deserialize_with = "some_https_address")]
    pub questions: Option<String>,
    /// Where somebody reports a swindle.
    #[serde(default, deserialize_with = "some_https_address")]
    pub scam_report: Option<String>,
    /// Lawyers and courts that help people with little money.
    #[serde(default)]
    pub legal_help: Vec<LegalHelp>,
    /// Lines for people whom somebody hurts or threatens.
    #[serde(default)]
    pub hotlines: Vec<Hotline>,
    /// The state's programme that gives people a safe mailing address.
    pub address_program: Option<Named>,
    /// How support is paid in.
    pub ways_to_pay: WaysToPay,
    /// How support is paid out.
    pub paid: Paid,
    /// What the privacy page must say for this agency.
    pub privacy: Privacy,
    /// What the terms of use must say for this agency.
    #[serde(default)]
    pub terms: Terms,
    /// What the accessibility page must say for this agency.
    #[serde(default)]
    pub accessibility: Accessibility,
}

impl Agency {
    /// What the types cannot say. The first broken rule is reported.
    pub fn check(&self) -> Result<(), Mistake> {
        for (key, text) in [
            ("agency.name", &self.name),
            ("agency.short_name", &self.short_name),
            ("agency.service", &self.service),
            ("agency.address", &self.address),
        ] {
            complete(key, text)?;
        }
        filled("agency.id", &self.id)?;
        self.help.check("agency.help")?;
        each("agency.offices", &self.offices, |key, office| office.check(key))?;
        for (at, office) in self.offices.iter().enumerate() {
            let first = self
                .office(&office.code)
                .is_some_and(|first| std::ptr::eq(first, office));
            must(
                first,
                format!("agency.offices.{at}.code"),
                "the code of one office only",
            )?;
        }
        self.check_holidays()?;
        if let Some(window) = &self.service_window {
            window.check()?;
        }
        self.accounts.check()?;
        self.proof.check(self.card.is_some())?;
        each("agency.videos", &self.videos, |key, video| {
            complete(format!("{key}.name"), &video.name)
        })?;
        each("agency.legal_help", &self.legal_help, |key, help| help.check(key))?;
        each("agency.hotlines", &self.hotlines, |key, line| line.check(key))?;
        if let Some(program) = &self.address_program {
            complete("agency.address_program.name", &program.name)?;
        }
        if let Some(card) = &self.card {
            filled("agency.card.name", &card.name)?;
        }
        let pages = self.guide.as_ref().map_or(1, |guide| guide.pages);
        must(pages > 0, "agency.guide.pages", "at least one page")?;
        filled_lines("agency.privacy.ssn_laws", &self.privacy.ssn_laws)?;
        self.ways_to_pay.check()?;
        self.paid.check(self.card.is_some())?;
        self.terms.check()?;
        self.accessibility.check()
    }

    fn check_holidays(&self) -> Result<(), Mistake> {
        each("agency.holidays", &self.holidays, |key, holiday| {
            complete(format!("{key}.name"), &holiday.name)
        })?;
        for (at, pair) in self.holidays.windows(2).enumerate() {
            let in_order = pair[0].date < pair[1].date;
            must(
                in_order,
                format!("agency.holidays.{}.date", at + 1),
                "later than the day before it in the list",
            )?;
        }
        Ok(())
    }

    /// Its names and that of its service, in every language: too well known for a password.
    pub fn words(&self) -> Vec<String> {
        let texts = [&self.name, &self.short_name, &self.service];
        let in_each = |text: &LocalText| {
            Locale::ALL
                .iter()
                .map(|locale| text.get(*locale).to_owned())
                .collect::<Vec<_>>()
        };
        texts.into_iter().flat_map(in_each).collect()
    }

    /// An office by the code that feeds use for it.
    pub fn office(&self, code: &str) -> Option<&Office> {
        self.offices.iter().find(|office| office.code == code)
    }
}

fn emergency() -> String {
    "911".to_owned()
}
