//! How do dates, times, sums and shares become words?
//!
//! The order and the words are the translator's: `format.ftl` of the language. What is here only fills in the parts,
//! and groups digits. The same code runs on the server and in the browser, so that both say the same.

use std::borrow::Cow;
#[cfg(not(target_arch = "wasm32"))]
use std::collections::HashMap;
use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::memoizer::MemoizerKind;
use fluent_bundle::types::{FluentType, FluentValue};
use fluent_bundle::{FluentArgs, FluentResource};
use jiff::civil::{Date, DateTime};

#[cfg(not(target_arch = "wasm32"))]
use crate::Arg;
#[cfg(not(target_arch = "wasm32"))]
use crate::cut::{self, Cut};
use crate::{Locale, Money, Percent, errors};

/// A value that only a format function can write.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Formatted {
    Date(Date),
    DateTime(DateTime),
    Money(Money),
    Percent(Percent),
}

impl FluentType for Formatted {
    fn duplicate(&self) -> Box<dyn FluentType + Send> {
        Box::new(*self)
    }

    // Never seen: the build refuses a message that writes such a value without its function.
    fn as_string(&self, _: &intl_memoizer::IntlLangMemoizer) -> Cow<'static, str> {
        Cow::Borrowed("")
    }

    fn as_string_threadsafe(&self, _: &intl_memoizer::concurrent::IntlLangMemoizer) -> Cow<'static, str> {
        Cow::Borrowed("")
    }
}

/// The formats of one language.
pub(crate) struct Formats {
    locale: Locale,
    bundle: FluentBundle<Arc<FluentResource>>,
    money: (String, String),
    debt: (String, String),
    #[cfg(not(target_arch = "wasm32"))]
    cuts: HashMap<String, Cut>,
}

impl Formats {
    pub(crate) fn new(locale: Locale, resource: Arc<FluentResource>) -> Self {
        let mut bundle = FluentBundle::new_concurrent(vec![locale.langid()]);
        bundle.set_use_isolating(false);
        #[cfg(not(target_arch = "wasm32"))]
        let cuts = cut::all(&resource);
        let _ = bundle.add_resource(resource);
        let mut formats = Self {
            locale,
            bundle,
            #[cfg(not(target_arch = "wasm32"))]
            cuts,
            money: Default::default(),
            debt: Default::default(),
        };
        // Sums are on every line of every ledger: what stands around the digits is asked for once.
        formats.money = formats.around("format-money");
        formats.debt = formats.around("format-money-negative");
        formats
    }

    /// A sum, e.g. `$1,234.56`.
    pub(crate) fn money(&self, Money(cents): Money) -> String {
        let (before, after) = if cents < 0 { &self.debt } else { &self.money };
        let cents = cents.unsigned_abs();
        let (dollars, cents) = (group(cents / 100, self.locale.group()), cents % 100);
        format!("{before}{dollars}{}{cents:02}{after}", self.locale.decimal())
    }

    /// A share, e.g. `2.5%`.
    fn percent(&self, Percent(hundredths): Percent) -> String {
        let sign = if hundredths < 0 { "\u{2212}" } else { "" };
        let size = hundredths.unsigned_abs();
        let fraction = format!("{:02}", size % 100);
        let fraction = fraction.trim_end_matches('0');
        let point = if fraction.is_empty() {
            ""
        } else {
            self.locale.decimal()
        };
        let number = format!(
            "{sign}{}{point}{fraction}",
            group(size / 100, self.locale.group())
        );
        self.say("format-percent", [("amount", number.into())])
    }

    /// A whole number, e.g. `1,234`.
    #[cfg(not(target_arch = "wasm32"))]
    pub(crate) fn number(&self, number: i64) -> String {
        let sign = if number < 0 { "\u{2212}" } else { "" };
        format!("{sign}{}", group(number.unsigned_abs(), self.locale.group()))
    }

    pub(crate) fn date(&self, date: Date, style: &str) -> String {
        let id = match style {
            "short" => "format-date-short",
            "month" => "format-date-month",
            "weekday" => "format-date-weekday",
            _ => "format-date-long",
        };
        #[cfg(not(target_arch = "wasm32"))]
        if let Some(text) = self.cut_date(id, date) {
            return text;
        }
        self.say(
            id,
            [
                ("year", date.year().to_string().into()),
                ("month", i64::from(date.month()).into()),
                ("day", i64::from(date.day()).into()),
                ("weekday", i64::from(date.weekday().to_monday_one_offset()).into()),
            ],
        )
    }

    /// Days are on every line of every ledger too.
    #[cfg(not(target_arch = "wasm32"))]
    fn cut_date(&self, id: &str, date: Date) -> Option<String> {
        let year = Arg::Text(date.year().to_string());
        let [month, day, weekday] = [date.month(), date.day(), date.weekday().to_monday_one_offset()]
            .map(|number| Arg::Number(number.into()));
        self.cuts.get(id)?.say(self, &|name| match name {
            "year" => Some(&year),
            "month" => Some(&month),
            "day" => Some(&day),
            "weekday" => Some(&weekday),
            _ => None,
        })
    }

    fn time(&self, time: DateTime) -> String {
        let hour = i64::from(time.hour());
        // Many read 12:00 p.m. as midnight: a language may name the two by their names.
        let half = match (hour, time.minute()) {
            (0, 0) => "midnight",
            (12, 0) => "noon",
            (..12, _) => "am",
            _ => "pm",
        };
        self.say(
            "format-time",
            [
                ("hour", hour.into()),
                ("hour12", ((hour + 11) % 12 + 1).into()),
                ("minute", format!("{:02}", time.minute()).into()),
                ("half", half.into()),
            ],
        )
    }

    fn say<const N: usize>(&self, id: &str, args: [(&'static str, FluentValue<'_>); N]) -> String {
        let args: FluentArgs = args.into_iter().collect();
        let Some(pattern) = self.bundle.get_message(id).and_then(|message| message.value()) else {
            errors::count(1);
            return String::new();
        };
        let mut found = Vec::new();
        let text = self
            .bundle
            .format_pattern(pattern, Some(&args), &mut found)
            .into_owned();
        errors::count(found.len());
        text
    }

    /// What a format writes before and after its amount.
    fn around(&self, id: &str) -> (String, String) {
        let text = self.say(id, [("amount", "\u{0}".into())]);
        text.split_once('\u{0}')
            .map(|(before, after)| (before.to_owned(), after.to_owned()))
            .unwrap_or_default()
    }
}

/// Writes a value in a function's way, with its named options; none if the value is of another kind.
type Write = fn(&Formats, Formatted, &FluentArgs<'_>) -> Option<String>;

/// Teaches a bundle `DATE()`, `TIME()`, `MONEY()` and `PERCENT()`, and how numbers are grouped.
pub(crate) fn teach(bundle: &mut FluentBundle<Arc<FluentResource>>, formats: &Arc<Formats>) {
    let known: [(&str, Write); 4] = [
        ("DATE", |formats, value, options| {
            let date = match value {
                Formatted::Date(date) => date,
                Formatted::DateTime(time) => time.date(),
                _ => return None,
            };
            let style = match options.get("style") {
                Some(FluentValue::String(style)) => style.as_ref(),
                _ => "long",
            };
            Some(formats.date(date, style))
        }),
        ("TIME", |formats, value, _| match value {
            Formatted::DateTime(time) => Some(formats.time(time)),
            _ => None,
        }),
        ("MONEY", |formats, value, _| match value {
            Formatted::Money(sum) => Some(formats.money(sum)),
            _ => None,
        }),
        ("PERCENT", |formats, value, _| match value {
            Formatted::Percent(share) => Some(formats.percent(share)),
            _ => None,
        }),
    ];
    for (name, write) in known {
        let formats = Arc::clone(formats);
        // The only error is a name that is taken already.
        let _ = bundle.add_function(name, move |values, options| {
            let value = match values.first() {
                Some(FluentValue::Custom(value)) => (**value).as_any().downcast_ref::<Formatted>().copied(),
                _ => None,
            };
            value
                .and_then(|value| write(&formats, value, options))
                .map_or(FluentValue::Error, FluentValue::from)
        });
    }
    bundle.set_formatter(Some(number));
}

/// Groups the digits of a whole number. Fluent takes a plain function here, which learns the language from the memoizer.
fn number<M: MemoizerKind>(value: &FluentValue<'_>, memoizer: &M) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    let sign = if number.value < 0.0 { "\u{2212}" } else { "" };
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "arguments are whole numbers, see Arg"
    )]
    let size = number.value.abs() as u64;
    let separator = |found: &Separator| found.0;
    let separator = memoizer
        .with_try_get_threadsafe::<Separator, _, _>((), separator)
        .unwrap_or(",");
    Some(format!("{sign}{}", group(size, separator)))
}

/// What stands between groups of digits.
struct Separator(&'static str);

impl intl_memoizer::Memoizable for Separator {
    type Args = ();
    type Error = ();

    fn construct(lang: unic_langid::LanguageIdentifier, (): ()) -> Result<Self, ()> {
        let tag = lang.to_string();
        let locale = Locale::ALL
            .iter()
            .chain(Locale::DRAFTS)
            .find(|locale| locale.tag() == tag);
        Ok(Self(locale.map_or(",", |locale| locale.group())))
    }
}

fn group(number: u64, separator: &str) -> String {
    let digits = number.to_string();
    let mut grouped = String::with_capacity(digits.len() * 2);
    for (index, digit) in digits.char_indices() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            grouped.push_str(separator);
        }
        grouped.push(digit);
    }
    grouped
}
