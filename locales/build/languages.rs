//! What does the program know about each language without asking a pack: its tag, its own name, its separators?

use std::fmt::Write as _;

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::fault::Fault;
use super::source::{File, Language};

/// One language as the generated table has it.
#[derive(Clone)]
struct Row {
    variant: String,
    tag: String,
    endonym: String,
    short: String,
    group: String,
    decimal: String,
    draft: bool,
}

/// The pseudolocale: reads as English, looks foreign.
pub const PSEUDO: &str = "en-XA";

/// The `Locale` enum and its table.
pub fn write(languages: &[Language]) -> Result<String, Vec<Fault>> {
    let mut faults = Vec::new();
    let rows: Vec<_> = languages
        .iter()
        .map(|language| row(language, &mut faults))
        .collect();
    if !faults.is_empty() {
        return Err(faults);
    }
    let mut code = String::from(
        "/// A language that the portal speaks: one folder of Fluent files each.\n\
         #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]\npub enum Locale {\n",
    );
    for row in &rows {
        let _ = writeln!(
            code,
            "    /// {} (`{}`).\n    {},",
            row.endonym, row.tag, row.variant
        );
    }
    let _ = writeln!(
        code,
        "    /// The pseudolocale: reads as English, looks foreign; what looks English is hard-coded."
    );
    let _ = writeln!(code, "    #[cfg(feature = \"pseudo\")]\n    EnXa,\n}}\n");
    let offered: Vec<_> = rows
        .iter()
        .filter(|row| !row.draft)
        .map(|row| format!("    Locale::{},", row.variant))
        .collect();
    let drafts: Vec<_> = rows
        .iter()
        .filter(|row| row.draft)
        .map(|row| format!("Locale::{}", row.variant))
        .collect();
    let _ = writeln!(code, "const OFFERED: &[Locale] = &[\n{}", offered.join("\n"));
    let _ = writeln!(code, "    #[cfg(feature = \"pseudo\")]\n    Locale::EnXa,\n];\n");
    let _ = writeln!(code, "const DRAFTS: &[Locale] = &[{}];\n", drafts.join(", "));
    let _ = writeln!(
        code,
        "const fn facts(locale: Locale) -> Facts {{\n    match locale {{"
    );
    for row in &rows {
        let _ = writeln!(code, "        Locale::{} => {},", row.variant, facts(row));
    }
    if let Some(english) = rows.first() {
        let pseudo = Row {
            tag: PSEUDO.into(),
            endonym: "Ḗƞɠŀīşħ".into(),
            short: "Ḗƞɠ".into(),
            variant: String::new(),
            ..english.clone()
        };
        let _ = writeln!(
            code,
            "        #[cfg(feature = \"pseudo\")]\n        Locale::EnXa => {},",
            facts(&pseudo)
        );
    }
    code.push_str("    }\n}\n");
    Ok(code)
}

fn facts(row: &Row) -> String {
    format!(
        "Facts {{ tag: {:?}, endonym: {:?}, short_endonym: {:?}, group: {:?}, decimal: {:?} }}",
        row.tag, row.endonym, row.short, row.group, row.decimal
    )
}

fn row(language: &Language, faults: &mut Vec<Fault>) -> Row {
    let mut term = |name: &str| {
        let mut terms = language.files.iter().flat_map(File::terms);
        let value = terms
            .find(|term| term.id.name == name)
            .and_then(|term| literal(&term.value));
        value.unwrap_or_else(|| {
            let path = format!("{}/terms.ftl", language.tag);
            faults.push(Fault::new(
                &path,
                1,
                format!("must define the term `-{name}`, without variables."),
            ));
            String::new()
        })
    };
    Row {
        variant: variant(&language.tag),
        tag: language.tag.clone(),
        endonym: term("endonym"),
        short: term("endonym-short"),
        group: term("group-separator"),
        decimal: term("decimal-separator"),
        draft: language.draft,
    }
}

/// `zh-Hans` becomes `ZhHans`.
pub fn variant(tag: &str) -> String {
    super::rich::type_name(&tag.to_ascii_lowercase().replace('-', "_"))
}

/// The text of a pattern without variables.
fn literal(pattern: &Pattern<String>) -> Option<String> {
    let piece = |element: &PatternElement<String>| match element {
        PatternElement::TextElement { value } => Some(value.clone()),
        PatternElement::Placeable {
            expression: Expression::Inline(InlineExpression::StringLiteral { value }),
        } => Some(unescape_unicode_to_string(value).into_owned()),
        PatternElement::Placeable { .. } => None,
    };
    pattern.elements.iter().map(piece).collect()
}
