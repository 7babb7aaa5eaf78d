//! What stands on the page of the app in each of its states?

use domain::authenticator::{AuthenticatorSecret, RecoveryCode};
use domain::drafts::Draft;
use domain::ports::AuthenticatorSetup;
use jiff::Timestamp;
use jiff::civil::date;
use locales::{Locale, m};

use super::page::{App, show};
use super::setup::setup;
use crate::components::qr_code::read_code;
use crate::screens::testing::{attributes, content, said, texts};

#[test]
fn without_an_app_the_password_alone_is_asked_for() {
    for locale in Locale::ALL {
        let html = content(*locale, show(None, Draft::default()));
        assert_eq!(attributes(&html, "form input", "name"), ["password"]);
        assert_eq!(
            texts(&html, "button[type=submit]"),
            [said(*locale, &m::authenticator::begin())]
        );
    }
}

#[test]
fn with_an_app_a_code_is_asked_for_as_well_and_the_codes_left_are_counted() {
    let app = || App {
        since: date(2026, 11, 23),
        codes_left: 1,
    };
    for locale in Locale::ALL {
        let html = content(*locale, show(Some(app()), Draft::default()));
        assert_eq!(attributes(&html, "form input", "name"), ["password", "code"]);
        assert_eq!(attributes(&html, "button[name=ask]", "value"), ["off"]);
        let said_in_paragraphs = texts(&html, "p");
        for sentence in [
            m::authenticator::is_on(date(2026, 11, 23)),
            m::authenticator::left(1),
        ] {
            assert!(said_in_paragraphs.contains(&said(*locale, &sentence)));
        }
    }
}

#[test]
fn an_app_is_set_up_by_camera_by_link_or_by_hand_and_the_list_stands_there_whole() {
    let codes = ["012345678901", "123456789012"].map(|code| RecoveryCode::parse(code).expect("a code"));
    let begun = AuthenticatorSetup {
        secret: AuthenticatorSecret::of_bytes(b"12345678901234567890").expect("20 bytes"),
        codes: codes.to_vec(),
        ends: Timestamp::UNIX_EPOCH,
    };
    let address = begun.secret.address("Franklin", "li.chen").to_string();
    for locale in Locale::ALL {
        let ends = date(2026, 11, 23).at(15, 40, 0, 0);
        let page = setup(&begun, address.clone(), ends, Draft::default());
        let html = content(*locale, page);
        let path = attributes(&html, ".qr-code__drawing path", "d").concat();
        let view_box = attributes(&html, ".qr-code__drawing", "viewBox").concat();
        assert_eq!(read_code(&view_box, &path), address);
        assert_eq!(attributes(&html, "a[href^=otpauth]", "href"), [address.as_str()]);
        assert!(texts(&html, "p").contains(&begun.secret.letters()));
        assert_eq!(texts(&html, "li.code"), ["0123 4567 8901", "1234 5678 9012"]);
        assert_eq!(attributes(&html, "input:not([type=hidden])", "name"), ["code"]);
    }
}
