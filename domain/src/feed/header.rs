//! Which feed is this?

use super::{
    Code, Day, Id, Text,
    json::{Object, write_int, write_text},
    record::{Reading, write_member},
    value::{Problem, Value},
};

/// The version of the format that is understood whole. Of a newer minor version, only what the header calls optional may be unknown.
pub const SCHEMA: (u32, u32) = (1, 0);

/// What a feed says about records that it does not name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// They are gone, within the types that it carries.
    Full,
    /// They are as they were.
    Delta,
}

impl Mode {
    /// The word of the feed.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::Delta => "delta",
        }
    }
}

/// The first line of a feed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Header {
    /// Id of the stream.
    pub feed: Id,
    /// 1, 2, 3 … in the stream, without gaps.
    pub seq: i64,
    /// Full or delta.
    pub mode: Mode,
    /// Major and minor version of the format.
    pub schema: (u32, u32),
    /// Whose feed: `agency.id` of the configuration.
    pub agency: Id,
    /// "Data as of".
    pub business_date: Day,
    /// When the file was written, RFC 3339 in UTC.
    pub created: Text,
    /// SHA-256 of the feed before this one; none for the first.
    pub prev: Option<Text>,
    /// Earliest `posted` carried.
    pub ledger_from: Day,
    /// Types (`t`) and fields (`t.field`) unknown to version 1.0 that may be skipped.
    pub optional: Vec<Text>,
}

impl Header {
    /// Reads the header without its `t`; the code says what a wrong one means.
    pub(super) fn read(object: Object<'_>) -> Result<Self, (Code, String)> {
        let mut from = Reading::new(object);
        let schema = from.field::<Text>("schema").and_then(|schema| {
            let (major, minor) = schema.as_str().split_once('.')?;
            Some((major.parse().ok()?, minor.parse().ok()?))
        });
        let Some(schema) = schema else {
            return Err((
                Code::Schema,
                "`schema` is not a version such as \"1.0\"".to_owned(),
            ));
        };
        if schema.0 != SCHEMA.0 {
            return Err((
                Code::Schema,
                format!(
                    "`schema` is major version {}; this program reads {}",
                    schema.0, SCHEMA.0
                ),
            ));
        }
        let mode = from.field::<Text>("mode").map(|mode| mode.as_str().to_owned());
        let mode = match mode.as_deref() {
            Some("full") => Mode::Full,
            Some("delta") => Mode::Delta,
            Some("urgent") => {
                return Err((
                    Code::Mode,
                    "`mode` urgent is not read by this version: send a delta".to_owned(),
                ));
            }
            _ => return Err((Code::Mode, "`mode` is none of full delta".to_owned())),
        };
        let parts: Option<i64> = from.field("parts");
        if from.field::<i64>("part") != Some(1) || parts != Some(1) {
            return Err((
                Code::Mode,
                "`part` and `parts` are not 1: feeds in several parts are not read by this version"
                    .to_owned(),
            ));
        }
        let header = Self::read_rest(&mut from, mode, schema);
        match from.problems.first() {
            Some((name, problem)) => Err((Code::Syntax, format!("`{name}` of the header {problem}"))),
            None => header.ok_or_else(|| (Code::Syntax, "the header is not whole".to_owned())),
        }
    }

    fn read_rest(from: &mut Reading<'_>, mode: Mode, schema: (u32, u32)) -> Option<Self> {
        let (feed, agency, seq) = (from.field("feed"), from.field("agency"), from.field::<i64>("seq"));
        let (business_date, ledger_from) = (from.field("business_date"), from.field("ledger_from"));
        let created = from.field::<Text>("created");
        let prev = from.field::<Option<Text>>("prev");
        let optional = from.field::<Option<Vec<Text>>>("optional");
        let _: Option<Option<Text>> = from.field("note");
        let wrong: [(bool, &'static str, &'static str); 3] = [
            (seq.is_some_and(|seq| seq < 1), "seq", "is not 1 or more"),
            (
                created.as_ref().is_some_and(|at| !is_utc(at.as_str())),
                "created",
                "is not a time in UTC such as 2026-11-21T02:14:07Z",
            ),
            (
                prev.iter().flatten().any(|prev| !is_sha256(prev.as_str())),
                "prev",
                "is not a SHA-256: 64 of 0-9 a-f",
            ),
        ];
        for (_, name, problem) in wrong.into_iter().filter(|(wrong, ..)| *wrong) {
            from.problems.push((name, Problem::Borrowed(problem)));
        }
        Some(Self {
            feed: feed?,
            seq: seq?,
            mode,
            schema,
            agency: agency?,
            business_date: business_date?,
            created: created?,
            prev: prev?,
            ledger_from: ledger_from?,
            optional: optional?.unwrap_or_default(),
        })
    }

    /// Whether the header lets a reader skip this type or field (`type.field`).
    pub fn allows_unknown(&self, name: &str) -> bool {
        self.optional.iter().any(|optional| optional.as_str() == name)
    }

    /// The header as a line, without its line feed.
    pub fn write(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(b"{\"t\":\"header\"");
        write_member("feed", &self.feed, out);
        write_member("seq", &self.seq, out);
        out.extend_from_slice(b",\"mode\":");
        write_text(self.mode.as_str(), out);
        out.extend_from_slice(format!(",\"schema\":\"{}.{}\"", self.schema.0, self.schema.1).as_bytes());
        write_member("agency", &self.agency, out);
        write_member("business_date", &self.business_date, out);
        write_member("created", &self.created, out);
        out.extend_from_slice(b",\"prev\":");
        self.prev.write(out);
        out.extend_from_slice(b",\"part\":");
        write_int(1, out);
        out.extend_from_slice(b",\"parts\":");
        write_int(1, out);
        write_member("ledger_from", &self.ledger_from, out);
        out.push(b'}');
    }
}

/// Whether a text is a SHA-256 as feeds write it.
pub(super) fn is_sha256(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'))
}

fn is_utc(text: &str) -> bool {
    text.ends_with('Z') && text.parse::<jiff::Timestamp>().is_ok()
}
