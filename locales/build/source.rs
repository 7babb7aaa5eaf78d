//! Which language folders are there, and what is in them?

use std::fs;
use std::path::Path;

use fluent_syntax::ast::{self, Entry};
use fluent_syntax::parser;

use super::CONTRACT;
use super::fault::Fault;

/// A folder with a file of this name is a draft: not offered to readers, gaps are filled from English.
pub const DRAFT_MARKER: &str = "draft.toml";

/// Who hears the messages of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Audience {
    /// Part of every pack: terms and formats. Has no constructors.
    Every,
    /// Pages, rendered by the server.
    Page,
    /// Pages, and islands in the browser.
    Island,
    /// The staff console.
    Staff,
    /// Mails, letters and documents.
    Mail,
}

/// One language.
pub struct Language {
    /// Name of the folder, e.g. `zh-Hans`.
    pub tag: String,
    /// Whether it is a draft.
    pub draft: bool,
    /// Its files by name.
    pub files: Vec<File>,
}

/// One `.ftl` file.
pub struct File {
    /// Without extension, e.g. `sign-in`.
    pub name: String,
    /// Below the crate, e.g. `en/sign-in.ftl`.
    pub path: String,
    /// As written.
    pub text: String,
    /// From its first line.
    pub audience: Audience,
    /// As parsed.
    pub resource: ast::Resource<String>,
}

impl File {
    /// The line that begins with `start`, counted from 1; 1 if there is none.
    pub fn line_of(&self, start: &str) -> usize {
        self.text
            .lines()
            .position(|line| line.starts_with(start))
            .map_or(1, |index| index + 1)
    }

    /// The line on which a message is defined.
    pub fn line_of_message(&self, id: &str) -> usize {
        self.line_of(&format!("{id} ="))
    }

    /// The file's messages in order.
    pub fn messages(&self) -> impl Iterator<Item = &ast::Message<String>> {
        self.resource.body.iter().filter_map(|entry| match entry {
            Entry::Message(message) => Some(message),
            _ => None,
        })
    }

    /// The file's terms in order.
    pub fn terms(&self) -> impl Iterator<Item = &ast::Term<String>> {
        self.resource.body.iter().filter_map(|entry| match entry {
            Entry::Term(term) => Some(term),
            _ => None,
        })
    }
}

impl Language {
    /// The file called `name`.
    pub fn file(&self, name: &str) -> Option<&File> {
        self.files.iter().find(|file| file.name == name)
    }

    /// The message called `id`, in whatever file.
    pub fn message(&self, id: &str) -> Option<&ast::Message<String>> {
        self.files
            .iter()
            .flat_map(File::messages)
            .find(|message| message.id.name == id)
    }
}

/// Reads all languages in `root`; English first, the others by tag.
pub fn read(root: &Path) -> Result<Vec<Language>, Vec<Fault>> {
    let mut faults = Vec::new();
    let mut languages = Vec::new();
    for tag in names_in(root) {
        let folder = root.join(&tag);
        let stems = names_in(&folder).into_iter();
        let stems: Vec<_> = stems
            .filter_map(|name| name.strip_suffix(".ftl").map(str::to_owned))
            .collect();
        if stems.is_empty() {
            continue;
        }
        let mut files = Vec::new();
        for name in stems {
            match read_file(&folder, &tag, &name) {
                Ok(file) => files.push(file),
                Err(mut found) => faults.append(&mut found),
            }
        }
        languages.push(Language {
            draft: folder.join(DRAFT_MARKER).exists(),
            tag,
            files,
        });
    }
    languages.sort_by_key(|language| (language.tag != CONTRACT, language.tag.clone()));
    if languages.first().is_none_or(|first| first.tag != CONTRACT) {
        faults.push(Fault::new(
            CONTRACT,
            1,
            "the folder is missing. All other languages are compared with it.",
        ));
    }
    if faults.is_empty() {
        Ok(languages)
    } else {
        Err(faults)
    }
}

/// The names in a folder, sorted, so that every build is the same; none if it cannot be read.
fn names_in(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut names: Vec<_> = entries
        .filter_map(|entry| entry.file_name().into_string().ok())
        .collect();
    names.sort();
    names
}

fn read_file(folder: &Path, tag: &str, name: &str) -> Result<File, Vec<Fault>> {
    let path = format!("{tag}/{name}.ftl");
    let text = fs::read_to_string(folder.join(format!("{name}.ftl")))
        .map_err(|error| vec![Fault::new(&path, 1, format!("cannot be read: {error}."))])?;
    let resource = parser::parse(text.clone()).map_err(|(_, errors)| {
        let at = |position: usize| text[..position.min(text.len())].matches('\n').count() + 1;
        let fault = |error: &parser::ParserError| {
            let start = error.slice.as_ref().map_or(error.pos.start, |slice| slice.start);
            Fault::new(&path, at(start), format!("is not Fluent: {}.", error.kind))
        };
        errors.iter().map(fault).collect::<Vec<_>>()
    })?;
    let audience = audience(&text).ok_or_else(|| {
        let cure = "the first line must be `### Audience: page`, `island`, `staff`, `mail` or `every`.";
        vec![Fault::new(&path, 1, cure)]
    })?;
    Ok(File {
        name: name.to_owned(),
        path,
        audience,
        text,
        resource,
    })
}

fn audience(text: &str) -> Option<Audience> {
    match text.lines().next()?.strip_prefix("### Audience: ")?.trim() {
        "every" => Some(Audience::Every),
        "page" => Some(Audience::Page),
        "island" => Some(Audience::Island),
        "staff" => Some(Audience::Staff),
        "mail" => Some(Audience::Mail),
        _ => None,
    }
}
