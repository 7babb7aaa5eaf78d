//! What does the agency's case system learn from the portal? Once a night a file in the form of a feed: who has proven to be whom, which
//! letters to mail, which language somebody wants.
//!
//! A file is begun in the database before it is written: a crash in between writes the same bytes again under the same number. The
//! signature lies there before the file, so that nobody finds the one without the other.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use anyhow::Context as _;
use domain::ports::Clock;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde_json::{Map, Value, json};
use sha2::{Digest as _, Sha256};

use crate::feed::hex;
use crate::signer::Signer;
use crate::store::{ReturnFile, ReturnRecord, Store};

/// What writes return files.
pub struct ReturnFiles<'a> {
    /// Where the records wait.
    pub store: &'a Store,
    /// What time it is.
    pub clock: &'a dyn Clock,
    /// In whose days.
    pub time_zone: &'a TimeZone,
    /// The agency's id, as in its feeds.
    pub agency: &'a str,
    /// The portal's signature.
    pub signer: &'a Signer,
}

impl ReturnFiles<'_> {
    /// Writes the next file into a folder, also when there is nothing to tell: the agency waits for one every night.
    pub async fn write(&self, folder: &Path) -> anyhow::Result<PathBuf> {
        let file = self
            .store
            .begin_return_file(self.clock.today(), self.clock.now())
            .await?;
        let records = self.store.return_records(file.seq).await?;
        let path = folder.join(format!("{}.return.{:06}.jsonl", self.agency, file.seq));
        self.put(&path, &self.text(&file, &records)?)
            .with_context(|| format!("cannot write {}", path.display()))?;
        self.store.finish_return_file(file.seq, self.clock.now()).await?;
        Ok(path)
    }

    fn text(&self, file: &ReturnFile, records: &[ReturnRecord]) -> anyhow::Result<String> {
        let feed = format!("{}.return", self.agency);
        let created = Timestamp::from_second(file.created_at)?;
        let header = json!({
            "t": "header", "feed": feed, "seq": file.seq, "schema": "1.0", "agency": self.agency,
            "business_date": file.business_date, "created": created.to_string(),
        });
        let mut text = format!("{header}\n");
        let mut counts: BTreeMap<&str, u32> = BTreeMap::new();
        for record in records {
            *counts.entry(&record.kind).or_default() += 1;
            text.push_str(&format!("{}\n", self.line(record)?));
        }
        let trailer = json!({
            "t": "trailer", "feed": feed, "seq": file.seq, "lines": records.len() + 2, "counts": counts,
            "sha256": hex(&Sha256::digest(&text)),
        });
        text.push_str(&format!("{trailer}\n"));
        Ok(text)
    }

    fn line(&self, record: &ReturnRecord) -> anyhow::Result<Value> {
        let at = Timestamp::from_second(record.created_at)?;
        let mut line: Map<String, Value> = serde_json::from_str(&record.data)?;
        line.insert("t".to_owned(), json!(record.kind));
        line.insert("id".to_owned(), json!(format!("R-{}", record.id)));
        line.insert("person".to_owned(), json!(record.person_id));
        line.insert("case".to_owned(), json!(record.case_id));
        line.insert(
            "date".to_owned(),
            json!(self.time_zone.to_datetime(at).date().to_string()),
        );
        Ok(Value::Object(line))
    }

    /// Written beside and renamed, with its signature first.
    fn put(&self, path: &Path, text: &str) -> io::Result<()> {
        let beside = path.with_extension("new");
        let mut out = File::create(&beside)?;
        out.write_all(text.as_bytes())?;
        out.sync_all()?;
        self.signer.sign_as(&beside, path)?;
        fs::rename(&beside, path)
    }
}
