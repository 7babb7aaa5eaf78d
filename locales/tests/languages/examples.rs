//! With which values is a message tried?
//!
//! Those of its comment, and for each variant that it has besides one that leads there.

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use locales::Msg;
use serde_json::{Value, json};

use crate::generator::declaration::{Kind, Variable};

/// A message by its id: with the examples of its comment, then once for each key of its variants.
pub fn examples(id: &str, pattern: &Pattern<String>, variables: &[Variable]) -> Vec<Msg> {
    let mut all = vec![variables.to_vec()];
    for (name, key) in choices(pattern) {
        let mut values = variables.to_vec();
        for variable in values.iter_mut().filter(|variable| variable.name == name) {
            variable.example = match key.as_str() {
                "one" if variable.kind == Kind::Number => "1".to_owned(),
                "other" if variable.kind == Kind::Number => "7".to_owned(),
                key => key.to_owned(),
            };
        }
        all.push(values);
    }
    all.iter().map(|values| example(id, values)).collect()
}

fn example(id: &str, variables: &[Variable]) -> Msg {
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

/// Every variable that variants are chosen by, with each of their keys.
fn choices(pattern: &Pattern<String>) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for element in &pattern.elements {
        let PatternElement::Placeable {
            expression: Expression::Select { selector, variants },
        } = element
        else {
            continue;
        };
        for variant in variants {
            if let InlineExpression::VariableReference { id } = selector {
                let (VariantKey::Identifier { name: key } | VariantKey::NumberLiteral { value: key }) =
                    &variant.key;
                found.push((id.name.clone(), key.clone()));
            }
            found.extend(choices(&variant.value));
        }
    }
    found
}

#[test]
fn every_variant_of_a_message_is_tried() {
    let text = "a = { $n ->\n    [one] { $n } day\n   *[other] { $n } days\n } of { $k ->\n    [x] X\n   *[y] Y\n }\n";
    let resource = fluent_syntax::parser::parse(text.to_owned()).unwrap();
    let Some(fluent_syntax::ast::Entry::Message(message)) = resource.body.first() else {
        panic!("a message");
    };
    let variable = |name: &str, kind, example: &str| Variable {
        name: name.to_owned(),
        kind,
        meaning: String::new(),
        example: example.to_owned(),
    };
    let variables = [variable("n", Kind::Number, "4"), variable("k", Kind::Key, "x")];
    let pack = locales::Pack::from_ftl(locales::Locale::En, text);
    let said: Vec<_> = examples("a", message.value.as_ref().unwrap(), &variables)
        .iter()
        .map(|msg| pack.say(msg))
        .collect();
    assert_eq!(
        said,
        [
            "4 days of X",
            "1 day of X",
            "7 days of X",
            "4 days of X",
            "4 days of Y"
        ]
    );
}
