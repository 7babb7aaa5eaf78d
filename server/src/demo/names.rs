//! What are invented people called? No list here comes from a register of real persons.

use super::dice::Dice;

const ENGLISH_FAMILIES: [&str; 24] = [
    "Abbott",
    "Baxter",
    "Calloway",
    "Dunham",
    "Ellery",
    "Fairbanks",
    "Garrity",
    "Holloway",
    "Ingram",
    "Jessup",
    "Keating",
    "Lockhart",
    "Merriweather",
    "Norwood",
    "O'Rourke",
    "Pemberton",
    "Quimby",
    "Radcliffe",
    "Stoddard",
    "Thackeray",
    "Underhill",
    "Vickers",
    "Whitlock",
    "Yardley",
];
const ENGLISH_GIVEN: [&str; 24] = [
    "Alice", "Brandon", "Carla", "Derek", "Elaine", "Frank", "Grace", "Howard", "Irene", "Jason", "Karen",
    "Luther", "Megan", "Neil", "Olivia", "Patrick", "Rachel", "Simon", "Tanya", "Victor", "Wendy", "Xavier",
    "Yvonne", "Zachary",
];
const SPANISH_FAMILIES: [&str; 10] = [
    "Alarcón",
    "Benítez",
    "Cervantes",
    "Domínguez",
    "Echeverría",
    "Fuentes",
    "Guzmán",
    "Ibáñez",
    "Peña-Ruiz",
    "Zúñiga",
];
const SPANISH_GIVEN: [&str; 8] = [
    "Adriana",
    "Bruno",
    "Carmen",
    "Diego",
    "Esperanza",
    "Joaquín",
    "Lucía",
    "Marco Antonio",
];
const VIETNAMESE: [(&str, &str); 6] = [
    ("Nguyễn", "Thị Lan"),
    ("Trần", "Văn Minh"),
    ("Lê", "Quỳnh Anh"),
    ("Phạm", "Hữu Đức"),
    ("Hoàng", "Ngọc"),
    ("Đặng", "Thu Hà"),
];
const HAN_FAMILIES: [(&str, &str); 16] = [
    ("Chen", "陈"),
    ("Lin", "林"),
    ("Huang", "黄"),
    ("Zhang", "张"),
    ("Li", "李"),
    ("Wang", "王"),
    ("Wu", "吴"),
    ("Liu", "刘"),
    ("Zhao", "赵"),
    ("Zheng", "郑"),
    ("He", "何"),
    ("Guo", "郭"),
    ("Xu", "徐"),
    ("Yang", "杨"),
    ("Ouyang", "欧阳"),
    ("Gao", "高"),
];
const HAN_GIVEN: [(&str, &str); 16] = [
    ("Li", "丽"),
    ("Xiaoyan", "晓燕"),
    ("Meiling", "美玲"),
    ("Jianguo", "建国"),
    ("Haiyan", "海燕"),
    ("Zhiqiang", "志强"),
    ("Yun", "云"),
    ("Guifang", "桂芳"),
    ("Wenbin", "文斌"),
    ("Jiayi", "佳怡"),
    ("Dawei", "大伟"),
    ("Xiuying", "秀英"),
    ("Junjie", "俊杰"),
    ("Qiuyue", "秋月"),
    ("Bo", "博"),
    ("Yating", "雅婷"),
];
const TRADITIONAL: [(&str, &str, &str); 4] = [
    ("Chan", "Mei Yee", "陳美儀"),
    ("Wong", "Ka Ming", "黃家明"),
    ("Leung", "Siu Fong", "梁小芳"),
    ("Ng", "Wai Lun", "吳偉倫"),
];

/// Family and given name in Latin letters, and both in Han characters.
fn han(dice: &mut Dice) -> (String, String, String) {
    let ((family, family_han), (given, given_han)) = (dice.pick(&HAN_FAMILIES), dice.pick(&HAN_GIVEN));
    (
        family.to_owned(),
        given.to_owned(),
        format!("{family_han}{given_han}"),
    )
}

/// A person's name and language as the feed carries them.
#[derive(Clone, Debug)]
pub struct Called {
    /// Family name.
    pub family: String,
    /// Given name.
    pub given: String,
    /// In Han characters.
    pub native: Option<String>,
    /// Language.
    pub language: &'static str,
}

/// A parent: English 60, Simplified Chinese 30, Traditional Chinese 4, Spanish 5, Vietnamese 1 of a hundred.
pub fn parent(dice: &mut Dice) -> Called {
    let latin = |family: &str, given: &str, language| Called {
        family: family.to_owned(),
        given: given.to_owned(),
        native: None,
        language,
    };
    match dice.weigh(&[("en", 60), ("zh-Hans", 30), ("zh-Hant", 4), ("es", 5), ("vi", 1)]) {
        "zh-Hans" => {
            let (family, given, native) = han(dice);
            Called {
                family,
                given,
                native: Some(native),
                language: "zh-Hans",
            }
        }
        "zh-Hant" => {
            let (family, given, native) = dice.pick(&TRADITIONAL);
            Called {
                native: Some(native.to_owned()),
                ..latin(family, given, "zh-Hant")
            }
        }
        "es" => latin(dice.pick(&SPANISH_FAMILIES), dice.pick(&SPANISH_GIVEN), "es"),
        "vi" => {
            let (family, given) = dice.pick(&VIETNAMESE);
            latin(family, given, "vi")
        }
        _ => latin(dice.pick(&ENGLISH_FAMILIES), dice.pick(&ENGLISH_GIVEN), "en"),
    }
}

/// A child's given name.
pub fn child(dice: &mut Dice) -> &'static str {
    dice.pick(&[
        "Mei", "Leo", "Nora", "Owen", "Ruby", "Theo", "Ava", "Kai", "Lena", "Max", "Iris", "Hugo",
    ])
}
