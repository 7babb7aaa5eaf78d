//! What does the comment above a message declare: its context, its arguments, its tags?
//!
//! ```text
//! # Context: second line of the overview
//! # $day (Date) day of the next payment, e.g. 2026-12-01
//! # <help> link to the page with ways to pay
//! overview-due = Due on { DATE($day, style: "long") }. <help>Ways to pay</help>
//! ```

/// What kind of value an argument holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Words, names, references: shown as they are.
    Text,
    /// A whole number, grouped by the language; the only kind with plurals.
    Number,
    /// One of a few words that the message selects on.
    Key,
    /// A day, through `DATE()`.
    Date,
    /// A day and a time of day, through `DATE()` and `TIME()`.
    DateTime,
    /// A sum, through `MONEY()`.
    Money,
    /// A share, through `PERCENT()`.
    Percent,
}

/// One argument.
#[derive(Clone, Debug)]
pub struct Variable {
    /// Without the `$`.
    pub name: String,
    /// Its kind.
    pub kind: Kind,
    /// What it means.
    pub meaning: String,
    /// A value to try.
    pub example: String,
}

/// One tag.
#[derive(Clone, Debug)]
pub struct Tag {
    /// Without the brackets.
    pub name: String,
    /// What it becomes.
    pub meaning: String,
}

/// Everything that a message's comment declares.
#[derive(Clone, Debug, Default)]
pub struct Declaration {
    /// Where it is read, and what a translator must know.
    pub context: String,
    /// In order.
    pub variables: Vec<Variable>,
    /// In order.
    pub tags: Vec<Tag>,
}

impl Declaration {
    /// Reads the lines of a comment.
    ///
    /// # Errors
    /// One sentence for each line that cannot be read.
    pub fn read(lines: &[String]) -> Result<Self, Vec<String>> {
        let mut declaration = Self::default();
        let mut faults = Vec::new();
        for line in lines {
            if let Some(context) = line.strip_prefix("Context: ") {
                context.trim().clone_into(&mut declaration.context);
            } else if let Some(rest) = line.strip_prefix('$') {
                match variable(rest) {
                    Ok(variable) => declaration.variables.push(variable),
                    Err(fault) => faults.push(fault),
                }
            } else if let Some((name, meaning)) =
                line.strip_prefix('<').and_then(|rest| rest.split_once("> "))
            {
                declaration.tags.push(Tag {
                    name: name.to_owned(),
                    meaning: meaning.trim().to_owned(),
                });
            }
        }
        if faults.is_empty() {
            Ok(declaration)
        } else {
            Err(faults)
        }
    }
}

fn variable(line: &str) -> Result<Variable, String> {
    let fault = || format!("`# ${line}` must read `# $name (Type) meaning, e.g. value`.");
    let (name, rest) = line.split_once(" (").ok_or_else(fault)?;
    let (kind, rest) = rest.split_once(") ").ok_or_else(fault)?;
    let (meaning, example) = rest.split_once("e.g. ").ok_or_else(fault)?;
    let kind = match kind {
        "Text" => Kind::Text,
        "Number" => Kind::Number,
        "Key" => Kind::Key,
        "Date" => Kind::Date,
        "DateTime" => Kind::DateTime,
        "Money" => Kind::Money,
        "Percent" => Kind::Percent,
        _ => {
            return Err(format!(
                "`${name}` has the unknown type `{kind}`. Types are Text, Number, Key, Date, DateTime, Money, Percent."
            ));
        }
    };
    Ok(Variable {
        name: name.to_owned(),
        kind,
        meaning: meaning.trim().trim_end_matches(',').to_owned(),
        example: example.trim().to_owned(),
    })
}
