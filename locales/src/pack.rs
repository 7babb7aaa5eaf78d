//! How does a message become text?

#[cfg(not(target_arch = "wasm32"))]
use std::collections::HashMap;
use std::collections::HashSet;
use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::{FluentNumber, FluentNumberOptions, FluentValue};
use fluent_bundle::{FluentArgs, FluentResource};

#[cfg(not(target_arch = "wasm32"))]
use crate::cut::{self, Cut};
use crate::format::{Formats, Formatted, teach};
use crate::rich::{self, Span};
use crate::{Arg, Locale, Money, Msg, errors};

/// The words of one language for one audience.
///
/// Costs under a millisecond to parse, then under a microsecond for a message. Shared between threads.
pub struct Pack {
    locale: Locale,
    bundle: FluentBundle<Arc<FluentResource>>,
    formats: Arc<Formats>,
    borrowed: HashSet<&'static str>,
    /// What can be said without Fluent.
    #[cfg(not(target_arch = "wasm32"))]
    cuts: HashMap<String, Cut>,
}

/// A message in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// The words.
    pub text: String,
    /// Their language, where it is not the pack's: a draft borrows from English.
    pub lang: Option<Locale>,
}

impl Pack {
    /// A pack from the text that [`crate::island_pack`] gave to the browser.
    ///
    /// Text that is not Fluent gives a pack that lacks messages: see [`Pack::say`].
    pub fn from_ftl(locale: Locale, ftl: &str) -> Self {
        Self::new(locale, ftl, &[])
    }

    pub(crate) fn new(locale: Locale, ftl: &str, borrowed: &[&'static str]) -> Self {
        let resource = FluentResource::try_new(ftl.to_owned()).unwrap_or_else(|(resource, found)| {
            errors::count(found.len());
            resource
        });
        let resource = Arc::new(resource);
        let formats = Arc::new(Formats::new(locale, Arc::clone(&resource)));
        let mut bundle = FluentBundle::new_concurrent(vec![locale.langid()]);
        // Isolates protect mixed directions; all languages so far run left to right, and isolates would end up in
        // titles, mails and what people copy.
        bundle.set_use_isolating(false);
        teach(&mut bundle, &formats);
        #[cfg(not(target_arch = "wasm32"))]
        let cuts = cut::all(&resource);
        if let Err(found) = bundle.add_resource(resource) {
            errors::count(found.len());
        }
        Self {
            locale,
            bundle,
            formats,
            borrowed: borrowed.iter().copied().collect(),
            #[cfg(not(target_arch = "wasm32"))]
            cuts,
        }
    }

    /// The language of this pack.
    pub fn locale(&self) -> Locale {
        self.locale
    }

    /// The message in words, without its tags.
    ///
    /// Never fails: a message that this pack lacks is said as its id, and counted in [`crate::format_errors`].
    pub fn say(&self, msg: &Msg) -> String {
        rich::strip(self.write(msg))
    }

    /// The same, with the language of the words where it is not the pack's.
    pub fn said(&self, msg: &Msg) -> Said {
        let id = msg.id().split('.').next().unwrap_or_default();
        let english = Locale::ALL
            .first()
            .copied()
            .filter(|_| self.borrowed.contains(id));
        Said {
            text: self.say(msg),
            lang: english,
        }
    }

    /// The message in words, cut at its tags.
    pub fn spans(&self, msg: &Msg) -> Vec<Span> {
        rich::spans(&self.write(msg))
    }

    /// A sum alone, e.g. `$1,234.56`; the minus sign is U+2212 and stands before the `$`.
    pub fn money(&self, sum: Money) -> String {
        self.formats.money(sum)
    }

    fn write(&self, msg: &Msg) -> String {
        #[cfg(not(target_arch = "wasm32"))]
        if let Some(cut) = self.cuts.get(msg.id()) {
            let arg = |name: &str| {
                let named = msg.args().iter().find(|(known, _)| known == name);
                named.map(|(_, arg)| arg)
            };
            if let Some(text) = cut.say(&self.formats, &arg) {
                return text;
            }
        }
        self.ask_fluent(msg)
    }

    fn ask_fluent(&self, msg: &Msg) -> String {
        let (id, attribute) = match msg.id().split_once('.') {
            Some((id, attribute)) => (id, Some(attribute)),
            None => (msg.id(), None),
        };
        let pattern = self.bundle.get_message(id).and_then(|message| match attribute {
            None => message.value(),
            Some(name) => message.get_attribute(name).map(|attribute| attribute.value()),
        });
        let Some(pattern) = pattern else {
            errors::count(1);
            return msg.id().to_owned();
        };
        let args: FluentArgs = msg
            .args()
            .iter()
            .map(|(name, arg)| (name.as_ref(), value(arg)))
            .collect();
        let mut found = Vec::new();
        let text = self
            .bundle
            .format_pattern(pattern, Some(&args), &mut found)
            .into_owned();
        errors::count(found.len());
        text
    }
}

fn value(arg: &Arg) -> FluentValue<'_> {
    match arg {
        Arg::Text(text) => rich::strip(text.clone()).into(),
        Arg::Key(key) => key.as_ref().into(),
        #[expect(
            clippy::cast_precision_loss,
            reason = "Fluent counts in f64; exact up to 2^53"
        )]
        Arg::Number(number) => FluentNumber::new(*number as f64, FluentNumberOptions::default()).into(),
        Arg::Date(date) => FluentValue::Custom(Box::new(Formatted::Date(*date))),
        Arg::DateTime(time) => FluentValue::Custom(Box::new(Formatted::DateTime(*time))),
        Arg::Money(sum) => FluentValue::Custom(Box::new(Formatted::Money(*sum))),
        Arg::Percent(share) => FluentValue::Custom(Box::new(Formatted::Percent(*share))),
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::Audience;

    /// Arguments for the variables of a message: one set for each word or number that it chooses by.
    fn sets(cut: &Cut) -> Vec<Vec<(&str, Arg)>> {
        let mut usual: Vec<(&str, Arg)> = Vec::new();
        let mut choices = Vec::new();
        cut.visit(&mut |name, kind| {
            let arg = match kind {
                cut::Kind::Value => Arg::Text("a \u{E000}b 1,234".to_owned()),
                cut::Kind::Day => Arg::Date(date(2026, 9, 5)),
                cut::Kind::Sum => Arg::Money(Money(-123_456_789)),
                cut::Kind::Number(number) => Arg::Number(number),
                cut::Kind::Word(word) => Arg::Key(word.to_owned().into()),
            };
            if matches!(arg, Arg::Number(_) | Arg::Key(_)) {
                choices.push((name, arg));
            } else if usual.iter().all(|(known, _)| *known != name) {
                usual.push((name, arg));
            }
        });
        for (name, arg) in &choices {
            usual.retain(|(known, _)| known != name);
            usual.push((name, arg.clone()));
        }
        let chosen = choices.iter().map(|(name, arg)| {
            let mut set: Vec<_> = usual.iter().filter(|(known, _)| known != name).cloned().collect();
            set.push((name, arg.clone()));
            set
        });
        std::iter::once(usual.clone()).chain(chosen).collect()
    }

    #[test]
    fn what_is_said_without_fluent_is_what_fluent_says() {
        let mut compared = 0;
        for locale in Locale::ALL {
            let pack = Pack::get(*locale, Audience::Page);
            for (id, cut) in &pack.cuts {
                for set in sets(cut) {
                    let mut msg = Msg::new(id.clone().leak());
                    for (name, arg) in set {
                        msg = msg.with(name.to_owned().leak(), arg);
                    }
                    assert_eq!(pack.write(&msg), pack.ask_fluent(&msg), "{locale} {id}");
                    compared += 1;
                }
            }
        }
        assert!(compared > 500, "{compared}");
    }

    #[test]
    fn what_only_fluent_can_say_is_left_to_it() {
        let pack = Pack::from_ftl(
            Locale::En,
            "plural = { $n ->\n    [one] { $n } day\n   *[other] { $n } days\n }\nquoted = { \"{\" }\nother = { plural }\n",
        );
        assert!(!pack.cuts.contains_key("quoted") && !pack.cuts.contains_key("other"));
        let msg = |n| Msg::new("plural").with("n", Arg::Number(n));
        assert_eq!(
            (pack.say(&msg(1)), pack.say(&msg(1200))),
            ("1 day".into(), "1,200 days".into())
        );
        let before = crate::format_errors();
        pack.say(&Msg::new("plural"));
        assert!(
            crate::format_errors() > before,
            "a missing argument is still an error"
        );
    }
}
