//! Is the way out first, and does the switch lead to the other language?

use locales::Locale;

use super::samples::SAMPLES;
use crate::components::tests::{attribute, count, shown, text};

#[test]
fn quick_exit_comes_first_in_the_focus_order_and_the_skip_link_second() {
    for locale in Locale::ALL {
        let html = shown(*locale, SAMPLES[0].view);
        let hrefs: Vec<_> = html
            .select(&scraper::Selector::parse("a").expect("a selector"))
            .filter_map(|link| link.value().attr("href"))
            .collect();
        assert_eq!(hrefs, ["/exit", "#main", "/en", "/zh-Hans"]);
    }
}

#[test]
fn another_language_is_called_by_its_own_name_in_its_own_letters() {
    let html = shown(Locale::En, SAMPLES[0].view);
    assert_eq!(
        text(&html, ".language-switch__whole").as_deref(),
        Some("中文（简体）")
    );
    assert_eq!(
        attribute(&html, ".language-switch a", "lang").as_deref(),
        Some("zh-Hans")
    );
    assert_eq!(
        attribute(&html, ".language-switch a", "hreflang").as_deref(),
        Some("zh-Hans")
    );
}

#[test]
fn where_something_may_be_typed_the_switch_sends_the_form() {
    let html = shown(Locale::En, SAMPLES[1].view);
    assert_eq!(count(&html, ".language-switch a"), 0);
    assert_eq!(
        attribute(&html, "button[name=switch_to]", "form").as_deref(),
        Some("sign-in")
    );
    assert_eq!(
        attribute(&html, "button[name=switch_to]", "value").as_deref(),
        Some("zh-Hans")
    );
}

#[test]
fn enter_in_a_field_presses_the_forms_own_button_and_not_the_switch() {
    let html = shown(Locale::En, SAMPLES[1].view);
    assert_eq!(attribute(&html, "button", "form").as_deref(), Some("sign-in"));
    assert_eq!(attribute(&html, "button", "name"), None);
}

#[test]
fn several_other_languages_make_a_list_headed_in_both() {
    let html = shown(Locale::ZhHans, SAMPLES[2].view);
    assert_eq!(text(&html, "summary").as_deref(), Some("Language · 语言"));
    assert_eq!(count(&html, "details a"), 2);
}
