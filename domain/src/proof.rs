//! Is the owner of this account who they say they are?
//!
//! Case number and Social Security number say of whom we speak; the other parent knows both. So what counts is the secret beside them,
//! and how often it may be tried in its whole life. Every refusal looks the same, takes the same work, and never says which number
//! was wrong.

use jiff::Timestamp;

use crate::agency::{Proof, ProofMethod};
use crate::client::Client;
use crate::codes::{Role, SecretKind};
use crate::ctx::Ctx;
use crate::error::AppError;
use crate::forms::{Field, FormErrors, Mistake, Offer, Prove};
use crate::ids::{AccountId, CaseId, PersonId};
use crate::policy::Viewer;
use crate::ports::{
    AuditEvent, CaseRecord, FinishedProof, LetterReason, LetterRequest, Limit, Reservation, SecretMatch,
    SecretTry,
};
use crate::secrets::TypedSecret;
use crate::session::Session;

/// Tries of one account, whatever numbers it tries.
const ACCOUNT_HOUR: Limit = Limit::Window {
    tries: 5,
    seconds: 3600,
};
/// Tries from one network address.
const ADDRESS_HOUR: Limit = Limit::Window {
    tries: 15,
    seconds: 3600,
};
/// Wrong tries that a PIN or a Web ID bears in its whole life: of 100 000 PINs, five make 0.005 %.
const LIFE: u32 = 5;
/// Wrong tries that the last digits bear: there are only 10 000 of them, and the other parent may know them.
const LIFE_OF_DIGITS: u32 = 3;
/// After so many secrets that were used up within a year, only the office opens the case to the person.
const BURNED_MOST: u32 = 2;
/// Letters that a person can ask for within 30 days.
const LETTERS_MOST: u32 = 3;

/// What a proof came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Proven {
    /// The account is the person's from now on.
    Confirmed,
    /// Another account is the person's already: for the staff to settle.
    ClaimedBefore,
    /// A letter was asked for. Whether one is sent depends on the numbers, and is not told.
    LetterAsked,
}

/// Of whom somebody speaks.
struct Subject {
    person: PersonId,
    case: CaseId,
    /// What is known of the case; `None` for a case or a person that there is not.
    record: Option<CaseRecord>,
}

/// Proves that the owner of a session's account is a person of the agency's records, or asks for a letter.
///
/// [`AppError::Invalid`] at the case number when anything does not fit, [`AppError::TooMany`] after too many tries,
/// [`AppError::Forbidden`] for an account that is proven.
pub async fn prove(
    ctx: &Ctx,
    session: &Session,
    proof: &Proof,
    form: Prove,
    client: &Client,
) -> Result<Proven, AppError> {
    if session.person.is_some() {
        return Err(AppError::Forbidden);
    }
    let buckets = [
        Reservation {
            bucket: format!("prove/account/{}", session.account),
            limit: ACCOUNT_HOUR,
        },
        Reservation {
            bucket: format!("prove/hour/{}", client.network()),
            limit: ADDRESS_HOUR,
        },
    ];
    client
        .reserve(ctx, &buckets, AuditEvent::ProofThrottled, Some(&session.account))
        .await?;
    let subject = find_subject(ctx, &form).await?;
    let letters = ctx.store.count_letters(&subject.person, ctx.clock.now()).await?;
    let open = subject.is_open(form.viewer) && letters.burned < BURNED_MOST;
    match form.offer {
        Offer::Letter => {
            let event = AuditEvent::LetterRequested;
            ctx.store
                .add_audit(client.audit(ctx, event, Some(session.account.clone())))
                .await?;
            if open && letters.asked_today == 0 && letters.asked < LETTERS_MOST {
                let kind = letter_kind(proof, form.viewer);
                ask(ctx, &subject, kind, LetterReason::Asked).await?;
            }
            Ok(Proven::LetterAsked)
        }
        Offer::Secrets(method, secrets) => {
            // Last digits are no proof where somebody must be protected from a person who may have held the card.
            let open = open && !(method == ProofMethod::Card && subject.is_protected());
            let matched = compare(ctx, &subject, open, method, secrets, proof, form.viewer).await?;
            finish(ctx, session, subject, open && matched, client).await
        }
    }
}

/// When an account last asked for a letter.
pub async fn letter_wish(ctx: &Ctx, account: &AccountId) -> Result<Option<Timestamp>, AppError> {
    Ok(ctx.store.find_letter_wish(account).await?)
}

/// Every step is taken also where the one before it found nothing, with ids that are nobody's: the work is the same.
async fn find_subject(ctx: &Ctx, form: &Prove) -> Result<Subject, AppError> {
    let mut cases = ctx.store.list_cases_by_number(&form.number).await?;
    if cases.is_empty() {
        cases.push(CaseId::parse(NOBODY).expect("an id"));
    }
    let mut found = Vec::new();
    for case in cases {
        let persons = ctx.store.find_by_ssn(&case, &form.ssn).await?;
        found.extend(persons.into_iter().map(|person| (person, case.clone())));
    }
    // Two people with one number: the agency mistyped, and nobody is let in by it.
    let nobody = || {
        (
            PersonId::parse(NOBODY).expect("an id"),
            CaseId::parse(NOBODY).expect("an id"),
        )
    };
    let only = <[(PersonId, CaseId); 1]>::try_from(found).map(|[one]| one);
    let (person, case) = only.unwrap_or_else(|_| nobody());
    let found = ctx.store.find_case(None, &person, &case).await?;
    Ok(Subject {
        record: found.map(|(_, record)| record),
        person,
        case,
    })
}

/// An id that no agency gives.
const NOBODY: &str = "-";

impl Subject {
    /// Whether this person takes part in this case, on the side that they say.
    fn is_open(&self, viewer: Option<Viewer>) -> bool {
        let roles = |role: Role| Viewer::of(role).is_some_and(|of| viewer.is_none_or(|viewer| viewer == of));
        self.record.as_ref().is_some_and(|record| {
            let mut own = record
                .participants
                .iter()
                .filter(|part| part.person == self.person);
            own.any(|part| roles(part.role))
        })
    }

    /// Whether anybody in the case is protected from another.
    fn is_protected(&self) -> bool {
        self.record
            .as_ref()
            .is_some_and(|record| !record.protected.is_empty())
    }
}

/// Compares each secret, also where it can change nothing. A secret that these tries used up is asked for anew.
async fn compare(
    ctx: &Ctx,
    subject: &Subject,
    open: bool,
    method: ProofMethod,
    secrets: Vec<TypedSecret>,
    proof: &Proof,
    viewer: Option<Viewer>,
) -> Result<bool, AppError> {
    let limit = if method == ProofMethod::Card {
        LIFE_OF_DIGITS
    } else {
        LIFE
    };
    let (mut matched, mut burned) = (false, false);
    for typed in secrets {
        let is_pin = matches!(typed.kind(), SecretKind::Pin | SecretKind::WebId);
        let attempt = SecretTry {
            person: if open {
                subject.person.clone()
            } else {
                PersonId::parse(NOBODY).expect("an id")
            },
            case: Some(subject.case.clone()),
            typed,
            limit: Some(limit),
            on: ctx.clock.today(),
        };
        match ctx.store.match_secret(attempt).await? {
            SecretMatch::Matched(_) => matched = true,
            SecretMatch::Wrong { failed } => burned |= is_pin && failed >= limit,
            SecretMatch::Spent | SecretMatch::Unknown => {}
        }
    }
    if burned && !matched {
        ask(ctx, subject, letter_kind(proof, viewer), LetterReason::Burned).await?;
    }
    Ok(matched)
}

/// What the agency mails to somebody on this side.
fn letter_kind(proof: &Proof, viewer: Option<Viewer>) -> &'static str {
    let methods = match viewer {
        Some(Viewer::Pays) => &proof.pays,
        _ => &proof.receives,
    };
    if methods.contains(&ProofMethod::Pin) {
        "pin"
    } else {
        "web-id"
    }
}

async fn ask(ctx: &Ctx, subject: &Subject, kind: &'static str, reason: LetterReason) -> Result<(), AppError> {
    let request = LetterRequest {
        person: subject.person.clone(),
        case: subject.case.clone(),
        kind,
        reason,
        at: ctx.clock.now(),
    };
    Ok(ctx.store.request_letter(request).await?)
}

async fn finish(
    ctx: &Ctx,
    session: &Session,
    subject: Subject,
    proven: bool,
    client: &Client,
) -> Result<Proven, AppError> {
    let account = Some(session.account.clone());
    if !proven {
        ctx.store
            .add_audit(client.audit(ctx, AuditEvent::ProofRefused, account))
            .await?;
        return Err(FormErrors::one(Field::CaseNumber, Mistake::NoMatch).into());
    }
    let profile = ctx.store.find_profile(&session.account).await?;
    let done = FinishedProof {
        account: session.account.clone(),
        person: subject.person,
        case: subject.case,
        written: session.locale,
        spoken: profile.and_then(|profile| profile.spoken),
        at: ctx.clock.now(),
        audit: client.audit(ctx, AuditEvent::Proven, account),
    };
    if ctx.store.finish_proof(done).await? {
        Ok(Proven::Confirmed)
    } else {
        Ok(Proven::ClaimedBefore)
    }
}
