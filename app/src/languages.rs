//! Which languages may an agency help in, and what does “free help in your language” say in each?
//!
//! Data, not messages: each line is in its own language whatever the page's is. None but the English and the Simplified Chinese one has
//! been read by a native speaker yet.

/// One language of the area.
pub struct Line {
    /// BCP 47.
    pub tag: &'static str,
    /// Whether it is written from right to left.
    pub rtl: bool,
    /// The language's name in itself.
    pub name: &'static str,
    /// The sentence before the number.
    pub before: &'static str,
    /// What follows the number.
    pub after: &'static str,
}

const fn line(tag: &'static str, name: &'static str, before: &'static str, after: &'static str) -> Line {
    Line {
        tag,
        rtl: false,
        name,
        before,
        after,
    }
}

const fn from_the_right(line: Line) -> Line {
    Line { rtl: true, ..line }
}

/// Every language that an agency may name, in the order that it chooses.
pub const LINES: [Line; 20] = [
    line("en", "English", "Free help in your language. Call ", "."),
    line("es", "Español", "Ayuda gratuita en su idioma. Llame al ", "."),
    line("zh-Hans", "中文（简体）", "如需免费语言协助，请致电 ", "。"),
    line("zh-Hant", "中文（繁體）", "如需免費語言協助，請致電 ", "。"),
    line(
        "vi",
        "Tiếng Việt",
        "Trợ giúp miễn phí bằng ngôn ngữ của quý vị. Xin gọi số ",
        ".",
    ),
    line(
        "ko",
        "한국어",
        "한국어로 무료 도움을 받으실 수 있습니다. ",
        "번으로 전화해 주십시오.",
    ),
    line(
        "ru",
        "Русский",
        "Бесплатная помощь на вашем языке. Звоните по номеру ",
        ".",
    ),
    from_the_right(line("ar", "العربية", "مساعدة مجانية بلغتك. اتصل على الرقم ", ".")),
    line("ht", "Kreyòl ayisyen", "Èd gratis nan lang ou. Rele ", "."),
    line(
        "fr",
        "Français",
        "Aide gratuite dans votre langue. Appelez le ",
        ".",
    ),
    line(
        "pt",
        "Português",
        "Ajuda gratuita no seu idioma. Ligue para ",
        ".",
    ),
    line("tl", "Tagalog", "Libreng tulong sa iyong wika. Tumawag sa ", "."),
    line("hi", "हिन्दी", "आपकी भाषा में निःशुल्क सहायता। ", " पर कॉल करें।"),
    line("bn", "বাংলা", "আপনার ভাষায় বিনামূল্যে সহায়তা। ", " নম্বরে কল করুন।"),
    line(
        "so",
        "Soomaali",
        "Caawimaad bilaash ah oo luqaddaada ah. Wac ",
        ".",
    ),
    line("ne", "नेपाली", "तपाईंको भाषामा निःशुल्क सहायता। ", " मा फोन गर्नुहोस्।"),
    from_the_right(line("ur", "اردو", "آپ کی زبان میں مفت مدد۔ ", " پر کال کریں۔")),
    line(
        "pl",
        "Polski",
        "Bezpłatna pomoc w Państwa języku. Prosimy dzwonić pod numer ",
        ".",
    ),
    line(
        "it",
        "Italiano",
        "Aiuto gratuito nella Sua lingua. Chiami il numero ",
        ".",
    ),
    line(
        "uk",
        "Українська",
        "Безкоштовна допомога вашою мовою. Телефонуйте за номером ",
        ".",
    ),
];

/// The languages that somebody can ask an interpreter for, by tag and own name, in the agency's order. Chinese is written in two
/// scripts and spoken in two languages: who reads either may speak either.
pub fn spoken(languages: &[String]) -> Vec<(&'static str, &'static str)> {
    let known = LINES
        .iter()
        .filter(|line| languages.iter().any(|tag| tag == line.tag));
    let each = known.map(|line| match line.tag {
        "zh-Hans" => ("cmn", "普通话"),
        "zh-Hant" => ("yue", "粵語（廣東話）"),
        tag => (tag, line.name),
    });
    each.collect()
}

#[cfg(test)]
mod tests {
    use domain::agency::LANGUAGES_OF_HELP;

    use super::LINES;

    #[test]
    fn every_language_that_settings_may_name_has_its_line() {
        assert_eq!(LINES.map(|line| line.tag), LANGUAGES_OF_HELP);
    }
}
