//! Which words stand for what the agency's records say? Shared by the account's screens.

use domain::codes::{DebtType, PaymentKind, PaymentStatus, PublicSource, ReversalReason};
use domain::payments::PaymentView;
use domain::policy::{HoldExplanation, Viewer};
use locales::{Msg, m};

use crate::components::status_tag::Tone;

/// The reader's role in a case.
pub fn role(viewer: Viewer) -> Msg {
    match viewer {
        Viewer::Receives => m::account::receives(),
        Viewer::Pays => m::account::pays(),
    }
}

/// A kind of debt.
pub fn debt(debt: DebtType) -> Msg {
    match debt {
        DebtType::Child => m::debts::child(),
        DebtType::Spousal => m::debts::spousal(),
        DebtType::Family => m::debts::family(),
        DebtType::Medical => m::debts::medical(),
        DebtType::ChildCare => m::debts::child_care(),
        DebtType::Education => m::debts::education(),
        DebtType::Birth => m::debts::birth(),
        DebtType::GeneticTest => m::debts::genetic_test(),
        DebtType::Attorney => m::debts::attorney(),
        DebtType::CourtCost => m::debts::court_cost(),
        DebtType::MedicalReimbursement => m::debts::medical_reimbursement(),
        DebtType::Interest => m::debts::interest(),
        DebtType::Fee => m::debts::fee(),
        DebtType::OutOfState => m::debts::out_of_state(),
        DebtType::Recoupment => m::debts::recoupment(),
        DebtType::Other => m::debts::other(),
    }
}

/// How the money of a row came, or where it went.
pub fn kind(row: &PaymentView, viewer: Viewer) -> Msg {
    match row.kind {
        PaymentKind::Receipt => source(row.source.unwrap_or(PublicSource::Other), viewer),
        PaymentKind::Reversal => reversal(row.reason),
        PaymentKind::Transfer => m::payments::transfer(),
        PaymentKind::Refund => m::payments::refund(),
    }
}

fn source(source: PublicSource, viewer: Viewer) -> Msg {
    match source {
        PublicSource::Withholding => m::payments::source_withholding(),
        PublicSource::Own if viewer == Viewer::Pays => m::payments::source_own(),
        PublicSource::Own => m::payments::source_parent(),
        PublicSource::Offset => m::payments::source_offset(),
        PublicSource::OtherState => m::payments::source_other_state(),
        PublicSource::Other => m::payments::source_other(),
    }
}

fn reversal(reason: Option<ReversalReason>) -> Msg {
    match reason {
        Some(ReversalReason::Nsf) => m::payments::reversal_nsf(),
        Some(ReversalReason::Stop) => m::payments::reversal_stop(),
        Some(ReversalReason::OffsetAdjusted) => m::payments::reversal_offset(),
        Some(ReversalReason::Misapplied) => m::payments::reversal_misapplied(),
        Some(ReversalReason::PayerError) => m::payments::reversal_payer(),
        None => m::payments::reversal(),
    }
}

/// What became of a payment: how it looks, and the word.
pub fn status(row: &PaymentView) -> (Tone, Msg) {
    match (row.kind, row.status) {
        (PaymentKind::Reversal, _) | (_, PaymentStatus::Reversed) => {
            (Tone::Plain, m::payments::status_reversed())
        }
        (PaymentKind::Transfer, _) => (Tone::Plain, m::payments::status_moved()),
        (PaymentKind::Refund, _) => (Tone::Plain, m::payments::status_returned()),
        (_, PaymentStatus::Received) => (Tone::Info, m::payments::status_received()),
        (_, PaymentStatus::Held) => (Tone::Wait, m::payments::status_held()),
        (_, PaymentStatus::PartHeld) => (Tone::Wait, m::payments::status_part_held()),
        (_, PaymentStatus::SentAway) => (Tone::Done, m::payments::status_sent_away()),
        (_, PaymentStatus::Applied) => sent_or_applied(row),
    }
}

/// Sent, with the last day on which money left and did not come back; else applied.
fn sent_or_applied(row: &PaymentView) -> (Tone, Msg) {
    let live = row
        .sent
        .iter()
        .filter(|sent| sent.status.is_none_or(domain::codes::DisbursementStatus::is_live));
    match live.map(|sent| sent.issued).max() {
        Some(day) => (Tone::Done, m::payments::status_sent_on(day)),
        None => (Tone::Done, m::payments::status_applied()),
    }
}

/// Why money is on hold.
pub fn hold(explanation: HoldExplanation) -> Msg {
    match explanation {
        HoldExplanation::MayBeAdjusted => m::payments::hold_may_be_adjusted(),
        HoldExplanation::Address => m::payments::hold_address(),
        HoldExplanation::Identity => m::payments::hold_identity(),
        HoldExplanation::FutureSupport => m::payments::hold_future(),
        HoldExplanation::Dispute => m::payments::hold_dispute(),
        HoldExplanation::BankClearing => m::payments::hold_bank(),
        HoldExplanation::PayeeDecision => m::payments::hold_decision(),
        HoldExplanation::AskOffice => m::payments::hold_ask(),
    }
}
