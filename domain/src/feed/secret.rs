//! What does one line of the secrets stream say? Never the secret: a keyed hash of it.

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};

use super::{
    Code, Day, Header, Id, Text,
    header::SCHEMA,
    json::{Json, Object, write_text},
    line::Wrong,
    record::{Fields as _, Reading, record, write_member},
    value::{Problem, Value},
};
use crate::codes::SecretKind;

/// HMAC-SHA-256 under the key that `kid` names, base64url without padding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SecretMac(pub [u8; 32]);

impl Value for SecretMac {
    fn read(json: Json<'_>, _: &mut bool) -> Result<Self, Problem> {
        let Json::Text(text) = json else {
            return Err("is not a string".into());
        };
        let bytes = URL_SAFE_NO_PAD.decode(text.as_bytes()).ok();
        bytes
            .and_then(|bytes| bytes.try_into().ok())
            .map(Self)
            .ok_or("is not 32 bytes in base64url without padding".into())
    }

    fn write(&self, out: &mut Vec<u8>) {
        write_text(&URL_SAFE_NO_PAD.encode(self.0), out);
    }
}

impl Value for SecretKind {
    fn read(json: Json<'_>, _: &mut bool) -> Result<Self, Problem> {
        let Json::Text(text) = json else {
            return Err("is not a string".into());
        };
        Self::from_code(&text).ok_or("is none of ssn pin webid card4 account4".into())
    }

    fn write(&self, out: &mut Vec<u8>) {
        write_text(self.code(), out);
    }
}

record! {
    /// One issue of a secret.
    Secret {
        /// Whose.
        person: Id,
        /// In which case; none = in all of theirs.
        case: Option<Id>,
        /// What it is.
        kind: SecretKind,
        /// Under which shared key it was hashed.
        kid: Id,
        /// The keyed hash.
        mac: SecretMac,
        /// Last day on which it opens anything.
        expires: Option<Day>,
        /// The letter that it came in.
        letter: Option<Id>,
    }
    where |it| (it.kind == SecretKind::Ssn && it.case.is_some()).then_some("`case` is not absent: a Social Security number is a person's, not a case's")
}

/// What happens to an issue.
#[derive(Clone, Debug, PartialEq)]
pub enum SecretBody {
    /// It is as follows, whole.
    Put(Secret),
    /// It opens nothing any more, for this reason.
    Delete(Text),
}

/// A line of the secrets stream that was understood.
#[derive(Clone, Debug, PartialEq)]
pub struct SecretLine {
    /// Id of the issue: never used again for another.
    pub id: Id,
    /// Its version, rising.
    pub v: i64,
    /// What happens to it.
    pub body: SecretBody,
    /// Fields that are not known, and were skipped.
    pub unknown: usize,
}

/// Whether a record carries a secret as it is.
pub(super) fn is_clear(name: &str) -> bool {
    name == "value"
}

impl SecretLine {
    /// Reads the members of a line; a wrong one comes with its id, if that is right.
    pub(super) fn read(object: Object<'_>, header: &Header) -> Result<Self, (Option<Id>, Vec<Wrong>)> {
        let mut from = Reading::new(object);
        let id: Option<Id> = from.field("id");
        let v: Option<i64> = from.field("v");
        if v.is_some_and(|v| v < 1) {
            from.problems.push(("v", "is not 1 or more".into()));
        }
        let body = match from.object.take("op") {
            Some(Json::Text(op)) if op == "del" => from.field("reason").map(SecretBody::Delete),
            None | Some(Json::Null) => Secret::read(&mut from).map(SecretBody::Put),
            Some(Json::Text(op)) if op == "put" => Secret::read(&mut from).map(SecretBody::Put),
            Some(_) => {
                from.problems.push(("op", "is none of put del".into()));
                None
            }
        };
        let problems = from.problems.iter();
        let mut wrong: Vec<Wrong> = problems
            .map(|(name, problem)| (Code::Value, format!("`{name}` {problem}")))
            .collect();
        if let Some(SecretBody::Put(secret)) = &body {
            wrong.extend(secret.broken().map(|rule| (Code::Value, rule.to_owned())));
        }
        let rest = from.object.into_rest();
        for (name, _) in &rest {
            if is_clear(name) {
                wrong.push((
                    Code::Secret,
                    "the line carries the secret itself: send `mac` instead of `value`".to_owned(),
                ));
            } else if header.schema > SCHEMA && !header.allows_unknown(&format!("secret.{name}")) {
                let what = "a field is unknown to this version and not listed in `optional` of the header";
                wrong.push((Code::Schema, what.to_owned()));
            }
        }
        match (id, v, body) {
            (Some(id), Some(v), Some(body)) if wrong.is_empty() => Ok(Self {
                id,
                v,
                body,
                unknown: rest.len(),
            }),
            (id, ..) => Err((id, wrong)),
        }
    }

    /// The line, without its line feed.
    pub fn write(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(b"{\"t\":\"secret\"");
        write_member("id", &self.id, out);
        write_member("v", &self.v, out);
        match &self.body {
            SecretBody::Put(secret) => secret.write(out),
            SecretBody::Delete(reason) => {
                out.extend_from_slice(b",\"op\":\"del\"");
                write_member("reason", reason, out);
            }
        }
        out.push(b'}');
    }
}
