//! What is written in one line, before anybody asks what it means?
//!
//! A parsed JSON value that borrows from the line, keeps integers apart from every other way to write a number
//! (money is never `12.5` or `1e3`), and refuses an object that has one name twice.

use std::{borrow::Cow, fmt};

use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};

/// More names than any record has; bounds the work that a hostile line can cause.
const MAX_NAMES: usize = 96;

/// A JSON value.
#[derive(Debug, PartialEq)]
pub enum Json<'a> {
    Null,
    Bool(bool),
    /// A number written as an integer that fits 64 bits.
    Int(i64),
    /// Any other number: a fraction, an exponent, too many digits.
    OtherNumber,
    Text(Cow<'a, str>),
    List(Vec<Json<'a>>),
    Object(Object<'a>),
}

/// The members of an object, in the order of the line.
#[derive(Debug, Default, PartialEq)]
pub struct Object<'a>(Vec<(Cow<'a, str>, Json<'a>)>);

impl<'a> Object<'a> {
    /// Removes and returns the member of that name.
    pub fn take(&mut self, name: &str) -> Option<Json<'a>> {
        let at = self.0.iter().position(|(of, _)| of == name)?;
        Some(self.0.swap_remove(at).1)
    }

    /// The members that nobody took.
    pub fn into_rest(self) -> Vec<(Cow<'a, str>, Json<'a>)> {
        self.0
    }
}

struct JsonVisitor;

impl<'de> Visitor<'de> for JsonVisitor {
    type Value = Json<'de>;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Json<'de>, E> {
        Ok(Json::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Json<'de>, E> {
        Ok(Json::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Json<'de>, E> {
        Ok(Json::Int(value))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Json<'de>, E> {
        Ok(i64::try_from(value).map_or(Json::OtherNumber, Json::Int))
    }

    fn visit_f64<E>(self, _: f64) -> Result<Json<'de>, E> {
        Ok(Json::OtherNumber)
    }

    fn visit_borrowed_str<E>(self, value: &'de str) -> Result<Json<'de>, E> {
        Ok(Json::Text(Cow::Borrowed(value)))
    }

    fn visit_str<E>(self, value: &str) -> Result<Json<'de>, E> {
        Ok(Json::Text(Cow::Owned(value.to_owned())))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Json<'de>, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = list.next_element()? {
            items.push(item);
        }
        Ok(Json::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Json<'de>, A::Error> {
        let mut members: Vec<(Cow<'de, str>, Json<'de>)> = Vec::with_capacity(16);
        while let Some(Name(name)) = map.next_key()? {
            if members.iter().any(|(of, _)| *of == name) {
                return Err(A::Error::custom("one name twice in an object"));
            }
            if members.len() == MAX_NAMES {
                return Err(A::Error::custom("too many names in an object"));
            }
            members.push((name, map.next_value()?));
        }
        Ok(Json::Object(Object(members)))
    }
}

impl<'de> Deserialize<'de> for Json<'de> {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        input.deserialize_any(JsonVisitor)
    }
}

/// A member's name, borrowed where it has no escapes (serde's own `Cow` always copies).
struct Name<'a>(Cow<'a, str>);

impl<'de> Deserialize<'de> for Name<'de> {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        match input.deserialize_str(JsonVisitor)? {
            Json::Text(name) => Ok(Self(name)),
            _ => Err(D::Error::custom("expected a name")),
        }
    }
}

/// Writes a string as JSON.
pub fn write_text(text: &str, out: &mut Vec<u8>) {
    out.push(b'"');
    for c in text.chars() {
        match c {
            '"' => out.extend_from_slice(b"\\\""),
            '\\' => out.extend_from_slice(b"\\\\"),
            c if c < ' ' => out.extend_from_slice(format!("\\u{:04x}", u32::from(c)).as_bytes()),
            c => out.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes()),
        }
    }
    out.push(b'"');
}

/// Writes an integer as JSON.
pub fn write_int(mut value: i64, out: &mut Vec<u8>) {
    let mut digits = [0u8; 20];
    let mut at = digits.len();
    let negative = value < 0;
    loop {
        at -= 1;
        digits[at] = b'0' + u8::try_from((value % 10).unsigned_abs()).unwrap_or_default();
        value /= 10;
        if value == 0 {
            break;
        }
    }
    if negative {
        at -= 1;
        digits[at] = b'-';
    }
    out.extend_from_slice(&digits[at..]);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(line: &str) -> Result<Json<'_>, serde_json::Error> {
        serde_json::from_str(line)
    }

    #[test]
    fn an_integer_is_told_from_every_other_number() {
        assert_eq!(parse("100").expect("JSON"), Json::Int(100));
        assert_eq!(parse("-9223372036854775808").expect("JSON"), Json::Int(i64::MIN));
        for other in ["12.5", "1e3", "100.0", "9223372036854775808", "-0"] {
            assert_eq!(parse(other).expect("JSON"), Json::OtherNumber, "{other}");
        }
    }

    #[test]
    fn one_name_twice_is_refused_at_any_depth_and_however_it_is_escaped() {
        for line in [
            r#"{"a":1,"a":1}"#,
            r#"{"x":{"a":1,"\u0061":2}}"#,
            r#"[{"a":null,"b":1,"a":null}]"#,
        ] {
            assert!(parse(line).is_err(), "{line}");
        }
        assert!(parse(r#"{"a":{"a":1}}"#).is_ok());
    }

    #[test]
    fn a_text_without_escapes_borrows_from_the_line() {
        let Json::Text(Cow::Borrowed("a")) = parse(r#""a""#).expect("JSON") else {
            panic!("copied")
        };
    }

    #[test]
    fn what_is_written_reads_the_same() {
        for value in [0, 7, -7, 999_999_999_999, i64::MIN, i64::MAX] {
            let mut out = Vec::new();
            write_int(value, &mut out);
            assert_eq!(String::from_utf8(out).expect("ASCII"), value.to_string());
        }
        for text in ["", "陈丽", "a\"b\\c\n\u{1}", "🙂"] {
            let mut out = Vec::new();
            write_text(text, &mut out);
            assert_eq!(serde_json::from_slice::<String>(&out).expect("JSON"), text);
        }
    }
}
