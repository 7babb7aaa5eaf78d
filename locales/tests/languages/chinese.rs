//! Is the Chinese set and written as a public service in Chinese would?

use crate::catalog::{Spoken, is_han, languages, none, spoken};
use crate::generator::contract;
use crate::generator::pattern::{self, Part};
use crate::glossary::glossary;

/// Punctuation that is full-width in Chinese.
const FULL_WIDTH: &str = "，。；：？！（）“”‘’、《》…";

/// Traditional forms of common characters; none of them is in GB 2312, the standard of Simplified characters.
const TRADITIONAL: &str = "這個們來時為從說國會過還對沒開關門問間聞電話號碼網頁頭臉發現單據應該給錢賬戶帳費養撫監護權資訊體請讓務業產廠廣適選擇擴編\
    輯輸認證驗檢類別額計總結餘債歷記錄數庫銀設備處點擊鍵繼續長條連線絡聯繫係統經濟課題階級層郵遞遲損壞優價員責勞動稅擔當屬實\
    際區縣誰語談論議試調節種稱積穩窮競筆簡範築籤紀約純紅終組細絕絲維綱緊練纖聽聲職腦腳臟興舉舊藝蘭術衛補裝製複見規視親覺覽觀\
    觸訂討託訓許訴註詞詢詳誌誤諸謝識譯讀變買貸貼貿賀賓賣質賴購賽贈贊車軌軍軟轉輕較載輔輛輩輪辦農運達違遠遺邊鄉醫釋針鈕鉛銷鋪\
    錯鎖鏡鐘鐵閉陣陰陸陽隊險隨隱雙雜難雲靜響頂項順須預領願顧風飛飯飲館馬駐駕驚髮鬆魚鳥黨齊齒龍龜";

fn findings(check: impl Fn(&Spoken) -> Option<&'static str>) -> Vec<String> {
    let finding = |spoken: &Spoken| Some(format!("{}: {}: {}", spoken.id, check(spoken)?, spoken.chinese));
    spoken().iter().filter_map(finding).collect()
}

/// Every two letters that stand beside each other.
fn pairs(text: &str) -> impl Iterator<Item = (char, char)> {
    text.chars().zip(text.chars().skip(1))
}

#[test]
fn one_space_stands_between_han_and_latin_or_digits_except_in_dates() {
    none(findings(|spoken| space_finding(&spoken.chinese)));
}

/// A digit before 年月日, or after 年 and 月, belongs to a date.
fn space_finding(text: &str) -> Option<&'static str> {
    let latin = |letter: char| letter.is_ascii_alphanumeric() || letter == '$';
    let missing = pairs(text).any(|(a, b)| {
        let date = (a.is_ascii_digit() && "年月日".contains(b)) || (b.is_ascii_digit() && "年月".contains(a));
        !date && ((is_han(a) && latin(b)) || (latin(a) && is_han(b)))
    });
    let too_many = pairs(text)
        .any(|(a, b)| (a == ' ' && FULL_WIDTH.contains(b)) || (FULL_WIDTH.contains(a) && b == ' '));
    let between_han = pairs(text)
        .zip(text.chars().skip(2))
        .any(|((a, b), c)| is_han(a) && b == ' ' && is_han(c));
    if missing {
        Some("a space is missing between Han and Latin or digits")
    } else if too_many {
        Some("a space stands beside full-width punctuation")
    } else if between_han {
        Some("a space stands between two Chinese characters")
    } else {
        None
    }
}

#[test]
fn the_space_rule_is_that_of_the_official_texts() {
    for good in [
        "PIN 码",
        "5 位数",
        "2026年11月22日",
        "截至 2026年11月1日的欠款",
        "个人识别号码 (PIN)",
        "下午 3:40",
        "共 $1.00",
        "链接：24 小时",
    ] {
        assert_eq!(space_finding(good), None, "{good}");
    }
    for bad in ["PIN码", "5位数", "共$1.00", "登录 ，", "您好 吗", "用户ID"] {
        assert!(space_finding(bad).is_some(), "{bad}");
    }
}

#[test]
fn punctuation_beside_chinese_characters_is_full_width() {
    none(findings(|spoken| {
        let half = |letter: char| ",;:?!.".contains(letter);
        let wrong = pairs(&spoken.chinese).any(|(a, b)| (is_han(a) && half(b)) || (half(a) && is_han(b)));
        wrong.then_some("half-width punctuation beside Chinese")
    }));
}

#[test]
fn brackets_are_full_width_unless_they_hold_only_latin() {
    none(findings(|spoken| bracket_finding(&spoken.chinese)));
    assert_eq!(bracket_finding("个人识别号码 (PIN)，再试"), None);
    assert_eq!(bracket_finding("中文（简体）"), None);
    assert!(bracket_finding("中文 (简体)").is_some());
    assert!(bracket_finding("识别号（Web ID）").is_some());
    assert!(bracket_finding("识别号(Web ID)").is_some());
}

fn bracket_finding(text: &str) -> Option<&'static str> {
    let inside = |open: char, close: char| {
        text.split(open)
            .skip(1)
            .filter_map(move |rest| rest.split(close).next())
    };
    if inside('(', ')').any(|inner| inner.chars().any(is_han)) {
        Some("half-width brackets around Chinese")
    } else if inside('（', '）').any(|inner| !inner.is_empty() && inner.is_ascii()) {
        Some("full-width brackets around Latin")
    } else if pairs(text).any(|(a, b)| is_han(a) && b == '(') {
        Some("no space before a half-width bracket")
    } else {
        None
    }
}

#[test]
fn quotes_and_dots_are_chinese() {
    none(findings(|spoken| {
        let text = &spoken.chinese;
        if text.contains(['"', '\'', '「', '」']) {
            Some("quotes are “ ” and ‘ ’")
        } else if text.contains("...") || text.contains("。。") {
            Some("dots are ……")
        } else {
            None
        }
    }));
}

#[test]
fn the_reader_is_addressed_as_nin() {
    none(findings(|spoken| {
        spoken.chinese.contains('你').then_some("您, not 你")
    }));
}

#[test]
fn characters_are_simplified_except_for_readers_of_traditional() {
    let listed = glossary().same_in_all_languages;
    let in_traditional = |id: &str| listed.iter().any(|entry| entry.in_traditional && entry.id == id);
    none(findings(|spoken| {
        let traditional = spoken.chinese.contains(|letter| TRADITIONAL.contains(letter));
        match (traditional, in_traditional(&spoken.id)) {
            (true, false) => Some("a traditional character"),
            (false, true) => Some("listed in glossary.toml as Traditional, but is not"),
            _ => None,
        }
    }));
    assert!(
        TRADITIONAL.contains('養') && !"子女抚养费账户登录".contains(|letter| TRADITIONAL.contains(letter))
    );
}

#[test]
fn no_text_sounds_like_an_office_or_a_translation() {
    let words = [
        "予以",
        "进行",
        "该",
        "敬请",
        "兹",
        "点击",
        "被",
        "若",
        "亦",
        "届时",
        "致电给",
        "作为",
        "对于",
        "让您",
    ];
    none(findings(|spoken| {
        words
            .iter()
            .find(|word| without_idioms(&spoken.chinese).contains(**word))
            .copied()
    }));
}

/// 应该 is everyday language; only 该 for “the said” is not.
fn without_idioms(text: &str) -> String {
    text.replace("应该", "")
}

#[test]
fn no_sentence_is_longer_than_forty_characters() {
    none(findings(|spoken| {
        let longest = spoken
            .chinese
            .split(['。', '？', '！', '；'])
            .map(|sentence| sentence.chars().filter(|letter| is_han(*letter)).count());
        (longest.max().unwrap_or(0) > 40).then_some("a sentence of more than 40 characters")
    }));
}

#[test]
fn chinese_has_no_plural_variants() {
    let chinese = languages()
        .iter()
        .filter(|language| language.tag.starts_with("zh"));
    none(chinese.flat_map(|language| &language.files).flat_map(|file| {
        let keys = ["[one]", "[two]", "[few]", "[many]", "[zero]"];
        let lines = file.text.lines().enumerate();
        lines
            .filter(move |(_, line)| keys.iter().any(|key| line.contains(key)))
            .map(|(line, _)| format!("{}:{}", file.path, line + 1))
    }));
}

#[test]
fn what_stands_alone_in_a_message_is_trimmed() {
    none(
        languages()
            .iter()
            .flat_map(|language| &language.files)
            .flat_map(|file| {
                file.messages().filter_map(|message| {
                    let mut texts = Vec::new();
                    contract::parts(message).for_each(|(_, value)| {
                        pattern::visit(value, &mut |part| {
                            if let Part::Text(text) = part {
                                texts.push(text.to_owned());
                            }
                        });
                    });
                    texts
                        .iter()
                        .any(|text| text.contains("  ") || text.contains('\u{3000}'))
                        .then(|| format!("{}: {}", file.path, message.id.name))
                })
            }),
    );
}
