//! Which role sees which fact?
//!
//! The one table. Views of `cases`, `payments` and `overview` are built only by asking it. Beside it stands the
//! *row rule*, which says what is one's own: for the parent who pays, orders, debts and payments with
//! themselves as payer; for a parent who receives, debts and disbursements with themselves as payee.
//! Sources: 42 USC 654(26), 45 CFR 303.21; for the source of money, the IRS matrix of what custodial parents may be told.

use crate::codes::{HoldReason, Role};
use crate::ids::{OfficeId, PersonId};
use crate::ports::CaseRecord;
use serde::{Deserialize, Serialize};

/// From which side a parent looks at a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Viewer {
    /// The parent (or caretaker) who receives support.
    Receives,
    /// The parent who pays support.
    Pays,
}

impl Viewer {
    /// The side of a role; `None` for roles without access.
    pub const fn of(role: Role) -> Option<Self> {
        match role {
            Role::Custodial | Role::Caretaker => Some(Self::Receives),
            Role::Noncustodial => Some(Self::Pays),
            Role::PutativeFather | Role::Child => None,
        }
    }
}

/// How far a role sees a fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sight {
    /// Everywhere in the case.
    See,
    /// Where it is their own, by the row rule.
    Own,
    /// Nowhere.
    Hide,
}

impl Sight {
    /// Whether a fact is shown, given whether it is the viewer's own.
    pub const fn allows(self, own: bool) -> bool {
        match self {
            Self::See => true,
            Self::Own => own,
            Self::Hide => false,
        }
    }
}

/// What there is to see.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fact {
    /// Name of the other parent.
    OtherPartyName,
    /// Address, phone, e-mail, employer of the other parent.
    OtherPartyLocation,
    /// Office that works the case; see [`office_shown`].
    Office,
    /// Order or docket number.
    OrderNumber,
    /// What falls due each month.
    MonthlyObligation,
    /// What is due and past due.
    Balance,
    /// Which part of debts and payments is owed to the state.
    AssignedShare,
    /// A payment: its dates, kind, method, status.
    Payment,
    /// Who of several payers paid.
    PayerName,
    /// Where the money came from, in the words of `PublicSource`.
    PublicSource,
    /// Voluntary or involuntary: on copies for a court only.
    CourtSource,
    /// That a fact comes from federal tax information.
    FederalTaxMark,
    /// Sum of a receipt over all cases that share it.
    ReceiptTotal,
    /// How a payment was applied, by type of debt.
    Allocation,
    /// Sum of a payment that went to debts which are not the viewer's own.
    AppliedElsewhere,
    /// Amount and dates of a hold.
    Hold,
    /// Why money is on hold; see [`hold_explained`].
    HoldReason,
    /// Date, amount and kind of recipient of money sent.
    Disbursement,
    /// How it was sent and what became of it.
    DisbursementMethod,
}

use Sight::{Hide, Own, See};

/// Fact · what a parent who receives sees · what the parent who pays sees.
pub const TABLE: [(Fact, Sight, Sight); 19] = [
    (Fact::OtherPartyName, See, See),
    (Fact::OtherPartyLocation, Hide, Hide),
    (Fact::Office, See, See),
    (Fact::OrderNumber, See, Own),
    (Fact::MonthlyObligation, Own, Own),
    (Fact::Balance, Own, Own),
    (Fact::AssignedShare, Own, Hide),
    (Fact::Payment, Own, Own),
    (Fact::PayerName, See, Hide),
    (Fact::PublicSource, Own, Own),
    (Fact::CourtSource, Hide, Hide),
    (Fact::FederalTaxMark, Hide, Hide),
    (Fact::ReceiptTotal, Hide, Own),
    (Fact::Allocation, Own, See),
    (Fact::AppliedElsewhere, See, Hide),
    (Fact::Hold, Own, Own),
    (Fact::HoldReason, Own, Hide),
    (Fact::Disbursement, Own, See),
    (Fact::DisbursementMethod, Own, Hide),
];

/// Looks a fact up.
pub const fn sight(viewer: Viewer, fact: Fact) -> Sight {
    let (known, receives, pays) = TABLE[fact as usize];
    // Holds as long as the table has the order of the enum; a test proves it.
    debug_assert!(known as usize == fact as usize);
    match viewer {
        Viewer::Receives => receives,
        Viewer::Pays => pays,
    }
}

/// What a parent who receives may be told about a hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum HoldExplanation {
    /// The source of an offset may still take it back: never said in any other words.
    MayBeAdjusted,
    /// The address is missing.
    Address,
    /// Someone is not identified.
    Identity,
    /// Kept for support that is not due yet.
    FutureSupport,
    /// Disputed.
    Dispute,
    /// Waiting for the bank.
    BankClearing,
    /// Waiting for the payee.
    PayeeDecision,
    /// No reason that can be told here.
    AskOffice,
}

/// The words for a hold, where its reason may be told at all.
pub fn hold_explained(viewer: Viewer, own: bool, reason: HoldReason) -> Option<HoldExplanation> {
    sight(viewer, Fact::HoldReason)
        .allows(own)
        .then_some(match reason {
            HoldReason::OffsetReview => HoldExplanation::MayBeAdjusted,
            HoldReason::Address => HoldExplanation::Address,
            HoldReason::Identity => HoldExplanation::Identity,
            HoldReason::FutureSupport => HoldExplanation::FutureSupport,
            HoldReason::Dispute => HoldExplanation::Dispute,
            HoldReason::BankClearing => HoldExplanation::BankClearing,
            HoldReason::PayeeDecision => HoldExplanation::PayeeDecision,
            HoldReason::Other => HoldExplanation::AskOffice,
        })
}

/// The office to be shown; `None` stands for the agency's central office.
///
/// An office tells where a family lives. So when anybody else in the case is protected, the viewer gets
/// the central office, and the page says nothing about why.
pub fn office_shown(case: &CaseRecord, viewer: &PersonId) -> Option<OfficeId> {
    let others_protected = case.protected.iter().any(|flag| flag.person != *viewer);
    case.office.clone().filter(|_| !others_protected)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_has_each_fact_once_and_in_order() {
        for (at, (fact, ..)) in TABLE.iter().enumerate() {
            assert_eq!(*fact as usize, at);
        }
        assert_eq!(Fact::DisbursementMethod as usize, TABLE.len() - 1);
    }

    #[test]
    fn nobody_sees_where_the_other_parent_is_or_what_comes_from_tax_information() {
        for viewer in [Viewer::Receives, Viewer::Pays] {
            for fact in [Fact::OtherPartyLocation, Fact::FederalTaxMark, Fact::CourtSource] {
                assert_eq!(sight(viewer, fact), Hide, "{viewer:?} {fact:?}");
            }
        }
    }

    #[test]
    fn the_parent_who_pays_learns_no_assigned_share_no_way_of_payout_and_no_hold_reason() {
        for fact in [Fact::AssignedShare, Fact::DisbursementMethod, Fact::HoldReason] {
            assert_eq!(sight(Viewer::Pays, fact), Hide, "{fact:?}");
        }
        for reason in HoldReason::ALL {
            assert_eq!(hold_explained(Viewer::Pays, true, *reason), None);
        }
    }

    #[test]
    fn a_held_offset_is_only_ever_called_subject_to_adjustment() {
        assert_eq!(
            hold_explained(Viewer::Receives, true, HoldReason::OffsetReview),
            Some(HoldExplanation::MayBeAdjusted)
        );
        assert_eq!(
            hold_explained(Viewer::Receives, false, HoldReason::OffsetReview),
            None
        );
    }

    #[test]
    fn a_receipt_over_several_cases_is_not_shown_to_a_parent_who_receives() {
        assert_eq!(sight(Viewer::Receives, Fact::ReceiptTotal), Hide);
    }

    #[test]
    fn children_and_putative_fathers_have_no_view() {
        assert_eq!(Viewer::of(Role::Child), None);
        assert_eq!(Viewer::of(Role::PutativeFather), None);
        assert_eq!(Viewer::of(Role::Caretaker), Some(Viewer::Receives));
    }
}
