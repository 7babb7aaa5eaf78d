//! What stands in a mail, before it has a language?

use app::Route;
use app::site::Site;
use domain::mails::Occasion;
use locales::{Locale, Msg, m};

use super::new_device;

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
    };
    document.blocks.extend(help(site));
    document
}

/// The address of a page of the portal, in the language of the mail.
pub fn address(site: &Site, route: &Route, locale: Locale) -> String {
    format!("{}{}", site.base_url, route.path(locale))
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
