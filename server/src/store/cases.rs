//! Cases: everything small about one, and its history where that is asked for, in one statement and so of one generation.

use domain::cases::CaseEntry;
use domain::ids::{CaseId, PersonId};
use domain::ports::{CaseRecord, Generation, PaymentRecord, StoreError};
use jiff::civil::Date;

use super::db::read;
use super::failure::{failure, unreadable};
use super::payments::newest_first;
use super::{Portable, Store, portable};

/// Ids of merged records lead on at most so often; more is a circle.
const MERGES: usize = 8;

/// `$1` person, `$2` case, `$3` number of a generation or null for the current one, `$4` its business date, `$5` 1: take the
/// person as they are, merged or not. `$history` is a second column.
macro_rules! case_with_sql {
    ($history:literal, $array:literal, $list:literal, $end:literal, $json:literal, $json_end:literal) => {
        concat!(
            "WITH g AS (
                SELECT COALESCE(CAST($3 AS BIGINT), current) AS n,
                       CASE WHEN CAST($3 AS BIGINT) IS NULL THEN business_date ELSE CAST($4 AS TEXT) END AS as_of
                FROM generation)
            SELECT CAST(", $array, $array, "g.n, g.as_of), c.id, c.number, c.office_id, c.status,
                (SELECT ", $list, "r.person_id, r.role, r.since, r.until,
                        ", $array, "p.family, p.given, p.middle, p.suffix, p.native, p.name_order)", $end, "
                    FROM participation r JOIN person p ON p.id = r.person_id AND p.gen_from <= g.n AND p.gen_to > g.n
                    WHERE r.case_id = c.id AND r.role <> 'child' AND r.gen_from <= g.n AND r.gen_to > g.n),
                (SELECT ", $list, "f.person_id", $end, "
                    FROM participation r JOIN protection f ON f.person_id = r.person_id
                    WHERE r.case_id = c.id AND r.gen_from <= g.n AND r.gen_to > g.n
                      AND f.state <> 'lifted' AND (f.case_id IS NULL OR f.case_id = c.id)),
                (SELECT ", $list, "o.number, o.payer_id, o.status, o.effective, o.ended,
                        (SELECT ", $list, "b.debt_type, b.basis, b.amount, b.freq, b.anchor,
                                CASE WHEN b.days IS NULL THEN NULL ELSE ", $json, "b.days", $json_end, " END,
                                b.monthly_equiv, b.arrears_payment, b.payee_id, b.since, b.until", $end, "
                            FROM obligation b WHERE b.order_id = o.id AND b.gen_from <= g.n AND b.gen_to > g.n)", $end, "
                    FROM support_order o WHERE o.case_id = c.id AND o.gen_from <= g.n AND o.gen_to > g.n),
                (SELECT ", $list, "a.id, a.payer_id, a.payee_id, a.debt_type, a.owed_to,
                        CASE WHEN b.id IS NULL THEN NULL
                            ELSE ", $array, "b.first_on, b.first_amount, b.due_now, b.past_due) END", $end, "
                    FROM debt_account a
                    LEFT JOIN balance b ON b.id = a.id AND b.gen_from <= g.n AND b.gen_to > g.n
                    WHERE a.case_id = c.id AND a.gen_from <= g.n AND a.gen_to > g.n),
                (SELECT ", $list, "p.payer_id, p.posted, l.debt_account_id, h.amount", $end, "
                    FROM payment p
                    JOIN hold h ON h.payment_id = p.id AND h.released IS NULL AND h.gen_from <= g.n AND h.gen_to > g.n
                    LEFT JOIN allocation l ON l.id = h.allocation_id AND l.gen_from <= g.n AND l.gen_to > g.n
                    WHERE p.case_id = c.id AND p.status IN ('held', 'part_held')
                      AND p.gen_from <= g.n AND p.gen_to > g.n),
                (SELECT ", $list, "m.id, m.number", $end, "
                    FROM (SELECT DISTINCT s.id, s.number FROM participation r
                        JOIN support_case s ON s.id = r.case_id AND s.merged_into IS NULL
                            AND s.gen_from <= g.n AND s.gen_to > g.n
                        WHERE r.person_id = $1 AND r.role IN ('cp', 'ncp', 'caretaker')
                          AND r.gen_from <= g.n AND r.gen_to > g.n
                        ORDER BY s.number, s.id) m)
                ) AS TEXT), ", $history, "
            FROM g JOIN support_case c ON c.id = $2 AND c.merged_into IS NULL AND c.gen_from <= g.n AND c.gen_to > g.n
            WHERE EXISTS (SELECT 1 FROM participation r WHERE r.person_id = $1 AND r.case_id = c.id
                    AND r.role IN ('cp', 'ncp', 'caretaker') AND r.gen_from <= g.n AND r.gen_to > g.n)
              AND (CAST($5 AS BIGINT) = 1 OR NOT EXISTS (SELECT 1 FROM person p WHERE p.id = $1
                    AND p.merged_into IS NOT NULL AND p.gen_from <= g.n AND p.gen_to > g.n))"
        )
    };
}

macro_rules! case_sql {
    ($($name:literal),*) => { case_with_sql!("NULL", $($name),*) };
}

/// `$6` first and `$7` last date of collection.
macro_rules! history_sql {
    ($($name:literal),*) => {
        case_with_sql!(
            "(SELECT '[' || COALESCE(STRING_AGG(h.facts, ','), '') || ']' FROM payment_history h
                WHERE h.case_id = c.id AND h.eff >= $6 AND h.eff <= $7 AND h.gen_from <= g.n AND h.gen_to > g.n)",
            $($name),*
        )
    };
}

const CASE: Portable = portable!(case_sql);
const CASE_WITH_HISTORY: Portable = portable!(history_sql);

/// A case as a person finds it: who they are after merges, the case, the rows of its history.
type Found = (PersonId, CaseRecord, Vec<PaymentRecord>);

/// Where an id of the generation leads after a merge.
const PERSON_MERGE: &str = "SELECT p.merged_into FROM person p
    WHERE p.id = $1 AND p.gen_from <= $2 AND p.gen_to > $2 AND p.merged_into IS NOT NULL";
const CASE_MERGE: &str = "SELECT c.merged_into FROM support_case c
    WHERE c.id = $1 AND c.gen_from <= $2 AND c.gen_to > $2 AND c.merged_into IS NOT NULL";

impl Store {
    pub(super) async fn generation(&self) -> Result<Generation, StoreError> {
        const CURRENT: &str = "SELECT current, business_date FROM generation";
        let row: Result<(i64, Option<String>), sqlx::Error> =
            read!(&self.db, pool => sqlx::query_as(CURRENT).fetch_one(pool).await);
        let (number, date) = row.map_err(|error| failure(&error))?;
        let as_of = date.map(|date| date.parse::<Date>()).transpose();
        Ok(Generation {
            number,
            as_of: as_of.map_err(|error| unreadable("generation.business_date", &error))?,
        })
    }

    pub(super) async fn cases_of(
        &self,
        person: &PersonId,
    ) -> Result<(Generation, Vec<CaseEntry>), StoreError> {
        const LIST: &str = "SELECT DISTINCT c.number, c.id FROM participation r
            JOIN support_case c ON c.id = r.case_id AND c.merged_into IS NULL AND c.gen_from <= $2 AND c.gen_to > $2
            WHERE r.person_id = $1 AND r.role IN ('cp', 'ncp', 'caretaker') AND r.gen_from <= $2 AND r.gen_to > $2
            ORDER BY c.number, c.id";
        let generation = self.generation().await?;
        let person = self.survivor(generation, person).await?;
        let rows: Result<Vec<(String, String)>, sqlx::Error> = read!(&self.db, pool => {
            sqlx::query_as(LIST).bind(person.as_str()).bind(generation.number).fetch_all(pool).await
        });
        let entries = rows
            .map_err(|error| failure(&error))?
            .into_iter()
            .map(|(number, id)| {
                let id = CaseId::try_from(id).map_err(|error| unreadable("support_case.id", &error))?;
                Ok(CaseEntry { id, number })
            });
        Ok((generation, entries.collect::<Result<_, StoreError>>()?))
    }

    pub(super) async fn case_of(
        &self,
        generation: Option<Generation>,
        person: &PersonId,
        case: &CaseId,
    ) -> Result<Option<(PersonId, CaseRecord)>, StoreError> {
        let found = self.find(generation, person, case, None).await?;
        Ok(found.map(|(person, record, _)| (person, record)))
    }

    pub(super) async fn history_of(
        &self,
        person: &PersonId,
        case: &CaseId,
        collected: (Date, Date),
    ) -> Result<Option<Found>, StoreError> {
        self.find(None, person, case, Some(collected)).await
    }

    async fn find(
        &self,
        generation: Option<Generation>,
        person: &PersonId,
        case: &CaseId,
        collected: Option<(Date, Date)>,
    ) -> Result<Option<Found>, StoreError> {
        if let Some((record, rows)) = self.read_case(generation, person, case, false, collected).await? {
            return Ok(Some((person.clone(), record, rows)));
        }
        // Rare: nobody's case, or an id that a merge has replaced.
        let generation = match generation {
            Some(generation) => generation,
            None => self.generation().await?,
        };
        let person = self.survivor(generation, person).await?;
        let case = self.follow(CASE_MERGE, generation, case.as_str()).await?;
        let case = CaseId::try_from(case).map_err(|error| unreadable("support_case.merged_into", &error))?;
        let found = self
            .read_case(Some(generation), &person, &case, true, collected)
            .await?;
        Ok(found.map(|(record, rows)| (person, record, rows)))
    }

    async fn read_case(
        &self,
        generation: Option<Generation>,
        person: &PersonId,
        case: &CaseId,
        merged_too: bool,
        collected: Option<(Date, Date)>,
    ) -> Result<Option<(CaseRecord, Vec<PaymentRecord>)>, StoreError> {
        let as_of = generation
            .and_then(|generation| generation.as_of)
            .map(|date| date.to_string());
        let statement = if collected.is_some() {
            &CASE_WITH_HISTORY
        } else {
            &CASE
        };
        let found: Option<(String, Option<String>)> = read!(&self.db, pool => {
            let mut query = sqlx::query_as(statement.text(&self.db))
                .bind(person.as_str())
                .bind(case.as_str())
                .bind(generation.map(|generation| generation.number))
                .bind(as_of)
                .bind(i64::from(merged_too));
            if let Some((from, to)) = collected {
                query = query.bind(from.to_string()).bind(to.to_string());
            }
            query.fetch_optional(pool).await
        })
        .map_err(|error| failure(&error))?;
        let Some((case, history)) = found else {
            return Ok(None);
        };
        let record = serde_json::from_str(&case).map_err(|error| unreadable("case", &error))?;
        Ok(Some((record, newest_first(history.as_deref().unwrap_or("[]"))?)))
    }

    /// Whom a person's id stands for after merges. Where another portal account is linked to the survivor, neither account
    /// gains anything until staff decide: the id stands for itself.
    async fn survivor(&self, generation: Generation, person: &PersonId) -> Result<PersonId, StoreError> {
        const LINKED: &str = "SELECT COUNT(*) FROM account WHERE person_id = $1";
        let survivor = self.follow(PERSON_MERGE, generation, person.as_str()).await?;
        if survivor == person.as_str() {
            return Ok(person.clone());
        }
        let linked: i64 = read!(&self.db, pool => {
            sqlx::query_scalar(LINKED).bind(survivor.as_str()).fetch_one(pool).await
        })
        .map_err(|error| failure(&error))?;
        if linked > 0 {
            return Ok(person.clone());
        }
        PersonId::try_from(survivor).map_err(|error| unreadable("person.merged_into", &error))
    }

    async fn follow(
        &self,
        merge: &'static str,
        generation: Generation,
        id: &str,
    ) -> Result<String, StoreError> {
        let mut id = id.to_owned();
        for _ in 0..MERGES {
            let next: Option<String> = read!(&self.db, pool => {
                sqlx::query_scalar(merge).bind(id.as_str()).bind(generation.number).fetch_optional(pool).await
            })
            .map_err(|error| failure(&error))?;
            match next {
                Some(next) => id = next,
                None => break,
            }
        }
        Ok(id)
    }
}
