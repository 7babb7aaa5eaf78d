//! Agency records for tests, written as one line each: `table id=… column=…`, `+` for a space.

use std::fmt::Write as _;
use std::sync::Arc;

use server::feed::{Lease, arrange};

use crate::portal::Portal;

/// The example of `docs/feed.md`, with an office: Li Chen (P-51) receives, Marco Ruiz (P-52) pays, Mei (P-53) is their child.
pub const EXAMPLE: &str = "
person id=P-51 family=Chen given=Li native=陈丽 name_order=family_first
person id=P-52 family=Ruiz given=Marco middle=Antonio
person id=P-53 family=Ruiz-Chen given=Mei
support_case id=7001 number=7001234567 office_id=OF-1
participation id=R-1 case_id=7001 person_id=P-51 role=cp since=2019-02-11
participation id=R-2 case_id=7001 person_id=P-52 role=ncp since=2019-02-11
participation id=R-3 case_id=7001 person_id=P-53 role=child since=2019-02-11
support_order id=O-1 case_id=7001 payer_id=P-52 number=19-DR-00417
obligation id=B-1 order_id=O-1 debt_type=CS basis=amount amount=10000 freq=weekly anchor=2019-04-05 monthly_equiv=43333 payee_id=P-51 since=2019-04-05
debt_account id=A-1 case_id=7001 payer_id=P-52 payee_id=P-51 debt_type=CS owed_to=family
debt_account id=A-2 case_id=7001 payer_id=P-52 payee_id=P-51 debt_type=CS owed_to=state
payment id=PM-1 case_id=7001 payer_id=P-52 eff=2026-11-09 posted=2026-11-09 amount=16500 src_public=withholding
payment id=PM-2 case_id=7001 payer_id=P-52 eff=2026-11-12 posted=2026-11-12 amount=6000 method=check status=reversed
payment id=PM-3 case_id=7001 payer_id=P-52 kind=reversal reverses=PM-2 reason=nsf eff=2026-11-12 posted=2026-11-18 amount=-6000 method=check
payment id=PM-4 case_id=7001 payer_id=P-52 eff=2026-11-17 posted=2026-11-17 amount=30000 src_public=offset fti=1 status=held
allocation id=AL-1 payment_id=PM-1 debt_account_id=A-1 bucket=current posted=2026-11-09 amount=16500
allocation id=AL-2 payment_id=PM-2 debt_account_id=A-1 bucket=current posted=2026-11-12 amount=6000
allocation id=AL-3 payment_id=PM-3 debt_account_id=A-1 bucket=current posted=2026-11-18 amount=-6000 reverses=AL-2
hold id=H-1 payment_id=PM-4 amount=30000 reason=offset_review placed=2026-11-17 release_by=2027-05-17
disbursement id=D-1 case_id=7001 payee_id=P-51 issued=2026-11-10 amount=16500 status=paid
disbursement id=D-2 case_id=7001 payee_id=P-51 issued=2026-11-13 amount=6000 status=paid
disbursement_line disbursement_id=D-1 line=0 allocation_id=AL-1 amount=16500
disbursement_line disbursement_id=D-2 line=0 allocation_id=AL-2 amount=6000
balance id=A-1 first_amount=24000 now_amount=36000 due_now=13500 past_due=22500
balance id=A-2 first_amount=50000 now_amount=50000 due_now=0 past_due=50000
";

/// What a column holds when a line does not say.
const USUAL: &[(&str, &str)] = &[
    ("person", "name_order=given_first interpreter=0 has_tin=0"),
    (
        "support_case",
        "status=open program=iv_d assistance=former opened=2019-02-11 interstate=none",
    ),
    (
        "support_order",
        "court=Court signed=2019-04-01 effective=2019-04-05 status=active unallocated=0",
    ),
    ("obligation", "since=2019-04-05"),
    (
        "payment",
        "fixed=0 kind=receipt method=eft status=applied src_public=own fti=0",
    ),
    ("allocation", "fixed=0"),
    ("disbursement", "fixed=0 kind=support method=deposit"),
    ("balance", "first_on=2026-11-01 as_of=2026-11-20"),
    ("protection", "since=2026-01-01 seq=1"),
];

impl Portal {
    /// Makes records the agency's data of generation 1, as of 20 November 2026.
    pub async fn has_agency(&self, records: &str) {
        self.add_records(records).await;
        let lease = Lease::take(self.store.db(), Arc::clone(&self.ctx.clock)).await;
        let lease = lease.expect("the store works").expect("nobody imports");
        arrange(self.store.db(), &lease, 1).await.expect("arranged");
        lease.release().await.expect("given back");
        let point = "UPDATE generation SET current = 1, business_date = '2026-11-20'";
        self.execute(point).await.expect("the pointer moves");
    }

    /// Adds records; `gen_from` is 1 unless a line says otherwise.
    pub async fn add_records(&self, records: &str) {
        let mut sql = String::new();
        for line in records.lines().map(str::trim).filter(|line| !line.is_empty()) {
            write!(sql, "{};", insert(line)).expect("a string grows");
        }
        self.execute(&sql).await.expect("records that fit their tables");
    }
}

fn insert(line: &str) -> String {
    let (table, said) = line.split_once(' ').expect("a table and its columns");
    let usual = USUAL
        .iter()
        .find(|(name, _)| *name == table)
        .map_or("", |(_, usual)| usual);
    let always = match table {
        "protection" => "v=1 content=0",
        "disbursement_line" => "gen_from=1",
        _ => "gen_from=1 v=1 content=0",
    };
    let mut columns: Vec<(&str, &str)> = Vec::new();
    for part in [said, usual, always].into_iter().flat_map(str::split_whitespace) {
        let (column, value) = part.split_once('=').expect("column=value");
        if columns.iter().all(|(known, _)| *known != column) {
            columns.push((column, value));
        }
    }
    let names: Vec<&str> = columns.iter().map(|(name, _)| *name).collect();
    let values: Vec<String> = columns
        .iter()
        .map(|(_, value)| format!("'{}'", value.replace('+', " ")))
        .collect();
    format!(
        "INSERT INTO {table} ({}) VALUES ({})",
        names.join(", "),
        values.join(", ")
    )
}
