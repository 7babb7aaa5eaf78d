//! Is a file, taken by itself, a feed?
//!
//! [`Check::line`] is given one line after the other; it keeps counts and the first faults, never the records, so that a file of any
//! length is judged in the same memory. The caller hashes: every line that is not the trailer, with its line feed.

use std::collections::BTreeMap;

use super::{
    Body, Code, Fault, Faults, Header, Id, Line, MAX_FAULTS, RecordType, SecretBody, SecretLine, Totals,
    Trailer,
    json::Object,
    line::{Sort, sort},
    secret::is_clear,
};

/// Judges a file line by line.
#[derive(Default)]
pub struct Check {
    at: u64,
    header: Option<Header>,
    trailer: Option<Trailer>,
    last: Option<RecordType>,
    totals: Totals,
    faults: Faults,
    warnings: BTreeMap<&'static str, u64>,
    stopped: bool,
    /// The file is of the secrets stream: it has records `secret` and no others.
    of_secrets: bool,
}

/// What a file turned out to be.
pub struct Checked {
    /// Its header, if that could be read.
    pub header: Option<Header>,
    /// Its trailer, if it has one.
    pub trailer: Option<Trailer>,
    /// What was counted.
    pub totals: Totals,
    /// What is wrong.
    pub faults: Faults,
    /// What is merely odd: kind and number.
    pub warnings: BTreeMap<&'static str, u64>,
}

/// What a line turned out to be.
pub enum Step {
    /// A record.
    Record(Line),
    /// A record of the secrets stream.
    Secret(SecretLine),
    /// The trailer: its bytes are not hashed.
    Trailer,
    /// The header, a record that may be skipped, or a faulty line.
    Other,
    /// There is no use in reading on.
    Stop,
}

impl Check {
    /// Judges a file of the secrets stream.
    pub fn of_secrets() -> Self {
        Self {
            of_secrets: true,
            ..Self::default()
        }
    }

    /// The number of the line last given, from 1.
    pub const fn at(&self) -> u64 {
        self.at
    }

    /// The header, once its line was given.
    pub const fn header(&self) -> Option<&Header> {
        self.header.as_ref()
    }

    /// The bytes cannot even be made into lines; there will be no more.
    pub fn damaged(&mut self, what: impl Into<String>) {
        self.stop(Code::Container, what);
    }

    fn fault(&mut self, code: Code, what: impl Into<String>) {
        self.faults.push(Fault::new(code, self.at, what.into()));
    }

    /// Takes the next line, without its line feed.
    pub fn line(&mut self, line: &[u8]) -> Step {
        self.at += 1;
        self.totals.lines += 1;
        if self.trailer.is_some() {
            return self.stop(Code::Syntax, "there is something after the trailer");
        }
        match sort(line) {
            Ok(Sort::Header(object)) if self.at == 1 => match Header::read(object) {
                Ok(header) => {
                    self.header = Some(header);
                    Step::Other
                }
                Err((code, what)) => self.stop(code, what),
            },
            Err((code, what)) if self.at == 1 => self.stop(code, what),
            _ if self.at == 1 => self.stop(Code::Syntax, "the first line is not the header"),
            Ok(Sort::Header(_)) => {
                self.fault(Code::Syntax, "there is a second header");
                Step::Other
            }
            Ok(Sort::Trailer(object)) => match Trailer::read(object) {
                Ok(trailer) => {
                    self.trailer = Some(trailer);
                    Step::Trailer
                }
                Err(what) => self.stop(Code::Totals, what),
            },
            Ok(Sort::Record(kind, object)) if self.of_secrets => {
                if kind == "secret" {
                    self.secret(object)
                } else {
                    self.unknown_type(&kind, object)
                }
            }
            Ok(Sort::Record(kind, object)) => match RecordType::parse(&kind) {
                Some(kind) => self.record(kind, object),
                None => self.unknown_type(&kind, object),
            },
            Err((code, what)) => {
                self.fault(code, what);
                Step::Other
            }
        }
    }

    fn record(&mut self, kind: RecordType, object: Object<'_>) -> Step {
        let Some(header) = &self.header else {
            return Step::Stop;
        };
        let line = match Line::read(kind, object, header) {
            Ok(line) => line,
            Err((id, wrong)) => {
                let id = id.as_ref().map_or("?", Id::as_str);
                for (code, what) in wrong {
                    self.faults.push(Fault::new(code, self.at, what).of(kind, id));
                }
                return Step::Other;
            }
        };
        match self.last {
            Some(last) if last > kind => {
                let what = format!(
                    "a {} stands after a {}: types have an order",
                    kind.as_str(),
                    last.as_str()
                );
                self.faults
                    .push(Fault::new(Code::Syntax, self.at, what).of(kind, line.envelope.id.as_str()));
            }
            _ => self.last = Some(kind),
        }
        match &line.body {
            Body::Put(record) => self.totals.put(record),
            Body::Delete(_) => self.totals.deletes += 1,
        }
        self.warn("text-cleaned", line.cleaned.len() as u64);
        self.warn("field-unknown", line.unknown as u64);
        Step::Record(line)
    }

    fn secret(&mut self, object: Object<'_>) -> Step {
        let Some(header) = &self.header else {
            return Step::Stop;
        };
        match SecretLine::read(object, header) {
            Ok(line) => {
                match &line.body {
                    SecretBody::Put(_) => self.totals.count("secret"),
                    SecretBody::Delete(_) => self.totals.deletes += 1,
                }
                self.warn("field-unknown", line.unknown as u64);
                Step::Secret(line)
            }
            Err((id, wrong)) => {
                let id = id.as_ref().map_or("?", Id::as_str);
                // Nobody reads on in a file that has a secret in it.
                let clear = wrong.iter().any(|(code, _)| *code == Code::Secret);
                for (code, what) in wrong {
                    let mut fault = Fault::new(code, self.at, what);
                    fault.record = Some(format!("secret {id}"));
                    self.faults.push(fault);
                }
                self.stopped |= clear;
                if clear { Step::Stop } else { Step::Other }
            }
        }
    }

    fn unknown_type(&mut self, kind: &str, object: Object<'_>) -> Step {
        if kind == "secret" {
            return self.stop(
                Code::Secret,
                "the file carries secrets: they have a stream of their own",
            );
        }
        // What is skipped because it is optional could carry anything.
        if object.into_rest().iter().any(|(name, _)| is_clear(name)) {
            return self.stop(Code::Secret, "a record of an unknown type has a `value`");
        }
        if self
            .header
            .as_ref()
            .is_some_and(|header| header.allows_unknown(kind))
        {
            self.totals.count(kind);
            self.warn("record-skipped", 1);
        } else {
            self.fault(
                Code::Schema,
                "the record type is unknown and not listed in `optional` of the header",
            );
        }
        Step::Other
    }

    fn stop(&mut self, code: Code, what: impl Into<String>) -> Step {
        self.fault(code, what);
        self.stopped = true;
        Step::Stop
    }

    fn warn(&mut self, kind: &'static str, count: u64) {
        if count > 0 {
            *self.warnings.entry(kind).or_default() += count;
        }
    }

    /// Ends the file. `sha256` is of all lines before the trailer; `complete` says that the last line had its line feed.
    pub fn finish(mut self, sha256: &str, complete: bool) -> Checked {
        match self.trailer.take() {
            _ if self.stopped => {}
            Some(trailer) if complete => {
                self.judge(&trailer, sha256);
                self.trailer = Some(trailer);
            }
            _ => self.fault(Code::Truncated, "the file ends without a whole trailer line"),
        }
        let mut faults = self.faults;
        faults.first.sort_by_key(|fault| (fault.code, fault.line));
        faults.first.truncate(MAX_FAULTS);
        Checked {
            header: self.header,
            trailer: self.trailer,
            totals: self.totals,
            faults,
            warnings: self.warnings,
        }
    }

    fn judge(&mut self, trailer: &Trailer, sha256: &str) {
        if trailer.sha256 != sha256 {
            self.fault(
                Code::Hash,
                format!(
                    "the trailer says SHA-256 {}, the file has {sha256}",
                    trailer.sha256
                ),
            );
        }
        if self
            .header
            .as_ref()
            .is_some_and(|header| header.feed != trailer.feed || header.seq != trailer.seq)
        {
            self.fault(
                Code::Totals,
                "`feed` or `seq` of the trailer differ from the header",
            );
        }
        // A faulty line is not counted, so counts can only be compared when every line was understood.
        if self.faults.is_empty() {
            for difference in self.totals.clone().differences(&trailer.totals) {
                self.fault(Code::Totals, difference);
            }
        }
    }
}
