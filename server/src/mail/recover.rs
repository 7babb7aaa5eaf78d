//! Answers to somebody who forgot the user ID or the password, and what its owner hears of a new password.

use app::Route;
use app::routes::PublicPage;
use app::site::Site;
use domain::mails::ResetLink;
use jiff::Timestamp;
use locales::{Locale, m};

use super::document::{Block, Document, address, link};

pub fn user_ids(site: &Site, user_ids: &[String], locale: Locale) -> Document {
    let facts = user_ids.iter().map(|user_id| Block::Fact {
        label: m::mail::user_id(),
        value: user_id.clone(),
    });
    let mut blocks = vec![Block::Text(m::mail::user_ids_what())];
    blocks.extend(facts);
    blocks.extend([
        Block::Link {
            label: m::mail::sign_in(),
            url: address(site, &Route::sign_in(), locale),
        },
        Block::Text(m::mail::not_yours()),
    ]);
    Document {
        subject: m::mail::user_ids_subject(),
        blocks,
    }
}

pub fn new_password(site: &Site, links: &[ResetLink], ends: Timestamp, locale: Locale) -> Document {
    let mut blocks = vec![Block::Text(m::mail::reset_what())];
    for offer in links {
        blocks.push(Block::Fact {
            label: m::mail::user_id(),
            value: offer.user_id.clone(),
        });
        blocks.push(Block::Link {
            label: m::mail::reset_link(),
            url: link(site, &Route::ResetPassword, &offer.token, locale),
        });
    }
    blocks.extend([
        Block::Text(m::mail::reset_until(site.local(ends))),
        Block::Text(m::mail::zone(site.zone())),
        Block::Text(m::mail::not_yours()),
    ]);
    Document {
        subject: m::mail::reset_subject(),
        blocks,
    }
}

/// To an address without an account: somebody who has several learns which one it is not.
pub fn no_account(site: &Site, locale: Locale) -> Document {
    Document {
        subject: m::mail::no_account_subject(),
        blocks: vec![
            Block::Text(m::mail::no_account_what()),
            Block::Text(m::mail::no_account_other()),
            Block::Link {
                label: m::mail::create_account(),
                url: address(site, &Route::CreateAccount, locale),
            },
            Block::Text(m::mail::not_yours()),
        ],
    }
}

pub fn changed(site: &Site, at: Timestamp, locale: Locale) -> Document {
    Document {
        subject: m::mail::changed_subject(),
        blocks: vec![
            Block::Text(m::mail::changed_what(site.local(at))),
            Block::Text(m::mail::zone(site.zone())),
            Block::Text(m::mail::changed_everywhere()),
            Block::Text(m::mail::changed_not_yours()),
            Block::Link {
                label: m::mail::safety(),
                url: address(site, &Route::Public(PublicPage::Safety), locale),
            },
        ],
    }
}
