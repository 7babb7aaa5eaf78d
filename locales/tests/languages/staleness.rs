//! Was every translation made from today's English?

use crate::catalog::{languages, none};
use crate::stamp;

#[test]
fn every_translation_carries_the_stamp_of_the_english_it_was_made_from() {
    let (english, others) = languages().split_first().unwrap();
    let files = others
        .iter()
        .filter(|language| !language.draft)
        .flat_map(|language| &language.files);
    none(files.flat_map(|file| {
        file.messages().filter_map(|theirs| {
            let id = &theirs.id.name;
            let wanted = stamp::of(english.message(id)?);
            let line = file.line_of_message(id);
            let cure = format!("check it, then run `cargo run -p locales --example stamp -- {id}`");
            match stamp::carried(theirs) {
                Some(stamp) if stamp == wanted => None,
                Some(_) => Some(format!(
                    "{}:{line}: the English of `{id}` has changed: {cure}",
                    file.path
                )),
                None => Some(format!("{}:{line}: `{id}` has no stamp: {cure}", file.path)),
            }
        })
    }));
}

#[test]
fn a_stamp_changes_with_the_english_and_not_with_its_comment() {
    let read = |text: &str| {
        fluent_syntax::parser::parse(text.to_owned())
            .unwrap()
            .body
            .into_iter()
            .find_map(|entry| match entry {
                fluent_syntax::ast::Entry::Message(message) => Some(stamp::of(&message)),
                _ => None,
            })
    };
    assert_eq!(
        read("# Context: here\na = One\n"),
        read("# Context: there\na = One\n")
    );
    assert_ne!(read("a = One\n"), read("a = Two\n"));
    assert_ne!(read("a = One\n"), read("a = One\n    .hint = Two\n"));
}

#[test]
fn stamping_twice_leaves_one_stamp() {
    let once = stamp::set("a = 一\nb = 二\n", "b", "000001");
    assert_eq!(once, "a = 一\n# src: 000001\nb = 二\n");
    assert_eq!(
        stamp::set(&once, "b", "000002"),
        "a = 一\n# src: 000002\nb = 二\n"
    );
}
