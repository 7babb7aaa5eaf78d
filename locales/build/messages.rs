//! Which Rust functions make the messages?

use std::fmt::Write as _;

use super::contract::{self, Contract, Promise, Promises};
use super::declaration::{Kind, Variable};
use super::pattern;
use super::rich;
use super::source::Audience;

/// The modules of `locales::m`, one per English file.
pub fn write(contract: &Contract) -> String {
    let mut code = String::new();
    for file in contract
        .files
        .iter()
        .filter(|file| file.audience != Audience::Every)
    {
        module(file, &mut code);
    }
    code
}

fn module(file: &Promises, code: &mut String) {
    let _ = writeln!(
        code,
        "/// The messages of `{}.ftl`.\npub mod {} {{",
        file.name,
        name(&file.name)
    );
    let _ = writeln!(code, "    use crate::msg::Msg;");
    for promise in &file.messages {
        for (attribute, value) in contract::parts(&promise.message) {
            let id = &promise.message.id.name;
            let rest = id.strip_prefix(&format!("{}-", file.name)).unwrap_or(id);
            let function =
                attribute.map_or_else(|| rest.to_owned(), |attribute| format!("{rest}-{attribute}"));
            let full_id = attribute.map_or_else(|| id.clone(), |attribute| format!("{id}.{attribute}"));
            constructor(promise, &function, &full_id, &pattern::sketch(value), code);
        }
    }
    code.push_str("}\n");
}

fn constructor(promise: &Promise, function: &str, full_id: &str, english: &str, code: &mut String) {
    let declaration = &promise.declaration;
    let variables: Vec<&Variable> = declaration.variables.iter().collect();
    let parameters: Vec<_> = variables
        .iter()
        .map(|variable| format!("{}: {}", name(&variable.name), parameter(variable.kind)))
        .collect();
    let mut value = format!("Msg::new(\"{full_id}\")");
    for variable in &variables {
        let _ = write!(value, ".with(\"{}\", {})", variable.name, argument(variable));
    }
    let docs = documentation(promise, english);
    let function = name(function);
    let parameters = parameters.join(", ");
    if declaration.tags.is_empty() {
        let _ = writeln!(
            code,
            "{docs}    pub fn {function}({parameters}) -> Msg {{\n        {value}\n    }}"
        );
    } else {
        let builder = rich::type_name(&function);
        let start = rich::start(&builder, &declaration.tags, &value);
        let _ = writeln!(
            code,
            "{docs}    pub fn {function}({parameters}) -> {builder} {{\n        {start}\n    }}"
        );
        rich::builder(&builder, &function, &declaration.tags, code);
    }
}

fn documentation(promise: &Promise, english: &str) -> String {
    let mut docs = String::new();
    let mut line = |text: &str| {
        let _ = writeln!(docs, "    /// {}", text.replace('[', "\\[").replace('<', "\\<"));
    };
    line(&format!(
        "“{}”",
        english.split_whitespace().collect::<Vec<_>>().join(" ")
    ));
    line("");
    line(&format!("{}.", promise.declaration.context.trim_end_matches('.')));
    for variable in &promise.declaration.variables {
        line(&format!(
            "- `{}`: {}, e.g. {}",
            variable.name, variable.meaning, variable.example
        ));
    }
    docs
}

const fn parameter(kind: Kind) -> &'static str {
    match kind {
        Kind::Text => "impl Into<String>",
        Kind::Number => "i64",
        Kind::Key => "impl Into<std::borrow::Cow<'static, str>>",
        Kind::Date => "jiff::civil::Date",
        Kind::DateTime => "jiff::civil::DateTime",
        Kind::Money => "crate::Money",
        Kind::Percent => "crate::Percent",
    }
}

fn argument(variable: &Variable) -> String {
    let value = name(&variable.name);
    match variable.kind {
        Kind::Text => format!("crate::Arg::Text({value}.into())"),
        Kind::Number => format!("crate::Arg::Number({value})"),
        Kind::Key => format!("crate::Arg::Key({value}.into())"),
        Kind::Date => format!("crate::Arg::Date({value})"),
        Kind::DateTime => format!("crate::Arg::DateTime({value})"),
        Kind::Money => format!("crate::Arg::Money({value})"),
        Kind::Percent => format!("crate::Arg::Percent({value})"),
    }
}

/// A Rust name: `user-id` becomes `user_id`, a keyword gets its `r#`.
fn name(fluent: &str) -> String {
    const KEYWORDS: &[&str] = &[
        "as", "async", "await", "box", "break", "const", "continue", "do", "dyn", "else", "enum", "extern",
        "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod",
        "move", "mut", "override", "priv", "pub", "ref", "return", "static", "struct", "trait", "true",
        "try", "type", "typeof", "unsafe", "use", "virtual", "where", "while", "yield",
    ];
    let rust = fluent.replace('-', "_");
    if KEYWORDS.contains(&rust.as_str()) {
        format!("r#{rust}")
    } else {
        rust
    }
}
