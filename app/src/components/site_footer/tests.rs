//! Can every number be called by touching it?

use locales::Locale;

use super::samples::SAMPLES;
use crate::components::tests::{attribute, count, shown};

#[test]
fn a_number_is_a_call_without_its_dashes() {
    let html = shown(Locale::En, SAMPLES[0].view);
    assert_eq!(attribute(&html, "a", "href").as_deref(), Some("tel:8005550142"));
    assert_eq!(count(&html, "a[href^='tel:']"), 3);
}

#[test]
fn a_line_that_the_agency_does_not_have_is_absent() {
    assert_eq!(count(&shown(Locale::En, SAMPLES[1].view), "dt"), 1);
}
