//! How does what a Chinese input method gives become what was meant?

use std::borrow::Cow;

/// Full-width digits, letters and signs (７ Ａ ＠ －), the ideographic full stop and space as their
/// ASCII twins, nothing that cannot be seen, and no white space around. For user IDs, digits, dates, money and e-mail addresses;
/// never for names, messages or passwords, where these characters may be meant.
pub fn narrow(text: &str) -> Cow<'_, str> {
    if text.is_ascii() {
        return Cow::Borrowed(text.trim());
    }
    let seen: String = text.chars().filter(|c| !is_invisible(*c)).collect();
    Cow::Owned(seen.trim().chars().map(narrow_char).collect())
}

/// Comes along when text is copied from a page, a chat or a list of contacts: zero-width spaces and joiners, marks of
/// direction, the soft hyphen, the byte order mark.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
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
        assert_eq!(narrow("\u{202d}li\u{200b}.chen \u{202c}"), "li.chen");
    }

    proptest! {
        #[test]
        fn narrowing_twice_changes_nothing(text in ".*") {
            let once = narrow(&text).into_owned();
            prop_assert_eq!(narrow(&once).into_owned(), once.clone());
        }
    }
}
