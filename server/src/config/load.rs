//! Where does the configuration come from, and how do we point at the line that is wrong in it?

use std::path::{Path, PathBuf};

use figment::Figment;
use figment::error::Kind;
use figment::providers::{Env, Format, Toml};
use toml::de::{DeTable, DeValue};

use super::problem::Place;
use super::{Config, ConfigError, Problem};

const PREFIX: &str = "PORTAL_";
const SAMPLES: [(&str, &str); 2] = [
    ("ohio", include_str!("../../agencies/ohio.toml")),
    ("new-york", include_str!("../../agencies/new-york.toml")),
];

/// The file to read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Source {
    /// A file of the operator's.
    File(PathBuf),
    /// A sample agency that ships inside the program, by name.
    Sample(&'static str),
}

impl Source {
    /// What `--config` says, else `PORTAL_CONFIG`, else the sample `ohio`. A sample's name stands for the sample.
    pub fn find(option: Option<PathBuf>) -> Self {
        #[expect(
            clippy::disallowed_methods,
            reason = "configuration is the one place that reads the environment"
        )]
        let named = option.or_else(|| std::env::var_os("PORTAL_CONFIG").map(PathBuf::from));
        let Some(path) = named else {
            return Self::Sample("ohio");
        };
        let sample = SAMPLES.iter().find(|(name, _)| path == Path::new(name));
        sample.map_or(Self::File(path), |(name, _)| Self::Sample(name))
    }

    fn name(&self) -> String {
        match self {
            Self::File(path) => path.display().to_string(),
            Self::Sample(name) => format!("sample agency `{name}`"),
        }
    }

    fn text(&self) -> Result<String, ConfigError> {
        match self {
            Self::Sample(name) => {
                let text = SAMPLES
                    .iter()
                    .find(|(sample, _)| sample == name)
                    .map(|(_, text)| *text);
                Ok(text.unwrap_or_default().to_owned())
            }
            Self::File(path) => std::fs::read_to_string(path).map_err(|error| ConfigError::Unreadable {
                file: self.name(),
                reason: error.to_string(),
            }),
        }
    }
}

impl Config {
    /// Reads the file and the environment, and checks every rule.
    pub fn load(source: &Source) -> Result<Self, ConfigError> {
        // PORTAL_CONFIG was read before; PORTAL_TEST_… belongs to the tests' own set-up.
        let env = Env::prefixed(PREFIX)
            .ignore(&["config"])
            .filter(|key| !key.starts_with("test_"))
            .split("__");
        Self::from_layers(&source.name(), &source.text()?, |figment| figment.merge(env))
    }

    /// Reads a text alone: what tests use, so that the environment of the test run changes nothing.
    pub fn from_text(file: &str, text: &str) -> Result<Self, ConfigError> {
        Self::from_layers(file, text, |figment| figment)
    }

    fn from_layers(
        file: &str,
        text: &str,
        layers: impl FnOnce(Figment) -> Figment,
    ) -> Result<Self, ConfigError> {
        // Read once by itself first: its syntax errors carry a position, figment's do not.
        let table = DeTable::parse(text).map_err(|error| ConfigError::Wrong {
            place: Place::File {
                file: file.to_owned(),
                line: error.span().map(|span| line_at(text, span.start)),
            },
            problem: Problem::new("this line:", error.message()),
        })?;
        let table = DeValue::Table(table.into_inner());
        let place = |key: &str| Place::File {
            file: file.to_owned(),
            line: find_line(text, &table, key),
        };

        let figment = layers(Figment::from(Toml::string(text)));
        let config: Self = figment.extract().map_err(|error| {
            let from_environment = error
                .metadata
                .as_ref()
                .is_some_and(|m| m.name.contains("environment"));
            let problem = describe(&error);
            let place = if from_environment {
                variable(&problem.key)
            } else {
                place(&problem.key)
            };
            ConfigError::Wrong { place, problem }
        })?;
        config.check().map_err(|mut problem| {
            let tag = figment.find_metadata(&problem.key);
            let from_environment = tag.is_some_and(|m| m.name.contains("environment"));
            let place = if from_environment {
                variable(&problem.key)
            } else {
                place(&problem.key)
            };
            problem.expected = format!("must be {}", problem.expected);
            ConfigError::Wrong { place, problem }
        })?;
        Ok(config)
    }
}

fn variable(key: &str) -> Place {
    Place::Environment(format!("{PREFIX}{}", key.replace('.', "__").to_uppercase()))
}

/// Says what figment found, but never the value.
fn describe(error: &figment::Error) -> Problem {
    let path = error.path.join(".");
    let inside = |name: &str| {
        if path.is_empty() {
            name.to_owned()
        } else {
            format!("{path}.{name}")
        }
    };
    match &error.kind {
        Kind::UnknownField(name, known) => {
            // figment's path may or may not already end in the field.
            let key = if error.path.last() == Some(name) {
                path.clone()
            } else {
                inside(name)
            };
            Problem::new(
                key,
                format!("is not a setting here; known are {}", known.join(", ")),
            )
        }
        Kind::MissingField(name) => Problem::new(inside(name), "is missing"),
        Kind::InvalidType(_, expected)
        | Kind::InvalidValue(_, expected)
        | Kind::InvalidLength(_, expected) => {
            Problem::new(path, format!("must be {}", in_plain_words(expected)))
        }
        Kind::UnknownVariant(_, known) => {
            let known = known.iter().map(|word| format!("\"{word}\""));
            Problem::new(
                path,
                format!("must be one of {}", known.collect::<Vec<_>>().join(", ")),
            )
        }
        Kind::Message(message) if message.starts_with("expected ") => {
            Problem::new(path, format!("is wrong: {message}"))
        }
        Kind::Message(message) if message.contains("is not a language") => {
            Problem::new(path, message.clone())
        }
        Kind::Message(_) => Problem::new(path, "cannot be understood; see the sample agencies for its form"),
        _ => Problem::new(path, "has a value of the wrong kind"),
    }
}

/// What serde calls a kind of value, as the operator would write one.
fn in_plain_words(expected: &str) -> &str {
    match expected {
        "usize" | "u64" | "u32" | "u16" => "a whole number",
        "an unsigned duration string" => "a duration, such as \"5 s\"",
        "a date string" => "a day in quotes, such as \"2026-11-26\"",
        "a time string" => "a time of day in quotes, such as \"08:00\"",
        "a string" | "path string" => "a text in quotes",
        "a sequence" => "a list, such as [\"…\"]",
        other => other,
    }
}

/// The line (from 1) of a dotted key, or of the deepest section of it that exists.
fn find_line(text: &str, table: &DeValue<'_>, key: &str) -> Option<usize> {
    let mut value = table;
    let mut line = None;
    for part in key.split('.') {
        let (at, inner) = match value {
            DeValue::Table(table) => match table.iter().find(|(name, _)| name.get_ref() == part) {
                Some((name, inner)) => (name.span().start, inner.get_ref()),
                None => break,
            },
            DeValue::Array(entries) => match part.parse().ok().and_then(|at: usize| entries.get(at)) {
                Some(entry) => (entry.span().start, entry.get_ref()),
                None => break,
            },
            _ => break,
        };
        line = Some(line_at(text, at));
        value = inner;
    }
    line
}

fn line_at(text: &str, position: usize) -> usize {
    text.bytes().take(position).filter(|byte| *byte == b'\n').count() + 1
}
