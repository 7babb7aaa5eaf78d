//! Can every number be called by touching it?

use leptos::prelude::*;
use locales::Locale;

use super::SiteFooter;
use super::samples::SAMPLES;
use crate::components::tests::{attribute, count, shown, text};
use crate::screens::testing::new_york;

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

#[test]
fn an_agency_s_hours_are_said_in_the_reader_s_language() {
    let footer =
        || view! { <SiteFooter agency=String::new() help=new_york().agency.help.clone() /> }.into_any();
    let said = |locale| text(&shown(locale, footer), ".opening-hours");
    let english = "Monday to Friday, 8:00 a.m. to 7:00 p.m.";
    assert_eq!(said(Locale::En).as_deref(), Some(english));
    let chinese = "周一至周五，上午 8:00 至晚上 7:00";
    assert_eq!(said(Locale::ZhHans).as_deref(), Some(chinese));
}
