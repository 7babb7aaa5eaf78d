//! When does a family-violence flag take effect? `on`: at once and alone, in a transaction of its own, whatever becomes of the rest of
//! its feed. Lifting waits for the feed to be applied, and then for staff unless the agency decides.

use std::{ops::ControlFlow, path::Path};

use domain::feed::{
    Body, Code, Fault, Faults, Header, Mode, ProtectState, Record, RecordType, records::people::Protect,
};
use sha2::{Digest, Sha256};

use super::{
    ImportError,
    cell::Cell,
    file::{BytesRead, walk},
    item::BATCH,
    lease::Lease,
    outcome::Changes,
    seal::first_eight,
    sql::{Tx, fetch, placeholders},
};
use crate::store::Db;

/// A flag as the feed states it.
#[derive(Clone)]
struct Flag {
    line: u64,
    id: String,
    v: i64,
    content: i64,
    body: Protect,
}

/// Flags that are to be lifted when the feed is applied. Many at once hold the feed, so few are kept here.
#[derive(Default)]
pub struct Lifts(Vec<Flag>);

/// What the flags of a file came to.
#[derive(Default)]
pub struct FlagsRead {
    /// To be lifted with the feed.
    pub lifts: Lifts,
    /// Same version, other content.
    pub faults: Faults,
}

/// Switches on what the file says is on, and finds what it lifts.
pub async fn switch_on(
    db: &Db,
    lease: &Lease,
    path: &Path,
    header: &Header,
    changes: &mut Changes,
) -> Result<FlagsRead, ImportError> {
    let mut read = FlagsRead::default();
    for flags in read_flags(path)?.chunks(BATCH) {
        let mut tx = Tx::begin(db).await?;
        lease.guard(&mut tx).await?;
        let sql = format!(
            "SELECT id, v, content, state FROM protection WHERE id IN ({})",
            placeholders(1, flags.len())
        );
        let ids = || flags.iter().map(|flag| Cell::from(flag.id.as_str()));
        let stored: Vec<(String, i64, i64, String)> = tx.fetch(sql, ids().collect()).await?;
        for flag in flags {
            let known = stored.iter().find(|(id, ..)| *id == flag.id);
            match known {
                Some((_, v, ..)) if flag.v < *v => {}
                Some((_, v, content, _)) if flag.v == *v => {
                    if flag.content != *content {
                        let what = "the version is the stored one, the content is not";
                        read.faults.push(
                            Fault::new(Code::Version, flag.line, what).of(RecordType::Protect, &flag.id),
                        );
                    }
                }
                _ if flag.body.state == ProtectState::On => {
                    flag.write(&mut tx, "on", header.seq).await?;
                    changes.flags_on += u64::from(known.is_none_or(|(.., state)| state == "lifted"));
                }
                _ => read.lifts.0.push(flag.clone()),
            }
        }
        let sql = format!(
            "UPDATE protection SET seq = $1 WHERE seq < $1 AND id IN ({})",
            placeholders(2, flags.len())
        );
        tx.execute(sql, [Cell::from(header.seq)].into_iter().chain(ids()).collect())
            .await?;
        tx.commit().await?;
    }
    Ok(read)
}

impl Lifts {
    /// How many there are.
    pub fn len(&self) -> u64 {
        self.0.len() as u64
    }

    /// Lifts them, or asks staff to.
    pub async fn write(&self, tx: &mut Tx, seq: i64, agency_decides: bool) -> sqlx::Result<()> {
        for flag in &self.0 {
            flag.write(
                tx,
                if agency_decides {
                    "lifted"
                } else {
                    "lift_requested"
                },
                seq,
            )
            .await?;
        }
        Ok(())
    }
}

/// Ids of flags that are on and that a full feed does not name: they stay, and staff should ask why.
pub async fn missing(db: &Db, header: &Header) -> sqlx::Result<Vec<String>> {
    if header.mode != Mode::Full {
        return Ok(Vec::new());
    }
    let sql = "SELECT id FROM protection WHERE seq < $1 AND state <> 'lifted' ORDER BY id";
    Ok(fetch::<(String,)>(db, sql.to_owned(), vec![header.seq.into()])
        .await?
        .into_iter()
        .map(|(id,)| id)
        .collect())
}

impl Flag {
    async fn write(&self, tx: &mut Tx, state: &str, seq: i64) -> sqlx::Result<()> {
        let sql = "INSERT INTO protection (id, v, content, person_id, case_id, state, since, lift_ref, seq) \
                   VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (id) DO UPDATE SET v = excluded.v, content = excluded.content, \
                   person_id = excluded.person_id, case_id = excluded.case_id, state = excluded.state, since = excluded.since, \
                   lift_ref = excluded.lift_ref, seq = excluded.seq";
        let cells = vec![
            self.id.as_str().into(),
            self.v.into(),
            self.content.into(),
            self.body.person.as_str().into(),
            Cell::Text(self.body.case.as_ref().map(ToString::to_string)),
            state.into(),
            self.body.since.to_string().into(),
            Cell::Text(self.body.lift_ref.as_ref().map(|text| text.as_str().to_owned())),
            seq.into(),
        ];
        tx.execute(sql.to_owned(), cells).await.map(|_| ())
    }
}

/// Flags stand at the beginning of a file: nothing behind them is read.
fn read_flags(path: &Path) -> Result<Vec<Flag>, ImportError> {
    let mut flags = Vec::new();
    walk(path, &BytesRead::default(), |line, record| {
        let (RecordType::Protect, id, v) = (record.envelope.kind, record.envelope.id, record.envelope.v)
        else {
            return ControlFlow::Break(());
        };
        if let Body::Put(Record::Protect(body)) = record.body {
            let mut bytes = Vec::new();
            Record::Protect(body.clone()).write(&mut bytes);
            let content = first_eight(&Sha256::digest(&bytes).into());
            flags.push(Flag {
                line,
                id: id.to_string(),
                v,
                content,
                body,
            });
        }
        ControlFlow::Continue(())
    })?;
    Ok(flags)
}
