//! Does every reference lead somewhere, and does every reversal take back what is there to take back?
//!
//! Asked of the staged generation by the database, so that memory does not grow with the feed.

use domain::feed::{Code, Fault, Faults, Header, MAX_FAULTS, RecordType};

use super::{cell::Cell, sql::fetch};
use crate::store::Db;

/// A column that names a record: child table, its record type, column, parent table, and the column that dates a ledger row.
struct Reference {
    child: &'static str,
    kind: RecordType,
    column: &'static str,
    parent: &'static str,
    dated: Option<&'static str>,
}

const fn reference(
    child: &'static str,
    kind: RecordType,
    column: &'static str,
    parent: &'static str,
    dated: Option<&'static str>,
) -> Reference {
    Reference {
        child,
        kind,
        column,
        parent,
        dated,
    }
}

const POSTED: Option<&str> = Some("posted");

static REFERENCES: [Reference; 27] = [
    reference("person", RecordType::Person, "merged_into", "person", None),
    reference("support_case", RecordType::Case, "office_id", "office", None),
    reference(
        "support_case",
        RecordType::Case,
        "merged_into",
        "support_case",
        None,
    ),
    reference("participation", RecordType::Role, "case_id", "support_case", None),
    reference("participation", RecordType::Role, "person_id", "person", None),
    reference("participation", RecordType::Role, "lives_with", "person", None),
    reference(
        "support_order",
        RecordType::Order,
        "case_id",
        "support_case",
        None,
    ),
    reference("support_order", RecordType::Order, "payer_id", "person", None),
    reference("obligation", RecordType::Oblig, "order_id", "support_order", None),
    reference("obligation", RecordType::Oblig, "payee_id", "person", None),
    reference(
        "debt_account",
        RecordType::Account,
        "case_id",
        "support_case",
        None,
    ),
    reference("debt_account", RecordType::Account, "payer_id", "person", None),
    reference("debt_account", RecordType::Account, "payee_id", "person", None),
    reference(
        "charge",
        RecordType::Charge,
        "debt_account_id",
        "debt_account",
        POSTED,
    ),
    reference(
        "charge",
        RecordType::Charge,
        "obligation_id",
        "obligation",
        POSTED,
    ),
    reference("payment", RecordType::Payment, "case_id", "support_case", POSTED),
    reference("payment", RecordType::Payment, "payer_id", "person", POSTED),
    reference("allocation", RecordType::Alloc, "payment_id", "payment", POSTED),
    reference(
        "allocation",
        RecordType::Alloc,
        "debt_account_id",
        "debt_account",
        POSTED,
    ),
    reference("hold", RecordType::Hold, "payment_id", "payment", Some("placed")),
    reference(
        "hold",
        RecordType::Hold,
        "allocation_id",
        "allocation",
        Some("placed"),
    ),
    reference(
        "disbursement",
        RecordType::Disb,
        "case_id",
        "support_case",
        Some("issued"),
    ),
    reference(
        "disbursement",
        RecordType::Disb,
        "payee_id",
        "person",
        Some("issued"),
    ),
    reference(
        "disbursement",
        RecordType::Disb,
        "replaces",
        "disbursement",
        Some("issued"),
    ),
    reference(
        "adjustment",
        RecordType::Adjust,
        "debt_account_id",
        "debt_account",
        POSTED,
    ),
    reference("adjustment", RecordType::Adjust, "pair", "adjustment", POSTED),
    reference("balance", RecordType::Balance, "id", "debt_account", None),
];

/// The rows that the running import has added.
pub fn staged(alias: &str, generation: i64) -> String {
    if generation == 1 {
        format!("{alias}.gen_from = 1")
    } else {
        // Said twice, so that the partial index on later generations is used.
        format!("{alias}.gen_from = {generation} AND {alias}.gen_from > 1")
    }
}

/// The rows that the running import has ended.
pub fn closed(alias: &str, generation: i64) -> String {
    format!("{alias}.gen_to = {generation} AND {alias}.gen_to < {}", i64::MAX)
}

/// Adds a fault for each reference that leads nowhere; at most so many as a report lists are looked for in each column.
pub async fn check(db: &Db, generation: i64, header: &Header, faults: &mut Faults) -> sqlx::Result<()> {
    for it in &REFERENCES {
        let (child, column, parent) = (it.child, it.column, it.parent);
        let new = format!(
            "SELECT c.id FROM {child} c WHERE {} AND c.{column} IS NOT NULL AND NOT EXISTS \
             (SELECT 1 FROM {parent} p WHERE p.id = c.{column} AND p.gen_to > {generation}) LIMIT {MAX_FAULTS}",
            staged("c", generation)
        );
        for (id,) in fetch::<(String,)>(db, new, vec![]).await? {
            faults.push(
                Fault::new(Code::Reference, 0, format!("`{column}` names no {parent}")).of(it.kind, &id),
            );
        }
        if generation > 1 {
            let dated = it
                .dated
                .map_or_else(|| "$1 = $1".to_owned(), |date| format!("c.{date} >= $1"));
            let left = format!(
                "SELECT c.id FROM {parent} p JOIN {child} c ON c.{column} = p.id AND c.gen_to > {generation} WHERE {} AND {dated} \
                 AND NOT EXISTS (SELECT 1 FROM {parent} n WHERE n.id = p.id AND n.gen_to > {generation}) LIMIT {MAX_FAULTS}",
                closed("p", generation)
            );
            let from: Vec<Cell> = vec![header.ledger_from.to_string().into()];
            for (id,) in fetch::<(String,)>(db, left, from).await? {
                faults.push(
                    Fault::new(
                        Code::Reference,
                        0,
                        format!("its {parent} is gone, and this is not"),
                    )
                    .of(it.kind, &id),
                );
            }
        }
    }
    lines_of_disbursements(db, generation, faults).await?;
    children(db, generation, faults).await?;
    sealed(db, generation, faults).await?;
    flags(db, generation, header, faults).await?;
    reversals(db, generation, faults).await
}

async fn lines_of_disbursements(db: &Db, generation: i64, faults: &mut Faults) -> sqlx::Result<()> {
    let sql = format!(
        "SELECT l.disbursement_id FROM disbursement_line l WHERE {} AND NOT EXISTS \
         (SELECT 1 FROM allocation p WHERE p.id = l.allocation_id AND p.gen_to > {generation}) LIMIT {MAX_FAULTS}",
        staged("l", generation)
    );
    for (id,) in fetch::<(String,)>(db, sql, vec![]).await? {
        faults.push(
            Fault::new(Code::Reference, 0, "an entry of `lines` names no alloc").of(RecordType::Disb, &id),
        );
    }
    Ok(())
}

async fn children(db: &Db, generation: i64, faults: &mut Faults) -> sqlx::Result<()> {
    let each = match db {
        Db::Sqlite { .. } => "json_each(o.children) e",
        Db::Postgres { .. } => "json_array_elements_text(CAST(o.children AS json)) e(value)",
    };
    let sql = format!(
        "SELECT DISTINCT o.id FROM obligation o, {each} WHERE {} AND o.children IS NOT NULL AND NOT EXISTS \
         (SELECT 1 FROM person p WHERE p.id = e.value AND p.gen_to > {generation}) LIMIT {MAX_FAULTS}",
        staged("o", generation)
    );
    for (id,) in fetch::<(String,)>(db, sql, vec![]).await? {
        faults.push(
            Fault::new(Code::Reference, 0, "an entry of `children` names no person")
                .of(RecordType::Oblig, &id),
        );
    }
    Ok(())
}

async fn sealed(db: &Db, generation: i64, faults: &mut Faults) -> sqlx::Result<()> {
    for (column, parent) in [("person_id", "person"), ("case_id", "support_case")] {
        let sql = format!(
            "SELECT s.record_type, s.id FROM sealed_record s WHERE {} AND s.{column} IS NOT NULL AND NOT EXISTS \
             (SELECT 1 FROM {parent} p WHERE p.id = s.{column} AND p.gen_to > {generation}) LIMIT {MAX_FAULTS}",
            staged("s", generation)
        );
        for (kind, id) in fetch::<(String, String)>(db, sql, vec![]).await? {
            if let Some(kind) = RecordType::parse(&kind) {
                faults.push(Fault::new(Code::Reference, 0, format!("it names no {parent}")).of(kind, &id));
            }
        }
    }
    Ok(())
}

async fn flags(db: &Db, generation: i64, header: &Header, faults: &mut Faults) -> sqlx::Result<()> {
    let missing = |column: &str, parent: &str| {
        format!(
            "f.{column} IS NOT NULL AND NOT EXISTS (SELECT 1 FROM {parent} p WHERE p.id = f.{column} AND p.gen_to > {generation})"
        )
    };
    let (person, case) = (missing("person_id", "person"), missing("case_id", "support_case"));
    let sql =
        format!("SELECT f.id FROM protection f WHERE f.seq = $1 AND ({person} OR {case}) LIMIT {MAX_FAULTS}");
    for (id,) in fetch::<(String,)>(db, sql, vec![header.seq.into()]).await? {
        faults.push(
            Fault::new(Code::Reference, 0, "it names no person or no case").of(RecordType::Protect, &id),
        );
    }
    Ok(())
}

async fn reversals(db: &Db, generation: i64, faults: &mut Faults) -> sqlx::Result<()> {
    let taken = |table: &str| {
        format!(
            "(SELECT CAST(SUM(x.amount) AS BIGINT) FROM {table} x WHERE x.reverses = p.reverses AND x.gen_to > {generation})"
        )
    };
    for (table, kind, rule) in [
        (
            "payment",
            RecordType::Payment,
            "r.kind <> 'receipt' OR (COALESCE(p.reason, '') <> 'offset_adjusted' AND p.amount <> -r.amount)",
        ),
        (
            "allocation",
            RecordType::Alloc,
            "r.amount < 0 OR r.debt_account_id <> p.debt_account_id",
        ),
    ] {
        let sql = format!(
            "SELECT p.id FROM {table} p LEFT JOIN {table} r ON r.id = p.reverses AND r.gen_to > {generation} \
             WHERE {} AND p.reverses IS NOT NULL AND (r.id IS NULL OR {rule} OR {} + r.amount < 0) LIMIT {MAX_FAULTS}",
            staged("p", generation),
            taken(table)
        );
        for (id,) in fetch::<(String,)>(db, sql, vec![]).await? {
            let what = "`reverses` names nothing, or takes back another amount than is there to take back";
            faults.push(Fault::new(Code::Reversal, 0, what).of(kind, &id));
        }
    }
    Ok(())
}
