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
    let host = text
        .strip_prefix("https://")
        .and_then(|rest| rest.split('/').next());
    if host.is_some_and(|host| host.contains('.') && !host.contains([' ', '@'])) {
        Ok(text)
    } else {
        Err(serde::de::Error::custom(
            "expected an address that starts with https://",
        ))
    }
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
        assert!(read("https://pay.example/x?y=z"));
        for bad in [
            "http://pay.example",
            "https://",
            "https://pay",
            "https://u@pay.example",
            "pay.example",
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
