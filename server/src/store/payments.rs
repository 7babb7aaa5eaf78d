//! Payments: rows of a history, out of the table that the importer arranges for it, as one row of JSON.

use domain::ids::{CaseId, PersonId};
use domain::ports::{Generation, PaymentRecord, PaymentSpan, StoreError};

use super::Store;
use super::db::read;
use super::failure::{failure, unreadable};

/// All rows. `$1` case, `$2` generation, `$3` first and `$4` last date of collection, `$5` payer or null, `$6` last posting or null.
const HISTORY: &str = "SELECT '[' || COALESCE(STRING_AGG(facts, ','), '') || ']' FROM payment_history
    WHERE case_id = $1 AND eff >= $3 AND eff <= $4 AND gen_from <= $2 AND gen_to > $2
      AND (CAST($5 AS TEXT) IS NULL OR payer_id = $5) AND (CAST($6 AS TEXT) IS NULL OR posted <= $6)";

/// `$7` how many at most.
const NEWEST_RECEIPTS: &str =
    "SELECT '[' || COALESCE(STRING_AGG(facts, ','), '') || ']' FROM (SELECT facts FROM payment_history
    WHERE case_id = $1 AND eff >= $3 AND eff <= $4 AND gen_from <= $2 AND gen_to > $2 AND kind = 'receipt'
      AND (CAST($5 AS TEXT) IS NULL OR payer_id = $5) AND (CAST($6 AS TEXT) IS NULL OR posted <= $6)
    ORDER BY eff DESC, posted DESC, id DESC LIMIT $7) newest";

impl Store {
    pub(super) async fn payments_of(
        &self,
        generation: Generation,
        case: &CaseId,
        span: &PaymentSpan,
        newest_receipts: Option<u32>,
    ) -> Result<Vec<PaymentRecord>, StoreError> {
        let statement = if newest_receipts.is_some() {
            NEWEST_RECEIPTS
        } else {
            HISTORY
        };
        let json: Result<String, sqlx::Error> = read!(&self.db, pool => {
            let mut query = sqlx::query_scalar(statement)
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
