//! Which words does the glossary explain?

use domain::agency::ProofMethod;
use locales::{Msg, m};

/// Words about one topic.
pub struct Group {
    /// The topic.
    pub title: fn() -> Msg,
    /// Its anchor.
    pub anchor: &'static str,
    /// In the order in which one meets them.
    pub terms: &'static [Term],
}

/// A word and its meaning.
pub struct Term {
    /// Its anchor, by which any page can point to it.
    pub anchor: &'static str,
    /// The word; in English the official one.
    pub word: fn() -> Msg,
    /// What it means, in plain words.
    pub meaning: fn() -> Msg,
    /// Only where the agency uses this proof.
    pub proof: Option<ProofMethod>,
}

const fn term(anchor: &'static str, word: fn() -> Msg, meaning: fn() -> Msg) -> Term {
    Term {
        anchor,
        word,
        meaning,
        proof: None,
    }
}

/// All words, by topic.
pub const GROUPS: [Group; 6] = [
    Group {
        title: m::glossary::people,
        anchor: "people",
        terms: &[
            term("office", m::glossary::office, m::glossary::office_text),
            term(
                "custodial-parent",
                m::glossary::custodial_parent,
                m::glossary::custodial_parent_text,
            ),
            term(
                "noncustodial-parent",
                m::glossary::noncustodial_parent,
                m::glossary::noncustodial_parent_text,
            ),
            term(
                "other-parent",
                m::glossary::other_parent,
                m::glossary::other_parent_text,
            ),
            term("guardian", m::glossary::guardian, m::glossary::guardian_text),
            term("obligor", m::glossary::obligor, m::glossary::obligor_text),
            term("obligee", m::glossary::obligee, m::glossary::obligee_text),
            term("case", m::glossary::case, m::glossary::case_text),
            term(
                "case-number",
                m::glossary::case_number,
                m::glossary::case_number_text,
            ),
            term(
                "participant-number",
                m::glossary::participant_number,
                m::glossary::participant_number_text,
            ),
            term(
                "authorized-representative",
                m::glossary::authorized_representative,
                m::glossary::authorized_representative_text,
            ),
            term(
                "interpreter",
                m::glossary::interpreter,
                m::glossary::interpreter_text,
            ),
        ],
    },
    Group {
        title: m::glossary::orders,
        anchor: "orders",
        terms: &[
            term(
                "child-support",
                m::glossary::child_support,
                m::glossary::child_support_text,
            ),
            term(
                "support-order",
                m::glossary::support_order,
                m::glossary::support_order_text,
            ),
            term(
                "order-number",
                m::glossary::order_number,
                m::glossary::order_number_text,
            ),
            term(
                "obligation",
                m::glossary::obligation,
                m::glossary::obligation_text,
            ),
            term(
                "obligation-summary",
                m::glossary::obligation_summary,
                m::glossary::obligation_summary_text,
            ),
            term(
                "current-support",
                m::glossary::current_support,
                m::glossary::current_support_text,
            ),
            term(
                "spousal-support",
                m::glossary::spousal_support,
                m::glossary::spousal_support_text,
            ),
            term(
                "medical-support",
                m::glossary::medical_support,
                m::glossary::medical_support_text,
            ),
            term(
                "child-care",
                m::glossary::child_care,
                m::glossary::child_care_text,
            ),
            term(
                "emancipation-date",
                m::glossary::emancipation_date,
                m::glossary::emancipation_date_text,
            ),
            term(
                "modification",
                m::glossary::modification,
                m::glossary::modification_text,
            ),
            term("parentage", m::glossary::parentage, m::glossary::parentage_text),
            term("custody", m::glossary::custody, m::glossary::custody_text),
            term(
                "visitation",
                m::glossary::visitation,
                m::glossary::visitation_text,
            ),
            term("hearing", m::glossary::hearing, m::glossary::hearing_text),
            term(
                "family-court",
                m::glossary::family_court,
                m::glossary::family_court_text,
            ),
        ],
    },
    Group {
        title: m::glossary::paying,
        anchor: "paying",
        terms: &[
            term("due", m::glossary::due, m::glossary::due_text),
            term(
                "income-withholding",
                m::glossary::income_withholding,
                m::glossary::income_withholding_text,
            ),
            term(
                "withholding-order",
                m::glossary::withholding_order,
                m::glossary::withholding_order_text,
            ),
            term("coupon", m::glossary::coupon, m::glossary::coupon_text),
            term(
                "money-order",
                m::glossary::money_order,
                m::glossary::money_order_text,
            ),
            term(
                "returned-payment",
                m::glossary::returned_payment,
                m::glossary::returned_payment_text,
            ),
            term("interest", m::glossary::interest, m::glossary::interest_text),
            term("fee", m::glossary::fee, m::glossary::fee_text),
        ],
    },
    Group {
        title: m::glossary::money,
        anchor: "money",
        terms: &[
            term(
                "payment-history",
                m::glossary::payment_history,
                m::glossary::payment_history_text,
            ),
            term(
                "collection",
                m::glossary::collection,
                m::glossary::collection_text,
            ),
            term("applied", m::glossary::applied, m::glossary::applied_text),
            term(
                "disbursement",
                m::glossary::disbursement,
                m::glossary::disbursement_text,
            ),
            term("on-hold", m::glossary::on_hold, m::glossary::on_hold_text),
            term(
                "unallocated",
                m::glossary::unallocated,
                m::glossary::unallocated_text,
            ),
            term(
                "adjustment",
                m::glossary::adjustment,
                m::glossary::adjustment_text,
            ),
            term("reversal", m::glossary::reversal, m::glossary::reversal_text),
            term(
                "direct-deposit",
                m::glossary::direct_deposit,
                m::glossary::direct_deposit_text,
            ),
            term(
                "payment-card",
                m::glossary::payment_card,
                m::glossary::payment_card_text,
            ),
            term("balance", m::glossary::balance, m::glossary::balance_text),
            term("arrears", m::glossary::arrears, m::glossary::arrears_text),
            term(
                "cash-assistance",
                m::glossary::cash_assistance,
                m::glossary::cash_assistance_text,
            ),
            term(
                "assigned-support",
                m::glossary::assigned_support,
                m::glossary::assigned_support_text,
            ),
            term(
                "pass-through",
                m::glossary::pass_through,
                m::glossary::pass_through_text,
            ),
            term(
                "monthly-notice",
                m::glossary::monthly_notice,
                m::glossary::monthly_notice_text,
            ),
            term("statement", m::glossary::statement, m::glossary::statement_text),
        ],
    },
    Group {
        title: m::glossary::enforcement,
        anchor: "enforcement",
        terms: &[
            term(
                "enforcement-action",
                m::glossary::enforcement_action,
                m::glossary::enforcement_action_text,
            ),
            term(
                "tax-refund-offset",
                m::glossary::tax_refund_offset,
                m::glossary::tax_refund_offset_text,
            ),
            term(
                "license-suspension",
                m::glossary::license_suspension,
                m::glossary::license_suspension_text,
            ),
            term(
                "passport-denial",
                m::glossary::passport_denial,
                m::glossary::passport_denial_text,
            ),
            term("lien", m::glossary::lien, m::glossary::lien_text),
            term(
                "debt-reduction",
                m::glossary::debt_reduction,
                m::glossary::debt_reduction_text,
            ),
            term("dispute", m::glossary::dispute, m::glossary::dispute_text),
        ],
    },
    Group {
        title: m::glossary::site,
        anchor: "site",
        terms: &[
            term("user-id", m::glossary::user_id, m::glossary::user_id_text),
            term(
                "activation-link",
                m::glossary::activation_link,
                m::glossary::activation_link_text,
            ),
            Term {
                proof: Some(ProofMethod::Pin),
                ..term("pin", m::glossary::pin, m::glossary::pin_text)
            },
            Term {
                proof: Some(ProofMethod::WebId),
                ..term("web-id", m::glossary::web_id, m::glossary::web_id_text)
            },
            term("ssn", m::glossary::ssn, m::glossary::ssn_text),
            term(
                "identity-verification",
                m::glossary::identity_verification,
                m::glossary::identity_verification_text,
            ),
            term(
                "link-account",
                m::glossary::link_account,
                m::glossary::link_account_text,
            ),
            term(
                "quick-exit",
                m::glossary::quick_exit,
                m::glossary::quick_exit_text,
            ),
            term(
                "domestic-violence",
                m::glossary::domestic_violence,
                m::glossary::domestic_violence_text,
            ),
            term(
                "address-protection",
                m::glossary::address_protection,
                m::glossary::address_protection_text,
            ),
        ],
    },
];
