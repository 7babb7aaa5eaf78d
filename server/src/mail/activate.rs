//! The link that makes an account, and what somebody is told who has one already.

use app::Route;
use app::site::Site;
use jiff::Timestamp;
use locales::{Locale, m};

use super::document::{Block, Document, address, link};

pub fn document(site: &Site, token: &str, ends: Timestamp, locale: Locale) -> Document {
    Document {
        subject: m::mail::activate_subject(site.agency.short_name.get(locale)),
        blocks: vec![
            Block::Text(m::mail::activate_what()),
            Block::Link {
                label: m::mail::activate_link(),
                url: link(site, &Route::Activate, token, locale),
            },
            Block::Text(m::mail::activate_until(site.local(ends))),
            Block::Text(m::mail::zone(site.zone())),
            Block::Text(m::mail::not_yours()),
        ],
    }
}

/// To an address that has an account: only its reader learns so.
pub fn exists(site: &Site, locale: Locale) -> Document {
    Document {
        subject: m::mail::exists_subject(),
        blocks: vec![
            Block::Text(m::mail::exists_what()),
            Block::Link {
                label: m::mail::sign_in(),
                url: address(site, &Route::sign_in(), locale),
            },
            Block::Link {
                label: m::mail::forgot_password(),
                url: address(site, &Route::ForgotPassword, locale),
            },
            Block::Text(m::mail::not_yours()),
        ],
    }
}
