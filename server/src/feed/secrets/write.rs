//! What does a line of the secrets stream change in the table, given what stands there?

use std::{collections::HashMap, sync::Arc};

use domain::feed::{Code, Fault, Faults, Id, Secret, SecretBody, SecretLine};
use sqlx::FromRow;

use super::super::{
    ImportError, JumpLimits,
    cell::Cell,
    outcome::Changes,
    sql::{Tx, placeholders},
};
use super::Batch;
use crate::{
    keys::{Keys, Purpose},
    store::{Sealed, seal_bytes, secret_place, unseal_bytes},
};

/// The columns of `secret`, in the order in which they are written.
const COLUMNS: [&str; 12] = [
    "id",
    "v",
    "person_id",
    "case_id",
    "kind",
    "kid",
    "key_version",
    "sealed",
    "expires",
    "letter_id",
    "state",
    "import_id",
];

/// An issue as kept.
#[derive(Clone, FromRow)]
struct Stored {
    id: String,
    v: i64,
    person_id: String,
    case_id: Option<String>,
    kind: String,
    kid: String,
    key_version: i64,
    sealed: Vec<u8>,
    expires: Option<String>,
    letter_id: Option<String>,
    state: String,
    import_id: i64,
}

/// A file on its way into the table, inside one transaction.
pub struct Writing {
    keys: Arc<Keys>,
    import_id: i64,
    /// Valid issues before this file.
    before: i64,
    /// Issues that were not known.
    new: i64,
    /// Lines that say again what another of the same file said.
    twice: u64,
    changes: Changes,
    faults: Faults,
}

impl Writing {
    /// Begins one.
    pub async fn begin(keys: Arc<Keys>, tx: &mut Tx, import_id: i64) -> sqlx::Result<Self> {
        let sql = "SELECT CAST(COUNT(*) AS BIGINT) FROM secret WHERE state = 'valid'";
        let rows: Vec<(i64,)> = tx.fetch(sql.to_owned(), vec![]).await?;
        Ok(Self {
            keys,
            import_id,
            before: rows.into_iter().next().map_or(0, |(count,)| count),
            new: 0,
            twice: 0,
            changes: Changes::default(),
            faults: Faults::default(),
        })
    }

    /// Writes lines; after the first fault only the faults of the others are looked for.
    pub async fn write(&mut self, tx: &mut Tx, batch: Batch) -> Result<(), ImportError> {
        let ids = || batch.iter().map(|(_, line)| Cell::from(line.id.as_str()));
        let sql = format!(
            "SELECT {} FROM secret WHERE id IN ({})",
            COLUMNS.join(", "),
            placeholders(1, batch.len())
        );
        let stored: Vec<Stored> = tx.fetch(sql, ids().collect()).await?;
        let mut stored: HashMap<String, Stored> =
            stored.into_iter().map(|row| (row.id.clone(), row)).collect();
        let mut changed = Vec::new();
        for (at, line) in &batch {
            match self.after(stored.get(line.id.as_str()), line) {
                Ok(Some(row)) => {
                    changed.push(row.id.clone());
                    stored.insert(row.id.clone(), row);
                }
                Ok(None) => {
                    if let Some(row) = stored.get_mut(line.id.as_str()) {
                        row.import_id = self.import_id;
                    }
                }
                Err((code, what)) => {
                    let mut fault = Fault::new(code, *at, what);
                    fault.record = Some(format!("secret {}", line.id));
                    self.faults.push(fault);
                }
            }
        }
        if !self.faults.is_empty() {
            return Ok(());
        }
        let rows: Vec<Stored> = changed.iter().filter_map(|id| stored.remove(id)).collect();
        put(tx, rows).await?;
        let sql = format!(
            "UPDATE secret SET import_id = $1 WHERE id IN ({})",
            placeholders(2, batch.len())
        );
        let cells = [Cell::from(self.import_id)].into_iter().chain(ids());
        tx.execute(sql, cells.collect()).await?;
        Ok(())
    }

    /// The row after a line; `None` when it stays as it is.
    fn after(
        &mut self,
        stored: Option<&Stored>,
        line: &SecretLine,
    ) -> Result<Option<Stored>, (Code, &'static str)> {
        if let Some(stored) = stored.filter(|stored| stored.import_id == self.import_id) {
            if stored.v == line.v && self.says_the_same(stored, line) {
                self.twice += 1;
                return Ok(None);
            }
            return Err((Code::Twice, "the id is there twice with different content"));
        }
        match (&line.body, stored) {
            (_, Some(stored)) if line.v < stored.v => {
                self.changes.stale += 1;
                Ok(None)
            }
            (_, Some(stored)) if line.v == stored.v && stored.state != "absent" => {
                if !self.says_the_same(stored, line) {
                    return Err((Code::Version, "the version is the stored one, the content is not"));
                }
                self.changes.unchanged += 1;
                Ok(None)
            }
            (SecretBody::Delete(_), None) => {
                self.changes.stale += 1;
                Ok(None)
            }
            (SecretBody::Delete(_), Some(stored)) => {
                self.changes.removed += 1;
                Ok(Some(Stored {
                    v: line.v,
                    sealed: Vec::new(),
                    state: "deleted".to_owned(),
                    import_id: self.import_id,
                    ..stored.clone()
                }))
            }
            (SecretBody::Put(secret), stored) => {
                if stored.is_some_and(|stored| !is_issue(stored, secret)) {
                    return Err((
                        Code::Version,
                        "the id is another issue's: person, case or kind differ from what is stored",
                    ));
                }
                self.changes.written += 1;
                self.new += i64::from(stored.is_none());
                self.row(line, secret).map(Some)
            }
        }
    }

    fn says_the_same(&self, stored: &Stored, line: &SecretLine) -> bool {
        let SecretBody::Put(secret) = &line.body else {
            return stored.state == "deleted";
        };
        let sealed = Sealed {
            key_version: stored.key_version,
            bytes: stored.sealed.clone(),
        };
        let place = secret_place(&stored.id, &stored.kind);
        stored.state == "valid"
            && is_issue(stored, secret)
            && stored.kid == secret.kid.as_str()
            && stored.expires == secret.expires.map(|day| day.to_string())
            && stored.letter_id.as_deref() == secret.letter.as_ref().map(Id::as_str)
            && unseal_bytes(&self.keys, Purpose::Secret, &place, &sealed).as_deref()
                == Some(&secret.mac.0[..])
    }

    fn row(&self, line: &SecretLine, secret: &Secret) -> Result<Stored, (Code, &'static str)> {
        if self.keys.shared(secret.kid.as_str()).is_none() {
            return Err((
                Code::Reference,
                "`kid` is the name of no shared key that the portal has: see `portal keys share`",
            ));
        }
        let (id, kind) = (line.id.to_string(), secret.kind.code());
        let sealed = seal_bytes(
            &self.keys,
            Purpose::Secret,
            &secret_place(&id, kind),
            &secret.mac.0,
        );
        let sealed = sealed.ok_or((Code::Retry, "the keyed hash cannot be sealed"))?;
        Ok(Stored {
            id,
            v: line.v,
            person_id: secret.person.to_string(),
            case_id: secret.case.as_ref().map(ToString::to_string),
            kind: kind.to_owned(),
            kid: secret.kid.to_string(),
            key_version: sealed.key_version,
            sealed: sealed.bytes,
            expires: secret.expires.map(|day| day.to_string()),
            letter_id: secret.letter.as_ref().map(ToString::to_string),
            state: "valid".to_owned(),
            import_id: self.import_id,
        })
    }

    /// Ends what a full file lacks.
    pub async fn close_absent(&mut self, tx: &mut Tx) -> sqlx::Result<()> {
        let sql = "UPDATE secret SET state = 'absent', sealed = $1 WHERE state = 'valid' AND import_id < $2";
        let cells = vec![Cell::Bytes(Vec::new()), self.import_id.into()];
        self.changes.removed += tx.execute(sql.to_owned(), cells).await?;
        Ok(())
    }

    /// What was done, how many lines were there twice, and what is wrong. Many new issues are: each gives its holder new tries.
    pub fn end(mut self, limits: &JumpLimits) -> (Changes, u64, Faults) {
        let many = self.new.saturating_mul(10_000) > self.before * limits.secrets;
        if self.before > 0 && many && self.new > limits.secrets_floor {
            let what = format!("{} new issues of secrets, {} before", self.new, self.before);
            self.faults.push(Fault::new(Code::Jump, 0, what));
        }
        (self.changes, self.twice, self.faults)
    }
}

/// Whether a record is about the stored issue: an id is never used for another.
fn is_issue(stored: &Stored, secret: &Secret) -> bool {
    stored.person_id == secret.person.as_str()
        && stored.case_id.as_deref() == secret.case.as_ref().map(Id::as_str)
        && stored.kind == secret.kind.code()
}

async fn put(tx: &mut Tx, rows: Vec<Stored>) -> sqlx::Result<()> {
    if rows.is_empty() {
        return Ok(());
    }
    let values: Vec<String> = (0..rows.len())
        .map(|row| format!("({})", placeholders(row * COLUMNS.len() + 1, COLUMNS.len())))
        .collect();
    let changes: Vec<String> = COLUMNS[1..]
        .iter()
        .map(|column| format!("{column} = excluded.{column}"))
        .collect();
    let sql = format!(
        "INSERT INTO secret ({}) VALUES {} ON CONFLICT (id) DO UPDATE SET {}",
        COLUMNS.join(", "),
        values.join(", "),
        changes.join(", ")
    );
    let cells = rows.into_iter().flat_map(|row| {
        [
            row.id.into(),
            row.v.into(),
            row.person_id.into(),
            Cell::Text(row.case_id),
            row.kind.into(),
            row.kid.into(),
            row.key_version.into(),
            Cell::Bytes(row.sealed),
            Cell::Text(row.expires),
            Cell::Text(row.letter_id),
            row.state.into(),
            row.import_id.into(),
        ]
    });
    tx.execute(sql, cells.collect()).await.map(|_| ())
}
