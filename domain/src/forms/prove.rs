//! What does somebody offer to prove who they are?

use super::errors::{Field, FormErrors, Mistake};
use super::fields::Fields;
use super::narrow::narrow;
use super::text::read_required;
use crate::agency::{Proof, ProofMethod};
use crate::codes::SecretKind;
use crate::policy::Viewer;
use crate::secrets::TypedSecret;

/// Longest case number, in characters.
const NUMBER_MAX: u32 = 40;
/// The button that asks for a letter sends this.
pub const LETTER: &str = "letter";

/// The form without mistakes.
pub struct Prove {
    /// From which side they say they look at the case; `None` where the proof is the same for both.
    pub viewer: Option<Viewer>,
    /// The case number as typed, without spaces around.
    pub number: String,
    /// The Social Security number.
    pub ssn: TypedSecret,
    /// What they offer beside it.
    pub offer: Offer,
}

/// What stands beside case number and Social Security number.
pub enum Offer {
    /// A secret. The last digits can be those of the card or of the account: both are looked at.
    Secrets(ProofMethod, Vec<TypedSecret>),
    /// Nothing: they ask for a letter.
    Letter,
}

impl Prove {
    /// Reads the form and names every mistake at once. Nothing that it says depends on what the agency knows.
    pub fn read(fields: &Fields, proof: &Proof) -> Result<Self, FormErrors> {
        let mut errors = fields.faults().clone();
        let viewer = fields.read(&mut errors, Field::As, |typed| read_viewer(typed, proof));
        let methods = match viewer.flatten() {
            Some(Viewer::Pays) => &proof.pays,
            _ => &proof.receives,
        };
        let number = fields.read(&mut errors, Field::CaseNumber, |typed| {
            Ok(narrow(read_required(typed, NUMBER_MAX)?).into_owned())
        });
        let ssn = fields.read(&mut errors, Field::Ssn, |typed| {
            let typed = typed
                .filter(|typed| !typed.trim().is_empty())
                .ok_or(Mistake::Missing)?;
            TypedSecret::read(SecretKind::Ssn, typed).ok_or(Mistake::Malformed)
        });
        let offer = if fields.get(Field::Ask) == Some(LETTER) {
            Some(Offer::Letter)
        } else {
            read_offer(fields, &mut errors, methods, proof)
        };
        match (viewer, number, ssn, offer) {
            (Some(viewer), Some(number), Some(ssn), Some(offer)) if errors.is_empty() => Ok(Self {
                viewer,
                number,
                ssn,
                offer,
            }),
            _ => Err(errors),
        }
    }
}

/// The name of a side in addresses and forms.
pub const fn viewer_name(viewer: Viewer) -> &'static str {
    match viewer {
        Viewer::Receives => "receives",
        Viewer::Pays => "pays",
    }
}

/// The side that an address or a form names; the form leaves it out where it makes no difference.
pub fn read_viewer(typed: Option<&str>, proof: &Proof) -> Result<Option<Viewer>, Mistake> {
    if proof.receives == proof.pays {
        return Ok(None);
    }
    let named = [Viewer::Receives, Viewer::Pays]
        .into_iter()
        .find(|viewer| Some(viewer_name(*viewer)) == typed);
    named.map(Some).ok_or(Mistake::Missing)
}

/// The field of a method.
pub const fn field_of(method: ProofMethod) -> Field {
    match method {
        ProofMethod::Card => Field::CardDigits,
        ProofMethod::WebId => Field::WebId,
        ProofMethod::Pin => Field::Pin,
    }
}

/// The first of the methods' fields in which something was typed.
fn read_offer(
    fields: &Fields,
    errors: &mut FormErrors,
    methods: &[ProofMethod],
    proof: &Proof,
) -> Option<Offer> {
    let typed = |method: &&ProofMethod| {
        let text = fields.get(field_of(**method)).unwrap_or_default();
        !text.trim().is_empty() || errors.of(field_of(**method)).is_some()
    };
    let method = *methods.iter().find(typed).or(methods.first())?;
    fields.read(errors, field_of(method), |typed| {
        let typed = typed
            .filter(|typed| !typed.trim().is_empty())
            .ok_or(Mistake::Missing)?;
        let kinds: &[SecretKind] = match method {
            ProofMethod::Card => &[SecretKind::Card, SecretKind::Account],
            ProofMethod::WebId => &[SecretKind::WebId],
            ProofMethod::Pin => &[SecretKind::Pin],
        };
        let secrets: Option<Vec<_>> = kinds.iter().map(|kind| TypedSecret::read(*kind, typed)).collect();
        let digits = proof.pin.as_ref().map_or(0, |pin| usize::from(pin.digits));
        let fits =
            method != ProofMethod::Pin || typed.chars().filter(char::is_ascii_alphanumeric).count() == digits;
        let secrets = secrets.filter(|_| fits).ok_or(Mistake::Malformed)?;
        Ok(Offer::Secrets(method, secrets))
    })
}
