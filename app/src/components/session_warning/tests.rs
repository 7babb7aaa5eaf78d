//! Does the warning know its words for every step?

use locales::Locale;

use std::time::Duration;

use super::samples::SAMPLES;
use super::steps;
use crate::components::tests::{attribute, count, shown};

#[test]
fn each_step_of_the_last_two_minutes_has_its_sentence() {
    let html = shown(Locale::En, SAMPLES[0].view);
    let steps = attribute(&html, "dialog", "data-steps").unwrap_or_default();
    let expected = [
        ("120 ", "in 2 minutes."),
        ("60 ", "in 1 minute."),
        ("45 ", "in 45 seconds."),
        ("30 ", "in 30 seconds."),
        ("15 ", "in 15 seconds."),
    ];
    assert_eq!(steps.lines().count(), expected.len(), "{steps}");
    for (line, (seconds, words)) in steps.lines().zip(expected) {
        assert!(line.starts_with(seconds) && line.contains(words), "{line}");
    }
}

#[test]
fn the_steps_follow_from_the_agency_s_own_warning_time() {
    let steps = |seconds| steps(Duration::from_secs(seconds));
    assert_eq!(steps(20), [20, 15]);
    assert_eq!(steps(90), [90, 60, 45, 30, 15]);
    assert_eq!(steps(180), [180, 120, 60, 45, 30, 15]);
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
