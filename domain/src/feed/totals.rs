//! How many records, and how much money, does a file hold?

use std::collections::BTreeMap;

use super::{Record, RecordType};

/// The types whose amounts are summed, as the trailer names them.
pub(super) const SUMMED: [&str; 7] = ["charge", "payment", "alloc", "hold", "disb", "adjust", "balance"];

/// What was counted while reading, or is claimed by a trailer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Totals {
    /// All lines, header and trailer included.
    pub lines: u64,
    /// Records put, by type.
    pub counts: BTreeMap<String, u64>,
    /// Records deleted.
    pub deletes: u64,
    /// Signed sums of the amounts put, in cents, by type; a type without records is 0 or absent.
    pub sums: BTreeMap<String, i64>,
}

impl Totals {
    /// Counts a record that was put.
    pub fn put(&mut self, record: &Record) {
        let kind = record.kind();
        self.count(kind.as_str());
        let amount = match record {
            Record::Charge(it) => it.amount,
            Record::Payment(it) => it.amount,
            Record::Alloc(it) => it.amount,
            Record::Hold(it) => it.amount,
            Record::Disb(it) => it.amount,
            Record::Adjust(it) => it.amount,
            Record::Balance(it) => it.now,
            _ => return,
        };
        // Nine million records of the largest amount fit; what overflows cannot equal the trailer's sum by accident.
        update(&mut self.sums, kind.as_str(), |sum| {
            *sum = sum.saturating_add(amount);
        });
    }

    /// Counts a record of a type that is skipped.
    pub fn count(&mut self, kind: &str) {
        update(&mut self.counts, kind, |count| *count += 1);
    }

    /// Records put of a type.
    pub fn of(&self, kind: RecordType) -> u64 {
        self.counts.get(kind.as_str()).copied().unwrap_or(0)
    }

    /// Records put, of all types.
    pub fn records(&self) -> u64 {
        self.counts.values().sum()
    }

    /// Each figure in which `self`, counted, differs from `claimed`.
    pub fn differences(&self, claimed: &Self) -> Vec<String> {
        let mut found = Vec::new();
        let mut compare = |what: String, claimed: i128, counted: i128| {
            if claimed != counted {
                found.push(format!(
                    "{what}: the trailer says {claimed}, the file has {counted}"
                ));
            }
        };
        compare("lines".to_owned(), claimed.lines.into(), self.lines.into());
        compare("deletes".to_owned(), claimed.deletes.into(), self.deletes.into());
        for kind in names(&self.counts, &claimed.counts) {
            let of = |counts: &BTreeMap<String, u64>| counts.get(kind).copied().unwrap_or(0).into();
            compare(format!("counts.{kind}"), of(&claimed.counts), of(&self.counts));
        }
        for kind in names(&self.sums, &claimed.sums) {
            let of = |sums: &BTreeMap<String, i64>| sums.get(kind).copied().unwrap_or(0).into();
            compare(format!("sums.{kind}"), of(&claimed.sums), of(&self.sums));
        }
        found
    }
}

/// Changes the figure of a name; copies the name only when it is new.
fn update<V: Default>(of: &mut BTreeMap<String, V>, name: &str, change: impl FnOnce(&mut V)) {
    match of.get_mut(name) {
        Some(figure) => change(figure),
        None => change(of.entry(name.to_owned()).or_default()),
    }
}

fn names<'a, V>(a: &'a BTreeMap<String, V>, b: &'a BTreeMap<String, V>) -> impl Iterator<Item = &'a String> {
    a.keys().chain(b.keys().filter(|name| !a.contains_key(*name)))
}
