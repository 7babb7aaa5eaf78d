//! Does a field keep what was typed, and say what is wrong where it is read?

use locales::Locale;

use super::samples::SAMPLES;
use crate::components::tests::{attribute, count, shown, text};

#[test]
fn a_wrong_field_keeps_the_typed_text_and_names_hint_and_error() {
    let html = shown(Locale::En, SAMPLES[1].view);
    assert_eq!(attribute(&html, "input", "value").as_deref(), Some("mei"));
    assert_eq!(attribute(&html, "input", "aria-invalid").as_deref(), Some("true"));
    assert_eq!(
        attribute(&html, "input", "aria-describedby").as_deref(),
        Some("user_id-hint user_id-error")
    );
    assert_eq!(
        text(&html, "#user_id-error").as_deref(),
        Some("Enter your user ID")
    );
}

#[test]
fn a_field_without_an_error_is_not_marked_as_wrong() {
    let html = shown(Locale::ZhHans, SAMPLES[0].view);
    assert_eq!(count(&html, "[aria-invalid], .field--wrong, .field__error"), 0);
    assert_eq!(
        attribute(&html, "input", "aria-describedby").as_deref(),
        Some("empty-hint")
    );
}
