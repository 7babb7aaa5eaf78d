//! Is what was typed what the agency knows? Keyed hashes are compared, inside the transaction that counts a wrong try.

use std::sync::Arc;

use domain::ids::{CaseId, PersonId, SecretId};
use domain::ports::{SecretMatch, SecretTry, StoreError};
use domain::secrets::TypedSecret;

use super::db::{changed, on, read};
use super::failure::{failure, unreadable};
use super::seal::{Sealed, secret_place, unseal_bytes};
use super::{Conn, Store};
use crate::keys::{Keys, Purpose, SharedKey};

/// An issue that is valid, as far as a comparison needs it.
#[derive(sqlx::FromRow)]
struct Issue {
    id: String,
    person_id: String,
    case_id: Option<String>,
    kind: String,
    kid: String,
    key_version: i64,
    sealed: Vec<u8>,
    failed: i64,
}

impl Store {
    pub(super) async fn compare_secret(&self, attempt: SecretTry) -> Result<SecretMatch, StoreError> {
        let keys = Arc::clone(&self.keys);
        let matched =
            self.write(move |mut conn| Box::pin(async move { compare(&mut conn, &keys, &attempt).await }));
        matched.await?.map_err(|error| unreadable("secret", &error))
    }

    pub(super) async fn participants_by_ssn(
        &self,
        case: &CaseId,
        ssn: &TypedSecret,
    ) -> Result<Vec<PersonId>, StoreError> {
        const FIND: &str = "SELECT DISTINCT s.id, s.person_id, s.case_id, s.kind, s.kid, s.key_version, s.sealed, CAST(0 AS BIGINT) AS failed
            FROM generation g
            JOIN participation r ON r.case_id = $1 AND r.gen_from <= g.current AND r.gen_to > g.current
            JOIN secret s ON s.person_id = r.person_id AND s.kind = $2 AND s.case_id IS NULL AND s.state = 'valid'
            ORDER BY s.person_id, s.id";
        let issues: Vec<Issue> = read!(&self.db, pool => {
            sqlx::query_as(FIND).bind(case.as_str()).bind(ssn.kind().code()).fetch_all(pool).await
        })
        .map_err(|error| failure(&error))?;
        let mut found: Vec<PersonId> = Vec::new();
        for issue in &issues {
            let proven = issue.proven_by(&self.keys, ssn);
            let Some(person) = proven.map_err(|error| unreadable("secret", &error))? else {
                continue;
            };
            if found.last() != Some(&person) {
                found.push(person);
            }
        }
        if issues.is_empty() {
            compare_with_nothing(ssn);
        }
        Ok(found)
    }
}

/// Says that a row of the table is not what an import writes.
#[derive(Debug, thiserror::Error)]
#[error("an issue's ids or its sealed hash cannot be read")]
struct Unreadable;

async fn compare(
    conn: &mut Conn<'_>,
    keys: &Keys,
    attempt: &SecretTry,
) -> Result<Result<SecretMatch, Unreadable>, sqlx::Error> {
    let issues = lock(conn, attempt).await?;
    if issues.is_empty() {
        compare_with_nothing(&attempt.typed);
        return Ok(Ok(SecretMatch::Unknown));
    }
    let limit = attempt.limit.map_or(i64::MAX, i64::from);
    let (mut matched, mut known, mut worst, mut open_to) = (None, false, 0, Vec::new());
    for issue in &issues {
        // All are compared, also when one was it already, and also what no longer opens anything.
        let Ok(proven) = issue.proven_by(keys, &attempt.typed) else {
            return Ok(Err(Unreadable));
        };
        known |= keys.shared(&issue.kid).is_some();
        if issue.failed >= limit {
            continue;
        }
        if proven.is_some() {
            matched = SecretId::parse(&issue.id).ok();
        }
        worst = worst.max(issue.failed + 1);
        open_to.push(issue.id.as_str());
    }
    Ok(Ok(match matched {
        Some(id) => SecretMatch::Matched(id),
        None if !known => SecretMatch::Unknown,
        None if open_to.is_empty() => SecretMatch::Spent,
        None => {
            count_failure(conn, &open_to).await?;
            SecretMatch::Wrong {
                failed: u32::try_from(worst).unwrap_or(u32::MAX),
            }
        }
    }))
}

/// The issues that a try is about, so that nobody else counts in them until this transaction ends.
async fn lock(conn: &mut Conn<'_>, attempt: &SecretTry) -> Result<Vec<Issue>, sqlx::Error> {
    // The last day counts: an issue expires with the end of it.
    macro_rules! ids {
        ($columns:literal) => {
            concat!(
                "SELECT ",
                $columns,
                " FROM secret s WHERE s.person_id = $1 AND s.kind = $2 AND (s.case_id IS NULL OR s.case_id = $3)
                AND s.state = 'valid' AND (s.expires IS NULL OR s.expires >= $4)"
            )
        };
    }
    const MAKE: &str = concat!(
        "INSERT INTO secret_tries (secret_id, failed) ",
        ids!("s.id, CAST(0 AS BIGINT)"),
        " ON CONFLICT (secret_id) DO NOTHING"
    );
    const LOCK: &str = concat!(
        "UPDATE secret_tries SET failed = failed WHERE secret_id IN (",
        ids!("s.id"),
        ")"
    );
    const FIND: &str = "SELECT s.id, s.person_id, s.case_id, s.kind, s.kid, s.key_version, s.sealed, t.failed
        FROM secret s JOIN secret_tries t ON t.secret_id = s.id
        WHERE s.person_id = $1 AND s.kind = $2 AND (s.case_id IS NULL OR s.case_id = $3)
          AND s.state = 'valid' AND (s.expires IS NULL OR s.expires >= $4)
        ORDER BY s.id";
    let (person, case) = (attempt.person.as_str(), attempt.case.as_ref().map(CaseId::as_str));
    let (kind, on) = (attempt.typed.kind().code(), attempt.on.to_string());
    for statement in [MAKE, LOCK] {
        changed!(
            *conn,
            sqlx::query(statement)
                .bind(person)
                .bind(kind)
                .bind(case)
                .bind(on.as_str())
        )?;
    }
    on!(*conn, it => {
        let find = sqlx::query_as(FIND).bind(person).bind(kind);
        find.bind(case).bind(on.as_str()).fetch_all(it).await
    })
}

async fn count_failure(conn: &mut Conn<'_>, ids: &[&str]) -> Result<(), sqlx::Error> {
    const COUNT: &str = "UPDATE secret_tries SET failed = failed + 1 WHERE secret_id = $1";
    for id in ids {
        changed!(*conn, sqlx::query(COUNT).bind(*id))?;
    }
    Ok(())
}

impl Issue {
    /// Whose it is, if it is what was typed. Nobody's when its shared key was forgotten.
    fn proven_by(&self, keys: &Keys, typed: &TypedSecret) -> Result<Option<PersonId>, Unreadable> {
        let person = PersonId::parse(&self.person_id).map_err(|_| Unreadable)?;
        let case = self.case_id.as_deref().map(CaseId::parse).transpose();
        let case = case.map_err(|_| Unreadable)?;
        let sealed = Sealed {
            key_version: self.key_version,
            bytes: self.sealed.clone(),
        };
        let place = secret_place(&self.id, &self.kind);
        let mac = unseal_bytes(keys, Purpose::Secret, &place, &sealed).ok_or(Unreadable)?;
        let Some(key) = keys.shared(&self.kid) else {
            compare_with_nothing(typed);
            return Ok(None);
        };
        let proves = key.proves(&typed.message(&person, case.as_ref()), &mac);
        Ok(proves.then_some(person))
    }
}

/// The same work where there is nothing to compare with: how long an answer takes tells nobody whether there is.
fn compare_with_nothing(typed: &TypedSecret) {
    let nobody = PersonId::parse("nobody").expect("an id");
    SharedKey::new([0; 32]).proves(&typed.message(&nobody, None), &[0; 32]);
}
