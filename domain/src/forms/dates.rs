//! Which day did somebody type?

use jiff::civil::Date;

use super::errors::Mistake;
use super::narrow::narrow;
use super::text::read_optional;

/// Years that a case can be about; the feed has the same bounds.
const YEARS: std::ops::RangeInclusive<i16> = 1900..=2100;

/// Reads `2026-11-05`, `2026/11/5`, `2026.11.5`, `20261105`, `2026年11月5日` and, as written in the United
/// States, `11/5/2026`; in any width of characters. `None` when nothing was typed.
pub fn read_date(text: Option<&str>) -> Result<Option<Date>, Mistake> {
    let Some(text) = read_optional(text, 40)? else {
        return Ok(None);
    };
    parse(&narrow(text)).map(Some).ok_or(Mistake::Malformed)
}

fn parse(text: &str) -> Option<Date> {
    let text = text
        .strip_suffix('日')
        .or_else(|| text.strip_suffix('号'))
        .unwrap_or(text);
    let parts: Vec<&str> = text.split(['-', '/', '.', '年', '月']).map(str::trim).collect();
    let (year, month, day) = match parts[..] {
        [all] if all.len() == 8 && all.is_ascii() => (&all[..4], &all[4..6], &all[6..]),
        [year, month, day] if year.len() == 4 => (year, month, day),
        [month, day, year] if year.len() == 4 && text.contains('/') => (year, month, day),
        _ => return None,
    };
    let date = Date::new(
        number(year)?,
        number(month)?.try_into().ok()?,
        number(day)?.try_into().ok()?,
    );
    date.ok().filter(|date| YEARS.contains(&date.year()))
}

/// Digits only: `+5` and `-5` are numbers to Rust, but nobody writes a day like this.
fn number(text: &str) -> Option<i16> {
    let digits = (1..=4).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
    if digits { text.parse().ok() } else { None }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_day_is_read_in_every_form_that_parents_write() {
        for text in [
            "2026-11-05",
            "2026/11/5",
            "2026.11.05",
            "20261105",
            "2026年11月5日",
            "2026 年 11 月 5 号",
            "11/5/2026",
            "２０２６－１１－０５",
            "２０２６年１１月５日",
            "　2026－11－5　",
            "2026。11。5",
        ] {
            assert_eq!(read_date(Some(text)), Ok(Some(date(2026, 11, 5))), "{text}");
        }
    }

    #[test]
    fn what_is_no_day_is_malformed() {
        for text in [
            "2026-02-30",
            "2026-13-01",
            "1899-12-31",
            "2101-01-01",
            "26-1-1",
            "5.11.2026",
            "x",
            "2026-1--1",
            "+202-1-1",
        ] {
            assert_eq!(read_date(Some(text)), Err(Mistake::Malformed), "{text}");
        }
    }

    proptest! {
        #[test]
        fn reading_a_date_never_panics(text in ".*") {
            let _ = read_date(Some(&text));
        }
    }
}
