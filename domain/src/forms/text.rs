//! Is a typed text there, short enough and made of characters?

use super::errors::Mistake;

/// A text that may be missing: `None` when nothing (or only white space) was typed.
///
/// `max` counts characters, not bytes: a parent counts what is on the screen.
pub fn read_optional(text: Option<&str>, max: u32) -> Result<Option<&str>, Mistake> {
    let Some(text) = text.filter(|text| !text.trim().is_empty()) else {
        return Ok(None);
    };
    if text.chars().any(char::is_control) {
        return Err(Mistake::Unreadable);
    }
    if text.chars().nth(max as usize).is_some() {
        return Err(Mistake::TooLong { max });
    }
    Ok(Some(text))
}

/// A text that must be there.
pub fn read_required(text: Option<&str>, max: u32) -> Result<&str, Mistake> {
    read_optional(text, max)?.ok_or(Mistake::Missing)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_length_counts_characters_not_bytes() {
        assert_eq!(read_required(Some("陈丽"), 2), Ok("陈丽"));
        assert_eq!(read_required(Some("陈丽丽"), 2), Err(Mistake::TooLong { max: 2 }));
    }

    #[test]
    fn control_characters_are_no_text() {
        for bad in ["a\0b", "a\nb", "\u{1b}[0m", "\u{85}x"] {
            assert_eq!(read_required(Some(bad), 9), Err(Mistake::Unreadable), "{bad:?}");
        }
    }

    #[test]
    fn white_space_alone_is_nothing_typed() {
        assert_eq!(read_required(Some(" \u{3000} "), 9), Err(Mistake::Missing));
        assert_eq!(read_optional(None, 9), Ok(None));
    }
}
