//! How soon would a new password be found by trying?
//!
//! Two answers: whether the whole of it stands on a list of passwords that many people use, and how many tries an attacker
//! needs who knows dictionaries, names, dates, rows of keys and the words given here (zxcvbn). Its lists are English, so the
//! pinyin that people are fond of stands here.

use domain::passwords::is_mostly;
use domain::ports::{Guess, Password};
use zxcvbn::matching::Match;
use zxcvbn::matching::patterns::MatchPattern;

/// One a line; `#` begins a remark.
const COMMON: &str = include_str!("common.txt");

/// Time grows with the square of the length: what comes after is not looked at. Nothing so long is guessed by trying, unless
/// its beginning is.
const LOOKED_AT: usize = 100;

/// Pinyin that stands in many passwords: love, family, country, luck and their numbers.
const FOND: &str = "\
    woaini aini aiwo laopo laogong baobao baobei mama baba jiating zhongguo beijing shanghai guangzhou \
    xihuan nihao pengyou kuaile xingfu facai 1314 520 5201314 888";

/// Estimates; `known` are words of the person and the service in small letters.
pub fn guess(password: &Password, known: &[String]) -> Guess {
    let typed = password.reveal();
    let looked_at = typed
        .char_indices()
        .nth(LOOKED_AT)
        .map_or(typed, |(end, _)| &typed[..end]);
    let words: Vec<&str> = known.iter().map(String::as_str).chain(FOND.split(' ')).collect();
    let entropy = zxcvbn::zxcvbn(looked_at, &words);
    Guess {
        common: is_listed(typed)
            || is_mostly(typed, FOND.split(' '))
            || is_one_word(entropy.sequence(), &words),
        score: u8::from(entropy.score()),
    }
}

/// Whether it stands on our list, with or without the blanks and signs between.
fn is_listed(typed: &str) -> bool {
    let small = typed.to_lowercase();
    let bare: String = small.chars().filter(|c| c.is_alphanumeric()).collect();
    COMMON
        .lines()
        .filter(|line| !line.starts_with('#'))
        .any(|line| line == small || line == bare)
}

/// Whether the whole of it is one entry of zxcvbn's dictionaries. Words that we gave ourselves are another mistake.
fn is_one_word(sequence: &[Match], given: &[&str]) -> bool {
    let [
        Match {
            pattern: MatchPattern::Dictionary(entry),
            ..
        },
    ] = sequence
    else {
        return false;
    };
    !given.contains(&entry.matched_word.as_str())
}

#[cfg(test)]
mod tests {
    use domain::forms::Mistake;
    use domain::passwords::{KnownWords, Strength, judge};

    use super::*;

    fn verdict(typed: &str) -> Result<Strength, Mistake> {
        let known = KnownWords::of(["li.chen", "Li Chen", "陈丽"]);
        let known: Vec<String> = known.iter().map(str::to_owned).collect();
        judge(guess(&Password::new(typed.to_owned()), &known))
    }

    #[test]
    fn four_words_that_do_not_belong_together_are_strong_in_every_script() {
        for typed in [
            "purple kettle thunder walnut",
            "xiguamutoudengtafengzheng",
            "西瓜木头灯塔风筝铅笔雨伞茶壶云",
        ] {
            assert_eq!(verdict(typed), Ok(Strength::Strong), "{typed}");
        }
    }

    #[test]
    fn what_many_people_use_is_refused_as_such() {
        for typed in [
            "Correct Horse Battery Staple",
            "1q2w3e4r5t6y7u8i9o0p",
            "woaini1314laopo520",
            "haohaoxuexitiantianxiangshang",
            "我爱你我爱你我爱你我爱你我爱你",
        ] {
            assert_eq!(verdict(typed), Err(Mistake::Common), "{typed}");
        }
    }

    #[test]
    fn rows_of_keys_repetitions_and_dates_are_soon_guessed() {
        for typed in [
            "qwertyuiopasdfghjkl",
            "aaaaaaaaaaaaaaaaaaaa",
            "abcdefghijklmnopqrst",
            "password20261124",
            "fuyangfeifuyangfeifuyangfei",
            "西瓜西瓜西瓜西瓜西瓜西瓜西瓜西瓜",
        ] {
            assert_eq!(verdict(typed), Err(Mistake::Guessable), "{typed}");
        }
    }

    #[test]
    fn words_of_the_person_are_soon_guessed() {
        assert_eq!(verdict("lichenlichenlichen"), Err(Mistake::Guessable));
        assert_eq!(verdict("purple kettle lichen walnut"), Ok(Strength::Strong));
    }

    #[test]
    fn a_long_one_is_judged_by_its_beginning() {
        let han = "西瓜木头灯塔风筝铅笔雨伞茶壶云".repeat(8);
        assert_eq!(verdict(&"字".repeat(128)), Err(Mistake::Guessable));
        assert!(verdict(&format!("purple kettle thunder walnut {han}")).is_ok());
    }

    #[test]
    fn the_list_holds_only_what_is_long_enough_to_be_typed() {
        let entries = COMMON.lines().filter(|line| !line.starts_with('#'));
        let least = domain::passwords::LEAST_WITH_SECOND_FACTOR as usize;
        let bad: Vec<&str> = entries
            .filter(|line| line.chars().count() < least || line.to_lowercase() != **line)
            .collect();
        assert!(bad.is_empty(), "{bad:?}");
    }
}
