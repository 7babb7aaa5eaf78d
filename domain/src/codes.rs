//! Which words does the agency's data use for what can only be one of a few things?
//!
//! The words of `docs/feed.md`, part "Record types". Each enum knows its code and reads it back; the
//! store keeps the code, screens choose a message by the variant.

use serde::{Deserialize, Serialize};

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $code:literal,)* })*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum $name { $($(#[$vdoc])* #[serde(rename = $code)] $variant,)* }

        impl $name {
            /// Every variant, in the order of the documentation.
            pub const ALL: &[Self] = &[$(Self::$variant,)*];

            /// The code in feed and store.
            pub const fn code(self) -> &'static str {
                match self { $(Self::$variant => $code,)* }
            }

            /// Reads a code; `None` when it is not one of these.
            pub fn from_code(code: &str) -> Option<Self> {
                match code { $($code => Some(Self::$variant),)* _ => None }
            }
        }
    )*};
}

codes! {
    /// Which part a person has in a case.
    Role {
        /// The parent who receives support.
        Custodial = "cp",
        /// The parent who pays support.
        Noncustodial = "ncp",
        /// A man who may be the father; has no access.
        PutativeFather = "pf",
        /// Someone else with whom the child lives; receives support as a custodial parent does.
        Caretaker = "caretaker",
        /// A child of the case; has no access.
        Child = "child",
    }
    /// Whether a case is worked.
    CaseStatus {
        /// Worked.
        Open = "open",
        /// Being closed.
        Closing = "closing",
        /// Closed; a balance may remain.
        Closed = "closed",
    }
    /// What kind of debt an account of the ledger holds.
    DebtType {
        /// Child support.
        Child = "CS",
        /// Spousal support.
        Spousal = "SS",
        /// Family support, not divided between child and spouse.
        Family = "FS",
        /// Cash medical support.
        Medical = "MS",
        /// Child care.
        ChildCare = "CC",
        /// Education.
        Education = "ED",
        /// Birth expense.
        Birth = "BE",
        /// Genetic test.
        GeneticTest = "GT",
        /// Attorney fee.
        Attorney = "AF",
        /// Court cost.
        CourtCost = "CT",
        /// Medical reimbursement.
        MedicalReimbursement = "MR",
        /// Interest.
        Interest = "IN",
        /// Fee of the agency.
        Fee = "FE",
        /// Debt of another state's case.
        OutOfState = "OS",
        /// Recoupment: the only debt that the parent who receives support owes.
        Recoupment = "RC",
        /// Anything else.
        Other = "OT",
    }
    /// To whom a debt is owed.
    OwedTo {
        /// The family of the case.
        Family = "family",
        /// Another payee.
        OtherPayee = "other_payee",
        /// The state, by assignment.
        State = "state",
        /// Foster care.
        FosterCare = "foster_care",
        /// Medicaid.
        Medicaid = "medicaid",
        /// Another state.
        OtherState = "other_state",
        /// The agency itself: fees.
        Agency = "agency",
    }
    /// What a row of the payment history is.
    PaymentKind {
        /// Money received.
        Receipt = "receipt",
        /// A receipt taken back, whole or in part.
        Reversal = "reversal",
        /// A receipt moved to another case.
        Transfer = "transfer",
        /// Money given back to the payer.
        Refund = "refund",
    }
    /// Why money was taken back.
    ReversalReason {
        /// Not sufficient funds.
        Nsf = "nsf",
        /// The payer stopped the payment.
        Stop = "stop",
        /// The source of an offset adjusted it.
        OffsetAdjusted = "offset_adjusted",
        /// Applied to the wrong case.
        Misapplied = "misapplied",
        /// A mistake of the payer.
        PayerError = "payer_error",
    }
    /// How money came in.
    PaymentMethod {
        /// Electronic transfer.
        Eft = "eft",
        /// Card.
        Card = "card",
        /// Check or money order.
        Check = "check",
        /// Cash.
        Cash = "cash",
        /// Another way.
        Other = "other",
    }
    /// What became of a payment.
    PaymentStatus {
        /// Received, not applied yet.
        Received = "received",
        /// Applied.
        Applied = "applied",
        /// A part is on hold.
        PartHeld = "part_held",
        /// All of it is on hold.
        Held = "held",
        /// Taken back.
        Reversed = "reversed",
        /// Sent on to another state.
        SentAway = "sent_away",
    }
    /// What may be said about the source of money: the only words about it that leave the store.
    PublicSource {
        /// Withheld from income.
        Withholding = "withholding",
        /// Paid by the parent.
        Own = "own",
        /// Offset against a refund or benefit.
        Offset = "offset",
        /// Collected by another state.
        OtherState = "other_state",
        /// Anything else.
        Other = "other",
    }
    /// To which demand a part of a payment went.
    Bucket {
        /// What is due this month.
        Current = "current",
        /// What was due before.
        Past = "past",
        /// Interest.
        Interest = "interest",
        /// Fees.
        Fee = "fee",
        /// What will be due.
        Future = "future",
    }
    /// Why money is on hold, in the agency's words.
    HoldReason {
        /// An offset that its source may still adjust.
        OffsetReview = "offset_review",
        /// The payee's address is not known.
        Address = "address",
        /// The payer or payee is not identified.
        Identity = "identity",
        /// Kept for support that is not due yet.
        FutureSupport = "future_support",
        /// Disputed.
        Dispute = "dispute",
        /// The bank has not confirmed it.
        BankClearing = "bank_clearing",
        /// The payee has to decide.
        PayeeDecision = "payee_decision",
        /// Anything else.
        Other = "other",
    }
    /// How money went out.
    DisbursementMethod {
        /// Direct deposit.
        Deposit = "deposit",
        /// Payment card.
        Card = "card",
        /// Check.
        Check = "check",
    }
    /// Why money went out.
    DisbursementKind {
        /// Support for the family.
        Support = "support",
        /// The part of assigned support that is passed on to the family.
        PassThrough = "pass_through",
        /// Given back to the payer.
        Refund = "refund",
        /// More than was owed.
        Excess = "excess",
    }
    /// What became of money sent out.
    DisbursementStatus {
        /// Sent.
        Issued = "issued",
        /// Arrived.
        Paid = "paid",
        /// Came back.
        Returned = "returned",
        /// Cancelled.
        Voided = "voided",
        /// Sent again.
        Reissued = "reissued",
        /// Stopped.
        Stopped = "stopped",
    }
    /// How often an obligation falls due.
    Frequency {
        /// Each 7 days.
        Weekly = "weekly",
        /// Each 14 days.
        Biweekly = "biweekly",
        /// Twice a month.
        Semimonthly = "semimonthly",
        /// Once a month.
        Monthly = "monthly",
        /// Each third month.
        Quarterly = "quarterly",
        /// Once a year.
        Annual = "annual",
        /// One single time.
        Once = "once",
    }
    /// What an obligation is reckoned from.
    Basis {
        /// A sum of money.
        Amount = "amount",
        /// A part of income.
        Percent = "percent",
        /// Nothing is to be paid.
        Zero = "zero",
        /// The court decides later.
        Reserved = "reserved",
    }
    /// Whether an order is in force.
    OrderStatus {
        /// In force.
        Active = "active",
        /// In force, as changed.
        Modified = "modified",
        /// Not in force for a time.
        Suspended = "suspended",
        /// Over.
        Ended = "ended",
        /// Set aside by the court.
        Vacated = "vacated",
    }
    /// What somebody proves with who they are.
    SecretKind {
        /// Social Security number, or the number that stands in for one.
        Ssn = "ssn",
        /// PIN from a letter.
        Pin = "pin",
        /// Web ID.
        WebId = "webid",
        /// Last four digits of the payment card.
        Card = "card4",
        /// Last four digits of the bank account.
        Account = "account4",
    }
    /// In which order a person's names are written.
    NameOrder {
        /// Given name first.
        GivenFirst = "given_first",
        /// Family name first.
        FamilyFirst = "family_first",
    }
}

impl DisbursementStatus {
    /// Whether the money went out and did not come back (identity L5).
    pub const fn is_live(self) -> bool {
        matches!(self, Self::Issued | Self::Paid | Self::Reissued)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_the_same_in_serde_and_in_the_store() {
        for debt in DebtType::ALL {
            assert_eq!(serde_json::to_value(debt).expect("JSON"), debt.code());
            assert_eq!(DebtType::from_code(debt.code()), Some(*debt));
        }
        assert_eq!(DebtType::from_code("cs"), None);
    }
}
