//! Which words may stand in a field that has a fixed list of them?

use super::{
    json::Json,
    value::{Problem, Value},
};

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident { $($variant:ident = $code:literal),+ $(,)? })+) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $(#[doc = concat!("`", $code, "`")] $variant),+ }

        impl $name {
            /// Every word of the list.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The word as the feed writes it.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $code),+ }
            }
        }

        impl Value for $name {
            fn read(json: Json<'_>, _: &mut bool) -> Result<Self, Problem> {
                let Json::Text(text) = json else { return Err("is not a string".into()) };
                match &*text {
                    $($code => Ok(Self::$variant),)+
                    _ => Err(concat!("is none of", $(" ", $code),+).into()),
                }
            }

            fn write(&self, out: &mut Vec<u8>) {
                out.push(b'"');
                out.extend_from_slice(self.as_str().as_bytes());
                out.push(b'"');
            }
        }
    )+};
}

codes! {
    /// Whether a family-violence flag protects.
    ProtectState { On = "on", Lifted = "lifted" }
    /// How a person's name is put together.
    NameOrder { GivenFirst = "given_first", FamilyFirst = "family_first" }
    /// What a contact is.
    ContactKind { Home = "home", Mail = "mail", Substitute = "substitute", Phone = "phone", Email = "email" }
    /// How far withholding at an employer has come.
    Withholding { Active = "active", Sent = "sent", Ended = "ended", None = "none" }
    /// Whether a case is worked.
    CaseStatus { Open = "open", Closing = "closing", Closed = "closed" }
    /// Under which programme.
    Program { IvD = "iv_d", NonIvD = "non_iv_d" }
    /// Public assistance of the family.
    Assistance { Current = "current", Former = "former", Never = "never", FosterCare = "foster_care", MedicaidOnly = "medicaid_only" }
    /// Whether another state or country takes part.
    Interstate { None = "none", Initiating = "initiating", Responding = "responding" }
    /// What a person is in a case.
    RoleKind { Cp = "cp", Ncp = "ncp", PutativeFather = "pf", Caretaker = "caretaker", Child = "child" }
    /// Whether an order counts.
    OrderStatus { Active = "active", Modified = "modified", Suspended = "suspended", Ended = "ended", Vacated = "vacated" }
    /// How an obligation says what is due.
    Basis { Amount = "amount", Percent = "percent", Zero = "zero", Reserved = "reserved" }
    /// How often an amount is due.
    Frequency {
        Weekly = "weekly", Biweekly = "biweekly", Semimonthly = "semimonthly", Monthly = "monthly",
        Quarterly = "quarterly", Annual = "annual", Once = "once",
    }
    /// What kind of debt.
    DebtType {
        ChildSupport = "CS", SpousalSupport = "SS", FamilySupport = "FS", MedicalSupport = "MS", ChildCare = "CC", Education = "ED",
        BirthExpense = "BE", GeneticTest = "GT", AttorneyFee = "AF", CourtCost = "CT", MedicalReimbursement = "MR", Interest = "IN",
        Fee = "FE", OutOfState = "OS", Recoupment = "RC", Other = "OT",
    }
    /// To whom a debt is owed.
    OwedTo {
        Family = "family", OtherPayee = "other_payee", State = "state", FosterCare = "foster_care", Medicaid = "medicaid",
        OtherState = "other_state", Agency = "agency",
    }
    /// Why something became owed.
    ChargeKind {
        Support = "support", ArrearsJudgment = "arrears_judgment", Retro = "retro", Interest = "interest", Fee = "fee", Opening = "opening",
    }
    /// Whether money came in or was taken back.
    PaymentKind { Receipt = "receipt", Reversal = "reversal", Transfer = "transfer", Refund = "refund" }
    /// Why money was taken back.
    ReversalReason {
        Nsf = "nsf", Stop = "stop", OffsetAdjusted = "offset_adjusted", Misapplied = "misapplied", PayerError = "payer_error",
    }
    /// How money came in.
    PaymentMethod { Eft = "eft", Card = "card", Check = "check", Cash = "cash", Other = "other" }
    /// How far a payment has come.
    PaymentStatus {
        Received = "received", Applied = "applied", PartHeld = "part_held", Held = "held", Reversed = "reversed", SentAway = "sent_away",
    }
    /// The source of money as a parent may see it.
    PublicSource { Withholding = "withholding", Own = "own", Offset = "offset", OtherState = "other_state", Other = "other" }
    /// The source of money as a court copy may show it.
    CourtSource { Voluntary = "voluntary", Involuntary = "involuntary" }
    /// Which part of a debt money was applied to.
    Bucket { Current = "current", Past = "past", Interest = "interest", Fee = "fee", Future = "future" }
    /// Why money is held.
    HoldReason {
        OffsetReview = "offset_review", Address = "address", Identity = "identity", FutureSupport = "future_support", Dispute = "dispute",
        BankClearing = "bank_clearing", PayeeDecision = "payee_decision", Other = "other",
    }
    /// What money was sent for.
    DisbursementKind { Support = "support", PassThrough = "pass_through", Refund = "refund", Excess = "excess" }
    /// How money was sent.
    DisbursementMethod { Deposit = "deposit", Card = "card", Check = "check" }
    /// How far money sent has come.
    DisbursementStatus {
        Issued = "issued", Paid = "paid", Returned = "returned", Voided = "voided", Reissued = "reissued", Stopped = "stopped",
    }
    /// Why what is owed was changed.
    AdjustmentReason {
        AuditCredit = "audit_credit", AuditDebit = "audit_debit", CourtOrder = "court_order", AssignmentChange = "assignment_change",
        Waiver = "waiver", DirectPaymentCredit = "direct_payment_credit", InterstateReconcile = "interstate_reconcile",
        Recoupment = "recoupment",
    }
    /// What an insurance covers.
    Coverage { Medical = "medical", Dental = "dental", Vision = "vision" }
    /// What a letter is for.
    LetterKind { Pin = "pin", Notice = "notice", Statement = "statement", Hearing = "hearing", Closure = "closure", Other = "other" }
    /// How far a letter has come.
    LetterStatus { Queued = "queued", Mailed = "mailed", Returned = "returned", Burned = "burned" }
}
