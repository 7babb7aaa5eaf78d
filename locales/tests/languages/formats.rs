//! Are dates, numbers and sums written as the readers of a language write them?
//!
//! ICU4X, with the data of Unicode, is the oracle. Where we differ on purpose, the reason stands beside it.

use icu::calendar::Date as IcuDate;
use icu::datetime::DateTimeFormatter;
use icu::datetime::fieldsets::{MD, T, YM, YMD, YMDE};
use icu::datetime::input::Time;
use icu::decimal::DecimalFormatter;
use icu::decimal::input::Decimal;
use icu::locale::Locale as IcuLocale;
use jiff::ToSpan;
use jiff::civil::{Date, date};
use locales::{Locale, Money, Msg, Pack, Percent, island_pack};
use serde_json::{Value, json};

/// Says one argument through the formats of a language.
fn say(locale: Locale, pattern: &str, arg: &Value) -> String {
    let pack = Pack::from_ftl(locale, &format!("{}\ntest = {pattern}\n", island_pack(locale).0));
    let msg: Msg = serde_json::from_value(json!({ "id": "test", "args": [["x", arg]] })).unwrap();
    pack.say(&msg)
}

fn icu(locale: Locale) -> IcuLocale {
    locale.tag().parse().unwrap()
}

/// 400 days over four years, each month and weekday among them.
fn days() -> impl Iterator<Item = Date> {
    (0..400).map(|n| date(2023, 12, 31).saturating_add((n * 4).days()))
}

#[test]
fn dates_are_those_of_icu_in_every_length() {
    for locale in [Locale::En, Locale::ZhHans] {
        let prefs = || icu(locale).into();
        let long = DateTimeFormatter::try_new(prefs(), YMD::long()).unwrap();
        let short = DateTimeFormatter::try_new(prefs(), MD::medium()).unwrap();
        let month = DateTimeFormatter::try_new(prefs(), YM::long()).unwrap();
        let weekday = DateTimeFormatter::try_new(prefs(), YMDE::long()).unwrap();
        let pack_says = |style: &str| {
            let pack = Pack::from_ftl(
                locale,
                &format!(
                    "{}\ntest = {{ DATE($x, style: {style:?}) }}\n",
                    island_pack(locale).0
                ),
            );
            move |day: Date| {
                let msg: Msg =
                    serde_json::from_value(json!({ "id": "test", "args": [["x", { "Date": day }]] }))
                        .unwrap();
                pack.say(&msg)
            }
        };
        let (ours_long, ours_short, ours_month, ours_weekday) = (
            pack_says("long"),
            pack_says("short"),
            pack_says("month"),
            pack_says("weekday"),
        );
        for day in days() {
            let oracle = IcuDate::try_new_iso(
                day.year().into(),
                day.month().unsigned_abs(),
                day.day().unsigned_abs(),
            )
            .unwrap();
            assert_eq!(ours_long(day), long.format(&oracle).to_string());
            assert_eq!(ours_short(day), short.format(&oracle).to_string());
            assert_eq!(ours_month(day), month.format(&oracle).to_string());
            assert_eq!(ours_weekday(day), weekday.format(&oracle).to_string());
        }
    }
}

#[test]
fn english_times_are_those_of_icu_but_for_noon_midnight_the_narrow_space_and_the_capitals() {
    let oracle = icu::datetime::NoCalendarFormatter::try_new(icu(Locale::En).into(), T::hm()).unwrap();
    for (hour, minute) in (0..24).flat_map(|hour| [0, 5, 59].map(|minute| (hour, minute))) {
        let theirs = oracle
            .format(&Time::try_new(hour, minute, 0, 0).unwrap())
            .to_string();
        // Narrow spaces show as boxes in old fonts; style guides for plain English write a.m. and p.m.
        let theirs = theirs
            .replace('\u{202f}', " ")
            .replace("AM", "a.m.")
            .replace("PM", "p.m.");
        let theirs = match (hour, minute) {
            (0, 0) => "midnight".to_owned(),
            (12, 0) => "noon".to_owned(),
            _ => theirs,
        };
        let ours = say(
            Locale::En,
            "{ TIME($x) }",
            &json!({ "DateTime": format!("2026-11-22T{hour:02}:{minute:02}:00") }),
        );
        assert_eq!(ours, theirs);
    }
}

#[test]
fn chinese_times_name_the_part_of_the_day_as_people_do() {
    // ICU writes 15:05. A letter to a parent says 下午 3:05.
    let parts = [
        (0, "凌晨 0:05"),
        (4, "凌晨 4:05"),
        (5, "凌晨 5:05"),
        (6, "上午 6:05"),
        (11, "上午 11:05"),
        (12, "中午 12:05"),
        (13, "下午 1:05"),
        (17, "下午 5:05"),
        (18, "晚上 6:05"),
        (23, "晚上 11:05"),
    ];
    for (hour, expected) in parts {
        let ours = say(
            Locale::ZhHans,
            "{ TIME($x) }",
            &json!({ "DateTime": format!("2026-11-22T{hour:02}:05:00") }),
        );
        assert_eq!(ours, expected);
    }
}

#[test]
fn whole_numbers_are_grouped_as_icu_groups_them() {
    for locale in [Locale::En, Locale::ZhHans] {
        let oracle = DecimalFormatter::try_new(
            icu(locale).into(),
            icu::decimal::options::DecimalFormatterOptions::default(),
        )
        .unwrap();
        let small = (0..30).map(|n| n * 37);
        let large = (1..21).map(|n| 7_i64.pow(n / 2) * 1013 + i64::from(n));
        for number in small.chain(large).chain([-1, -1234, 999, 1000, 1_000_000]) {
            // A minus sign is U+2212, as wide as a digit; the hyphen of ICU is not.
            let theirs = oracle
                .format(&Decimal::from(number))
                .to_string()
                .replace('-', "\u{2212}");
            assert_eq!(say(locale, "{ $x }", &json!({ "Number": number })), theirs);
        }
    }
}

#[test]
fn a_number_is_selected_by_value_and_by_plural_at_once() {
    let pattern = "{ $x ->\n    [0] none\n    [one] one\n   *[other] { $x } many\n  }";
    let english = |number: i64| say(Locale::En, pattern, &json!({ "Number": number }));
    assert_eq!(
        [english(0), english(1), english(2), english(1000)],
        ["none", "one", "2 many", "1,000 many"]
    );
}

#[test]
fn sums_have_a_dollar_sign_groups_and_cents_and_a_true_minus() {
    let sums = [
        (0, "$0.00"),
        (5, "$0.05"),
        (99, "$0.99"),
        (100, "$1.00"),
        (123_456, "$1,234.56"),
        (100_000_000, "$1,000,000.00"),
        (-5, "\u{2212}$0.05"),
        (-123_456, "\u{2212}$1,234.56"),
        (i64::MIN, "\u{2212}$92,233,720,368,547,758.08"),
    ];
    for locale in [Locale::En, Locale::ZhHans] {
        for (cents, expected) in sums {
            assert_eq!(say(locale, "{ MONEY($x) }", &json!({ "Money": cents })), expected);
            assert_eq!(
                Pack::get(locale, locales::Audience::Page).money(Money(cents)),
                expected
            );
        }
    }
}

#[test]
fn shares_show_no_zeros_at_the_end() {
    for (share, expected) in [
        (200, "2%"),
        (250, "2.5%"),
        (5, "0.05%"),
        (10_000, "100%"),
        (-50, "\u{2212}0.5%"),
    ] {
        assert_eq!(
            say(
                Locale::En,
                "{ PERCENT($x) }",
                &json!({ "Percent": Percent(share) })
            ),
            expected
        );
    }
}

#[test]
fn sums_of_money_never_wrap() {
    assert_eq!(Money(i64::MAX) + Money(1), Money(i64::MAX));
    assert_eq!(Money(i64::MIN) - Money(1), Money(i64::MIN));
    assert_eq!(-Money(i64::MIN), Money(i64::MAX));
    assert_eq!(
        [Money(1), Money(2), Money(-5)].into_iter().sum::<Money>(),
        Money(-2)
    );
    assert_eq!(Money(-123_456).to_string(), "-1234.56");
}
