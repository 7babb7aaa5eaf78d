//! Are the files of all languages in the same order, so that two can be read side by side?

use crate::catalog::{languages, none};
use crate::generator::source::File;

#[test]
fn every_language_has_the_messages_in_the_order_of_english() {
    let (english, others) = languages().split_first().unwrap();
    none(others.iter().flat_map(|language| {
        language.files.iter().filter_map(|theirs| {
            let ours = english.file(&theirs.name)?;
            let ids = |file: &File| {
                file.messages()
                    .map(|message| message.id.name.clone())
                    .collect::<Vec<_>>()
            };
            let (ours, here) = (ids(ours), ids(theirs));
            let at = here.iter().zip(&ours).position(|(theirs, ours)| theirs != ours)?;
            Some(format!(
                "{}: `{}` stands where English has `{}`",
                theirs.path, here[at], ours[at]
            ))
        })
    }));
}

#[test]
fn every_message_is_in_one_file_only() {
    for language in languages() {
        let mut ids: Vec<_> = language
            .files
            .iter()
            .flat_map(File::messages)
            .map(|message| &message.id.name)
            .collect();
        ids.sort();
        none(
            ids.windows(2)
                .filter(|pair| pair[0] == pair[1])
                .map(|pair| pair[0].clone()),
        );
    }
}
