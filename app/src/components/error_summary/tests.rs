//! Does the summary lead to the fields?

use locales::Locale;

use super::samples::SAMPLES;
use crate::components::tests::{attribute, count, shown, text};

#[test]
fn each_problem_leads_to_its_field_in_the_readers_words() {
    let html = shown(Locale::ZhHans, SAMPLES[0].view);
    assert_eq!(text(&html, "h2").as_deref(), Some("请更正以下内容"));
    assert_eq!(attribute(&html, "li a", "href").as_deref(), Some("#user_id"));
    assert_eq!(text(&html, "li a").as_deref(), Some("请填写您的用户名"));
}

#[test]
fn a_problem_of_the_whole_form_is_told_without_a_link() {
    let html = shown(Locale::En, SAMPLES[0].view);
    assert_eq!((count(&html, "li"), count(&html, "li a")), (2, 1));
}

#[test]
fn the_summary_can_be_focused_by_the_answer_to_a_wrong_post() {
    let html = shown(Locale::En, SAMPLES[0].view);
    assert_eq!(attribute(&html, "#problem", "tabindex").as_deref(), Some("-1"));
}

#[test]
fn without_problems_there_is_no_summary() {
    assert_eq!(count(&shown(Locale::En, SAMPLES[1].view), "#problem, h2"), 0);
}
