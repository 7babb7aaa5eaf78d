//! What does one line of a feed say?

use super::{
    Code, Header, Id, MAX_LINE, Record, RecordType, Text,
    header::SCHEMA,
    json::{Json, Object, write_text},
    record::{Reading, write_member},
};

/// Which record a line is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Envelope {
    /// Its type.
    pub kind: RecordType,
    /// Its id, unique within the type.
    pub id: Id,
    /// Its version, rising.
    pub v: i64,
}

/// What happens to the record.
#[derive(Clone, Debug, PartialEq)]
pub enum Body {
    /// It is as follows, whole.
    Put(Record),
    /// It is gone, for this reason.
    Delete(Text),
}

/// A line that was understood.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// Which record.
    pub envelope: Envelope,
    /// What happens to it.
    pub body: Body,
    /// Fields that were cleaned.
    pub cleaned: Vec<&'static str>,
    /// Fields that are not known, and were skipped.
    pub unknown: usize,
}

/// A line that was not understood: code, field or rule.
pub(super) type Wrong = (Code, String);

/// What kind of line it is.
pub(super) enum Sort<'a> {
    Header(Object<'a>),
    Trailer(Object<'a>),
    Record(String, Object<'a>),
}

/// Takes one line, without its line feed, apart as far as its `t`.
pub(super) fn sort(line: &[u8]) -> Result<Sort<'_>, Wrong> {
    let syntax = |what: &str| (Code::Syntax, what.to_owned());
    if line.len() > MAX_LINE {
        return Err(syntax("the line is longer than 64 KiB"));
    }
    if line.is_empty() {
        return Err(syntax("the line is empty"));
    }
    if line.contains(&b'\r') {
        return Err(syntax(
            "the line has a carriage return: lines end in a line feed alone",
        ));
    }
    if line.starts_with(b"\xef\xbb\xbf") {
        return Err(syntax("the line starts with a byte order mark"));
    }
    let text = std::str::from_utf8(line).map_err(|error| {
        (
            Code::Syntax,
            format!("the line is not UTF-8 (byte {})", error.valid_up_to() + 1),
        )
    })?;
    let json = serde_json::from_str(text).map_err(|error| (Code::Syntax, not_json(&error)))?;
    let Json::Object(mut object) = json else {
        return Err(syntax("the line is not a JSON object"));
    };
    match object.take("t") {
        Some(Json::Text(kind)) => Ok(match &*kind {
            "header" => Sort::Header(object),
            "trailer" => Sort::Trailer(object),
            _ => Sort::Record(kind.into_owned(), object),
        }),
        _ => Err(syntax("`t` is missing")),
    }
}

/// The parser's words without its position in the text, which is always line 1.
fn not_json(error: &serde_json::Error) -> String {
    let words = error.to_string();
    let words = words.split(" at line ").next().unwrap_or_default();
    format!("the line is not JSON: {words} (column {})", error.column())
}

impl Line {
    /// Reads a record's line, without its line feed, as a file with this header would have it.
    pub fn parse(line: &[u8], header: &Header) -> Result<Self, Vec<Wrong>> {
        match sort(line) {
            Ok(Sort::Record(kind, object)) => {
                let kind = RecordType::parse(&kind)
                    .ok_or_else(|| vec![(Code::Schema, "the record type is unknown".to_owned())])?;
                Self::read(kind, object, header).map_err(|(_, wrong)| wrong)
            }
            Ok(_) => Err(vec![(
                Code::Syntax,
                "a header or trailer stands among the records".to_owned(),
            )]),
            Err(wrong) => Err(vec![wrong]),
        }
    }

    /// Reads the members of a record's line; a wrong one comes with its id, if that is right.
    pub(super) fn read(
        kind: RecordType,
        object: Object<'_>,
        header: &Header,
    ) -> Result<Self, (Option<Id>, Vec<Wrong>)> {
        let mut from = Reading::new(object);
        let id: Option<Id> = from.field("id");
        let v: Option<i64> = from.field("v");
        if v.is_some_and(|v| v < 1) {
            from.problems.push(("v", "is not 1 or more".into()));
        }
        let body = match from.object.take("op") {
            None | Some(Json::Null) => kind.read(&mut from).map(Body::Put),
            Some(Json::Text(op)) if op == "put" => kind.read(&mut from).map(Body::Put),
            Some(Json::Text(op)) if op == "del" => from.field::<Text>("reason").map(Body::Delete),
            Some(_) => {
                from.problems.push(("op", "is none of put del".into()));
                None
            }
        };
        let mut wrong: Vec<Wrong> = from
            .problems
            .iter()
            .map(|(name, problem)| (Code::Value, format!("`{name}` {problem}")))
            .collect();
        match &body {
            Some(Body::Put(record)) => {
                wrong.extend(record.broken().map(|rule| (Code::Value, rule.to_owned())));
            }
            Some(Body::Delete(reason)) => wrong.extend(undeletable(kind, reason)),
            None => {}
        }
        let rest = from.object.into_rest();
        for (name, _) in &rest {
            if name == "value" || name == "mac" {
                wrong.push((
                    Code::Secret,
                    "the line carries a secret: secrets have a stream of their own".to_owned(),
                ));
            } else if header.schema > SCHEMA && !header.allows_unknown(&format!("{}.{name}", kind.as_str())) {
                wrong.push((
                    Code::Schema,
                    "a field is unknown to this version and not listed in `optional` of the header"
                        .to_owned(),
                ));
            }
        }
        match (id, v, body) {
            (Some(id), Some(v), Some(body)) if wrong.is_empty() => Ok(Self {
                envelope: Envelope { kind, id, v },
                body,
                cleaned: from.cleaned,
                unknown: rest.len(),
            }),
            (id, ..) => Err((id, wrong)),
        }
    }

    /// The line, without its line feed.
    pub fn write(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(b"{\"t\":");
        write_text(self.envelope.kind.as_str(), out);
        write_member("id", &self.envelope.id, out);
        write_member("v", &self.envelope.v, out);
        match &self.body {
            Body::Put(record) => record.write(out),
            Body::Delete(reason) => {
                out.extend_from_slice(b",\"op\":\"del\"");
                write_member("reason", reason, out);
            }
        }
        out.push(b'}');
    }
}

fn undeletable(kind: RecordType, reason: &Text) -> Option<Wrong> {
    if kind == RecordType::Protect {
        return Some((Code::Protect, "a flag is never deleted: it is lifted".to_owned()));
    }
    let ledger_reason = matches!(reason.as_str(), "wrong_case" | "never_happened");
    (kind.is_ledger() && !ledger_reason).then(|| {
        (
            Code::Value,
            "`reason` for a ledger row is none of wrong_case never_happened".to_owned(),
        )
    })
}
