//! Which variables, functions and words are in a pattern?

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};

/// What a visitor may look at, in order of appearance.
pub enum Part<'a> {
    /// Words.
    Text(&'a str),
    /// A variable, and the function around it, if any.
    Variable {
        name: &'a str,
        function: Option<&'a str>,
    },
    /// A variable that variants are chosen by.
    Selector(&'a str),
    /// A term.
    Term(&'a str),
    /// Another message.
    Message(&'a str),
}

/// Calls `look` for each part of a pattern, through all its variants.
pub fn visit<'a>(pattern: &'a Pattern<String>, look: &mut dyn FnMut(Part<'a>)) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => look(Part::Text(value)),
            PatternElement::Placeable { expression } => expression_parts(expression, look),
        }
    }
}

fn expression_parts<'a>(expression: &'a Expression<String>, look: &mut dyn FnMut(Part<'a>)) {
    match expression {
        Expression::Inline(inline) => inline_parts(inline, None, look),
        Expression::Select { selector, variants } => {
            match selector {
                InlineExpression::VariableReference { id } => look(Part::Selector(&id.name)),
                other => inline_parts(other, None, look),
            }
            for variant in variants {
                visit(&variant.value, look);
            }
        }
    }
}

fn inline_parts<'a>(
    inline: &'a InlineExpression<String>,
    function: Option<&'a str>,
    look: &mut dyn FnMut(Part<'a>),
) {
    match inline {
        InlineExpression::VariableReference { id } => look(Part::Variable {
            name: &id.name,
            function,
        }),
        InlineExpression::StringLiteral { value } => look(Part::Text(value)),
        InlineExpression::TermReference { id, .. } => look(Part::Term(&id.name)),
        InlineExpression::MessageReference { id, .. } => look(Part::Message(&id.name)),
        InlineExpression::FunctionReference { id, arguments } => {
            for inner in &arguments.positional {
                inline_parts(inner, Some(&id.name), look);
            }
        }
        InlineExpression::Placeable { expression } => expression_parts(expression, look),
        InlineExpression::NumberLiteral { .. } => {}
    }
}

/// Calls `change` for each run of words in a pattern, through all its variants.
pub fn change_text(pattern: &mut Pattern<String>, change: &dyn Fn(&str) -> String) {
    for element in &mut pattern.elements {
        match element {
            PatternElement::TextElement { value } => *value = change(value),
            PatternElement::Placeable {
                expression: Expression::Select { variants, .. },
            } => {
                for variant in variants {
                    change_text(&mut variant.value, change);
                }
            }
            PatternElement::Placeable { .. } => {}
        }
    }
}

/// The pattern as a reader of documentation sees it: `Page { $page } of …`, default variants only.
pub fn sketch(pattern: &Pattern<String>) -> String {
    let mut text = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable {
                expression: Expression::Inline(inline),
            } => {
                inline_parts(inline, None, &mut |part| match part {
                    Part::Text(words) => text.push_str(words),
                    Part::Variable { name, .. } | Part::Term(name) | Part::Message(name) => {
                        text.extend(["{", name, "}"]);
                    }
                    Part::Selector(_) => {}
                });
            }
            PatternElement::Placeable {
                expression: Expression::Select { variants, .. },
            } => {
                let default = variants.iter().find(|variant| variant.default);
                text.push_str(&default.map(|variant| sketch(&variant.value)).unwrap_or_default());
            }
        }
    }
    text
}
