//! What was sent, before any of it is believed?

use percent_encoding::percent_decode;

use super::errors::{Field, FormErrors, Mistake};

/// The pairs of a posted form or a query string (`application/x-www-form-urlencoded`).
///
/// Unknown names are ignored. A field that came twice has no value: its mistake is in [`Fields::faults`], and no reader
/// is left to guess which of two was meant. What is no text (not UTF-8, control characters) is a fault, too; the value
/// then shows � where it was, so that a page can say where and keep the rest.
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
            let (name, value) = (decode(name), decode(value));
            if let Some(field) = Field::ALL.into_iter().find(|field| field.name() == name) {
                fields.add(field, value);
            }
        }
        fields
    }

    /// Takes fields that a server function has read already.
    pub fn of<'a>(values: impl IntoIterator<Item = (Field, &'a str)>) -> Self {
        let mut fields = Self::default();
        for (field, value) in values {
            fields.add(field, value.to_owned());
        }
        fields
    }

    fn add(&mut self, field: Field, value: String) {
        if self
            .faults
            .of(field)
            .is_some_and(|fault| fault.mistake == Mistake::Doubled)
        {
            return;
        }
        let before = self.values.len();
        self.values.retain(|(known, _)| *known != field);
        if self.values.len() < before {
            self.faults.0.retain(|fault| fault.field != field);
            self.faults.note::<()>(field, Err(Mistake::Doubled));
            return;
        }
        let text = value.replace(is_no_text, "\u{fffd}");
        if text.contains('\u{fffd}') {
            self.faults.note::<()>(field, Err(Mistake::Unreadable));
        }
        self.values.push((field, text));
    }

    /// What was typed into a field; `None` when it did not come, or came twice.
    pub fn get(&self, field: Field) -> Option<&str> {
        self.values
            .iter()
            .find(|(known, _)| *known == field)
            .map(|(_, value)| value.as_str())
    }

    /// Reads one field, or notes why it has no value. What came twice or broken is noted already.
    pub fn read<T>(
        &self,
        errors: &mut FormErrors,
        field: Field,
        read: impl FnOnce(Option<&str>) -> Result<T, Mistake>,
    ) -> Option<T> {
        if errors.of(field).is_some() {
            return None;
        }
        errors.note(field, read(self.get(field)))
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

/// Bytes that are no UTF-8 become �.
fn decode(bytes: &[u8]) -> String {
    let spaced: Vec<u8> = bytes.iter().map(|b| if *b == b'+' { b' ' } else { *b }).collect();
    percent_decode(&spaced).decode_utf8_lossy().into_owned()
}

/// What no keyboard gives and no page may hold. Line breaks and tabs are text; fields of one line refuse them later.
fn is_no_text(c: char) -> bool {
    c.is_control() && !matches!(c, '\n' | '\r' | '\t')
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
        assert_eq!(fields.get(Field::UserId), Some("\u{fffd}\u{fffd}"));
        assert_eq!(fields.get(Field::Password), Some("a+b c"));
    }

    #[test]
    fn what_no_page_may_show_is_a_fault_and_leaves_its_mark() {
        let fields = Fields::parse(b"user_id=a%00b%C2%85c&from=1%092");
        assert_eq!(
            *fields.faults(),
            FormErrors::one(Field::UserId, Mistake::Unreadable)
        );
        assert_eq!(fields.get(Field::UserId), Some("a\u{fffd}b\u{fffd}c"));
        assert_eq!(fields.get(Field::From), Some("1\t2"));
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
