//! Which words would somebody who knows the person, or this site, try first?

use unicode_normalization::UnicodeNormalization as _;

/// Words of every child support service, as people type them in both languages. Pinyin stands without tones and blanks; ü is
/// typed as v or u.
const OF_THE_SERVICE: &str = "\
    childsupport child children support custody payment payments parent portal agency account welcome \
    password passphrase login signin 子女抚养费 子女撫養費 抚养费 撫養費 抚养 撫養 子女 孩子 付款 账户 帐户 密码 密碼 登录 zinvfuyangfei \
    zinufuyangfei fuyangfei fuyang zinv zinu haizi ertong fukuan zhanghu mima denglu wodemima wangzhan";

/// Words that must not make up most of a password: of the service, and of one person. They live as long as the request.
pub struct KnownWords(Vec<String>);

impl KnownWords {
    /// Takes what is known of a person and of the agency (user ID, e-mail address, names in both scripts, the agency's names):
    /// whole, in its parts, and without the digits at their ends.
    pub fn of<'a>(texts: impl IntoIterator<Item = &'a str>) -> Self {
        let mut words: Vec<String> = OF_THE_SERVICE.split(' ').map(str::to_owned).collect();
        for text in texts {
            let text = fold(text);
            words.push(text.chars().filter(|c| c.is_alphanumeric()).collect());
            for part in text.split(|c: char| !c.is_alphanumeric()) {
                words.push(part.to_owned());
                words.push(part.trim_matches(char::is_numeric).to_owned());
            }
        }
        words.retain(|word| is_telling(word));
        words.sort();
        words.dedup();
        Self(words)
    }

    /// The words, in small letters.
    pub fn iter(&self) -> impl Iterator<Item = &str> + Clone {
        self.0.iter().map(String::as_str)
    }

    /// Whether a password is mostly made of them.
    pub fn make_up(&self, password: &str) -> bool {
        is_mostly(password, self.iter())
    }
}

/// Whether words (in small letters) are at least half of a password's letters and digits. Signs, blanks and capitals change
/// nothing, nor do digits and signs that stand for letters: `Ch1ld$upp0rt`.
pub fn is_mostly<'a>(password: &str, words: impl Iterator<Item = &'a str> + Clone) -> bool {
    let text = fold(password);
    let bare = |text: String| text.chars().filter(|c| c.is_alphanumeric()).collect::<String>();
    [
        bare(text.clone()),
        bare(in_letters(&text, 'i')),
        bare(in_letters(&text, 'l')),
    ]
    .iter()
    .any(|text| is_half(text, words.clone()))
}

fn is_half<'a>(text: &str, words: impl Iterator<Item = &'a str> + Clone) -> bool {
    let (mut rest, mut known, mut all) = (text, 0, 0);
    while let Some(first) = rest.chars().next() {
        // Where two fit, the longer one is meant.
        let word = words
            .clone()
            .filter(|word| rest.starts_with(word))
            .max_by_key(|word| word.len());
        let letters = word.map_or(1, |word| word.chars().count());
        known += word.map_or(0, |_| letters);
        all += letters;
        rest = &rest[word.map_or(first.len_utf8(), str::len)..];
    }
    all > 0 && known * 2 >= all
}

/// Digits and signs that look like letters, as letters; a one is an i or an l.
fn in_letters(text: &str, one: char) -> String {
    let letter = |c| match c {
        '0' => 'o',
        '1' | '!' => one,
        '3' => 'e',
        '4' | '@' => 'a',
        '5' | '$' => 's',
        '7' => 't',
        other => other,
    };
    text.chars().map(letter).collect()
}

fn fold(text: &str) -> String {
    text.nfkc().collect::<String>().to_lowercase()
}

/// Two Han characters are a name; two Latin letters are in every word.
fn is_telling(word: &str) -> bool {
    word.chars().count() >= if word.is_ascii() { 3 } else { 2 }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn li() -> KnownWords {
        KnownWords::of([
            "li.chen88",
            "lichen88@example.org",
            "Li Chen",
            "陈丽",
            "Franklin County",
        ])
    }

    #[test]
    fn a_password_of_the_services_words_is_known() {
        for password in [
            "ChildSupport2026!!",
            "Ch1ld$upp0rt2026",
            "Chi1d Supp0rt 2026",
            "child-support-portal",
            "子女抚养费子女抚养费密码密码一二三",
            "FuYangFei-zinv-2026",
            "ｃｈｉｌｄｓｕｐｐｏｒｔ２０２６",
        ] {
            assert!(li().make_up(password), "{password}");
        }
    }

    #[test]
    fn a_password_of_the_persons_words_is_known() {
        for password in [
            "LiChen88lichen88",
            "chen.chen.chen.2026",
            "陈丽陈丽陈丽1988",
            "franklin_county_12345",
        ] {
            assert!(li().make_up(password), "{password}");
        }
    }

    #[test]
    fn a_known_word_among_others_does_no_harm() {
        for password in [
            "support purple kettle thunder",
            "xiguamutoudengtafengzheng",
            "西瓜木头灯塔风筝铅笔雨伞茶壶和陈丽",
            "--------------- ---",
        ] {
            assert!(!li().make_up(password), "{password}");
        }
    }

    #[test]
    fn words_of_one_or_two_letters_say_nothing() {
        assert!(!KnownWords::of(["Al", "Bo", "陈"]).make_up("albo albo albo albo"));
    }
}
