//! Does the warning know its words for every step?

use locales::Locale;

use super::samples::SAMPLES;
use crate::components::tests::{attribute, count, shown};

#[test]
fn each_step_of_the_last_two_minutes_has_its_sentence() {
    let html = shown(Locale::En, SAMPLES[0].view);
    for (seconds, words) in [
        ("120", "2 minutes"),
        ("60", "1 minute."),
        ("45", "45 seconds"),
        ("30", "30 seconds"),
        ("15", "15 seconds"),
    ] {
        let sentence = attribute(&html, "dialog", &format!("data-at-{seconds}")).unwrap_or_default();
        assert!(sentence.contains(words), "{seconds}: {sentence}");
    }
}

#[test]
fn the_warning_is_closed_until_the_script_opens_it_and_both_ways_on_are_posts() {
    let html = shown(Locale::ZhHans, SAMPLES[0].view);
    assert_eq!(count(&html, "dialog[open]"), 0);
    assert_eq!(count(&html, "dialog form[method=post] button"), 2);
    assert_eq!(
        count(
            &html,
            "[data-session-stay], [data-session-text], [data-session-spoken]"
        ),
        3
    );
}
