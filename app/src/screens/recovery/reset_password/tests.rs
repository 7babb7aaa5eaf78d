//! What stands behind the link for a new password?

use domain::drafts::Draft;
use domain::ids::AccountId;
use domain::links::LinkState;
use domain::passwords::SecondFactor;
use domain::ports::LinkPurpose;
use jiff::Timestamp;
use locales::{Locale, m};

use super::page::show;
use crate::screens::testing::{attributes, content, said, texts};

fn purpose() -> LinkPurpose {
    LinkPurpose::ResetPassword(AccountId::parse("a1").expect("an id"))
}

#[test]
fn an_open_link_asks_for_the_new_password() {
    let open = LinkState::Open(purpose(), Timestamp::UNIX_EPOCH);
    for locale in Locale::ALL {
        let html = content(
            *locale,
            show(&open, SecondFactor::None, Draft::default(), *locale),
        );
        assert_eq!(attributes(&html, "form", "action"), ["/api/reset-password"]);
        assert_eq!(attributes(&html, "form input", "name"), ["new_password"]);
    }
}

#[test]
fn any_other_link_leads_to_a_new_one() {
    for state in [
        LinkState::Expired(purpose()),
        LinkState::Replaced(purpose()),
        LinkState::Used,
        LinkState::Unknown,
    ] {
        let html = content(
            Locale::En,
            show(&state, SecondFactor::None, Draft::default(), Locale::En),
        );
        assert_eq!(
            texts(&html, "h1"),
            [said(Locale::En, &m::recover::closed_title())]
        );
        assert_eq!(attributes(&html, ".actions a", "href"), ["/en/forgot-password"]);
    }
}
