//! Into which table does a record go, and which columns has it? Names as in `migrations/*/0001_agency.sql`.

use domain::feed::RecordType;

/// A table of the agency's data.
#[derive(Debug, PartialEq, Eq)]
pub struct Table {
    /// Its name.
    pub name: &'static str,
    /// What stands before `gen_from` in its key.
    pub key: &'static [&'static str],
    /// Whether it has a column `fixed`.
    pub ledger: bool,
    /// The columns of its own, beside key, generations, version and hashes.
    pub columns: &'static [&'static str],
}

const ID: &[&str] = &["id"];

const fn table(name: &'static str, columns: &'static [&'static str]) -> Table {
    Table {
        name,
        key: ID,
        ledger: false,
        columns,
    }
}

const fn ledger(name: &'static str, columns: &'static [&'static str]) -> Table {
    Table {
        name,
        key: ID,
        ledger: true,
        columns,
    }
}

/// All tables that have generations, lines of disbursements included.
pub static TABLES: [Table; 16] = [
    table("office", &["names", "phone", "tty", "fips", "county"]),
    table(
        "person",
        &[
            "family",
            "given",
            "middle",
            "suffix",
            "native",
            "name_order",
            "birth",
            "spoken",
            "written",
            "interpreter",
            "deceased",
            "merged_into",
            "has_tin",
        ],
    ),
    table(
        "support_case",
        &[
            "number",
            "office_id",
            "status",
            "program",
            "assistance",
            "opened",
            "closed",
            "interstate",
            "other_agency",
            "other_case",
            "merged_into",
        ],
    ),
    table(
        "participation",
        &[
            "case_id",
            "person_id",
            "role",
            "since",
            "until",
            "lives_with",
            "emancipation",
        ],
    ),
    table(
        "support_order",
        &[
            "case_id",
            "payer_id",
            "number",
            "court",
            "signed",
            "effective",
            "ended",
            "status",
            "unallocated",
        ],
    ),
    table(
        "obligation",
        &[
            "order_id",
            "debt_type",
            "basis",
            "amount",
            "percent",
            "freq",
            "anchor",
            "days",
            "monthly_equiv",
            "arrears_payment",
            "children",
            "payee_id",
            "since",
            "until",
            "until_reason",
        ],
    ),
    table(
        "debt_account",
        &["case_id", "payer_id", "payee_id", "debt_type", "owed_to"],
    ),
    ledger(
        "charge",
        &[
            "debt_account_id",
            "obligation_id",
            "kind",
            "eff",
            "posted",
            "amount",
        ],
    ),
    ledger(
        "payment",
        &[
            "case_id",
            "payer_id",
            "receipt",
            "receipt_total",
            "kind",
            "eff",
            "posted",
            "withheld_on",
            "amount",
            "reverses",
            "reason",
            "method",
            "status",
            "src_public",
            "src_court",
            "fti",
        ],
    ),
    ledger(
        "allocation",
        &[
            "payment_id",
            "debt_account_id",
            "bucket",
            "posted",
            "amount",
            "reverses",
        ],
    ),
    table(
        "hold",
        &[
            "payment_id",
            "allocation_id",
            "amount",
            "reason",
            "placed",
            "release_by",
            "released",
        ],
    ),
    ledger(
        "disbursement",
        &[
            "case_id", "payee_id", "kind", "issued", "amount", "method", "status", "replaces",
        ],
    ),
    ledger(
        "adjustment",
        &[
            "debt_account_id",
            "reason",
            "pair",
            "eff",
            "posted",
            "amount",
            "bucket",
        ],
    ),
    table(
        "balance",
        &[
            "first_on",
            "first_amount",
            "as_of",
            "now_amount",
            "due_now",
            "past_due",
            "hold_unalloc",
            "hold_alloc",
        ],
    ),
    Table {
        name: "sealed_record",
        key: &["record_type", "id"],
        ledger: false,
        columns: &["person_id", "case_id", "sealed"],
    },
    Table {
        name: "disbursement_line",
        key: &["disbursement_id", "line"],
        ledger: false,
        columns: &["allocation_id", "amount"],
    },
];

/// What `history` makes of the others: not a table of the feed, but it has generations.
pub static HISTORY: Table = Table {
    name: "payment_history",
    key: &["case_id", "eff", "posted", "id"],
    ledger: false,
    columns: &["payer_id", "kind", "facts"],
};

/// The lines of disbursements: written and closed with their disbursement.
pub fn disbursement_lines() -> &'static Table {
    &TABLES[15]
}

/// The table of a record type; flags (`protect`) have no generations.
pub fn table_of(kind: RecordType) -> Option<&'static Table> {
    let at = match kind {
        RecordType::Protect => return None,
        RecordType::Office => 0,
        RecordType::Person => 1,
        RecordType::Case => 2,
        RecordType::Role => 3,
        RecordType::Order => 4,
        RecordType::Oblig => 5,
        RecordType::Account => 6,
        RecordType::Charge => 7,
        RecordType::Payment => 8,
        RecordType::Alloc => 9,
        RecordType::Hold => 10,
        RecordType::Disb => 11,
        RecordType::Adjust => 12,
        RecordType::Balance => 13,
        RecordType::Contact
        | RecordType::Employer
        | RecordType::Insurance
        | RecordType::Notice
        | RecordType::Method
        | RecordType::Action
        | RecordType::Letter => 14,
    };
    Some(&TABLES[at])
}

impl Table {
    /// All columns in the order in which rows are written, `gen_to` excepted.
    pub fn all_columns(&self) -> Vec<&'static str> {
        let own = if self.name == "disbursement_line" {
            &["gen_from"][..]
        } else if self.ledger {
            &["gen_from", "v", "content", "fixed"][..]
        } else {
            &["gen_from", "v", "content"][..]
        };
        [self.key, own, self.columns].concat()
    }
}
