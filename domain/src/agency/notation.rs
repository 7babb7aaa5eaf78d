//! How does an operator write a telephone number, an address, a time zone?

use jiff::tz::TimeZone;
use serde::{Deserialize, Deserializer};

/// Reads a telephone number as it is printed.
pub(super) fn phone_number<'de, D: Deserializer<'de>>(input: D) -> Result<String, D::Error> {
    let text = String::deserialize(input)?;
    let digits = text.chars().filter(char::is_ascii_digit).count();
    if (3..=15).contains(&digits) && text.chars().all(|c| c.is_ascii_digit() || " +-().".contains(c)) {
        Ok(text)
    } else {
        Err(serde::de::Error::custom(
            "expected a telephone number such as \"800-555-0142\"",
        ))
    }
}

/// The same where there may be none.
pub(super) fn some_phone_number<'de, D: Deserializer<'de>>(input: D) -> Result<Option<String>, D::Error> {
    phone_number(input).map(Some)
}

/// Reads an address of another site; only `https://` ones lead a parent there safely.
pub(super) fn https_address<'de, D: Deserializer<'de>>(input: D) -> Result<String, D::Error> {
    let text = String::deserialize(input)?;
    if is_https_address(&text) {
        Ok(text)
    } else {
        Err(serde::de::Error::custom(HTTPS_ADDRESS))
    }
}

/// What is said of an address that is none.
pub(super) const HTTPS_ADDRESS: &str =
    "expected an address that starts with https://, such as \"https://www.example.gov/help\"";

/// Whether this is an address of another site that can stand in a header and in a link: `https://`, a host with a point, perhaps a port,
/// and only characters that RFC 3986 allows.
pub(super) fn is_https_address(text: &str) -> bool {
    let forbidden = |byte: u8| !byte.is_ascii_graphic() || br#"<>"\^`{|}"#.contains(&byte);
    let Some(rest) = text.strip_prefix("https://") else {
        return false;
    };
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let (host, port) = authority.split_once(':').unwrap_or((authority, "443"));
    let is_label = |label: &str| {
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
        !label.is_empty() && label.bytes().all(plain)
    };
    !text.bytes().any(forbidden)
        && host.contains('.')
        && host.split('.').all(is_label)
        && port.parse::<u16>().is_ok_and(|port| port > 0)
}

/// The same where there may be none.
pub(super) fn some_https_address<'de, D: Deserializer<'de>>(input: D) -> Result<Option<String>, D::Error> {
    https_address(input).map(Some)
}

/// Reads the name of a time zone.
pub(super) fn time_zone<'de, D: Deserializer<'de>>(input: D) -> Result<TimeZone, D::Error> {
    let name = String::deserialize(input)?;
    TimeZone::get(&name)
        .map_err(|_| serde::de::Error::custom("expected a time zone such as \"America/New_York\""))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    #[test]
    fn a_telephone_number_is_digits_and_what_stands_between_them() {
        let read = |text: &str| phone_number(json!(text)).is_ok();
        for good in ["1-800-555-0134", "+1 614-555-0140", "(614) 555-0141", "711"] {
            assert!(read(good), "{good}");
        }
        for bad in [
            "",
            "11",
            "1-800-CHILD",
            "614-555-0141 ext. 3",
            "800-555-0134-800-555-0134",
        ] {
            assert!(!read(bad), "{bad}");
        }
    }

    #[test]
    fn another_site_is_reached_by_https_alone() {
        let read = |text: &str| https_address(json!(text)).is_ok();
        for good in [
            "https://pay.example/x?y=z#top",
            "https://pay.example:8443",
            "https://pay.example?x",
        ] {
            assert!(read(good), "{good}");
        }
        for bad in [
            "http://pay.example",
            "https://",
            "https://pay",
            "https://u@pay.example",
            "pay.example",
            "https://pay.example/\nx",
            "https://pay.example/a b",
            "https://pay.example:99999",
            "https://pay.example:",
            "https://.",
            "https://pay..example",
            "https://pay.example/<x>",
        ] {
            assert!(!read(bad), "{bad}");
        }
    }

    #[test]
    fn a_time_zone_has_a_name_of_the_tz_database() {
        let read = |name: Value| time_zone(name);
        assert!(read(json!("America/New_York")).is_ok());
        let error = read(json!("EST5")).expect_err("no such name").to_string();
        assert!(error.contains("expected a time zone such as"), "{error}");
    }
}
