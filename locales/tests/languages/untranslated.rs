//! Is anything still English?

use std::collections::BTreeSet;

use crate::catalog::{none, spoken};
use crate::glossary::glossary;

#[test]
fn only_listed_messages_are_the_same_in_both_languages() {
    let listed: BTreeSet<_> = glossary()
        .same_in_all_languages
        .into_iter()
        .map(|entry| entry.id)
        .collect();
    let same: BTreeSet<_> = spoken()
        .iter()
        .filter(|spoken| spoken.english == spoken.chinese && has_words_of_its_own(&spoken.id))
        .map(|spoken| spoken.id.clone())
        .collect();
    none(
        same.difference(&listed)
            .map(|id| format!("`{id}` is not translated")),
    );
    none(
        listed
            .difference(&same)
            .map(|id| format!("`{id}` is listed in glossary.toml as the same, but is not")),
    );
}

/// Whether there are letters outside of the arguments.
fn has_words_of_its_own(id: &str) -> bool {
    let english = &crate::catalog::languages()[0];
    let Some(message) = english.message(id.split('.').next().unwrap_or(id)) else {
        return false;
    };
    let mut words = false;
    for (_, value) in crate::generator::contract::parts(message) {
        crate::generator::pattern::visit(value, &mut |part| {
            if let crate::generator::pattern::Part::Text(text) = part {
                words |= text.chars().any(char::is_alphabetic);
            }
        });
    }
    words
}
