//! Somebody signed in from a browser that the account did not know.

use app::Route;
use app::routes::PublicPage;
use app::site::Site;
use jiff::Timestamp;
use locales::{Locale, m};

use super::document::{Block, Document, address};

pub fn document(site: &Site, at: Timestamp, locale: Locale) -> Document {
    Document {
        subject: m::mail::new_device_subject(),
        blocks: vec![
            Block::Text(m::mail::new_device_what(site.local(at))),
            Block::Text(m::mail::zone(site.zone())),
            Block::Text(m::mail::new_device_yours()),
            Block::Text(m::mail::new_device_not_yours()),
            Block::Link {
                label: m::mail::safety(),
                url: address(site, &Route::Public(PublicPage::Safety), locale),
            },
        ],
    }
}
