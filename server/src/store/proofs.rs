//! Who proved to be whom, and what the agency is told of it in its next return file.

use domain::ids::{AccountId, CaseId, PersonId};
use domain::ports::{AuditEvent, FinishedProof, LetterReason, LetterRequest, LettersAsked, StoreError};
use jiff::Timestamp;
use serde_json::{Value, json};

use super::audit::insert_audit;
use super::db::{changed, on, read};
use super::failure::{failure, unreadable};
use super::{Conn, Store};

const DAY_S: i64 = 24 * 3600;

impl Store {
    pub(super) async fn cases_by_number(&self, number: &str) -> Result<Vec<CaseId>, StoreError> {
        const FIND: &str = "SELECT c.id FROM generation g JOIN support_case c
            ON c.number IN ($1, $2) AND c.merged_into IS NULL AND c.gen_from <= g.current AND c.gen_to > g.current
            ORDER BY c.id LIMIT 4";
        let bare: String = number.chars().filter(|c| !matches!(c, ' ' | '-')).collect();
        let ids: Vec<String> = read!(&self.db, pool => {
            sqlx::query_scalar(FIND).bind(number).bind(bare).fetch_all(pool).await
        })
        .map_err(|error| failure(&error))?;
        let ids = ids.into_iter().map(CaseId::try_from);
        ids.collect::<Result<_, _>>()
            .map_err(|error| unreadable("support_case.id", &error))
    }

    pub(super) async fn commit_proof(&self, proof: FinishedProof) -> Result<bool, StoreError> {
        const OTHERS: &str = "SELECT COUNT(*) FROM account WHERE person_id = $1 AND id <> $2";
        const CLAIM: &str = "INSERT INTO claim (person_id, account_id, case_id, at) VALUES ($1, $2, $3, $4)
            ON CONFLICT (person_id) DO NOTHING";
        const BIND: &str = "UPDATE account SET person_id = $2 WHERE id = $1 AND person_id IS NULL";
        self.write(move |mut conn| {
            Box::pin(async move {
                let (person, account) = (proof.person.as_str(), proof.account.as_str());
                // First of all: of two who claim at once, the second waits here.
                let claimed = changed!(
                    conn,
                    sqlx::query(CLAIM)
                        .bind(person)
                        .bind(account)
                        .bind(proof.case.as_str())
                        .bind(proof.at.as_second())
                )?;
                let others: i64 = on!(conn, it => {
                    sqlx::query_scalar(OTHERS).bind(person).bind(account).fetch_one(it).await
                })?;
                if claimed == 0 || others > 0 {
                    let mut disputed = proof.audit;
                    disputed.event = AuditEvent::ClaimDisputed;
                    insert_audit(&mut conn, &disputed).await?;
                    return Ok(false);
                }
                changed!(conn, sqlx::query(BIND).bind(account).bind(person))?;
                let at = proof.at.as_second();
                tell(
                    &mut conn,
                    "claim",
                    &proof.person,
                    Some(&proof.case),
                    &json!({}),
                    at,
                )
                .await?;
                let languages = json!({ "written": proof.written.tag(), "spoken": proof.spoken });
                tell(&mut conn, "language", &proof.person, None, &languages, at).await?;
                insert_audit(&mut conn, &proof.audit).await?;
                Ok(true)
            })
        })
        .await
    }

    pub(super) async fn ask_for_letter(&self, request: LetterRequest) -> Result<(), StoreError> {
        self.write(move |mut conn| {
            Box::pin(async move {
                let data = json!({ "kind": request.kind, "reason": request.reason.code() });
                let (person, case, at) = (&request.person, Some(&request.case), request.at.as_second());
                tell(&mut conn, "pin_request", person, case, &data, at).await
            })
        })
        .await
    }

    pub(super) async fn letters_of(
        &self,
        person: &PersonId,
        now: Timestamp,
    ) -> Result<LettersAsked, StoreError> {
        const LIST: &str = "SELECT data, created_at FROM return_record
            WHERE person_id = $1 AND kind = 'pin_request' AND created_at > $2";
        let now = now.as_second();
        let rows: Vec<(String, i64)> = read!(&self.db, pool => {
            sqlx::query_as(LIST).bind(person.as_str()).bind(now - 365 * DAY_S).fetch_all(pool).await
        })
        .map_err(|error| failure(&error))?;
        let mut letters = LettersAsked::default();
        for (data, at) in rows {
            let data: Value = serde_json::from_str(&data).unwrap_or_default();
            let burned = data["reason"] == LetterReason::Burned.code();
            letters.burned += u32::from(burned);
            letters.asked += u32::from(!burned && at > now - 30 * DAY_S);
            letters.asked_today += u32::from(!burned && at > now - DAY_S);
        }
        Ok(letters)
    }

    pub(super) async fn letter_wish_of(&self, account: &AccountId) -> Result<Option<Timestamp>, StoreError> {
        const FIND: &str = "SELECT MAX(at) FROM audit WHERE account_id = $1 AND event = $2";
        let event = AuditEvent::LetterRequested.code();
        let at: Option<i64> = read!(&self.db, pool => {
            sqlx::query_scalar(FIND).bind(account.as_str()).bind(event).fetch_one(pool).await
        })
        .map_err(|error| failure(&error))?;
        let at = at.map(Timestamp::from_second).transpose();
        at.map_err(|error| unreadable("audit.at", &error))
    }
}

/// Adds a record for the agency inside a transaction.
async fn tell(
    conn: &mut Conn<'_>,
    kind: &str,
    person: &PersonId,
    case: Option<&CaseId>,
    data: &Value,
    at: i64,
) -> Result<(), sqlx::Error> {
    const INSERT: &str = "INSERT INTO return_record (kind, person_id, case_id, data, created_at)
        VALUES ($1, $2, $3, $4, $5)";
    changed!(
        *conn,
        sqlx::query(INSERT)
            .bind(kind)
            .bind(person.as_str())
            .bind(case.map(CaseId::as_str))
            .bind(data.to_string())
            .bind(at)
    )?;
    Ok(())
}
