//! Does the page turner lead to real pages only?

use locales::Locale;

use super::samples::SAMPLES;
use crate::components::tests::{count, shown, text};

#[test]
fn a_page_in_the_middle_leads_both_ways_and_says_where_it_is() {
    let html = shown(Locale::ZhHans, SAMPLES[0].view);
    assert_eq!(
        text(&html, ".pagination__place").as_deref(),
        Some("第 2 页，共 7 页")
    );
    assert_eq!(count(&html, "a[rel=prev], a[rel=next]"), 2);
}

#[test]
fn the_first_page_leads_to_older_entries_only() {
    let html = shown(Locale::En, SAMPLES[1].view);
    assert_eq!((count(&html, "a[rel=prev]"), count(&html, "a[rel=next]")), (0, 1));
}

#[test]
fn a_single_page_has_no_page_turner() {
    assert_eq!(count(&shown(Locale::En, SAMPLES[2].view), "nav"), 0);
}
