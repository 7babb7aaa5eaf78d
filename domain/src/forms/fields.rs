//! What was sent, before any of it is believed?

use std::borrow::Cow;

use percent_encoding::percent_decode;

use super::errors::{Field, FormErrors, Mistake};

/// The pairs of a posted form or a query string (`application/x-www-form-urlencoded`).
///
/// Unknown names are ignored. A field that came twice, or is not UTF-8, has no value: its mistake is
/// in [`Fields::faults`], and no reader is left to guess which of two values was meant.
#[derive(Clone, Default)]
pub struct Fields {
    values: Vec<(Field, String)>,
    faults: FormErrors,
}

impl Fields {
    /// Reads the bytes of a body or of a query string.
    pub fn parse(encoded: &[u8]) -> Self {
        let mut fields = Self::default();
        for pair in encoded
            .split(|byte| *byte == b'&')
            .filter(|pair| !pair.is_empty())
        {
            let (name, value) = match pair.iter().position(|byte| *byte == b'=') {
                Some(at) => (&pair[..at], &pair[at + 1..]),
                None => (pair, &[][..]),
            };
            let Some(name) = decode(name) else { continue };
            if let Some(field) = Field::ALL.into_iter().find(|field| field.name() == name) {
                fields.add(field, decode(value));
            }
        }
        fields
    }

    /// Takes fields that a server function has read already.
    pub fn of<'a>(values: impl IntoIterator<Item = (Field, &'a str)>) -> Self {
        let mut fields = Self::default();
        for (field, value) in values {
            fields.add(field, Some(value.to_owned()));
        }
        fields
    }

    fn add(&mut self, field: Field, value: Option<String>) {
        if self.faults.of(field).is_some() {
            return;
        }
        let before = self.values.len();
        self.values.retain(|(known, _)| *known != field);
        if self.values.len() < before {
            self.faults.note::<()>(field, Err(Mistake::Doubled));
        } else if let Some(value) = value {
            self.values.push((field, value));
        } else {
            self.faults.note::<()>(field, Err(Mistake::Unreadable));
        }
    }

    /// What was typed into a field; `None` when it did not come, or came broken.
    pub fn get(&self, field: Field) -> Option<&str> {
        self.values
            .iter()
            .find(|(known, _)| *known == field)
            .map(|(_, value)| value.as_str())
    }

    /// Fields that came twice or broken.
    pub fn faults(&self) -> &FormErrors {
        &self.faults
    }

    /// What may be kept and shown again: all but the secrets.
    pub fn draftable(&self) -> impl Iterator<Item = (Field, &str)> {
        let kept = self.values.iter().filter(|(field, _)| !field.is_secret());
        kept.map(|(field, value)| (*field, value.as_str()))
    }
}

/// `None` when the bytes are not UTF-8.
fn decode(bytes: &[u8]) -> Option<String> {
    let spaced: Vec<u8> = bytes.iter().map(|b| if *b == b'+' { b' ' } else { *b }).collect();
    percent_decode(&spaced).decode_utf8().ok().map(Cow::into_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_doubled_field_has_no_value_and_a_fault() {
        let fields = Fields::parse(b"page=2&page=3&page=4&kind=all");
        assert_eq!(fields.get(Field::Page), None);
        assert_eq!(*fields.faults(), FormErrors::one(Field::Page, Mistake::Doubled));
        assert_eq!(fields.get(Field::Kind), Some("all"));
    }

    #[test]
    fn bytes_that_are_not_utf8_are_a_fault_of_their_field() {
        let fields = Fields::parse(b"user_id=%FF%FE&password=a%2Bb+c");
        assert_eq!(
            *fields.faults(),
            FormErrors::one(Field::UserId, Mistake::Unreadable)
        );
        assert_eq!(fields.get(Field::Password), Some("a+b c"));
    }

    #[test]
    fn a_secret_is_never_draftable() {
        let fields = Fields::parse(b"user_id=li&password=secret");
        assert!(fields.draftable().eq([(Field::UserId, "li")]));
    }

    #[test]
    fn unknown_names_and_empty_pairs_are_ignored() {
        assert!(Fields::parse(b"&&x=1&=&%FF=2").draftable().next().is_none());
    }
}
