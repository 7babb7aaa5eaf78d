//! Does the head of a case show what the role may see, and nothing that hints at more?

use locales::Locale;

use super::samples::SAMPLES;
use crate::components::tests::{count, shown, text};

#[test]
fn the_reader_sees_the_case_and_their_role_in_it() {
    let html = shown(Locale::ZhHans, SAMPLES[0].view);
    assert_eq!(
        text(&html, ".case-head__line").as_deref(),
        Some("个案 0012345678 您是收款家长")
    );
    assert_eq!(text(&html, "details a").as_deref(), Some("0098123411"));
}

#[test]
fn what_a_role_may_not_see_leaves_no_gap() {
    let html = shown(Locale::En, SAMPLES[1].view);
    assert_eq!((count(&html, "p"), count(&html, "details")), (1, 0));
}
