//! Is every message said somewhere?

use std::fs;
use std::path::{Path, PathBuf};

use crate::catalog::{none, promised, root};
use crate::generator::contract;
use crate::generator::source::Audience;

#[test]
fn every_message_is_used_by_a_program() {
    let sources: String = ["app", "domain", "server"]
        .iter()
        .flat_map(|name| rust_files(&root().join("..").join(name).join("src")))
        .map(|path| fs::read_to_string(path).unwrap())
        .collect();
    let files = promised()
        .files
        .iter()
        .filter(|file| file.audience != Audience::Every);
    none(files.flat_map(|file| {
        let sources = &sources;
        file.messages.iter().flat_map(move |promise| {
            contract::parts(&promise.message).filter_map(move |(attribute, _)| {
                let id = &promise.message.id.name;
                let rest = id.strip_prefix(&file.name)?.trim_start_matches('-');
                let name =
                    attribute.map_or_else(|| rest.to_owned(), |attribute| format!("{rest}-{attribute}"));
                (!mentions(sources, &file.name, &name))
                    .then(|| format!("{}.ftl: `{id}` is never said", file.name))
            })
        })
    }));
}

/// Whether `file::name` is there as a whole path, keyword or not.
fn mentions(sources: &str, file: &str, name: &str) -> bool {
    let name = name.replace('-', "_");
    let file = file.replace('-', "_");
    let ends = |rest: &str| !rest.starts_with(|letter: char| letter.is_alphanumeric() || letter == '_');
    [format!("{file}::{name}"), format!("{file}::r#{name}")]
        .iter()
        .any(|path| {
            sources
                .match_indices(path)
                .any(|(at, found)| ends(&sources[at + found.len()..]))
        })
}

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let paths = entries.map(|entry| entry.unwrap().path());
    paths
        .flat_map(|path| {
            if path.is_dir() {
                rust_files(&path)
            } else {
                vec![path]
            }
        })
        .filter(|path| path.extension().is_some_and(|extension| extension == "rs"))
        .collect()
}

#[test]
fn a_longer_name_is_not_a_use_of_a_shorter_one() {
    assert!(mentions("{m::sign_in::title()}", "sign-in", "title"));
    assert!(mentions("m::gallery::r#type()", "gallery", "type"));
    assert!(!mentions("{m::sign_in::title_long()}", "sign-in", "title"));
}
