//! Which messages can be said without asking Fluent, and how?
//!
//! Those made of text, arguments, days, sums and choices between exact words: almost every cell of a table. They are cut up when a pack is made;
//! saying one then only joins its pieces, at a fifth of the cost. All others, plurals among them, are left to Fluent. On the server only: a browser says too
//! little to pay for the code.

use std::collections::HashMap;

use fluent_bundle::FluentResource;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};

use crate::format::Formats;
use crate::{Arg, rich};

/// A message in pieces.
pub(crate) struct Cut(Vec<Piece>);

enum Piece {
    Text(String),
    /// The argument of this name.
    Value(String),
    /// The day of this name, in this style.
    Day(String, String),
    /// The sum of this name.
    Sum(String),
    /// What stands for the argument of this name; else the last.
    Choice(String, Vec<(Key, Cut)>, Cut),
}

enum Key {
    Number(i64),
    Word(String),
}

/// Every message of a resource that can be cut up, by its id.
pub(crate) fn all(resource: &FluentResource) -> HashMap<String, Cut> {
    let cut = |entry: &Entry<&str>| match entry {
        Entry::Message(message) => Some((message.id.name.to_owned(), Cut::of(message.value.as_ref()?)?)),
        _ => None,
    };
    resource.entries().filter_map(cut).collect()
}

impl Cut {
    /// Nothing where only Fluent knows what is meant.
    pub(crate) fn of(pattern: &Pattern<&str>) -> Option<Self> {
        let pieces = pattern.elements.iter().map(|element| match element {
            PatternElement::TextElement { value } => Some(Piece::Text((*value).to_owned())),
            PatternElement::Placeable {
                expression: Expression::Inline(inline),
            } => inline_piece(inline),
            PatternElement::Placeable {
                expression: Expression::Select { selector, variants },
            } => {
                let mut cuts = Vec::with_capacity(variants.len());
                let mut usual = None;
                for variant in variants {
                    if variant.default {
                        usual = Some(Self::of(&variant.value)?);
                    }
                    let key = match &variant.key {
                        VariantKey::Identifier { name } => Key::Word((*name).to_owned()),
                        VariantKey::NumberLiteral { value } => Key::Number(value.parse().ok()?),
                    };
                    cuts.push((key, Self::of(&variant.value)?));
                }
                Some(Piece::Choice(variable(selector)?, cuts, usual?))
            }
        });
        pieces.collect::<Option<_>>().map(Self)
    }

    /// Joins the pieces; nothing where an argument is missing or of a kind that only Fluent can write.
    pub(crate) fn say<'a>(
        &self,
        formats: &Formats,
        arg: &impl Fn(&str) -> Option<&'a Arg>,
    ) -> Option<String> {
        let mut out = String::new();
        self.write(formats, arg, &mut out).then_some(out)
    }

    fn write<'a>(&self, formats: &Formats, arg: &impl Fn(&str) -> Option<&'a Arg>, out: &mut String) -> bool {
        self.0.iter().all(|piece| {
            match piece {
                Piece::Text(text) => out.push_str(text),
                Piece::Value(name) => match arg(name) {
                    Some(Arg::Text(text)) => out.push_str(&rich::strip(text.clone())),
                    Some(Arg::Key(key)) => out.push_str(key),
                    Some(Arg::Number(number)) => out.push_str(&formats.number(*number)),
                    _ => return false,
                },
                Piece::Day(name, style) => match arg(name) {
                    Some(Arg::Date(date)) => out.push_str(&formats.date(*date, style)),
                    Some(Arg::DateTime(time)) => out.push_str(&formats.date(time.date(), style)),
                    _ => return false,
                },
                Piece::Sum(name) => match arg(name) {
                    Some(Arg::Money(sum)) => out.push_str(&formats.money(*sum)),
                    _ => return false,
                },
                Piece::Choice(name, cuts, usual) => {
                    let Some(chosen) = arg(name).and_then(|arg| choose(arg, cuts, usual)) else {
                        return false;
                    };
                    return chosen.write(formats, arg, out);
                }
            }
            true
        })
    }
}

/// The first that is meant; nothing where a number might be meant by a word such as “one”.
fn choose<'c>(arg: &Arg, cuts: &'c [(Key, Cut)], usual: &'c Cut) -> Option<&'c Cut> {
    for (key, cut) in cuts {
        let meant = match (arg, key) {
            (Arg::Number(number), Key::Number(key)) => number == key,
            (Arg::Text(word), Key::Word(key)) => word == key,
            (Arg::Key(word), Key::Word(key)) => word == key,
            (Arg::Text(_) | Arg::Key(_), Key::Number(_)) => false,
            _ => return None,
        };
        if meant {
            return Some(cut);
        }
    }
    Some(usual)
}

fn inline_piece(inline: &InlineExpression<&str>) -> Option<Piece> {
    match inline {
        InlineExpression::FunctionReference { id, arguments } => {
            let [value] = arguments.positional.as_slice() else {
                return None;
            };
            let name = variable(value)?;
            match (id.name, arguments.named.as_slice()) {
                ("MONEY", []) => Some(Piece::Sum(name)),
                ("DATE", []) => Some(Piece::Day(name, "long".to_owned())),
                ("DATE", [style]) if style.name.name == "style" => match &style.value {
                    InlineExpression::StringLiteral { value } => Some(Piece::Day(name, (*value).to_owned())),
                    _ => None,
                },
                _ => None,
            }
        }
        other => variable(other).map(Piece::Value),
    }
}

fn variable(inline: &InlineExpression<&str>) -> Option<String> {
    match inline {
        InlineExpression::VariableReference { id } => Some(id.name.to_owned()),
        _ => None,
    }
}

/// What a message wants of an argument, for tests that make some up.
#[cfg(test)]
pub(crate) enum Kind<'a> {
    Value,
    Day,
    Sum,
    Number(i64),
    Word(&'a str),
}

#[cfg(test)]
impl Cut {
    pub(crate) fn visit<'a>(&'a self, each: &mut impl FnMut(&'a str, Kind<'a>)) {
        for piece in &self.0 {
            match piece {
                Piece::Text(_) => {}
                Piece::Value(name) => each(name, Kind::Value),
                Piece::Day(name, _) => each(name, Kind::Day),
                Piece::Sum(name) => each(name, Kind::Sum),
                Piece::Choice(name, cuts, usual) => {
                    for (key, cut) in cuts {
                        match key {
                            Key::Number(number) => each(name, Kind::Number(*number)),
                            Key::Word(word) => each(name, Kind::Word(word)),
                        }
                        cut.visit(each);
                    }
                    usual.visit(each);
                }
            }
        }
    }
}
