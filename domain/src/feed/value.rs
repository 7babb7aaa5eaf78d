//! How is one field written, and which values may it have?
//!
//! One type for each kind of value of `docs/feed.md`, "Values". A wrong value is a fault; text that is merely unclean is cleaned and noted.

use std::{borrow::Cow, fmt};

use jiff::civil::Date;
use unicode_normalization::{UnicodeNormalization, is_nfc};

use super::json::{Json, write_int, write_text};
use crate::ids::well_formed;

/// The largest amount, either sign: 9 999 999 999.99.
pub const MAX_CENTS: i64 = 999_999_999_999;

/// The longest text, in characters.
const MAX_TEXT: usize = 200;

/// The rule that a value breaks, as a phrase that follows "`field`".
pub type Problem = Cow<'static, str>;

/// A kind of value.
pub trait Value: Sized {
    /// Reads it. `cleaned` is set if something was taken away that means nothing.
    fn read(json: Json<'_>, cleaned: &mut bool) -> Result<Self, Problem>;

    /// What an absent or null field means; `None` = it must be there.
    fn absent() -> Option<Self> {
        None
    }

    /// Whether it is written at all: absent fields are not.
    fn is_absent(&self) -> bool {
        false
    }

    /// Writes it as JSON, always in the same way.
    fn write(&self, out: &mut Vec<u8>);
}

/// The agency's id of a record: opaque, compared byte by byte.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id(String);

impl Id {
    /// Takes a text that follows the rule of ids.
    pub fn parse(text: &str) -> Option<Self> {
        well_formed(text).then(|| Self(text.to_owned()))
    }

    /// The id as the agency writes it.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Id {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

impl Value for Id {
    fn read(json: Json<'_>, _: &mut bool) -> Result<Self, Problem> {
        match json {
            Json::Text(text) => {
                Self::parse(&text).ok_or(Cow::Borrowed("is not an id: 1 to 40 of A-Z a-z 0-9 . _ -"))
            }
            _ => Err("is not a string".into()),
        }
    }

    fn write(&self, out: &mut Vec<u8>) {
        out.push(b'"');
        out.extend_from_slice(self.0.as_bytes());
        out.push(b'"');
    }
}

/// A text for people: NFC, at most 200 characters, nothing invisible that turns it around.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Text(String);

impl Text {
    /// Cleans a text; the flag says whether there was anything to clean.
    pub fn clean(text: &str) -> (Self, bool) {
        if text.bytes().all(|b| (b' '..0x7f).contains(&b)) {
            return (Self(text.to_owned()), false);
        }
        let unwanted =
            |c: char| c.is_control() || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
        if !text.contains(unwanted) && is_nfc(text) {
            return (Self(text.to_owned()), false);
        }
        (Self(text.replace(unwanted, "").nfc().collect()), true)
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Value for Text {
    fn read(json: Json<'_>, cleaned: &mut bool) -> Result<Self, Problem> {
        let Json::Text(text) = json else {
            return Err("is not a string".into());
        };
        let (text, unclean) = Self::clean(&text);
        *cleaned |= unclean;
        if text.0.len() > MAX_TEXT && text.0.chars().nth(MAX_TEXT).is_some() {
            return Err("is longer than 200 characters".into());
        }
        Ok(text)
    }

    fn write(&self, out: &mut Vec<u8>) {
        write_text(&self.0, out);
    }
}

/// A language tag. One that has not the form of BCP 47 becomes `und` and is noted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Language(String);

impl Language {
    /// The tag.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<&'static str> for Language {
    fn from(tag: &'static str) -> Self {
        Self(tag.to_owned())
    }
}

impl Value for Language {
    fn read(json: Json<'_>, cleaned: &mut bool) -> Result<Self, Problem> {
        let Json::Text(tag) = json else {
            return Err("is not a string".into());
        };
        let mut parts = tag.split('-');
        let language = parts.next().is_some_and(|part| {
            (2..=3).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphabetic())
        });
        let rest = parts
            .all(|part| (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric()));
        if language && rest && tag.len() <= 35 {
            return Ok(Self(tag.into_owned()));
        }
        *cleaned = true;
        Ok(Self("und".to_owned()))
    }

    fn write(&self, out: &mut Vec<u8>) {
        write_text(&self.0, out);
    }
}

/// An amount of money in cents.
pub type Cents = i64;

impl Value for i64 {
    fn read(json: Json<'_>, _: &mut bool) -> Result<Self, Problem> {
        match json {
            Json::Int(value) if value.abs_diff(0) <= MAX_CENTS.unsigned_abs() => Ok(value),
            Json::Int(_) => Err("is beyond 999999999999".into()),
            _ => Err(
                "is not an integer (amounts are whole cents, written without point, exponent or quotes)"
                    .into(),
            ),
        }
    }

    fn write(&self, out: &mut Vec<u8>) {
        write_int(*self, out);
    }
}

impl Value for bool {
    fn read(json: Json<'_>, _: &mut bool) -> Result<Self, Problem> {
        match json {
            Json::Bool(value) => Ok(value),
            _ => Err("is not true or false".into()),
        }
    }

    fn absent() -> Option<Self> {
        Some(false)
    }

    fn is_absent(&self) -> bool {
        !self
    }

    fn write(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(if *self { b"true" } else { b"false" });
    }
}

/// A day of the agency's calendar, 1900 to 2100, written `YYYY-MM-DD`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day(pub Date);

impl Day {
    /// Reads `YYYY-MM-DD`.
    pub fn parse(text: &str) -> Option<Self> {
        let [y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = *text.as_bytes() else {
            return None;
        };
        let digits = [y1, y2, y3, y4, m1, m2, d1, d2];
        if !digits.iter().all(u8::is_ascii_digit) {
            return None;
        }
        let number = |of: &[u8]| {
            of.iter()
                .fold(0i16, |sum, digit| sum * 10 + i16::from(digit - b'0'))
        };
        let (year, month, day) = (number(&digits[..4]), number(&digits[4..6]), number(&digits[6..]));
        let date = Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()?;
        (1900..=2100).contains(&year).then_some(Self(date))
    }
}

impl fmt::Display for Day {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            out,
            "{:04}-{:02}-{:02}",
            self.0.year(),
            self.0.month(),
            self.0.day()
        )
    }
}

impl Value for Day {
    fn read(json: Json<'_>, _: &mut bool) -> Result<Self, Problem> {
        match json {
            Json::Text(text) => Self::parse(&text).ok_or(Cow::Borrowed(
                "is not a date: YYYY-MM-DD, a real day of 1900 to 2100",
            )),
            _ => Err("is not a string".into()),
        }
    }

    fn write(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(format!("\"{self}\"").as_bytes());
    }
}

impl<T: Value> Value for Option<T> {
    fn read(json: Json<'_>, cleaned: &mut bool) -> Result<Self, Problem> {
        T::read(json, cleaned).map(Some)
    }

    fn absent() -> Option<Self> {
        Some(None)
    }

    fn is_absent(&self) -> bool {
        self.is_none()
    }

    fn write(&self, out: &mut Vec<u8>) {
        match self {
            Some(value) => value.write(out),
            None => out.extend_from_slice(b"null"),
        }
    }
}

/// The most entries of a list.
const MAX_LIST: usize = 200;

impl<T: Value> Value for Vec<T> {
    fn read(json: Json<'_>, cleaned: &mut bool) -> Result<Self, Problem> {
        let Json::List(items) = json else {
            return Err("is not a list".into());
        };
        if items.len() > MAX_LIST {
            return Err("has more than 200 entries".into());
        }
        items.into_iter().map(|item| T::read(item, cleaned)).collect()
    }

    fn write(&self, out: &mut Vec<u8>) {
        out.push(b'[');
        for (at, item) in self.iter().enumerate() {
            if at > 0 {
                out.push(b',');
            }
            item.write(out);
        }
        out.push(b']');
    }
}

/// One line of a disbursement: an allocation and the cents of it that were sent, written `["AL-1",16500]`.
impl Value for (Id, Cents) {
    fn read(json: Json<'_>, cleaned: &mut bool) -> Result<Self, Problem> {
        let Json::List(pair) = json else {
            return Err("has an entry that is not a list".into());
        };
        let Ok([id, cents]) = <[Json<'_>; 2]>::try_from(pair) else {
            return Err("has an entry that is not [id, cents]".into());
        };
        Ok((Id::read(id, cleaned)?, i64::read(cents, cleaned)?))
    }

    fn write(&self, out: &mut Vec<u8>) {
        out.push(b'[');
        self.0.write(out);
        out.push(b',');
        write_int(self.1, out);
        out.push(b']');
    }
}

/// One name in several languages, sorted by tag; an object in the feed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Names(pub Vec<(Language, Text)>);

impl Value for Names {
    fn read(json: Json<'_>, cleaned: &mut bool) -> Result<Self, Problem> {
        let Json::Object(object) = json else {
            return Err("is not an object".into());
        };
        let mut names = Vec::new();
        for (tag, name) in object.into_rest() {
            names.push((
                Language::read(Json::Text(tag), cleaned)?,
                Text::read(name, cleaned)?,
            ));
        }
        names.sort_by(|(a, _): &(Language, Text), (b, _)| a.0.cmp(&b.0));
        Ok(Self(names))
    }

    fn write(&self, out: &mut Vec<u8>) {
        out.push(b'{');
        for (at, (tag, name)) in self.0.iter().enumerate() {
            if at > 0 {
                out.push(b',');
            }
            tag.write(out);
            out.push(b':');
            name.write(out);
        }
        out.push(b'}');
    }
}
