//! Into which table, and which columns, does a record go? Names as in `migrations/*/0001_agency.sql`.

use domain::feed::{Record, RecordType, Value, records::money::Disb};

use super::cell::Cell;

/// A table of the agency's data.
#[derive(Debug, PartialEq, Eq)]
pub struct Table {
    /// Its name.
    pub name: &'static str,
    /// What stands before gen_from in its key.
    pub key: &'static [&'static str],
    /// Whether it has a column `fixed`.
    pub ledger: bool,
    /// The columns of its own, beside key, generations, version and hashes.
    pub columns: &'static [&'static str],
}

const ID: &[&str] = &["id"];

const fn table(name: &'static str, columns: &'static [&'static str]) -> Table {
    Table { name, key: ID, ledger: false, columns }
}

const fn ledger(name: &'static str, columns: &'static [&'static str]) -> Table {
    Table { name, key: ID, ledger: true, columns }
}

/// All tables that have generations, lines of disbursements included.
pub static TABLES: [Table; 16] = [
    table("office", &["names", "phone", "tty", "fips", "county"]),
    table(
        "person",
        &[
            "family", "given", "middle", "suffix", "native", "name_order", "birth", "spoken", "written", "interpreter", "deceased",
            "merged_into", "has_tin",
        ],
    ),
    table(
        "support_case",
        &[
            "number", "office_id", "status", "program", "assistance", "opened", "closed", "interstate", "other_agency", "other_case",
            "merged_into",
        ],
    ),
    table("participation", &["case_id", "person_id", "role", "since", "until", "lives_with", "emancipation"]),
    table(
        "support_order",
        &["case_id", "payer_id", "number", "court", "signed", "effective", "ended", "status", "unallocated"],
    ),
    table(
        "obligation",
        &[
            "order_id", "debt_type", "basis", "amount", "percent", "freq", "anchor", "days", "monthly_equiv", "arrears_payment",
            "children", "payee_id", "since", "until", "until_reason",
        ],
    ),
    table("debt_account", &["case_id", "payer_id", "payee_id", "debt_type", "owed_to"]),
    ledger("charge", &["debt_account_id", "obligation_id", "kind", "eff", "posted", "amount"]),
    ledger(
        "payment",
        &[
            "case_id", "payer_id", "receipt", "receipt_total", "kind", "eff", "posted", "withheld_on", "amount", "reverses", "reason",
            "method", "status", "src_public", "src_court", "fti",
        ],
    ),
    ledger("allocation", &["payment_id", "debt_account_id", "bucket", "posted", "amount", "reverses"]),
    table("hold", &["payment_id", "allocation_id", "amount", "reason", "placed", "release_by", "released"]),
    ledger("disbursement", &["case_id", "payee_id", "kind", "issued", "amount", "method", "status", "replaces"]),
    ledger("adjustment", &["debt_account_id", "reason", "pair", "eff", "posted", "amount", "bucket"]),
    table(
        "balance",
        &["first_on", "first_amount", "as_of", "now_amount", "due_now", "past_due", "hold_unalloc", "hold_alloc"],
    ),
    Table { name: "sealed_record", key: &["record_type", "id"], ledger: false, columns: &["person_id", "case_id", "sealed"] },
    Table { name: "disbursement_line", key: &["disbursement_id", "line"], ledger: false, columns: &["allocation_id", "amount"] },
];

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
    /// All columns in the order in which rows are written, gen_to excepted.
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

fn text<T: ToString>(value: Option<&T>) -> Cell {
    Cell::Text(value.map(ToString::to_string))
}

fn json<T: Value>(value: Option<&T>) -> Cell {
    Cell::Text(value.map(|value| {
        let mut out = Vec::new();
        value.write(&mut out);
        String::from_utf8_lossy(&out).into_owned()
    }))
}

macro_rules! cells {
    ($($cell:expr),+ $(,)?) => { vec![$(Cell::from($cell)),+] };
}

/// The cells of a record's own columns; `None` for records that are sealed, and for flags.
pub fn cells(record: &Record) -> Option<Vec<Cell>> {
    let string = |text: &domain::feed::Text| text.as_str().to_owned();
    let opt = |text: &Option<domain::feed::Text>| Cell::Text(text.as_ref().map(string));
    let id = |id: &Option<domain::feed::Id>| text(id.as_ref());
    let day = |day: &Option<domain::feed::Day>| text(day.as_ref());
    let tag = |tag: &Option<domain::feed::Language>| Cell::Text(tag.as_ref().map(|tag| tag.as_str().to_owned()));
    Some(match record {
        Record::Office(it) => cells![json(Some(&it.names)), opt(&it.phone), opt(&it.tty), opt(&it.fips), opt(&it.county)],
        Record::Person(it) => cells![
            string(&it.family),
            string(&it.given),
            opt(&it.middle),
            opt(&it.suffix),
            opt(&it.native),
            it.name_order.unwrap_or(domain::feed::NameOrder::GivenFirst).as_str(),
            day(&it.birth),
            tag(&it.spoken),
            tag(&it.written),
            i64::from(it.interpreter),
            day(&it.deceased),
            id(&it.merged_into),
            i64::from(it.has_tin),
        ],
        Record::Role(it) => cells![
            it.case.as_str(),
            it.person.as_str(),
            it.role.as_str(),
            it.since.to_string(),
            day(&it.until),
            id(&it.lives_with),
            day(&it.emancipation),
        ],
        Record::Order(it) => cells![
            it.case.as_str(),
            it.payer.as_str(),
            string(&it.number),
            string(&it.court),
            it.signed.to_string(),
            it.effective.to_string(),
            day(&it.ended),
            it.status.as_str(),
            i64::from(it.unallocated),
        ],
        Record::Oblig(it) => cells![
            it.order.as_str(),
            it.debt_type.as_str(),
            it.basis.as_str(),
            Cell::Int(it.amount),
            Cell::Int(it.percent),
            it.freq.as_str(),
            it.anchor.to_string(),
            json(it.days.as_ref()),
            Cell::Int(it.monthly_equiv),
            Cell::Int(it.arrears_payment),
            json(it.children.as_ref()),
            id(&it.payee),
            it.since.to_string(),
            day(&it.until),
            opt(&it.until_reason),
        ],
        Record::Account(it) => {
            cells![it.case.as_str(), it.payer.as_str(), id(&it.payee), it.debt_type.as_str(), it.owed_to.as_str()]
        }
        Record::Charge(it) => cells![
            it.account.as_str(),
            id(&it.oblig),
            it.kind.as_str(),
            it.eff.to_string(),
            it.posted.to_string(),
            it.amount,
        ],
        Record::Payment(it) => cells![
            it.case.as_str(),
            it.payer.as_str(),
            id(&it.receipt),
            Cell::Int(it.receipt_total),
            it.kind.as_str(),
            it.eff.to_string(),
            it.posted.to_string(),
            day(&it.withheld_on),
            it.amount,
            id(&it.reverses),
            Cell::Text(it.reason.map(|reason| reason.as_str().to_owned())),
            it.method.as_str(),
            it.status.as_str(),
            it.src_public.as_str(),
            Cell::Text(it.src_court.map(|source| source.as_str().to_owned())),
            i64::from(it.fti),
        ],
        Record::Alloc(it) => cells![
            it.payment.as_str(),
            it.account.as_str(),
            it.bucket.as_str(),
            it.posted.to_string(),
            it.amount,
            id(&it.reverses),
        ],
        Record::Hold(it) => cells![
            it.payment.as_str(),
            id(&it.alloc),
            it.amount,
            it.reason.as_str(),
            it.placed.to_string(),
            day(&it.release_by),
            day(&it.released),
        ],
        Record::Disb(it) => cells![
            it.case.as_str(),
            id(&it.payee),
            it.kind.as_str(),
            it.issued.to_string(),
            it.amount,
            it.method.as_str(),
            it.status.as_str(),
            id(&it.replaces),
        ],
        Record::Adjust(it) => cells![
            it.account.as_str(),
            it.reason.as_str(),
            id(&it.pair),
            it.eff.to_string(),
            it.posted.to_string(),
            it.amount,
            it.bucket.as_str(),
        ],
        Record::Balance(it) => cells![
            it.first_on.to_string(),
            it.first,
            it.as_of.to_string(),
            it.now,
            it.due_now,
            it.past_due,
            Cell::Int(it.hold_unalloc),
            Cell::Int(it.hold_alloc),
        ],
        _ => return None,
    })
}

/// The cells of a case; its number is its id where the agency names no other.
pub fn case_cells(own_id: &str, it: &domain::feed::records::cases::Case) -> Vec<Cell> {
    let opt = |text: &Option<domain::feed::Text>| Cell::Text(text.as_ref().map(|text| text.as_str().to_owned()));
    cells![
        it.number.as_ref().map_or(own_id, |number| number.as_str()),
        text(it.office.as_ref()),
        it.status.as_str(),
        it.program.as_str(),
        it.assistance.as_str(),
        it.opened.to_string(),
        text(it.closed.as_ref()),
        it.interstate.as_str(),
        opt(&it.other_agency),
        opt(&it.other_case),
        text(it.merged_into.as_ref()),
    ]
}

/// Key and cells of each line of a disbursement.
pub fn line_cells(own_id: &str, it: &Disb) -> Vec<Vec<Cell>> {
    let row = |(at, (alloc, cents)): (usize, &(domain::feed::Id, i64))| {
        let line = i64::try_from(at).unwrap_or(i64::MAX);
        cells![own_id, line, alloc.as_str(), *cents]
    };
    it.lines.iter().enumerate().map(row).collect()
}
