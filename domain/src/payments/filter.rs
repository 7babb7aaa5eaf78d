//! Which rows of a payment history are asked for?

use jiff::ToSpan as _;
use jiff::civil::{Date, date};
use serde::{Deserialize, Serialize};

use super::view::PaymentView;
use crate::codes::{PaymentKind, PaymentStatus};
use crate::forms::{Field, Fields, FormErrors, Mistake, narrow, read_date, read_optional};

/// A filter as it stands in a query string: what was typed, right or wrong.
#[derive(Clone, Default)]
pub struct PaymentQuery {
    fields: Fields,
}

/// A filter without mistakes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PaymentFilter {
    /// By date of collection.
    pub period: Period,
    /// By kind of row.
    pub kind: KindFilter,
    /// Page, from 1.
    pub page: u32,
    /// Size of a page.
    pub rows: RowsPerPage,
}

impl Default for PaymentFilter {
    /// The usual one: the first page of the last twelve months.
    fn default() -> Self {
        let (period, kind, rows) = (Period::default(), KindFilter::default(), RowsPerPage::default());
        Self {
            period,
            kind,
            page: 1,
            rows,
        }
    }
}

/// Dates of collection.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Period {
    /// This calendar month.
    ThisMonth,
    /// This calendar year.
    ThisYear,
    /// The last twelve months up to today.
    #[default]
    Last12Months,
    /// Everything that the agency sent.
    All,
    /// From one day to another, both included.
    Custom {
        /// First day.
        from: Date,
        /// Last day.
        to: Date,
    },
}

/// Kinds of rows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum KindFilter {
    /// All.
    #[default]
    All,
    /// Money received.
    Received,
    /// Money taken back: reversals, transfers, refunds.
    Returned,
    /// Money on hold, in whole or in part.
    Held,
}

/// Rows on a page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum RowsPerPage {
    /// For a phone.
    #[default]
    #[serde(rename = "25")]
    Few,
    /// For a desk.
    #[serde(rename = "60")]
    Many,
}

impl RowsPerPage {
    /// How many.
    pub const fn count(self) -> u32 {
        match self {
            Self::Few => 25,
            Self::Many => 60,
        }
    }
}

impl KindFilter {
    /// Every kind, in the order of the form.
    pub const ALL: [Self; 4] = [Self::All, Self::Received, Self::Returned, Self::Held];

    /// The word in a query string.
    pub const fn code(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Received => "received",
            Self::Returned => "returned",
            Self::Held => "held",
        }
    }

    pub(super) fn includes(self, row: &PaymentView) -> bool {
        match self {
            Self::All => true,
            Self::Received => row.kind == PaymentKind::Receipt,
            Self::Returned => row.kind != PaymentKind::Receipt,
            Self::Held => matches!(row.status, PaymentStatus::Held | PaymentStatus::PartHeld),
        }
    }
}

impl Period {
    /// The words in a query string, in the order of the form.
    pub const CODES: [&'static str; 5] = ["this-month", "this-year", "last-12-months", "all", "custom"];

    /// The word in a query string.
    pub const fn code(self) -> &'static str {
        match self {
            Self::ThisMonth => "this-month",
            Self::ThisYear => "this-year",
            Self::Last12Months => "last-12-months",
            Self::All => "all",
            Self::Custom { .. } => "custom",
        }
    }

    /// First and last day, both included.
    pub fn span(self, today: Date) -> (Date, Date) {
        match self {
            Self::ThisMonth => (today.first_of_month(), today.last_of_month()),
            Self::ThisYear => (today.first_of_year(), today.last_of_year()),
            Self::Last12Months => {
                let year_ago = today.saturating_sub(12.months());
                (year_ago.tomorrow().unwrap_or(year_ago), today)
            }
            // The bounds of every date in the feed.
            Self::All => (date(1900, 1, 1), date(2100, 12, 31)),
            Self::Custom { from, to } => (from, to),
        }
    }
}

impl PaymentFilter {
    /// The query string without `?`, without what is usual anyway: the same filter has the same address.
    pub fn query(&self) -> String {
        let mut pairs = Vec::new();
        if self.period != Period::default() {
            pairs.push(format!("period={}", self.period.code()));
        }
        if let Period::Custom { from, to } = self.period {
            pairs.push(format!("from={from}&to={to}"));
        }
        if self.kind != KindFilter::default() {
            pairs.push(format!("kind={}", self.kind.code()));
        }
        if self.rows != RowsPerPage::default() {
            pairs.push(format!("rows={}", self.rows.count()));
        }
        if self.page > 1 {
            pairs.push(format!("page={}", self.page));
        }
        pairs.join("&")
    }

    /// The same filter on another page.
    #[must_use]
    pub fn on_page(&self, page: u32) -> Self {
        Self { page, ..self.clone() }
    }
}

impl PaymentQuery {
    /// Takes a query string without `?`.
    pub fn parse(query: &str) -> Self {
        Self {
            fields: Fields::parse(query.as_bytes()),
        }
    }

    /// What was typed into a field, for showing the form again; empty when nothing was.
    pub fn typed(&self, field: Field) -> &str {
        self.fields.get(field).unwrap_or_default()
    }

    /// Reads the filter and names every mistake at once.
    pub fn filter(&self) -> Result<PaymentFilter, FormErrors> {
        let mut errors = self.fields.faults().clone();
        let period = self.period(&mut errors);
        let kind = self.one_of(&mut errors, Field::Kind, |word| {
            KindFilter::ALL.into_iter().find(|kind| kind.code() == word)
        });
        let rows = self.one_of(&mut errors, Field::Rows, |word| match word {
            "25" => Some(RowsPerPage::Few),
            "60" => Some(RowsPerPage::Many),
            _ => None,
        });
        let page = self.one_of(&mut errors, Field::Page, |word| {
            let digits = word.len() <= 4 && word.bytes().all(|byte| byte.is_ascii_digit());
            word.parse().ok().filter(|page: &u32| digits && *page > 0)
        });
        if errors.is_empty() {
            Ok(PaymentFilter {
                period,
                kind: kind.unwrap_or_default(),
                page: page.unwrap_or(1),
                rows: rows.unwrap_or_default(),
            })
        } else {
            Err(errors)
        }
    }

    /// A date typed without choosing "from … to …" means just that: without scripts nothing else chooses it.
    fn period(&self, errors: &mut FormErrors) -> Period {
        let typed = |field| !self.typed(field).trim().is_empty();
        let chosen = self.one_of(errors, Field::Period, |word| {
            Period::CODES.into_iter().find(|code| *code == word)
        });
        match chosen {
            Some("this-month") => Period::ThisMonth,
            Some("this-year") => Period::ThisYear,
            Some("last-12-months") => Period::Last12Months,
            Some("all") => Period::All,
            Some(_) => self.custom(errors),
            None if typed(Field::From) || typed(Field::To) => self.custom(errors),
            None => Period::default(),
        }
    }

    fn custom(&self, errors: &mut FormErrors) -> Period {
        let mut read = |field| {
            let faulty = errors.of(field).is_some();
            let day = read_date(self.fields.get(field)).and_then(|day| day.ok_or(Mistake::Missing));
            if faulty { None } else { errors.note(field, day) }
        };
        let (Some(from), Some(to)) = (read(Field::From), read(Field::To)) else {
            return Period::default();
        };
        if to < from {
            errors.note::<()>(Field::To, Err(Mistake::EndsBeforeStart));
        }
        Period::Custom { from, to }
    }

    /// One word of a list; `None` when nothing was chosen, or a mistake is noted.
    fn one_of<T>(
        &self,
        errors: &mut FormErrors,
        field: Field,
        read: impl FnOnce(&str) -> Option<T>,
    ) -> Option<T> {
        if errors.of(field).is_some() {
            return None;
        }
        let word = match read_optional(self.fields.get(field), 40) {
            Ok(word) => word?,
            Err(mistake) => return errors.note(field, Err(mistake)),
        };
        errors.note(field, read(&narrow(word)).ok_or(Mistake::Malformed))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn filter(query: &str) -> Result<PaymentFilter, FormErrors> {
        PaymentQuery::parse(query).filter()
    }

    #[test]
    fn nothing_asked_for_is_the_last_twelve_months_on_page_one() {
        let usual = filter("").expect("nothing is no mistake");
        assert_eq!((usual.query().as_str(), &usual), ("", &PaymentFilter::default()));
        let span = usual.period.span(date(2026, 11, 22));
        assert_eq!(span, (date(2025, 11, 23), date(2026, 11, 22)));
        assert_eq!(Period::Last12Months.span(date(2028, 2, 29)).0, date(2027, 3, 1));
    }

    #[test]
    fn a_filter_comes_back_from_its_own_query() {
        for query in [
            "period=all&kind=returned&rows=60&page=3",
            "period=custom&from=2026-01-01&to=2026-03-31&kind=held",
            "period=this-year",
        ] {
            assert_eq!(filter(query).expect("a good query").query(), query);
        }
    }

    #[test]
    fn full_width_input_is_understood() {
        let typed = "from=%EF%BC%92%EF%BC%90%EF%BC%92%EF%BC%96%E5%B9%B41%E6%9C%881%E6%97%A5&to=2026/1/31&page=%EF%BC%92";
        assert_eq!(
            filter(typed).expect("full-width digits").query(),
            "period=custom&from=2026-01-01&to=2026-01-31&page=2"
        );
    }

    #[test]
    fn every_mistake_of_a_query_is_named() {
        let errors = filter("period=x&kind=%00&page=0&rows=61&rows=60").expect_err("four mistakes");
        let mistakes: Vec<_> = errors.0.iter().map(|e| (e.field.name(), e.mistake)).collect();
        assert_eq!(
            mistakes,
            [
                ("period", Mistake::Malformed),
                ("kind", Mistake::Unreadable),
                ("page", Mistake::Malformed),
                ("rows", Mistake::Doubled),
            ]
        );
        let custom = |query| filter(query).expect_err("a mistake").0[0];
        assert_eq!(custom("period=custom&to=2026-01-01").mistake, Mistake::Missing);
        assert_eq!(
            custom("from=2026-01-02&to=2026-01-01").mistake,
            Mistake::EndsBeforeStart
        );
    }

    proptest! {
        #[test]
        fn any_query_is_a_filter_or_a_list_of_mistakes(query in ".*") {
            if let Ok(read) = filter(&query) {
                prop_assert_eq!(filter(&read.query()), Ok(read));
            }
        }
    }
}
