//! Where does a parent's account come from, and what proves a case to be theirs?

use serde::Deserialize;

use super::Mistake;
use super::text::https_address;

/// Where a parent's account comes from.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Accounts {
    /// Of this portal, or of the state.
    pub kind: AccountKind,
    /// Hours for which the link in the activation mail works.
    #[serde(default = "link_hours")]
    pub link_hours: u32,
    /// Whether several people may have one e-mail address.
    #[serde(default)]
    pub shared_email: bool,
    /// The state's sign-in service; only with accounts of the state.
    pub provider: Option<Provider>,
}

/// Whose account it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AccountKind {
    /// An account of this portal, with a user ID and a password.
    Own,
    /// An account of the state's sign-in service, linked to a case here.
    Linked,
}

/// A state's sign-in service.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Provider {
    /// Its name, in Latin letters in every language.
    pub name: String,
    /// Its site.
    #[serde(deserialize_with = "https_address")]
    pub url: String,
}

/// What opens a case after its number and the Social Security number. The first method of a list is asked for, the others stand in.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Proof {
    /// For the parent who receives support.
    pub receives: Vec<ProofMethod>,
    /// For the parent who pays support.
    pub pays: Vec<ProofMethod>,
    /// The last digits of card or account.
    pub card: Option<CardProof>,
    /// The agency's Web ID.
    pub web_id: Option<WebIdProof>,
    /// The number from our letter.
    pub pin: Option<PinProof>,
}

/// A secret that proves a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ProofMethod {
    /// Last digits of the payment card or of the direct-deposit account.
    Card,
    /// A number that the agency gives.
    WebId,
    /// A number that we mail.
    Pin,
}

/// Last digits of card or account.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CardProof {
    /// How many digits.
    pub digits: u8,
}

/// The agency's Web ID.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WebIdProof {
    /// How many digits.
    pub digits: u8,
}

/// The number from our letter.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PinProof {
    /// How many digits.
    pub digits: u8,
    /// Whether staff may tell it on the telephone.
    #[serde(default)]
    pub told_by_phone: bool,
    /// Fewest and most days that a letter takes.
    pub letter_days: Option<[u32; 2]>,
    /// Days after the date of the letter for which it works.
    pub valid_days: Option<u32>,
}

/// The card on which support is paid out.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Card {
    /// Its name as printed on it, in Latin letters, without the word “card”.
    pub name: String,
    /// The card company's number.
    pub phone: String,
    /// The card company's site.
    #[serde(deserialize_with = "https_address")]
    pub url: String,
}

impl Proof {
    /// Whether a method is asked for, or stands in, for either parent.
    pub fn uses(&self, method: ProofMethod) -> bool {
        self.receives.contains(&method) || self.pays.contains(&method)
    }

    pub(super) fn check(&self, has_card: bool) -> Result<(), Mistake> {
        use ProofMethod::{Card, Pin, WebId};
        // The combinations that pages and letters have words for.
        let receives: [&[ProofMethod]; 3] = [&[Card, WebId], &[WebId], &[Pin]];
        if !receives.contains(&self.receives.as_slice()) {
            return Err(Mistake::new(
                "agency.proof.receives",
                "[\"card\", \"web-id\"], [\"web-id\"] or [\"pin\"]",
            ));
        }
        if !matches!(self.pays.as_slice(), [WebId | Pin]) {
            return Err(Mistake::new("agency.proof.pays", "[\"web-id\"] or [\"pin\"]"));
        }
        for (method, name, given) in [
            (Card, "card", self.card.is_some() && has_card),
            (WebId, "web_id", self.web_id.is_some()),
            (Pin, "pin", self.pin.is_some()),
        ] {
            if self.uses(method) && !given {
                return Err(Mistake::new(
                    format!("agency.proof.{name}"),
                    "given, since a proof uses it",
                ));
            }
        }
        Ok(())
    }
}

impl Accounts {
    pub(super) fn check(&self) -> Result<(), Mistake> {
        if (self.kind == AccountKind::Linked) != self.provider.is_some() {
            return Err(Mistake::new(
                "agency.accounts.provider",
                "given with kind = \"linked\", and only then",
            ));
        }
        if !(1..=96).contains(&self.link_hours) {
            return Err(Mistake::new("agency.accounts.link_hours", "from 1 to 96"));
        }
        Ok(())
    }
}

fn link_hours() -> u32 {
    24
}
