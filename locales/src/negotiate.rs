//! Which language does a browser ask for, and which does a path name?
//!
//! Decided by the script that a reader of Chinese expects, from an explicit table: general matchers give Simplified
//! to Taiwan or English to a Chinese-speaking parent in the United States. Nobody is silently given the other script.

use crate::Locale;

/// What a browser's wishes come to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Negotiated {
    /// The language to speak; none if no wish could be read or met: ask the reader.
    pub locale: Option<Locale>,
    /// Traditional Chinese was wanted more, and is not there: say so, in Traditional, in one line.
    pub traditional_notice: bool,
}

/// What a segment of a path names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PathLocale {
    /// The language's own tag.
    Exact(Locale),
    /// Another name for it: redirect to the tag.
    Redirect(Locale),
    /// No language that we speak.
    Unknown,
}

/// Headers come from anybody: more wishes than this are not read.
const MAX_WISHES: usize = 32;

/// What a language range means to us.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Intent {
    /// A language that we speak.
    Speaks(Locale),
    /// Traditional Chinese, which we do not.
    Traditional,
    /// `zh`, which browsers add by themselves to any Chinese range: its script is the one that is named first, else Simplified.
    AnyChinese,
    /// Something else.
    Other,
}

/// Reads an `Accept-Language` header.
pub fn negotiate(accept_language: &str) -> Negotiated {
    let mut wishes: Vec<_> = accept_language
        .split(',')
        .take(MAX_WISHES)
        .filter_map(wish)
        .collect();
    let refused: Vec<_> = wishes
        .iter()
        .filter(|(_, quality)| *quality == 0)
        .map(|(intent, _)| *intent)
        .collect();
    wishes.retain(|(intent, quality)| *quality > 0 && !refused.contains(intent));
    // Stable: equal wishes keep the order of the header.
    wishes.sort_by_key(|(_, quality)| std::cmp::Reverse(*quality));

    let mut named = wishes.iter().map(|(intent, _)| *intent);
    let script = named
        .find(|intent| *intent == Intent::Traditional || *intent == speaks("zh-Hans"))
        .unwrap_or(speaks("zh-Hans"));
    let mut traditional_notice = false;
    for (intent, _) in wishes {
        match resolve(intent, script) {
            Intent::Speaks(locale) => {
                return Negotiated {
                    locale: Some(locale),
                    traditional_notice,
                };
            }
            Intent::Traditional => traditional_notice = true,
            Intent::AnyChinese | Intent::Other => {}
        }
    }
    let locale = if traditional_notice {
        Locale::from_tag("en")
    } else {
        None
    };
    Negotiated {
        locale,
        traditional_notice,
    }
}

/// Reads the first segment of a path.
pub fn path_locale(segment: &str) -> PathLocale {
    if let Some(locale) = Locale::from_tag(segment) {
        return PathLocale::Exact(locale);
    }
    match resolve(intent(segment), speaks("zh-Hans")) {
        Intent::Speaks(locale) => PathLocale::Redirect(locale),
        _ => PathLocale::Unknown,
    }
}

/// One element of the header, e.g. `zh-CN;q=0.9`, with its quality in thousandths. Unreadable ones do not count.
fn wish(element: &str) -> Option<(Intent, u16)> {
    let mut pieces = element.split(';');
    let range = pieces.next()?.trim();
    let quality = match pieces.next() {
        None => 1000,
        Some(parameter) => {
            let (name, weight) = parameter.trim().split_once('=')?;
            name.eq_ignore_ascii_case("q").then(|| thousandths(weight))??
        }
    };
    (!range.is_empty()).then(|| (intent(range), quality))
}

/// `0.85` is 850. As RFC 9110 has it: at most three digits after the point, at most 1.
fn thousandths(quality: &str) -> Option<u16> {
    let (whole, fraction) = quality.split_once('.').unwrap_or((quality, ""));
    if fraction.len() > 3 || !fraction.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let fraction: u16 = format!("{fraction:0<3}").parse().ok()?;
    match whole {
        "0" => Some(fraction),
        "1" if fraction == 0 => Some(1000),
        _ => None,
    }
}

/// A bare `zh` means the script that is named beside it.
fn resolve(intent: Intent, script: Intent) -> Intent {
    if intent == Intent::AnyChinese {
        script
    } else {
        intent
    }
}

fn intent(range: &str) -> Intent {
    let range = range.to_ascii_lowercase().replace('_', "-");
    let mut subtags = range.split('-');
    let language = subtags.next().unwrap_or_default();
    let rest: Vec<_> = subtags.collect();
    if !well_formed(language, &rest) {
        return Intent::Other;
    }
    match language {
        "zh" | "cmn" | "yue" | "nan" | "hak" => chinese(language, &rest),
        _ => Locale::ALL
            .iter()
            .find(|locale| locale.tag().eq_ignore_ascii_case(&range))
            .or_else(|| Locale::ALL.iter().find(|locale| primary(**locale) == language))
            .map_or(Intent::Other, |locale| Intent::Speaks(*locale)),
    }
}

/// The table: script before region before language. Regions as their readers write, not as CLDR guesses for
/// emigrants: a Chinese-speaking parent in the United States whose browser says `zh-US` mostly reads Simplified.
fn chinese(language: &str, subtags: &[&str]) -> Intent {
    // Cantonese, Southern Min (`zh-min-nan` of old) and Hakka are written in Traditional where devices offer them.
    let spoken = subtags
        .first()
        .copied()
        .filter(|_| language == "zh")
        .unwrap_or(language);
    let of_traditional = matches!(spoken, "yue" | "nan" | "min" | "hak" | "hakka");
    for subtag in subtags {
        match *subtag {
            "hans" | "cn" | "sg" | "my" => return speaks("zh-Hans"),
            "hant" | "tw" | "hk" | "mo" => return traditional(),
            _ => {}
        }
    }
    match (of_traditional, subtags.is_empty()) {
        (true, _) => traditional(),
        (false, true) if language == "zh" => Intent::AnyChinese,
        (false, _) => speaks("zh-Hans"),
    }
}

fn traditional() -> Intent {
    match speaks("zh-Hant") {
        Intent::Other => Intent::Traditional,
        spoken => spoken,
    }
}

fn speaks(tag: &str) -> Intent {
    Locale::from_tag(tag).map_or(Intent::Other, Intent::Speaks)
}

/// The language subtag of a locale.
fn primary(locale: Locale) -> &'static str {
    locale.tag().split('-').next().unwrap_or_default()
}

/// Letters and digits in subtags of 1 to 8, so that no segment of a path is a language by chance.
fn well_formed(language: &str, subtags: &[&str]) -> bool {
    let plain = |subtag: &str| {
        (1..=8).contains(&subtag.len()) && subtag.bytes().all(|byte| byte.is_ascii_alphanumeric())
    };
    (2..=3).contains(&language.len()) && plain(language) && subtags.iter().all(|subtag| plain(subtag))
}
