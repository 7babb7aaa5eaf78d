//! Where does a parent's account come from, and what proves a case to be theirs?

use serde::Deserialize;

use super::Mistake;
use super::mistake::must;
use super::notation::{https_address, phone_number};

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
    #[serde(deserialize_with = "phone_number")]
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
        must(
            receives.contains(&self.receives.as_slice()),
            "agency.proof.receives",
            "[\"card\", \"web-id\"], [\"web-id\"] or [\"pin\"]",
        )?;
        let pays = matches!(self.pays.as_slice(), [WebId | Pin]);
        must(pays, "agency.proof.pays", "[\"web-id\"] or [\"pin\"]")?;
        let tables = [
            (Card, "card", self.card.map(|card| card.digits)),
            (WebId, "web_id", self.web_id.map(|web_id| web_id.digits)),
            (Pin, "pin", self.pin.as_ref().map(|pin| pin.digits)),
        ];
        for (method, name, digits) in tables {
            let key = format!("agency.proof.{name}");
            let rule = "there when a proof uses it, and only then";
            must(digits.is_some() == self.uses(method), &key, rule)?;
            must(
                digits.is_none_or(|digits| (1..=20).contains(&digits)),
                format!("{key}.digits"),
                "from 1 to 20",
            )?;
        }
        must(
            has_card || !self.uses(Card),
            "agency.card",
            "there, since the proof of a case asks for its digits",
        )?;
        let letter_days = self.pin.as_ref().and_then(|pin| pin.letter_days);
        must(
            letter_days.is_none_or(|[least, most]| least <= most),
            "agency.proof.pin.letter_days",
            "the fewest days, then the most",
        )
    }
}

impl Accounts {
    pub(super) fn check(&self) -> Result<(), Mistake> {
        must(
            (self.kind == AccountKind::Linked) == self.provider.is_some(),
            "agency.accounts.provider",
            "there with kind = \"linked\", and only then",
        )?;
        must(
            (1..=96).contains(&self.link_hours),
            "agency.accounts.link_hours",
            "from 1 to 96",
        )
    }
}

fn link_hours() -> u32 {
    24
}
