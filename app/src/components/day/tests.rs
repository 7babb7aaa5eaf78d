//! Is a day written in the reader's language, and in ISO for machines?

use jiff::civil::date;
use leptos::prelude::*;
use locales::Locale;

use super::{Day, Style};
use crate::components::tests::{attribute, shown, text};

fn written(locale: Locale, style: Style) -> Option<String> {
    let html = shown(locale, || {
        view! { <Day date=date(2026, 11, 2) style=style /> }.into_any()
    });
    assert_eq!(
        attribute(&html, "time", "datetime").as_deref(),
        Some("2026-11-02")
    );
    text(&html, "time")
}

#[test]
fn a_day_is_written_in_the_readers_language() {
    assert_eq!(
        written(Locale::En, Style::Long).as_deref(),
        Some("November 2, 2026")
    );
    assert_eq!(
        written(Locale::ZhHans, Style::Long).as_deref(),
        Some("2026年11月2日")
    );
}

#[test]
fn under_a_heading_that_names_the_year_a_day_leaves_it_out() {
    assert_eq!(written(Locale::En, Style::Short).as_deref(), Some("Nov 2"));
    assert_eq!(written(Locale::ZhHans, Style::Short).as_deref(), Some("11月2日"));
}
