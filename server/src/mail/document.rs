//! What stands in a mail, before it has a language?

use app::Route;
use app::site::Site;
use domain::mails::Occasion;
use locales::{Locale, Msg, m};

use super::{activate, authenticator, new_device, recover};

/// A mail as blocks, one under the other.
pub struct Document {
    /// Says what it is, and nothing to somebody who looks over a shoulder.
    pub subject: Msg,
    /// The rest.
    pub blocks: Vec<Block>,
}

/// A part of a mail.
pub enum Block {
    /// Sentences.
    Text(Msg),
    /// A way on, on a line of its own.
    Link {
        /// Where it leads.
        label: Msg,
        /// Its address, whole.
        url: String,
    },
    /// A fact on a line of its own, such as a telephone number.
    Fact {
        /// What it is.
        label: Msg,
        /// As it is written.
        value: String,
    },
}

/// The mail of an occasion, with the agency's telephone numbers at its end.
pub fn of(site: &Site, occasion: &Occasion, locale: Locale) -> Document {
    let mut document = match occasion {
        Occasion::NewDevice { at } => new_device::document(site, *at, locale),
        Occasion::Activate { token, ends } => activate::document(site, token, *ends, locale),
        Occasion::AccountExists => activate::exists(site, locale),
        Occasion::UserIds { user_ids } => recover::user_ids(site, user_ids, locale),
        Occasion::ResetPassword { links, ends } => recover::new_password(site, links, *ends, locale),
        Occasion::NoAccount => recover::no_account(site, locale),
        Occasion::PasswordChanged { at } => recover::changed(site, *at, locale),
        Occasion::AuthenticatorOn { at } => authenticator::on(site, *at, locale),
        Occasion::AuthenticatorOff { at } => authenticator::off(site, *at, locale),
        Occasion::RecoveryCodeUsed { at, left } => {
            authenticator::recovery_code_used(site, *at, *left, locale)
        }
    };
    document.blocks.extend(help(site));
    document
}

/// The address of a page of the portal, in the language of the mail.
pub fn address(site: &Site, route: &Route, locale: Locale) -> String {
    format!("{}{}", site.base_url, route.path(locale))
}

/// The address of a page with the token that opens it at its end. The page takes it out of the address at once.
pub fn link(site: &Site, route: &Route, token: &str, locale: Locale) -> String {
    format!("{}/{token}", address(site, route, locale))
}

fn help(site: &Site) -> impl Iterator<Item = Block> {
    let line = &site.agency.help;
    let phone = Block::Fact {
        label: m::mail::phone(),
        value: line.phone.clone(),
    };
    let tty = line.tty.clone().map(|value| Block::Fact {
        label: m::mail::tty(),
        value,
    });
    [Block::Text(m::mail::no_answer()), phone].into_iter().chain(tty)
}
