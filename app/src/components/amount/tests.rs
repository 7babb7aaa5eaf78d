//! Is a sum the same picture in both languages?

use leptos::prelude::*;
use locales::{Locale, Money};

use super::Amount;
use crate::components::tests::{attribute, shown, text};

#[test]
fn a_sum_is_written_alike_in_both_languages_and_readable_by_machines() {
    for locale in Locale::ALL {
        let html = shown(*locale, || view! { <Amount money=Money(123_456) /> }.into_any());
        assert_eq!(text(&html, "data").as_deref(), Some("$1,234.56"));
        assert_eq!(attribute(&html, "data", "value").as_deref(), Some("1234.56"));
    }
}

#[test]
fn a_negative_sum_has_a_real_minus_before_the_dollar_sign() {
    let html = shown(Locale::En, || view! { <Amount money=Money(-5) /> }.into_any());
    assert_eq!(text(&html, "data").as_deref(), Some("\u{2212}$0.05"));
    assert_eq!(attribute(&html, "data", "value").as_deref(), Some("-0.05"));
}
