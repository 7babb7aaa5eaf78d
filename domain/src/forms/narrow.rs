//! How does what a Chinese input method gives become what was meant?

use std::borrow::Cow;

/// Full-width digits, letters and signs (７ Ａ ＠ －), the ideographic full stop and space as their
/// ASCII twins, and no white space around. For user IDs, digits, dates, money and e-mail addresses;
/// never for names, messages or passwords, where these characters may be meant.
pub fn narrow(text: &str) -> Cow<'_, str> {
    let trimmed = text.trim_matches(|c: char| c.is_whitespace() || c == '\u{feff}');
    if trimmed.is_ascii() {
        return Cow::Borrowed(trimmed);
    }
    Cow::Owned(trimmed.chars().map(narrow_char).collect())
}

fn narrow_char(c: char) -> char {
    match c {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c),
        '\u{3000}' | '\u{a0}' => ' ',
        '。' | '｡' => '.',
        // Minus sign, hyphen, non-breaking hyphen, en dash: typed or pasted for a hyphen.
        '\u{2212}' | '\u{2010}' | '\u{2011}' | '\u{2013}' => '-',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn full_width_input_becomes_what_was_meant() {
        assert_eq!(
            narrow("　ｌｉ．ｃｈｅｎ＠ｅｘａｍｐｌｅ。ｏｒｇ　"),
            "li.chen@example.org"
        );
        assert_eq!(narrow("２０２６－１１－０５"), "2026-11-05");
        assert_eq!(narrow(" 1 234,56\u{a0}"), "1 234,56");
        assert_eq!(narrow("陈丽"), "陈丽");
    }

    proptest! {
        #[test]
        fn narrowing_twice_changes_nothing(text in ".*") {
            let once = narrow(&text).into_owned();
            prop_assert_eq!(narrow(&once).into_owned(), once.clone());
        }
    }
}
