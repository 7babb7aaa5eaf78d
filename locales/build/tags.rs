//! How do the declared tags of a message travel in a pack?
//!
//! `<help>…</help>` becomes two characters of the private-use area, one pair per tag in order of declaration. Values
//! are stripped of these characters, so that nothing that somebody typed can ever become markup.

use super::declaration::Tag;

/// Opens the first tag; the next code point closes it, and so on by twos.
pub const FIRST: u32 = 0xE000;

/// Replaces the tags in a run of words.
pub fn to_sentinels(text: &str, tags: &[Tag]) -> String {
    tags.iter()
        .zip((FIRST..).step_by(2))
        .fold(text.to_owned(), |text, (tag, open)| {
            let sentinel = |code| char::from_u32(code).map(String::from).unwrap_or_default();
            text.replace(&format!("<{}>", tag.name), &sentinel(open))
                .replace(&format!("</{}>", tag.name), &sentinel(open + 1))
        })
}

/// The names of the tags in a run of words, in order; `Err` says what is not flat or not closed in it.
pub fn in_text(text: &str) -> Result<Vec<&str>, String> {
    let mut names = Vec::new();
    let mut open: Option<&str> = None;
    let mut rest = text;
    while let Some(start) = rest.find('<') {
        let Some(end) = rest[start..].find('>') else {
            return Err("has a `<` without a `>`.".to_owned());
        };
        let tag = &rest[start + 1..start + end];
        rest = &rest[start + end + 1..];
        match (open, tag.strip_prefix('/')) {
            (None, None) => {
                open = Some(tag);
                names.push(tag);
            }
            (Some(name), Some(closing)) if name == closing => open = None,
            (Some(name), _) => {
                return Err(format!(
                    "opens `<{name}>` and goes on with `<{tag}>`. Tags are flat."
                ));
            }
            (None, Some(name)) => return Err(format!("closes `</{name}>`, which is not open.")),
        }
    }
    match open {
        Some(name) => Err(format!("never closes `<{name}>`.")),
        None => Ok(names),
    }
}
