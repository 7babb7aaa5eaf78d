//! Payments: rows of a history with how they were applied, held and sent, as one row of JSON.

use domain::ids::{CaseId, PersonId};
use domain::ports::{Generation, PaymentRecord, PaymentSpan, StoreError};

use super::Store;
use super::db::read;
use super::failure::{failure, unreadable};
use super::json::{Portable, portable};

/// What a row holds; `$source` names the rows `p`. `$1` case, `$2` generation, `$3` first and `$4` last date of collection, `$5` payer or
/// null, `$6` last posting or null.
macro_rules! rows_sql {
    ($source:literal, $array:literal, $list:literal, $end:literal) => {
        concat!(
            "SELECT CAST(", $list, "p.id, p.kind, p.eff, p.posted, p.withheld_on, p.amount,
                CASE WHEN p.reverses IS NULL THEN NULL ELSE
                    (SELECT r.eff FROM payment r WHERE r.id = p.reverses AND r.gen_from <= $2 AND r.gen_to > $2) END,
                p.reason, p.method, p.status, p.src_public, p.payer_id,
                (SELECT ", $list, "a.id, a.debt_account_id, a.bucket, a.amount,
                        (SELECT ", $list, "d.issued, l.amount, d.method, d.status, d.kind, d.payee_id", $end, "
                            FROM disbursement_line l
                            JOIN disbursement d ON d.id = l.disbursement_id AND d.gen_from <= $2 AND d.gen_to > $2
                            WHERE l.allocation_id = a.id AND l.gen_from <= $2 AND l.gen_to > $2)", $end, "
                    FROM allocation a WHERE a.payment_id = p.id AND a.gen_from <= $2 AND a.gen_to > $2),
                CASE WHEN p.status IN ('held', 'part_held') THEN
                    (SELECT ", $list, "h.allocation_id, h.amount, h.reason, h.placed, h.release_by", $end, "
                        FROM hold h WHERE h.payment_id = p.id AND h.released IS NULL
                            AND h.gen_from <= $2 AND h.gen_to > $2)
                    ELSE ", $array, ") END", $end, " AS TEXT) FROM ",
            $source
        )
    };
}

/// All rows; sorted afterwards, since a sorted subselect costs a seventh more.
macro_rules! history_sql {
    ($array:literal, $list:literal, $end:literal, $json:literal, $json_end:literal) => {
        rows_sql!(
            "payment p WHERE p.case_id = $1 AND p.eff >= $3 AND p.eff <= $4 AND p.gen_from <= $2 AND p.gen_to > $2
                AND (CAST($5 AS TEXT) IS NULL OR p.payer_id = $5) AND (CAST($6 AS TEXT) IS NULL OR p.posted <= $6)",
            $array, $list, $end
        )
    };
}

/// `$7` how many at most.
macro_rules! newest_receipts_sql {
    ($array:literal, $list:literal, $end:literal, $json:literal, $json_end:literal) => {
        rows_sql!(
            "(SELECT * FROM payment
                WHERE case_id = $1 AND eff >= $3 AND eff <= $4 AND gen_from <= $2 AND gen_to > $2 AND kind = 'receipt'
                  AND (CAST($5 AS TEXT) IS NULL OR payer_id = $5) AND (CAST($6 AS TEXT) IS NULL OR posted <= $6)
                ORDER BY eff DESC, posted DESC, id DESC LIMIT $7) p",
            $array, $list, $end
        )
    };
}

const HISTORY: Portable = portable!(history_sql);
const NEWEST_RECEIPTS: Portable = portable!(newest_receipts_sql);

impl Store {
    pub(super) async fn payments_of(
        &self,
        generation: Generation,
        case: &CaseId,
        span: &PaymentSpan,
        newest_receipts: Option<u32>,
    ) -> Result<Vec<PaymentRecord>, StoreError> {
        let statement = if newest_receipts.is_some() {
            &NEWEST_RECEIPTS
        } else {
            &HISTORY
        };
        let json: Result<String, sqlx::Error> = read!(&self.db, pool => {
            let mut query = sqlx::query_scalar(statement.text(&self.db))
                .bind(case.as_str())
                .bind(generation.number)
                .bind(span.from.to_string())
                .bind(span.to.to_string())
                .bind(span.payer.as_ref().map(PersonId::as_str))
                .bind(span.posted_by.map(|date| date.to_string()));
            if let Some(count) = newest_receipts {
                query = query.bind(i64::from(count));
            }
            query.fetch_one(pool).await
        });
        let json = json.map_err(|error| failure(&error))?;
        let mut records: Vec<PaymentRecord> =
            serde_json::from_str(&json).map_err(|error| unreadable("payment", &error))?;
        records.sort_unstable_by(|a, b| (b.eff, b.posted, &b.id).cmp(&(a.eff, a.posted, &a.id)));
        Ok(records)
    }
}
