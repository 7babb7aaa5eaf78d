//! Which e-mail address did somebody type?

use std::fmt;
use std::str::FromStr as _;

use email_address::{EmailAddress as Address, Options};
use serde::{Deserialize, Serialize};

use super::errors::Mistake;
use super::narrow::narrow;
use super::text::read_required;

/// Longest address, in characters (RFC 5321, 4.5.3.1.3).
const EMAIL_MAX: u32 = 254;

/// An e-mail address to which mail can be sent: narrow, lower case, ASCII, with a domain that has a dot.
///
/// Lower case also before the `@`: no mail provider of today tells `Li` from `li`, and people type either.
#[derive(Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct EmailAddress(String);

impl fmt::Debug for EmailAddress {
    /// Whose address it is stays out of logs.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("EmailAddress(…)")
    }
}

impl EmailAddress {
    /// Takes what was typed.
    pub fn read(typed: Option<&str>) -> Result<Self, Mistake> {
        let narrow = narrow(read_required(typed, EMAIL_MAX)?).to_lowercase();
        // Letters beyond ASCII need a mail server that knows RFC 6531; hardly any does.
        if !narrow.is_ascii() || narrow.len() > EMAIL_MAX as usize {
            return Err(Mistake::Malformed);
        }
        let plain = Options::default()
            .with_required_tld()
            .without_display_text()
            .without_domain_literal();
        if Address::parse_with_options(&narrow, plain).is_err() || Address::from_str(&narrow).is_err() {
            return Err(Mistake::Malformed);
        }
        Ok(Self(narrow))
    }

    /// The address.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for EmailAddress {
    type Error = MalformedAddress;

    fn try_from(text: String) -> Result<Self, MalformedAddress> {
        Self::read(Some(&text)).map_err(|_| MalformedAddress)
    }
}

impl From<EmailAddress> for String {
    fn from(address: EmailAddress) -> Self {
        address.0
    }
}

/// What was kept is no address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not an e-mail address")]
pub struct MalformedAddress;

#[cfg(test)]
mod tests {
    use super::*;

    fn read(typed: &str) -> Result<String, Mistake> {
        EmailAddress::read(Some(typed)).map(String::from)
    }

    #[test]
    fn an_address_is_the_same_in_any_width_and_case() {
        for typed in [
            "Li.Chen@Example.org",
            " li.chen@example.org ",
            "ｌｉ．ｃｈｅｎ＠ｅｘａｍｐｌｅ。ｏｒｇ",
            "\u{200b}li.chen@example.org",
        ] {
            assert_eq!(read(typed).as_deref(), Ok("li.chen@example.org"), "{typed}");
        }
        assert_eq!(
            read("li+support@mail.example.org").as_deref(),
            Ok("li+support@mail.example.org")
        );
    }

    #[test]
    fn what_no_mail_can_reach_is_no_address() {
        for typed in [
            "li",
            "li@",
            "@example.org",
            "li@example",
            "li@[127.0.0.1]",
            "Li Chen <li@example.org>",
            "li@example.org, chen@example.org",
            "li chen@example.org",
            "li@exa mple.org",
            "li@@example.org",
            "李@example.org",
            "li@例子.中国",
        ] {
            assert_eq!(read(typed), Err(Mistake::Malformed), "{typed}");
        }
        assert_eq!(read("  "), Err(Mistake::Missing));
        assert_eq!(
            read("li@example.org\nbcc: all@example.org"),
            Err(Mistake::Unreadable)
        );
    }

    #[test]
    fn an_address_never_shows_itself_in_a_log() {
        let address = EmailAddress::read(Some("li@example.org")).expect("an address");
        assert_eq!(format!("{address:?}"), "EmailAddress(…)");
    }
}
