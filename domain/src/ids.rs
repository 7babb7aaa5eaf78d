//! What identifies what?
//!
//! One newtype per kind of id, so that a person can never be passed where a case is meant. The
//! agency's ids are opaque: 1–40 of `A–Z a–z 0–9 . _ -`, compared byte by byte.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::ports::Random;

/// A text that is not an id: empty, longer than 40, or with other characters than allowed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not an id: 1 to 40 of A-Z a-z 0-9 . _ -")]
pub struct MalformedId;

pub(crate) fn well_formed(text: &str) -> bool {
    (1..=40).contains(&text.len())
        && text
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'_' | b'-'))
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(String);

        impl $name {
            /// Takes a text that follows the rule of ids.
            pub fn parse(text: &str) -> Result<Self, MalformedId> {
                Self::try_from(text.to_owned())
            }

            /// The id as the agency writes it.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl TryFrom<String> for $name {
            type Error = MalformedId;

            fn try_from(text: String) -> Result<Self, MalformedId> {
                if well_formed(&text) { Ok(Self(text)) } else { Err(MalformedId) }
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> String {
                id.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str(&self.0)
            }
        }
    )*};
}

ids! {
    /// A person in the agency's records: a parent, a caretaker, a child.
    PersonId
    /// A support case.
    CaseId
    /// A row of the payment history: a receipt, or what takes one back.
    PaymentId
    /// An account of the ledger: one type of debt of one payer, owed to one party.
    LedgerAccountId
    /// How one part of a payment was applied.
    AllocationId
    /// Money sent out.
    DisbursementId
    /// One issue of a secret: a PIN as one letter told it, a Social Security number as the agency sent it.
    SecretId
    /// An office of the agency.
    OfficeId
    /// A sign-in of this portal. Made by the portal, not by the agency.
    AccountId
    /// A wish for a sign-in, until its activation. Made by the portal.
    RegistrationId
    /// A mail of this portal.
    MailId
}

/// Ids that the portal makes: 128 random bits, which say nothing and cannot be guessed.
macro_rules! made_here {
    ($($name:ident)*) => {$(
        impl $name {
            /// A new one.
            pub fn generate(random: &dyn Random) -> Self {
                let mut bytes = [0; 16];
                random.fill(&mut bytes);
                Self(format!("{:032x}", u128::from_be_bytes(bytes)))
            }
        }
    )*};
}

made_here! { AccountId RegistrationId MailId }

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_holds_only_letters_digits_and_three_marks() {
        for good in ["7001234567", "EDGE-01", "a.b_c-D", &"x".repeat(40)] {
            assert!(CaseId::parse(good).is_ok(), "{good}");
        }
        for bad in [
            "",
            " ",
            "a b",
            "ä",
            "７００",
            "a/b",
            "a'b",
            "a\0",
            &"x".repeat(41),
        ] {
            assert!(CaseId::parse(bad).is_err(), "{bad:?}");
        }
    }

    #[test]
    fn a_malformed_id_cannot_come_in_through_serde() {
        assert!(serde_json::from_str::<PersonId>("\"P-1\"").is_ok());
        assert!(serde_json::from_str::<PersonId>("\"P 1\"").is_err());
    }
}
