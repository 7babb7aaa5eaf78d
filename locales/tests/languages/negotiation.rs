//! Does every reader get the language, and the script, that their browser asks for?

use locales::{Locale, Negotiated, PathLocale, negotiate, path_locale};

use crate::accept_language::HEADERS;

#[test]
fn each_header_leads_to_its_language_and_script() {
    let wrong = HEADERS.iter().filter_map(|(header, locale, traditional_notice)| {
        let expected = Negotiated {
            locale: *locale,
            traditional_notice: *traditional_notice,
        };
        let found = negotiate(header);
        (found != expected).then(|| format!("{header:?}: {found:?}, expected {expected:?}"))
    });
    crate::catalog::none(wrong);
}

#[test]
fn a_header_of_a_megabyte_is_read_as_far_as_a_person_would_write() {
    let header = "fr,".repeat(400_000) + "zh-CN";
    assert_eq!(negotiate(&header).locale, None);
}

#[test]
fn a_path_is_exact_or_leads_to_the_exact_one() {
    let exact = [("en", Locale::En), ("zh-Hans", Locale::ZhHans)];
    for (segment, locale) in exact {
        assert_eq!(path_locale(segment), PathLocale::Exact(locale));
    }
    let others = [
        ("EN", Locale::En),
        ("en-US", Locale::En),
        ("zh", Locale::ZhHans),
        ("zh-CN", Locale::ZhHans),
        ("zh_CN", Locale::ZhHans),
        ("zh-hans", Locale::ZhHans),
        ("ZH-HANS", Locale::ZhHans),
        ("cmn-Hans", Locale::ZhHans),
        ("zh-SG", Locale::ZhHans),
    ];
    for (segment, locale) in others {
        assert_eq!(path_locale(segment), PathLocale::Redirect(locale), "{segment}");
    }
    for segment in [
        "", "zh-TW", "zh-Hant", "yue", "fr", "e", "english", "assets", "livez", "en-", "-", "zh-Hans/",
        "简体",
    ] {
        assert_eq!(path_locale(segment), PathLocale::Unknown, "{segment}");
    }
}
