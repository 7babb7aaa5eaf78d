//! Which language does each of these browsers mean? Asked of the negotiation itself here, and over HTTP by the tests of the server.

use locales::Locale;

const EN: Option<Locale> = Some(Locale::En);
const HANS: Option<Locale> = Some(Locale::ZhHans);

/// Header, language, whether Traditional was wanted more.
pub const HEADERS: &[(&str, Option<Locale>, bool)] = &[
    // English.
    ("en", EN, false),
    ("en-US,en;q=0.9", EN, false),
    ("EN-us", EN, false),
    ("en_GB", EN, false),
    ("en-US,en;q=0.9,zh-CN;q=0.8,zh;q=0.7", EN, false),
    ("fr-FR,fr;q=0.9,en;q=0.8", EN, false),
    // Simplified.
    ("zh", HANS, false),
    ("zh-CN", HANS, false),
    ("zh-CN,zh;q=0.9,en;q=0.8", HANS, false),
    ("zh-Hans", HANS, false),
    ("zh-hans-cn", HANS, false),
    ("zh-Hans-US,en-US;q=0.9", HANS, false),
    ("zh-Hans-HK", HANS, false),
    ("zh-SG,zh;q=0.9", HANS, false),
    ("zh-MY", HANS, false),
    ("zh-US,zh;q=0.9", HANS, false),
    ("zh-GB", HANS, false),
    ("cmn", HANS, false),
    ("cmn-Hans-CN", HANS, false),
    ("zh-cmn-Hans-CN", HANS, false),
    ("yue-Hans", HANS, false),
    ("yue-CN", HANS, false),
    ("zh_CN", HANS, false),
    // Traditional: never silently Simplified.
    ("zh-TW", EN, true),
    ("zh-TW,zh;q=0.9,en;q=0.8", EN, true),
    ("zh-HK,zh;q=0.9", EN, true),
    ("zh-HK,en-US;q=0.9,en;q=0.8", EN, true),
    ("zh-MO", EN, true),
    ("zh-TW;Q=0.9,en;q=0.5", EN, true),
    ("zh,zh-TW;q=0.9,en;q=0.8", EN, true),
    ("zh-nan", EN, true),
    ("zh-min-nan,en;q=0.5", EN, true),
    ("nan-TW,en", EN, true),
    ("hak-TW,en", EN, true),
    ("zh-Hant", EN, true),
    ("zh-Hant-CN", EN, true),
    ("zh-Hant-US,zh;q=0.9,en;q=0.8", EN, true),
    ("cmn-Hant", EN, true),
    ("yue", EN, true),
    ("yue-HK,zh-HK;q=0.9", EN, true),
    ("zh-yue", EN, true),
    // Both scripts.
    ("zh-TW,zh-CN;q=0.5", HANS, true),
    ("zh-HK,zh;q=0.9,zh-CN;q=0.8,en;q=0.7", HANS, true),
    ("zh-CN,zh-TW;q=0.9,zh;q=0.8", HANS, false),
    ("zh-CN,zh;q=0.9,zh-TW;q=0.8", HANS, false),
    ("en-US,zh-TW;q=0.8", EN, false),
    // Qualities.
    ("en;q=0.1,zh-CN;q=0.9", HANS, false),
    ("zh-CN;q=0.8,en;q=0.9", EN, false),
    ("zh-CN;q=0,en;q=0.1", EN, false),
    ("en;q=0.50,zh-CN;q=0.500", EN, false),
    ("zh-CN; q=0.9 , en;q=0.8", HANS, false),
    ("zh-CN;q=1.000,en", HANS, false),
    // Nothing to go by.
    ("", None, false),
    ("*", None, false),
    ("fr-FR,fr;q=0.9", None, false),
    ("ja,ko;q=0.8", None, false),
    ("vi", None, false),
    (",,;q=1,", None, false),
    // Not readable: does not count.
    ("zh-CN;q=abc,en;q=0.5", EN, false),
    ("zh-CN;q=2,en;q=0.5", EN, false),
    ("zh-CN;q=-1", None, false),
    ("zh-CN;q=0.12345", None, false),
    ("zh-CN<script>", None, false),
    ("中文", None, false),
];
