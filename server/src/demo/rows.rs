//! The records of one case, with the day on which each came to be, so that a feed of any day can be cut out of them.

use domain::feed::{Body, Envelope, Id, Line, Record, Text};
use jiff::civil::Date;

/// A record and what became of it.
pub struct Row {
    /// From which business day feeds carry it.
    pub on: Date,
    /// The record.
    pub line: Line,
    /// Its second version, and from which day.
    pub later: Option<(Date, Line)>,
}

/// All records of a case.
#[derive(Default)]
pub struct Rows(pub Vec<Row>);

/// An id made by this program, which follows the rule of ids.
pub fn id(text: &str) -> Id {
    Id::parse(text).unwrap_or_default()
}

/// A text for people.
pub fn text(words: &str) -> Text {
    Text::clean(words).0
}

/// A record as a line of a feed.
pub fn line(own_id: &str, v: i64, record: Record) -> Line {
    let envelope = Envelope {
        kind: record.kind(),
        id: id(own_id),
        v,
    };
    Line {
        envelope,
        body: Body::Put(record),
        cleaned: Vec::new(),
        unknown: 0,
    }
}

impl Rows {
    /// Adds a record that is there from `on`; gives its place.
    pub fn add(&mut self, on: Date, own_id: &str, record: Record) -> usize {
        self.0.push(Row {
            on,
            line: line(own_id, 1, record),
            later: None,
        });
        self.0.len() - 1
    }

    /// Gives the record at a place a second version from `on`.
    pub fn change(&mut self, at: usize, on: Date, change: impl FnOnce(&mut Record)) {
        let row = &mut self.0[at];
        let mut second = row.line.clone();
        second.envelope.v = 2;
        if let Body::Put(record) = &mut second.body {
            change(record);
        }
        row.later = Some((on, second));
    }

    /// The lines that a feed carries whose business day is `day`: of a delta, what is new since `after`.
    pub fn cut(&self, after: Option<Date>, day: Date) -> impl Iterator<Item = &Line> {
        let new = move |on: Date| on <= day && after.is_none_or(|after| on > after);
        self.0.iter().filter_map(move |row| match &row.later {
            Some((on, second)) if *on <= day => new(*on).then_some(second),
            _ => new(row.on).then_some(&row.line),
        })
    }
}
