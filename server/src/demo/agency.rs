//! An invented agency of any size, as its case system would send it: one full feed, then deltas.

use std::{
    io,
    path::{Path, PathBuf},
};

use domain::feed::{Header, Language, Line, Mode, Names, Record, SCHEMA, records::people::Office};
use jiff::civil::{Date, Weekday, date};

use super::{
    book::Book,
    calendar::{day, plus},
    dice::Dice,
    edges,
    life::{Span, live},
    profile::Profile,
    rows::{id, line, text},
    spool::Spool,
};

/// Business date of the first feed, unless another is asked for.
pub const AS_OF: Date = date(2026, 11, 20);

/// Payments of one case in a month, on the average, in thousandths: measured, to reach a number of payments.
const PAYMENTS_PER_CASE_MONTH: u64 = 1000;

/// Which agency.
#[derive(Clone, Debug)]
pub struct Agency {
    /// `agency` of the header.
    pub agency: String,
    /// Cases beside the edge cases.
    pub cases: u64,
    /// Seed.
    pub seed: u64,
    /// Months of ledger.
    pub months: u64,
    /// Business date of the full feed.
    pub as_of: Date,
}

impl Agency {
    /// Months of ledger after which so many payments are reached.
    pub fn months_for(cases: u64, payments: u64) -> u64 {
        (payments * 1000).div_ceil(cases.max(1) * PAYMENTS_PER_CASE_MONTH)
    }

    fn span(&self) -> Span {
        let months = i32::try_from(self.months.min(1000)).unwrap_or(36);
        let start = self
            .as_of
            .first_of_month()
            .saturating_sub(jiff::Span::new().months(months));
        Span {
            start,
            as_of: self.as_of,
        }
    }

    /// Gives each case to `take`, one at a time.
    pub(super) fn each(&self, mut take: impl FnMut(&Book) -> io::Result<()>) -> io::Result<()> {
        let span = self.span();
        for book in edges::all(self.seed, span) {
            take(&book)?;
        }
        for number in 0..self.cases {
            let profile = Profile::throw(self.seed, number, span.start, span.as_of);
            take(&live(&profile, &mut Dice::new(self.seed ^ 0x5eed, number), span))?;
        }
        Ok(())
    }

    /// The lines of one of the cases that are always there, as of the first feed.
    pub(super) fn edge(&self, case: &str) -> Vec<Line> {
        let books = edges::all(self.seed, self.span());
        let found = books.iter().find(|book| book.case == case);
        found.map_or_else(Vec::new, |book| book.cut(None, self.as_of))
    }

    /// Writes the full feed, and as many deltas of the nights after it; gives the number of payments in the full one. Deltas are named after it.
    pub fn write(&self, out: Option<&Path>, deltas: u32, mut progress: impl FnMut(u64)) -> io::Result<u64> {
        let nights = self.nights(deltas);
        let mut spools = nights
            .iter()
            .map(|_| Spool::new())
            .collect::<io::Result<Vec<_>>>()?;
        for office in offices() {
            spools[0].push(&office)?;
        }
        let mut done = 0;
        self.each(|book| {
            for (at, spool) in spools.iter_mut().enumerate() {
                let after = at.checked_sub(1).map(|before| nights[before]);
                for line in book.cut(after, nights[at]) {
                    spool.push(&line)?;
                }
            }
            done += 1;
            progress(done);
            Ok(())
        })?;
        let payments = spools[0].payments();
        let mut prev = None;
        for (at, spool) in spools.into_iter().enumerate() {
            let path = out.map(|out| {
                if at == 0 {
                    out.to_owned()
                } else {
                    delta_name(out, at)
                }
            });
            let seq = i64::try_from(at).unwrap_or(i64::MAX) + 1;
            let header = self.header(seq, nights[at], prev.take());
            prev = Some(spool.finish(&header, path.as_deref())?);
        }
        Ok(payments)
    }

    /// The business dates: the first, and the working days after it.
    fn nights(&self, deltas: u32) -> Vec<Date> {
        let mut nights = vec![self.as_of];
        let mut day = self.as_of;
        while nights.len() <= deltas as usize {
            day = plus(day, 1);
            if !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday) {
                nights.push(day);
            }
        }
        nights
    }

    pub(super) fn header(&self, seq: i64, business_date: Date, prev: Option<String>) -> Header {
        Header {
            feed: id(&format!("{}.case", self.agency)),
            seq,
            mode: if seq == 1 { Mode::Full } else { Mode::Delta },
            schema: SCHEMA,
            agency: id(&self.agency),
            business_date: day(business_date),
            created: text(&format!("{}T02:14:07Z", plus(business_date, 1))),
            prev: prev.map(|hash| text(&hash)),
            ledger_from: day(plus(self.as_of, -7400).min(self.span().start)),
            optional: Vec::new(),
        }
    }
}

/// `feed.jsonl.zst` and 2 → `feed.delta-02.jsonl.zst`.
fn delta_name(full: &Path, number: usize) -> PathBuf {
    let name = full
        .file_name()
        .and_then(|name| name.to_str())
        .unwrap_or("feed.jsonl");
    let (stem, end) = name.split_once('.').unwrap_or((name, "jsonl"));
    full.with_file_name(format!("{stem}.delta-{number:02}.{end}"))
}

fn offices() -> [Line; 2] {
    [
        ("OF-01", "Example County office", "示例县办公室", "+15555550141"),
        ("OF-02", "Sample County office", "样本县办公室", "+15555550142"),
    ]
    .map(|(code, english, chinese, phone)| {
        let office = Office {
            names: Names(vec![
                (Language::from("en"), text(english)),
                (Language::from("zh-Hans"), text(chinese)),
            ]),
            address: None,
            phone: Some(text(phone)),
            tty: None,
            hours: None,
            fips: None,
            county: Some(text(english.trim_end_matches(" office"))),
        };
        line(code, 1, Record::Office(office))
    })
}
