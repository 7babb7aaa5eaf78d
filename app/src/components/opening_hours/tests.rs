//! Are hours said as a clerk would say them?

use locales::Locale;

use super::samples::SAMPLES;
use crate::components::tests::{shown, text};

#[test]
fn days_with_the_same_hours_are_said_together() {
    let said = |locale| text(&shown(locale, SAMPLES[0].view), ".opening-hours").unwrap_or_default();
    assert_eq!(said(Locale::En), "Monday to Friday, 8:00 a.m. to 5:00 p.m.");
    assert_eq!(said(Locale::ZhHans), "周一至周五，上午 8:00 至下午 5:00");
}

#[test]
fn a_break_and_another_day_are_said_in_their_order() {
    let said = |locale| text(&shown(locale, SAMPLES[1].view), ".opening-hours").unwrap_or_default();
    assert_eq!(
        said(Locale::En),
        "Monday to Tuesday, 8:30 a.m. to noon and 1:00 p.m. to 4:00 p.m. Friday, 8:30 a.m. to 6:00 p.m."
    );
    assert!(said(Locale::ZhHans).starts_with("周一至周二，上午 8:30 至中午 12:00 及下午 1:00 至下午 4:00"));
}
