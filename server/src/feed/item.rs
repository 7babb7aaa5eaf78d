//! What is known about a record before the database is asked? Everything that the reading thread can work out alone.

use domain::feed::{Body, Day, Envelope, Fault, Id, Line, Record, RecordType};
use sha2::{Digest, Sha256};

use super::{
    cell::Cell,
    columns,
    seal::{Seal, first_eight},
};

/// How many records go through the database together.
pub const BATCH: usize = 100;

/// A record, made ready for its table.
pub struct Item {
    /// Line of the file.
    pub line: u64,
    /// Its id.
    pub id: Id,
    /// Its version.
    pub v: i64,
    /// Put or delete.
    pub change: Change,
}

/// What an item does.
pub enum Change {
    /// The record is as follows.
    Put(Row),
    /// It is gone.
    Delete(String),
}

/// A record's content as it will be stored.
pub struct Row {
    /// 64 bits of the hash of its content.
    pub content: i64,
    /// The same over what may never change; ledger rows only.
    pub fixed: Option<i64>,
    /// Cells of the table's own columns.
    pub cells: Vec<Cell>,
    /// Lines of a disbursement, with their key.
    pub lines: Vec<Vec<Cell>>,
    /// When the agency's ledger changed; ledger rows only.
    pub posted: Option<Day>,
    /// Stated and computed cents of an identity within the record that does not hold.
    pub difference: Option<(&'static str, i64, i64)>,
}

/// Records of one type that go through the database together.
pub struct Batch {
    /// Their type.
    pub kind: RecordType,
    /// At most [`BATCH`] of them.
    pub items: Vec<Item>,
}

/// Collects records into batches.
pub struct Batcher {
    seal: Seal,
    batch: Option<Batch>,
    bytes: Vec<u8>,
}

impl Batcher {
    /// An empty one.
    pub fn new(seal: Seal) -> Self {
        Self {
            seal,
            batch: None,
            bytes: Vec::new(),
        }
    }

    /// Adds a record; gives back a batch that it completes. Flags are not batched: they were applied before.
    pub fn push(&mut self, line: u64, record: Line) -> Option<Batch> {
        let kind = record.envelope.kind;
        if kind == RecordType::Protect {
            return None;
        }
        let item = self.item(line, record);
        match &mut self.batch {
            Some(batch) if batch.kind == kind && batch.items.len() < BATCH => {
                batch.items.push(item);
                None
            }
            open => {
                let mut items = Vec::with_capacity(BATCH);
                items.push(item);
                open.replace(Batch { kind, items })
            }
        }
    }

    /// The last batch.
    pub fn finish(self) -> Option<Batch> {
        self.batch
    }

    fn item(&mut self, line: u64, record: Line) -> Item {
        let Envelope { kind, id, v } = record.envelope;
        let change = match record.body {
            Body::Delete(reason) => Change::Delete(reason.as_str().to_owned()),
            Body::Put(record) => Change::Put(self.row(kind, &id, &record)),
        };
        Item { line, id, v, change }
    }

    fn row(&mut self, kind: RecordType, id: &Id, record: &Record) -> Row {
        self.bytes.clear();
        record.write(&mut self.bytes);
        let cells = match record {
            Record::Case(case) => Some(columns::case_cells(id.as_str(), case)),
            other => columns::cells(other),
        };
        let (content, cells) = match cells {
            Some(cells) => (hash(&self.bytes), cells),
            None => self.sealed(kind, id, record),
        };
        let lines = match record {
            Record::Disb(disb) => columns::line_cells(id.as_str(), disb),
            _ => Vec::new(),
        };
        let (fixed, posted) = self.fixed(record);
        Row {
            content,
            fixed,
            cells,
            lines,
            posted,
            difference: difference(record),
        }
    }

    /// Hash of what a ledger row keeps for ever: amounts, dates, keys.
    fn fixed(&mut self, record: &Record) -> (Option<i64>, Option<Day>) {
        let (mut kept, posted) = match record {
            Record::Charge(it) => (Record::Charge(it.clone()), it.posted),
            Record::Alloc(it) => (Record::Alloc(it.clone()), it.posted),
            Record::Adjust(it) => (Record::Adjust(it.clone()), it.posted),
            Record::Payment(it) => (Record::Payment(it.clone()), it.posted),
            Record::Disb(it) => (Record::Disb(it.clone()), it.issued),
            _ => return (None, None),
        };
        match &mut kept {
            Record::Payment(it) => {
                it.status = domain::feed::PaymentStatus::Received;
                (it.reason, it.src_court, it.withheld_on) = (None, None, None);
                (it.method, it.src_public, it.fti) = (
                    domain::feed::PaymentMethod::Other,
                    domain::feed::PublicSource::Other,
                    false,
                );
            }
            Record::Disb(it) => {
                it.status = domain::feed::DisbursementStatus::Issued;
                it.method = domain::feed::DisbursementMethod::Check;
            }
            Record::Adjust(it) => it.reason = domain::feed::AdjustmentReason::CourtOrder,
            _ => {}
        }
        self.bytes.clear();
        kept.write(&mut self.bytes);
        (Some(hash(&self.bytes)), Some(posted))
    }

    fn sealed(&self, kind: RecordType, id: &Id, record: &Record) -> (i64, Vec<Cell>) {
        let about = |person: Option<&Id>, case: Option<&Id>| {
            [person, case].map(|id| Cell::Text(id.map(ToString::to_string)))
        };
        let [person, case] = match record {
            Record::Contact(it) => about(Some(&it.person), None),
            Record::Employer(it) => about(Some(&it.person), None),
            Record::Insurance(it) => about(Some(&it.person), None),
            Record::Method(it) => about(Some(&it.person), None),
            Record::Notice(it) => about(Some(&it.ncp), Some(&it.case)),
            Record::Action(it) => about(it.about.as_ref(), Some(&it.case)),
            Record::Letter(it) => about(Some(&it.person), it.case.as_ref()),
            _ => about(None, None),
        };
        // The members as one JSON object: `,"a":1` becomes `{"a":1}`.
        let mut json = self.bytes.clone();
        match json.first_mut() {
            Some(first) => *first = b'{',
            None => json.push(b'{'),
        }
        json.push(b'}');
        let sealed = self.seal.seal(&format!("{} {id}", kind.as_str()), &json);
        let (content, bytes) = sealed.map_or((0, Vec::new()), |sealed| (sealed.content, sealed.bytes));
        (content, vec![person, case, Cell::Bytes(bytes)])
    }
}

fn hash(bytes: &[u8]) -> i64 {
    first_eight(&Sha256::digest(bytes).into())
}

/// The identities of `docs/feed.md` that one record can break by itself: rule, stated and computed cents.
fn difference(record: &Record) -> Option<(&'static str, i64, i64)> {
    let (rule, stated, computed) = match record {
        Record::Balance(it) if it.due_now < 0 => ("L4", it.due_now, 0),
        Record::Balance(it) => ("L4", it.now, it.due_now + it.past_due),
        Record::Disb(it) => ("L6", it.amount, it.lines.iter().map(|(_, cents)| cents).sum()),
        Record::Notice(it) => (
            "L9",
            it.current + it.arrears + it.corrections,
            it.to_family + it.kept + it.pending + it.elsewhere,
        ),
        _ => return None,
    };
    (stated != computed).then_some((rule, stated, computed))
}

impl Item {
    /// A fault of this record.
    pub fn fault(&self, kind: RecordType, code: domain::feed::Code, what: &'static str) -> Fault {
        Fault::new(code, self.line, what).of(kind, self.id.as_str())
    }
}
