//! The agency's records as use cases read them: raw, before any policy. Nothing of this module is
//! ever shown as it is; `cases`, `payments` and `overview` turn it into what a role may see.

use async_trait::async_trait;
use jiff::civil::Date;
use locales::Money;
use serde::Deserialize;

use super::{Generation, StoreError};
use crate::cases::CaseEntry;
use crate::codes::{
    Basis, Bucket, CaseStatus, DebtType, DisbursementKind, DisbursementMethod, DisbursementStatus, Frequency,
    HoldReason, OrderStatus, OwedTo, PaymentKind, PaymentMethod, PaymentStatus, PublicSource, ReversalReason,
    Role,
};
use crate::ids::{AllocationId, CaseId, LedgerAccountId, OfficeId, PaymentId, PersonId};
use crate::names::PersonName;

/// A case with everything small about it; all of one generation. (Field order = order in the store's
/// JSON arrays, here and below.)
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct CaseRecord {
    /// Which generation was read.
    pub generation: Generation,
    /// Id after merges.
    pub id: CaseId,
    /// Case number as printed on letters.
    pub number: String,
    /// Office that works the case.
    pub office: Option<OfficeId>,
    /// Whether it is worked.
    pub status: CaseStatus,
    /// Everybody who has or had a part in it.
    pub participants: Vec<ParticipantRecord>,
    /// Persons with a family-violence flag that counts in this case.
    pub protected: Vec<ProtectionRecord>,
    /// Orders.
    pub orders: Vec<OrderRecord>,
    /// Debts with the agency's balance of each.
    pub accounts: Vec<LedgerAccountRecord>,
    /// Money on hold at present.
    pub held: Vec<HeldRecord>,
    /// All cases of the person who asks, by case number.
    pub siblings: Vec<CaseEntry>,
}

/// One span of one person's part in a case.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct ParticipantRecord {
    /// Who, after merges.
    pub person: PersonId,
    /// As what.
    pub role: Role,
    /// First day.
    pub since: Date,
    /// Last day.
    pub until: Option<Date>,
    /// Name.
    pub name: PersonName,
}

/// A person with a family-violence flag. It never leaves the server in any form.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct ProtectionRecord {
    /// Whom it protects.
    pub person: PersonId,
}

/// An order and what it obliges to.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct OrderRecord {
    /// Order or docket number.
    pub number: String,
    /// Who pays under it.
    pub payer: PersonId,
    /// Whether it is in force.
    pub status: OrderStatus,
    /// First day.
    pub effective: Date,
    /// Last day.
    pub ended: Option<Date>,
    /// One row for each kind of support.
    pub obligations: Vec<ObligationRecord>,
}

/// One kind of support under an order.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct ObligationRecord {
    /// Which kind.
    pub debt: DebtType,
    /// What it is reckoned from.
    pub basis: Basis,
    /// Amount each time it falls due; basis amount.
    pub amount: Option<Money>,
    /// How often.
    pub frequency: Frequency,
    /// First due date.
    pub anchor: Date,
    /// Semimonthly: the two days of the month; 31 = the last.
    pub days: Option<[i8; 2]>,
    /// A month's worth, as the agency converts it.
    pub monthly_equivalent: Option<Money>,
    /// Towards arrears, each time it falls due.
    pub arrears_payment: Option<Money>,
    /// Who receives.
    pub payee: Option<PersonId>,
    /// First day.
    pub since: Date,
    /// Last day.
    pub until: Option<Date>,
}

/// A debt of one payer.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct LedgerAccountRecord {
    /// Its id.
    pub id: LedgerAccountId,
    /// Who owes.
    pub payer: PersonId,
    /// To whom it is or, before assignment, was owed.
    pub payee: Option<PersonId>,
    /// Kind of debt.
    pub debt: DebtType,
    /// To whom it is owed.
    pub owed_to: OwedTo,
    /// The agency's figures; `None` when it sent none.
    pub balance: Option<BalanceRecord>,
}

/// The agency's own figures for one debt.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct BalanceRecord {
    /// First of the month.
    pub first_on: Date,
    /// Owed at the start of that day.
    pub first: Money,
    /// Due this month and not past due.
    pub due_now: Money,
    /// Past due; negative is a credit.
    pub past_due: Money,
}

/// Money on hold that is not released.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct HeldRecord {
    /// Who paid it.
    pub payer: PersonId,
    /// When the ledger took it in.
    pub posted: Date,
    /// The debt it was applied to; `None` when it is not applied to any.
    pub account: Option<LedgerAccountId>,
    /// How much.
    pub amount: Money,
}

/// A row of the payment history.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct PaymentRecord {
    /// Its id.
    pub id: PaymentId,
    /// What it is.
    pub kind: PaymentKind,
    /// Date of collection.
    pub eff: Date,
    /// Business date on which the ledger changed.
    pub posted: Date,
    /// Date on which the employer withheld it.
    pub withheld_on: Option<Date>,
    /// Receipt > 0, all others < 0.
    pub amount: Money,
    /// Date of collection of the receipt that this takes back: year totals count there (rule L35).
    pub reversed_eff: Option<Date>,
    /// Why it was taken back.
    pub reason: Option<ReversalReason>,
    /// How it came in.
    pub method: PaymentMethod,
    /// What became of it.
    pub status: PaymentStatus,
    /// What may be said about its source.
    pub source: PublicSource,
    /// Who paid.
    pub payer: PersonId,
    /// How it was applied.
    pub allocations: Vec<AllocationRecord>,
    /// What of it is on hold at present.
    pub holds: Vec<HoldRecord>,
}

/// How one part of a payment was applied.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct AllocationRecord {
    /// Its id.
    pub id: AllocationId,
    /// To which debt.
    pub account: LedgerAccountId,
    /// To which demand.
    pub bucket: Bucket,
    /// Sign as the payment.
    pub amount: Money,
    /// What was sent out of it.
    pub sent: Vec<SentRecord>,
}

/// What of a payment is on hold.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct HoldRecord {
    /// The allocation; `None` when it is not applied to any debt.
    pub allocation: Option<AllocationId>,
    /// How much.
    pub amount: Money,
    /// Why, in the agency's words.
    pub reason: HoldReason,
    /// Since when.
    pub placed: Date,
    /// Until when at the latest.
    pub release_by: Option<Date>,
}

/// Money sent out of one allocation.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct SentRecord {
    /// When.
    pub issued: Date,
    /// How much of this allocation.
    pub amount: Money,
    /// How.
    pub method: DisbursementMethod,
    /// What became of it.
    pub status: DisbursementStatus,
    /// Why.
    pub kind: DisbursementKind,
    /// To whom; `None` = an agency or another state.
    pub payee: Option<PersonId>,
}

/// Which part of a history is read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PaymentSpan {
    /// First date of collection.
    pub from: Date,
    /// Last date of collection.
    pub to: Date,
    /// Only what this person paid.
    pub payer: Option<PersonId>,
    /// Only what the ledger knew by then: a role that has ended sees nothing later.
    pub posted_by: Option<Date>,
}

/// The agency's records.
#[async_trait]
pub trait Ledger: Send + Sync {
    /// The generation that readers see.
    async fn current_generation(&self) -> Result<Generation, StoreError>;

    /// The generation that readers see, and in it the cases in which a person has or had a part, by
    /// case number.
    async fn list_cases(&self, person: &PersonId) -> Result<(Generation, Vec<CaseEntry>), StoreError>;

    /// A case, if this person has or had a part in it; of one generation or of the current one. Old ids of
    /// merged cases and persons lead to the new ones; a person's only where no other portal account is
    /// linked to the survivor: then neither gains anything until staff decide.
    async fn find_case(
        &self,
        generation: Option<Generation>,
        person: &PersonId,
        case: &CaseId,
    ) -> Result<Option<(PersonId, CaseRecord)>, StoreError>;

    /// The same of the current generation with the rows of its history, newest first: by date of collection, posting, id.
    /// `collected`: first and last date of collection.
    async fn find_history(
        &self,
        person: &PersonId,
        case: &CaseId,
        collected: (Date, Date),
    ) -> Result<Option<(PersonId, CaseRecord, Vec<PaymentRecord>)>, StoreError>;

    /// The newest receipts of a case, newest first; no more than `count`.
    async fn list_newest_receipts(
        &self,
        generation: Generation,
        case: &CaseId,
        span: &PaymentSpan,
        count: u32,
    ) -> Result<Vec<PaymentRecord>, StoreError>;
}
