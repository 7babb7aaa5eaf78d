//! Is a secret hidden, and never sent back?

use locales::Locale;

use super::samples::SAMPLES;
use crate::components::tests::{attribute, count, shown, text};

#[test]
fn without_scripts_a_secret_is_hidden_and_there_is_no_button_to_show_it() {
    let html = shown(Locale::En, SAMPLES[0].view);
    assert_eq!(attribute(&html, "input", "type").as_deref(), Some("password"));
    assert_eq!(count(&html, "button:not([hidden])"), 0);
}

#[test]
fn with_scripts_a_pressed_button_shows_the_secret() {
    let html = shown(Locale::ZhHans, SAMPLES[2].view);
    assert_eq!(attribute(&html, "input", "type").as_deref(), Some("text"));
    assert_eq!(
        attribute(&html, "button", "aria-pressed").as_deref(),
        Some("true")
    );
    assert_eq!(text(&html, "button").as_deref(), Some("显示"));
}

#[test]
fn a_secret_field_never_has_a_value() {
    for sample in SAMPLES {
        assert_eq!(
            count(&shown(Locale::En, sample.view), "input[value]"),
            0,
            "{}",
            sample.name
        );
    }
}
