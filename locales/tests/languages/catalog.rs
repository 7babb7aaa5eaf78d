//! Which messages are there, as the tests see them?

use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};

use locales::{Audience, Locale, Msg, Pack};
use serde_json::{Value, json};

use crate::generator::contract::{self, Contract};
use crate::generator::declaration::{Kind, Variable};
use crate::generator::pattern;
use crate::generator::source::{self, Language};

/// The crate's folder.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_path_buf()
}

/// The language folders as they are now; English first.
pub fn languages() -> &'static [Language] {
    static READ: OnceLock<Vec<Language>> = OnceLock::new();
    READ.get_or_init(|| source::read(&root()).unwrap_or_else(|faults| panic!("{faults:?}")))
}

/// What English declares.
pub fn promised() -> &'static Contract {
    static CHECKED: OnceLock<Contract> = OnceLock::new();
    CHECKED.get_or_init(|| contract::check(languages()).unwrap_or_else(|faults| panic!("{faults:?}")))
}

/// A message as a reader meets it: said with the examples of its comment.
pub struct Spoken {
    pub file: String,
    pub id: String,
    pub context: String,
    pub english: String,
    pub chinese: String,
    /// The English words without those of the examples.
    pub english_words: String,
    /// The Chinese words without those of the examples.
    pub chinese_words: String,
}

/// Every message and attribute that the pages, the staff and the mails can say, in both languages.
pub fn spoken() -> &'static [Spoken] {
    static SPOKEN: OnceLock<Vec<Spoken>> = OnceLock::new();
    SPOKEN.get_or_init(|| {
        let mut all = Vec::new();
        for file in promised()
            .files
            .iter()
            .filter(|file| file.audience != source::Audience::Every)
        {
            let audience = if file.audience == source::Audience::Mail {
                Audience::Mail
            } else {
                Audience::Staff
            };
            for promise in &file.messages {
                let chinese = languages()[1..]
                    .iter()
                    .find(|language| language.tag == "zh-Hans")
                    .unwrap();
                let translated = chinese.message(&promise.message.id.name).unwrap();
                let values = contract::parts(&promise.message).zip(contract::parts(translated));
                for ((attribute, english_value), (_, chinese_value)) in values {
                    let id = &promise.message.id.name;
                    let id = attribute.map_or_else(|| id.clone(), |attribute| format!("{id}.{attribute}"));
                    let msg = example(&id, &promise.declaration.variables);
                    all.push(Spoken {
                        file: file.name.clone(),
                        context: promise.declaration.context.clone(),
                        english: Pack::get(Locale::En, audience).say(&msg),
                        chinese: Pack::get(Locale::ZhHans, audience).say(&msg),
                        english_words: pattern::sketch(english_value),
                        chinese_words: pattern::sketch(chinese_value),
                        id,
                    });
                }
            }
        }
        all
    })
}

/// A message by its id, with the examples of its declaration as arguments.
pub fn example(id: &str, variables: &[Variable]) -> Msg {
    let args: Vec<_> = variables
        .iter()
        .map(|variable| json!([variable.name, arg(variable)]))
        .collect();
    serde_json::from_value(json!({ "id": id, "args": args })).unwrap_or_else(|error| panic!("{id}: {error}"))
}

fn arg(variable: &Variable) -> Value {
    let example = variable.example.as_str();
    let number = || {
        example
            .parse::<i64>()
            .unwrap_or_else(|_| panic!("${}: {example} is no number", variable.name))
    };
    match variable.kind {
        Kind::Text => json!({ "Text": example }),
        Kind::Key => json!({ "Key": example }),
        Kind::Number => json!({ "Number": number() }),
        Kind::Date => json!({ "Date": example }),
        Kind::DateTime => json!({ "DateTime": example }),
        Kind::Money => json!({ "Money": number() }),
        Kind::Percent => json!({ "Percent": number() }),
    }
}

/// Held by tests that look at the count of errors, or make errors: the count is one for the whole process.
pub fn counting() -> MutexGuard<'static, ()> {
    static COUNTING: Mutex<()> = Mutex::new(());
    COUNTING.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Fails with one line for each finding.
#[track_caller]
pub fn none(findings: impl IntoIterator<Item = String>) {
    let findings: Vec<_> = findings.into_iter().collect();
    assert!(
        findings.is_empty(),
        "{} found:\n{}",
        findings.len(),
        findings.join("\n")
    );
}

/// Whether a letter is a Chinese character.
pub fn is_han(letter: char) -> bool {
    matches!(letter, '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}')
}
