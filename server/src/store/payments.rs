//! Payments: rows of a history, out of the table that the importer arranges for it, as one row of JSON.

use domain::ids::{CaseId, PersonId};
use domain::ports::{Generation, PaymentRecord, PaymentSpan, StoreError};

use super::Store;
use super::db::read;
use super::failure::{failure, unreadable};

/// `$1` case, `$2` generation, `$3` first and `$4` last date of collection, `$5` payer or null, `$6` last posting or null, `$7` how many
/// at most.
const NEWEST_RECEIPTS: &str =
    "SELECT '[' || COALESCE(STRING_AGG(facts, ','), '') || ']' FROM (SELECT facts FROM payment_history
    WHERE case_id = $1 AND eff >= $3 AND eff <= $4 AND gen_from <= $2 AND gen_to > $2 AND kind = 'receipt'
      AND (CAST($5 AS TEXT) IS NULL OR payer_id = $5) AND (CAST($6 AS TEXT) IS NULL OR posted <= $6)
    ORDER BY eff DESC, posted DESC, id DESC LIMIT $7) newest";

impl Store {
    pub(super) async fn newest_receipts(
        &self,
        generation: Generation,
        case: &CaseId,
        span: &PaymentSpan,
        count: u32,
    ) -> Result<Vec<PaymentRecord>, StoreError> {
        let json: Result<String, sqlx::Error> = read!(&self.db, pool => {
            sqlx::query_scalar(NEWEST_RECEIPTS)
                .bind(case.as_str())
                .bind(generation.number)
                .bind(span.from.to_string())
                .bind(span.to.to_string())
                .bind(span.payer.as_ref().map(PersonId::as_str))
                .bind(span.posted_by.map(|date| date.to_string()))
                .bind(i64::from(count))
                .fetch_one(pool)
                .await
        });
        newest_first(&json.map_err(|error| failure(&error))?)
    }
}

/// Reads the rows of a history; no database promises an order of what it joins.
pub fn newest_first(json: &str) -> Result<Vec<PaymentRecord>, StoreError> {
    let mut records: Vec<PaymentRecord> =
        serde_json::from_str(json).map_err(|error| unreadable("payment_history.facts", &error))?;
    records.sort_unstable_by(|a, b| (b.eff, b.posted, &b.id).cmp(&(a.eff, a.posted, &a.id)));
    Ok(records)
}
