//! What does English promise, and does every other language keep it?

use std::collections::BTreeSet;

use fluent_syntax::ast::{Expression, Message, Pattern, PatternElement};

use super::declaration::{Declaration, Kind};
use super::fault::Fault;
use super::pattern::{self, Part};
use super::source::{Audience, File, Language};
use super::tags;

/// English, with what its comments declare.
pub struct Contract {
    /// Its files in order.
    pub files: Vec<Promises>,
}

/// One English file.
pub struct Promises {
    /// Its name, e.g. `sign-in`.
    pub name: String,
    /// Who hears it.
    pub audience: Audience,
    /// In order.
    pub messages: Vec<Promise>,
}

/// One English message.
pub struct Promise {
    /// As written in the file.
    pub message: Message<String>,
    /// From its comment.
    pub declaration: Declaration,
}

impl Contract {
    /// What English declares for a message.
    pub fn promise(&self, id: &str) -> Option<&Promise> {
        self.files
            .iter()
            .flat_map(|file| &file.messages)
            .find(|promise| promise.message.id.name == id)
    }
}

/// Checks every language.
pub fn check(languages: &[Language]) -> Result<Contract, Vec<Fault>> {
    let mut faults = Vec::new();
    let Some((english, others)) = languages.split_first() else {
        return Ok(Contract { files: Vec::new() });
    };
    let files = english
        .files
        .iter()
        .map(|file| promises(file, &mut faults))
        .collect();
    let contract = Contract { files };
    for language in languages {
        check_references(language, english, &mut faults);
    }
    for language in others {
        compare(language, english, &contract, &mut faults);
    }
    if faults.is_empty() {
        Ok(contract)
    } else {
        Err(faults)
    }
}

/// Reads one English file and checks it against its own comments.
fn promises(file: &File, faults: &mut Vec<Fault>) -> Promises {
    let mut messages = Vec::new();
    let mut ids = BTreeSet::new();
    for message in file.messages() {
        let id = &message.id.name;
        let mut fault = |what: String| faults.push(Fault::new(&file.path, file.line_of_message(id), what));
        if !id.starts_with(&format!("{}-", file.name)) {
            fault(format!(
                "`{id}` must begin with the name of its file: `{}-`.",
                file.name
            ));
        }
        if !id
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
        {
            fault(format!("`{id}` must be small letters, digits and hyphens."));
        }
        if !ids.insert(id.clone()) {
            fault(format!("`{id}` is there twice. Delete one."));
        }
        let comment = message
            .comment
            .as_ref()
            .map(|comment| comment.content.as_slice())
            .unwrap_or_default();
        let declaration = Declaration::read(comment).unwrap_or_else(|found| {
            found.into_iter().for_each(&mut fault);
            Declaration::default()
        });
        if declaration.context.is_empty() {
            fault(format!(
                "`{id}` has no context. Write `# Context: where it is read` in the line above it."
            ));
        }
        fits(message, &declaration, file.audience == Audience::Every)
            .into_iter()
            .for_each(&mut fault);
        messages.push(Promise {
            message: message.clone(),
            declaration,
        });
    }
    Promises {
        name: file.name.clone(),
        audience: file.audience,
        messages,
    }
}

/// Compares one language with English.
fn compare(language: &Language, english: &Language, contract: &Contract, faults: &mut Vec<Fault>) {
    for ours in &english.files {
        let Some(theirs) = language.file(&ours.name) else {
            if !language.draft {
                let path = format!("{}/{}.ftl", language.tag, ours.name);
                faults.push(Fault::new(
                    &path,
                    1,
                    format!("is missing. Translate {}.", ours.path),
                ));
            }
            continue;
        };
        compare_file(ours, theirs, language.draft, contract, faults);
    }
    for theirs in language
        .files
        .iter()
        .filter(|file| english.file(&file.name).is_none())
    {
        faults.push(Fault::new(
            &theirs.path,
            1,
            format!("has no English file {}.ftl.", theirs.name),
        ));
    }
}

fn compare_file(ours: &File, theirs: &File, draft: bool, contract: &Contract, faults: &mut Vec<Fault>) {
    if ours.audience != theirs.audience {
        faults.push(Fault::new(
            &theirs.path,
            1,
            format!("has another audience than {}.", ours.path),
        ));
    }
    let mut previous = None;
    for message in ours.messages() {
        let id = &message.id.name;
        if !draft && !theirs.messages().any(|other| other.id.name == *id) {
            let line = previous.map_or(1, |previous| theirs.line_of_message(previous));
            let english = message.value.as_ref().map(pattern::sketch).unwrap_or_default();
            faults.push(Fault::new(
                &theirs.path,
                line,
                format!("`{id}` is missing here. English: “{english}”."),
            ));
        }
        previous = Some(id);
    }
    for message in theirs.messages() {
        let id = &message.id.name;
        let mut fault =
            |what: String| faults.push(Fault::new(&theirs.path, theirs.line_of_message(id), what));
        match ours
            .messages()
            .find(|other| other.id.name == *id)
            .and(contract.promise(id))
        {
            None => fault(format!(
                "`{id}` is not in {}. Delete it, or write the English first.",
                ours.path
            )),
            Some(promise) => {
                let optional = ours.audience == Audience::Every;
                fits(message, &promise.declaration, optional)
                    .into_iter()
                    .for_each(&mut fault);
                if parts(message)
                    .map(|(name, _)| name)
                    .ne(parts(&promise.message).map(|(name, _)| name))
                {
                    fault(format!(
                        "`{id}` must have the same value and attributes, in the same order, as in English."
                    ));
                }
            }
        }
    }
}

/// The value (name `None`) and the attributes of a message.
pub fn parts(message: &Message<String>) -> impl Iterator<Item = (Option<&str>, &Pattern<String>)> {
    let attributes = message
        .attributes
        .iter()
        .map(|attribute| (Some(attribute.id.name.as_str()), &attribute.value));
    message.value.iter().map(|value| (None, value)).chain(attributes)
}

/// What does not fit between a message and its declaration. With `optional`, a declared argument may stay unused.
fn fits(message: &Message<String>, declaration: &Declaration, optional: bool) -> Vec<String> {
    let id = &message.id.name;
    let mut faults = Vec::new();
    let mut used = BTreeSet::new();
    let mut check = |name: &str, function: Option<&str>, selects: bool, faults: &mut Vec<String>| {
        used.insert(name.to_owned());
        match declaration
            .variables
            .iter()
            .find(|variable| variable.name == name)
        {
            None => {
                let known: Vec<_> = declaration
                    .variables
                    .iter()
                    .map(|known| format!("${}", known.name))
                    .collect();
                let known = if known.is_empty() {
                    "none".to_owned()
                } else {
                    known.join(", ")
                };
                faults.push(format!(
                    "`{id}` uses `${name}`, which the English comment does not declare. Declared: {known}."
                ));
            }
            Some(variable) if selects && !matches!(variable.kind, Kind::Number | Kind::Key) => {
                faults.push(format!(
                    "`{id}` selects on `${name}`. Only a Number or a Key can be selected on."
                ));
            }
            Some(variable) if variable.kind == Kind::Key && !selects => {
                faults.push(format!(
                    "`{id}` must select on `${name}`. What is shown as it is, is a Text."
                ));
            }
            Some(variable) if !selects && !wants(variable.kind).contains(&function) => {
                let functions: Vec<_> = wants(variable.kind)
                    .iter()
                    .flatten()
                    .map(|f| format!("{f}(${name})"))
                    .collect();
                faults.push(format!(
                    "`{id}` must write `${name}` as {{ {} }}.",
                    functions.join(" } or { ")
                ));
            }
            Some(_) => {}
        }
    };
    let mut tags = BTreeSet::new();
    for (_, value) in parts(message) {
        pattern::visit(value, &mut |part| match part {
            Part::Variable { name, function } => check(name, function, false, &mut faults),
            Part::Selector(name) => check(name, None, true, &mut faults),
            Part::Text(_) | Part::Term(_) | Part::Message(_) => {}
        });
        if let Err(fault) = collect_tags(value, &mut tags) {
            faults.push(format!("`{id}` {fault}"));
        }
    }
    for variable in declaration
        .variables
        .iter()
        .filter(|variable| !optional && !used.contains(&variable.name))
    {
        faults.push(format!(
            "`{id}` must use `${}`: {}.",
            variable.name, variable.meaning
        ));
    }
    let declared: BTreeSet<_> = declaration.tags.iter().map(|tag| tag.name.clone()).collect();
    for tag in tags.symmetric_difference(&declared) {
        faults.push(format!(
            "`{id}`: `<{tag}>` must be declared in English and used in every language."
        ));
    }
    faults
}

/// The functions that may write a kind of value; `None` is the bare `{ $name }`.
const fn wants(kind: Kind) -> &'static [Option<&'static str>] {
    match kind {
        Kind::Text | Kind::Number => &[None],
        Kind::Key => &[],
        Kind::Date => &[Some("DATE")],
        Kind::DateTime => &[Some("DATE"), Some("TIME")],
        Kind::Money => &[Some("MONEY")],
        Kind::Percent => &[Some("PERCENT")],
    }
}

fn collect_tags(value: &Pattern<String>, found: &mut BTreeSet<String>) -> Result<(), String> {
    let mut text = String::new();
    for element in &value.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable {
                expression: Expression::Select { variants, .. },
            } => {
                variants
                    .iter()
                    .try_for_each(|variant| collect_tags(&variant.value, found))?;
            }
            PatternElement::Placeable { .. } => {}
        }
    }
    found.extend(tags::in_text(&text)?.into_iter().map(str::to_owned));
    Ok(())
}

/// Terms and messages that are referred to must exist; so must every English term.
fn check_references(language: &Language, english: &Language, faults: &mut Vec<Fault>) {
    let terms = |language: &Language| -> BTreeSet<String> {
        language
            .files
            .iter()
            .flat_map(File::terms)
            .map(|term| term.id.name.clone())
            .collect()
    };
    let known = terms(language);
    for (name, file) in english
        .files
        .iter()
        .flat_map(|file| file.terms().map(move |term| (&term.id.name, file)))
    {
        if !known.contains(name) && !language.draft {
            let path = format!("{}/{}.ftl", language.tag, file.name);
            faults.push(Fault::new(
                &path,
                1,
                format!("the term `-{name}` is missing here."),
            ));
        }
    }
    for file in &language.files {
        for message in file.messages() {
            for (_, value) in parts(message) {
                pattern::visit(value, &mut |part| {
                    let missing = match part {
                        Part::Term(name) if !known.contains(name) && !language.draft => {
                            format!("the term `-{name}`")
                        }
                        Part::Message(name) if language.message(name).is_none() => {
                            format!("the message `{name}`")
                        }
                        _ => return,
                    };
                    let what = format!("`{}` refers to {missing}, which does not exist.", message.id.name);
                    faults.push(Fault::new(
                        &file.path,
                        file.line_of_message(&message.id.name),
                        what,
                    ));
                });
            }
        }
    }
}
