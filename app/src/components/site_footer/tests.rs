//! Can every number be called by touching it, and every page be reached?

use locales::Locale;

use super::samples::SAMPLES;
use crate::components::tests::{attribute, count, shown};

#[test]
fn a_number_is_a_call_without_its_dashes() {
    let html = shown(Locale::En, SAMPLES[0].view);
    assert_eq!(
        attribute(&html, "dl a", "href").as_deref(),
        Some("tel:8005550142")
    );
    assert_eq!(count(&html, "a[href^='tel:']"), 3);
}

#[test]
fn a_line_that_the_agency_does_not_have_is_absent() {
    assert_eq!(count(&shown(Locale::En, SAMPLES[1].view), "dt"), 1);
}

#[test]
fn the_page_that_one_reads_is_marked_among_the_pages() {
    let html = shown(Locale::En, SAMPLES[0].view);
    assert_eq!(count(&html, "nav a"), 2);
    assert_eq!(count(&html, "nav a[aria-current='page']"), 1);
}
