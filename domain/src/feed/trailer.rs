//! What does the last line claim about the file?

use std::collections::BTreeMap;

use super::{
    Id, Text, Totals,
    header::is_sha256,
    json::{Json, Object, write_int, write_text},
    record::{Reading, write_member},
    totals::SUMMED,
};

/// The last line of a feed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trailer {
    /// As in the header.
    pub feed: Id,
    /// As in the header.
    pub seq: i64,
    /// Counts and sums.
    pub totals: Totals,
    /// SHA-256 over every byte before the trailer's line, 64 lower-case hex digits.
    pub sha256: String,
}

impl Trailer {
    /// Reads the trailer without its `t`, or says what is wrong with it.
    pub(super) fn read(object: Object<'_>) -> Result<Self, String> {
        let mut from = Reading::new(object);
        let (feed, seq) = (from.field("feed"), from.field("seq"));
        let sha256 = from.field::<Text>("sha256").map(|hash| hash.as_str().to_owned());
        let mut whole = |name| {
            whole_number(from.object.take(name))
                .ok_or_else(|| format!("`{name}` of the trailer is not a count"))
        };
        let (lines, deletes) = (whole("lines")?, whole("deletes")?);
        let counts = members(from.object.take("counts"), |json| whole_number(Some(json)))
            .ok_or("`counts` of the trailer is not an object of counts")?;
        let sums = members(from.object.take("sums"), |json| match json {
            Json::Int(cents) => Some(cents),
            _ => None,
        })
        .filter(|sums| sums.keys().all(|kind| SUMMED.contains(&kind.as_str())))
        .ok_or("`sums` of the trailer is not an object of integers for charge, payment, alloc, hold, disb, adjust, balance")?;
        if let Some((name, problem)) = from.problems.first() {
            return Err(format!("`{name}` of the trailer {problem}"));
        }
        match (feed, seq, sha256.filter(|hash| is_sha256(hash))) {
            (Some(feed), Some(seq), Some(sha256)) => Ok(Self {
                feed,
                seq,
                totals: Totals {
                    lines,
                    counts,
                    deletes,
                    sums,
                },
                sha256,
            }),
            _ => Err("`sha256` of the trailer is not 64 of 0-9 a-f".to_owned()),
        }
    }

    /// The trailer as a line, without its line feed.
    pub fn write(&self, out: &mut Vec<u8>) {
        let figure = |value: u64| i64::try_from(value).unwrap_or(i64::MAX);
        out.extend_from_slice(b"{\"t\":\"trailer\"");
        write_member("feed", &self.feed, out);
        write_member("seq", &self.seq, out);
        write_member("lines", &figure(self.totals.lines), out);
        out.extend_from_slice(b",\"counts\":");
        write_figures(
            self.totals
                .counts
                .iter()
                .map(|(kind, count)| (kind, figure(*count))),
            out,
        );
        write_member("deletes", &figure(self.totals.deletes), out);
        out.extend_from_slice(b",\"sums\":");
        write_figures(self.totals.sums.iter().map(|(kind, sum)| (kind, *sum)), out);
        out.extend_from_slice(b",\"sha256\":");
        write_text(&self.sha256, out);
        out.push(b'}');
    }
}

fn whole_number(json: Option<Json<'_>>) -> Option<u64> {
    match json {
        Some(Json::Int(value)) => u64::try_from(value).ok(),
        _ => None,
    }
}

fn members<V>(json: Option<Json<'_>>, read: impl Fn(Json<'_>) -> Option<V>) -> Option<BTreeMap<String, V>> {
    let Some(Json::Object(object)) = json else {
        return None;
    };
    object
        .into_rest()
        .into_iter()
        .map(|(name, value)| Some((name.into_owned(), read(value)?)))
        .collect()
}

fn write_figures<'a>(figures: impl Iterator<Item = (&'a String, i64)>, out: &mut Vec<u8>) {
    out.push(b'{');
    for (at, (name, figure)) in figures.enumerate() {
        if at > 0 {
            out.push(b',');
        }
        write_text(name, out);
        out.push(b':');
        write_int(figure, out);
    }
    out.push(b'}');
}
