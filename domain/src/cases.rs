//! May this person look at this case, as what, and until when?

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::codes::CaseStatus;
use crate::ctx::Ctx;
use crate::error::AppError;
use crate::ids::{CaseId, OfficeId, PersonId};
use crate::names::PersonName;
use crate::policy::{Fact, Viewer, office_shown, sight};
use crate::ports::{CaseRecord, Generation, LedgerAccountRecord, ParticipantRecord, PaymentRecord};

/// A case together with the proof that a person may look at it. Only this module makes one.
#[derive(Clone, Debug)]
pub struct AuthorizedCase {
    viewer: Viewer,
    person: PersonId,
    since: Date,
    until: Option<Date>,
    record: CaseRecord,
}

/// A case in a list to choose from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CaseEntry {
    /// Its id.
    pub id: CaseId,
    /// Case number as printed on letters.
    pub number: String,
}

/// Opens a case to a person; [`AppError::NotFound`] when it is not theirs or there is none: the two are
/// never told apart.
pub async fn authorize(ctx: &Ctx, person: &PersonId, case: &CaseId) -> Result<AuthorizedCase, AppError> {
    let found = ctx.store.find_case(None, person, case).await?;
    found
        .and_then(|(person, record)| AuthorizedCase::new(person, record))
        .ok_or(AppError::NotFound)
}

/// The same with the rows of its history, newest first: one read, and so of one generation. `collected`: first and last date of collection.
///
/// A role that has ended sees nothing that the ledger took in later.
pub(crate) async fn authorize_with_history(
    ctx: &Ctx,
    person: &PersonId,
    case: &CaseId,
    collected: (Date, Date),
) -> Result<(AuthorizedCase, Vec<PaymentRecord>), AppError> {
    let found = ctx.store.find_history(person, case, collected).await?;
    let (person, record, mut rows) = found.ok_or(AppError::NotFound)?;
    let case = AuthorizedCase::new(person, record).ok_or(AppError::NotFound)?;
    if let Some(ended) = case.ended() {
        rows.retain(|row| row.posted <= ended);
    }
    Ok((case, rows))
}

/// All cases that a person may look at, by case number; all of one generation.
pub async fn list(ctx: &Ctx, person: &PersonId) -> Result<Vec<AuthorizedCase>, AppError> {
    let (generation, entries) = ctx.store.list_cases(person).await?;
    let mut cases = Vec::with_capacity(entries.len());
    for entry in entries {
        let found = ctx.store.find_case(Some(generation), person, &entry.id).await?;
        cases.extend(found.and_then(|(person, record)| AuthorizedCase::new(person, record)));
    }
    Ok(cases)
}

impl AuthorizedCase {
    /// The rule of access: a role that receives or pays, the open one before an ended one, then the one that
    /// lasts longest.
    fn new(person: PersonId, record: CaseRecord) -> Option<Self> {
        let spans = record.participants.iter().filter(|part| part.person == person);
        let (viewer, span) = spans
            .filter_map(|part| Some((Viewer::of(part.role)?, part)))
            .max_by_key(|(_, part)| part.until.unwrap_or(Date::MAX))?;
        let (since, until) = (span.since, span.until);
        Some(Self {
            viewer,
            person,
            since,
            until,
            record,
        })
    }

    /// From which side the person looks at it.
    pub fn viewer(&self) -> Viewer {
        self.viewer
    }

    /// Who looks, after merges.
    pub fn person(&self) -> &PersonId {
        &self.person
    }

    /// Its id, after merges.
    pub fn id(&self) -> &CaseId {
        &self.record.id
    }

    /// Case number as printed on letters.
    pub fn number(&self) -> &str {
        &self.record.number
    }

    /// Whether it is worked.
    pub fn status(&self) -> CaseStatus {
        self.record.status
    }

    /// The generation that every read for this request uses.
    pub fn generation(&self) -> Generation {
        self.record.generation
    }

    /// First day of the person's role.
    pub fn since(&self) -> Date {
        self.since
    }

    /// Last day of the person's role, when it is over: nothing later is theirs to see.
    pub fn ended(&self) -> Option<Date> {
        let as_of = self.record.generation.as_of;
        self.until
            .filter(|until| as_of.is_some_and(|as_of| *until < as_of))
    }

    /// The office to be shown; `None` stands for the agency's central office.
    pub fn office(&self) -> Option<OfficeId> {
        office_shown(&self.record, &self.person)
    }

    /// The person's cases, to choose from.
    pub fn siblings(&self) -> &[CaseEntry] {
        &self.record.siblings
    }

    /// Name of the person who looks.
    pub fn own_name(&self) -> Option<&PersonName> {
        self.parts()
            .find(|part| part.person == self.person)
            .map(|part| &part.name)
    }

    /// Names of the parents on the other side, each once; those in the role today before others.
    pub fn other_parties(&self) -> Vec<&PersonName> {
        if !sight(self.viewer, Fact::OtherPartyName).allows(false) {
            return Vec::new();
        }
        let others = |part: &&ParticipantRecord| {
            Viewer::of(part.role).is_some_and(|side| side != self.viewer) && part.person != self.person
        };
        let mut parts: Vec<_> = self.parts().filter(others).collect();
        if parts.iter().any(|part| part.until.is_none()) {
            parts.retain(|part| part.until.is_none());
        }
        parts.dedup_by(|a, b| a.person == b.person);
        parts.into_iter().map(|part| &part.name).collect()
    }

    pub(crate) fn record(&self) -> &CaseRecord {
        &self.record
    }

    /// The row rule for debts.
    pub(crate) fn owns(&self, account: &LedgerAccountRecord) -> bool {
        match self.viewer {
            Viewer::Receives => account.payee.as_ref() == Some(&self.person),
            Viewer::Pays => account.payer == self.person,
        }
    }

    fn parts(&self) -> impl Iterator<Item = &ParticipantRecord> {
        self.record.participants.iter()
    }
}
