//! Which password was typed, and may it be a new one?
//!
//! The one place that says what a typed password is: NFKC, so that the same keys give the same password on every device and
//! input method; nothing trimmed, nothing cut off (NIST SP 800-63B-4, 3.1.1.2).

use unicode_normalization::UnicodeNormalization as _;

use super::errors::Mistake;
use super::text::read_required;
use crate::passwords::{KnownWords, MOST, SecondFactor};
use crate::ports::Password;

/// A password to compare with the stored one.
pub fn read_password(typed: Option<&str>) -> Result<Password, Mistake> {
    let password = Password::new(typed.unwrap_or_default().nfkc().collect());
    read_required(Some(password.reveal()), MOST)?;
    Ok(password)
}

/// A password to keep from now on: long enough, and not mostly words that are known of its person or of the service.
/// How easily it is guessed is for [`crate::passwords::judge`] to say, after a guesser that is slow.
pub fn read_new_password(
    typed: Option<&str>,
    beside: SecondFactor,
    known: &KnownWords,
) -> Result<Password, Mistake> {
    let password = read_password(typed)?;
    let least = beside.least();
    if password.reveal().chars().nth(least as usize - 1).is_none() {
        return Err(Mistake::TooShort { least });
    }
    if known.make_up(password.reveal()) {
        return Err(Mistake::Known);
    }
    Ok(password)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(typed: &str) -> Result<String, Mistake> {
        read_password(Some(typed)).map(|password| password.reveal().to_owned())
    }

    fn read_new(typed: &str, beside: SecondFactor) -> Result<(), Mistake> {
        let known = KnownWords::of(["li.chen"]);
        read_new_password(Some(typed), beside, &known).map(|_| ())
    }

    #[test]
    fn full_width_letters_are_the_same_password_as_ascii() {
        assert_eq!(read("ｐｕｒｐｌｅ　ｋｅｔｔｌｅ９"), read("purple kettle9"));
        assert_eq!(read("cafe\u{301}"), read("café"));
    }

    #[test]
    fn blanks_around_belong_to_the_password() {
        assert_eq!(read(" a b "), Ok(" a b ".to_owned()));
    }

    #[test]
    fn nothing_is_cut_off_a_long_one() {
        let pasted = "字".repeat(128);
        assert_eq!(read(&pasted), Ok(pasted.clone()));
        assert_eq!(read(&format!("{pasted}x")), Err(Mistake::TooLong { max: 128 }));
    }

    #[test]
    fn nothing_typed_is_missing() {
        assert_eq!(read_password(None).map(|_| ()), Err(Mistake::Missing));
        assert_eq!(read("\u{3000}"), Err(Mistake::Missing));
    }

    #[test]
    fn fifteen_characters_suffice_in_any_script() {
        let han = "西瓜木头灯塔风筝铅笔雨伞茶壶云";
        assert_eq!(han.chars().count(), 15);
        assert_eq!(read_new(han, SecondFactor::None), Ok(()));
        let short = Err(Mistake::TooShort { least: 15 });
        assert_eq!(
            read_new("西瓜木头灯塔风筝铅笔雨伞茶壶", SecondFactor::None),
            short
        );
        assert_eq!(read_new("purple kettle9", SecondFactor::None), short);
    }

    #[test]
    fn twelve_suffice_beside_a_second_factor() {
        assert_eq!(read_new("purplekettle", SecondFactor::Required), Ok(()));
        assert_eq!(
            read_new("purplekettl", SecondFactor::Required),
            Err(Mistake::TooShort { least: 12 })
        );
    }

    #[test]
    fn no_kind_of_character_is_asked_for() {
        assert_eq!(read_new("purple kettle thunder", SecondFactor::None), Ok(()));
    }

    #[test]
    fn words_of_the_person_or_the_service_are_refused() {
        for password in ["ChildSupport2026!!", "li.chen.li.chen.2026", "fuyangfei20261124"] {
            assert_eq!(
                read_new(password, SecondFactor::None),
                Err(Mistake::Known),
                "{password}"
            );
        }
    }
}
