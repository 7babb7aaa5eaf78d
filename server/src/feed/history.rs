//! What does a payment history need of one payment? One row with everything in it, made while the generation is still invisible.
//!
//! A page then walks along one key and asks nothing further, whatever else the agency has. Rows are made again for each payment that the import
//! touched: itself, what was applied, held or sent of it, or the receipt that it takes back.

use std::time::Duration;

use tokio::time::Instant;

use super::{
    ImportError,
    cell::Cell,
    lease::Lease,
    references::{closed, staged},
    sql::{Tx, fetch},
};
use crate::store::{Db, Portable, portable};

/// Rows of a table, or cases, looked at in one step.
const STEP: usize = 1000;
/// A transaction begins no further step after this time: it stays below 250 ms.
const TURN: Duration = Duration::from_millis(100);
/// Between two transactions, so that another process waiting for SQLite's lock finds it free.
const PAUSE: Duration = Duration::from_millis(2);

/// Adds the rows of generation `$1`; what follows says of which payments `p`. (Order of the fields as in `domain::ports::PaymentRecord`.)
macro_rules! add_sql {
    ($array:literal, $list:literal, $end:literal, $json:literal, $json_end:literal) => {
        concat!(
            "INSERT INTO payment_history (case_id, eff, posted, id, gen_from, payer_id, kind, facts)
            SELECT p.case_id, p.eff, p.posted, p.id, $1, p.payer_id, p.kind,
                CAST(", $array, "p.id, p.kind, p.eff, p.posted, p.withheld_on, p.amount,
                    CASE WHEN p.reverses IS NULL THEN NULL ELSE
                        (SELECT r.eff FROM payment r WHERE r.id = p.reverses AND r.gen_from <= $1 AND r.gen_to > $1) END,
                    p.reason, p.method, p.status, p.src_public, p.payer_id,
                    (SELECT ", $list, "a.id, a.debt_account_id, a.bucket, a.amount,
                            (SELECT ", $list, "d.issued, l.amount, d.method, d.status, d.kind, d.payee_id", $end, "
                                FROM disbursement_line l
                                JOIN disbursement d ON d.id = l.disbursement_id AND d.gen_from <= $1 AND d.gen_to > $1
                                WHERE l.allocation_id = a.id AND l.gen_from <= $1 AND l.gen_to > $1)", $end, "
                        FROM allocation a WHERE a.payment_id = p.id AND a.gen_from <= $1 AND a.gen_to > $1),
                    CASE WHEN p.status IN ('held', 'part_held') THEN
                        (SELECT ", $list, "h.allocation_id, h.amount, h.reason, h.placed, h.release_by", $end, "
                            FROM hold h WHERE h.payment_id = p.id AND h.released IS NULL
                                AND h.gen_from <= $1 AND h.gen_to > $1)
                        ELSE ", $array, ") END) AS TEXT)
            FROM payment p WHERE p.gen_from <= $1 AND p.gen_to > $1 AND "
        )
    };
}

const ADD: Portable = portable!(add_sql);

/// A payment's row is ended by its key, which a ledger row never changes. What follows says of which payments `p`.
const END: &str =
    "UPDATE payment_history SET gen_to = $1 WHERE gen_to = 9223372036854775807 AND gen_from < $1
    AND (case_id, eff, posted, id) IN (SELECT p.case_id, p.eff, p.posted, p.id FROM payment p
        WHERE p.gen_from < $1 AND p.gen_to >= $1 AND ";

/// Which payments a changed row `t` of a table touches.
const TOUCHED: [(&str, &str); 5] = [
    ("payment", "SELECT t.id FROM payment t"),
    (
        "payment",
        "SELECT x.id FROM payment t JOIN payment x ON x.reverses = t.id",
    ),
    ("allocation", "SELECT t.payment_id FROM allocation t"),
    ("hold", "SELECT t.payment_id FROM hold t"),
    // Lines are staged and ended with their disbursement.
    (
        "disbursement",
        "SELECT a.payment_id FROM disbursement t
            JOIN disbursement_line l ON l.disbursement_id = t.id AND l.gen_from = t.gen_from
            JOIN allocation a ON a.id = l.allocation_id",
    ),
];

/// Makes the rows of a generation that is staged and found good: of what it touched, or of everything where there are none yet.
/// Doing it again changes nothing.
pub async fn arrange(db: &Db, lease: &Lease, generation: i64) -> Result<(), ImportError> {
    const ANY: &str = "SELECT h.id FROM payment_history h LIMIT 1";
    if fetch::<(String,)>(db, ANY.to_owned(), vec![]).await?.is_empty() {
        // In the order of the key, so that the table grows at its end.
        let steps = Steps {
            ids: "SELECT p.case_id AS id FROM payment p WHERE p.case_id > $1 ORDER BY p.case_id".to_owned(),
            run: vec![format!("{}p.case_id > $2 AND p.case_id <= $3", ADD.text(db))],
        };
        return steps.walk(db, lease, generation).await;
    }
    for (table, touched) in TOUCHED {
        for changed in [staged("t", generation), closed("t", generation)] {
            let ids = format!("p.id IN ({touched} WHERE {changed} AND t.id > $2 AND t.id <= $3)");
            let steps = Steps {
                ids: format!("SELECT t.id AS id FROM {table} t WHERE {changed} AND t.id > $1 ORDER BY t.id"),
                run: vec![
                    format!("{END}{ids})"),
                    format!("{}{ids} ON CONFLICT DO NOTHING", ADD.text(db)),
                ],
            };
            steps.walk(db, lease, generation).await?;
        }
    }
    Ok(())
}

/// Statements that are run for one stretch of ids after the other.
struct Steps {
    /// Ids after `$1`, in order.
    ids: String,
    /// Generation `$1`, ids after `$2` up to `$3`.
    run: Vec<String>,
}

impl Steps {
    async fn walk(&self, db: &Db, lease: &Lease, generation: i64) -> Result<(), ImportError> {
        let (mut after, mut more) = (String::new(), true);
        while more {
            let mut tx = Tx::begin(db).await?;
            lease.guard(&mut tx).await?;
            let begun = Instant::now();
            while begun.elapsed() < TURN {
                let Some(upto) = self.stretch(&mut tx, &after).await? else {
                    more = false;
                    break;
                };
                for sql in &self.run {
                    let cells: Vec<Cell> =
                        vec![generation.into(), after.as_str().into(), upto.as_str().into()];
                    tx.execute(sql.clone(), cells).await?;
                }
                after = upto;
            }
            tx.commit().await?;
            tokio::time::sleep(PAUSE).await;
        }
        Ok(())
    }

    /// The last id of the next stretch; nothing when none is left.
    async fn stretch(&self, tx: &mut Tx, after: &str) -> sqlx::Result<Option<String>> {
        let last = format!("SELECT MAX(id) FROM ({} LIMIT {STEP}) s", self.ids);
        let found: Vec<(Option<String>,)> = tx.fetch(last, vec![after.into()]).await?;
        Ok(found.into_iter().next().and_then(|(id,)| id))
    }
}
