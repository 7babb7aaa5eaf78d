//! Which messages are there, as the tests see them?

use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};

use locales::{Audience, Locale, Pack};

use crate::examples::examples;
use crate::generator::contract::{self, Contract};
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

/// A message as a reader meets it.
pub struct Spoken {
    pub file: String,
    pub id: String,
    /// Said with the examples of its comment; else with a value that leads to another variant.
    pub usual: bool,
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
                    let tried = examples(&id, english_value, &promise.declaration.variables);
                    all.extend(tried.iter().enumerate().map(|(at, msg)| Spoken {
                        file: file.name.clone(),
                        id: id.clone(),
                        usual: at == 0,
                        context: promise.declaration.context.clone(),
                        english: Pack::get(Locale::En, audience).say(msg),
                        chinese: Pack::get(Locale::ZhHans, audience).say(msg),
                        english_words: unhyphenated(&pattern::sketch(english_value)),
                        chinese_words: pattern::sketch(chinese_value),
                    }));
                }
            }
        }
        all
    })
}

/// Without the soft hyphens, which a sketch has as they are written in the file.
fn unhyphenated(text: &str) -> String {
    text.replace("\\u00AD", "")
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
