//! With what does somebody prove who they are, and over which bytes is that compared?
//!
//! The portal never holds such a secret, only keyed hashes of it that the agency sends (`docs/feed.md`, "Secrets"). What was typed lives in
//! a [`TypedSecret`] for as long as the comparison takes.

use std::fmt;

use zeroize::Zeroizing;

use crate::codes::SecretKind;
use crate::forms::narrow;
use crate::ids::{CaseId, PersonId};

/// The first line of what is hashed; another way to write the rest would have another.
const VERSION: &str = "ocs-secret-v1";
/// The longest text that is looked at: nine digits with separators, a letter's code with spaces.
const LONGEST: usize = 64;

/// A secret as typed, in the one form in which it is compared. Wiped from memory, unreadable in logs, and never on its way into a
/// draft, an answer or a file: it has no `Serialize`.
pub struct TypedSecret {
    kind: SecretKind,
    value: Zeroizing<String>,
}

impl TypedSecret {
    /// Reads what was typed: spaces and hyphens between the digits mean nothing, letters of a code may be small. `None` when it cannot be
    /// one of this kind.
    pub fn read(kind: SecretKind, typed: &str) -> Option<Self> {
        if typed.len() > LONGEST {
            return None;
        }
        let narrow = Zeroizing::new(narrow(typed).into_owned());
        // Of the final size from the start: a text that grows leaves copies behind.
        let mut value = Zeroizing::new(String::with_capacity(LONGEST * 4));
        for c in narrow.chars().filter(|c| !matches!(c, ' ' | '-')) {
            value.push(c.to_ascii_uppercase());
        }
        let digits = |count| value.len() == count && value.bytes().all(|b| b.is_ascii_digit());
        let fits = match kind {
            SecretKind::Ssn => digits(9),
            SecretKind::WebId => digits(12),
            SecretKind::Card | SecretKind::Account => digits(4),
            SecretKind::Pin => {
                (4..=20).contains(&value.len()) && value.bytes().all(|b| b.is_ascii_alphanumeric())
            }
        };
        fits.then_some(Self { kind, value })
    }

    /// What kind it is.
    pub const fn kind(&self) -> SecretKind {
        self.kind
    }

    /// What agency and portal hash when this is the secret of a person, in a case or in all of theirs.
    pub fn message(&self, person: &PersonId, case: Option<&CaseId>) -> Zeroizing<Vec<u8>> {
        let (kind, person, case) = (
            self.kind.code(),
            person.as_str(),
            case.map_or("-", CaseId::as_str),
        );
        let parts = [VERSION, kind, person, case, self.value.as_str()];
        let mut message = Zeroizing::new(Vec::with_capacity(parts.iter().map(|part| part.len() + 1).sum()));
        for (at, part) in parts.into_iter().enumerate() {
            if at > 0 {
                message.push(b'\n');
            }
            message.extend_from_slice(part.as_bytes());
        }
        message
    }
}

impl fmt::Debug for TypedSecret {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "TypedSecret({}, …)", self.kind.code())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(kind: SecretKind, typed: &str) -> Option<String> {
        TypedSecret::read(kind, typed).map(|secret| secret.value.to_string())
    }

    #[test]
    fn separators_width_and_small_letters_mean_nothing() {
        for typed in [
            "900-12-3456",
            " 900 12 3456 ",
            "９００－１２－３４５６",
            "900–12–3456",
        ] {
            assert_eq!(
                read(SecretKind::Ssn, typed).as_deref(),
                Some("900123456"),
                "{typed}"
            );
        }
        assert_eq!(read(SecretKind::Pin, "ab3d-9f2k").as_deref(), Some("AB3D9F2K"));
        assert_eq!(
            read(SecretKind::WebId, "1234 5678 9012").as_deref(),
            Some("123456789012")
        );
    }

    #[test]
    fn what_cannot_be_one_is_none() {
        for (kind, typed) in [
            (SecretKind::Ssn, "90012345"),
            (SecretKind::Ssn, "9001234567"),
            (SecretKind::Ssn, "90012345a"),
            (SecretKind::Ssn, "٩٠٠١٢٣٤٥٦"),
            (SecretKind::Pin, "123"),
            (SecretKind::Pin, "12\n45"),
            (SecretKind::Card, "12345"),
            (SecretKind::Account, ""),
            (SecretKind::Pin, &"1".repeat(65)),
        ] {
            assert_eq!(read(kind, typed), None, "{typed:?}");
        }
    }

    #[test]
    fn what_is_hashed_names_kind_person_and_case_and_nothing_prints_the_secret() {
        let secret = TypedSecret::read(SecretKind::Pin, "40718").expect("a PIN");
        let (person, case) = (
            PersonId::parse("P-52").expect("an id"),
            CaseId::parse("7001234567").expect("an id"),
        );
        assert_eq!(
            secret.message(&person, Some(&case)).as_slice(),
            b"ocs-secret-v1\npin\nP-52\n7001234567\n40718"
        );
        assert_eq!(
            secret.message(&person, None).as_slice(),
            b"ocs-secret-v1\npin\nP-52\n-\n40718"
        );
        assert_eq!(format!("{secret:?}"), "TypedSecret(pin, …)");
    }
}
