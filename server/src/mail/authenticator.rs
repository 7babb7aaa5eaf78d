//! What does the owner of an account hear when its authenticator app changes, or a recovery code is used?

use app::Route;
use app::routes::PublicPage;
use app::site::Site;
use jiff::Timestamp;
use locales::{Locale, Msg, m};

use super::document::{Block, Document, address};

pub fn on(site: &Site, at: Timestamp, locale: Locale) -> Document {
    let what = m::mail::authenticator_on_what(site.local(at));
    changed(site, m::mail::authenticator_on_subject(), what, locale)
}

pub fn off(site: &Site, at: Timestamp, locale: Locale) -> Document {
    let what = m::mail::authenticator_off_what(site.local(at));
    changed(site, m::mail::authenticator_off_subject(), what, locale)
}

pub fn recovery_code_used(site: &Site, at: Timestamp, left: u32, locale: Locale) -> Document {
    Document {
        subject: m::mail::recovery_code_subject(),
        blocks: vec![
            Block::Text(m::mail::recovery_code_what(site.local(at))),
            Block::Text(m::mail::zone(site.zone())),
            Block::Text(m::mail::recovery_code_left(i64::from(left))),
            Block::Text(m::mail::recovery_code_not_yours()),
            safety(site, locale),
        ],
    }
}

fn changed(site: &Site, subject: Msg, what: Msg, locale: Locale) -> Document {
    Document {
        subject,
        blocks: vec![
            Block::Text(what),
            Block::Text(m::mail::zone(site.zone())),
            Block::Text(m::mail::authenticator_not_yours()),
            safety(site, locale),
        ],
    }
}

fn safety(site: &Site, locale: Locale) -> Block {
    Block::Link {
        label: m::mail::safety(),
        url: address(site, &Route::Public(PublicPage::Safety), locale),
    }
}
