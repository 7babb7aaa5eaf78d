//! Does every text fit where it stands?

use crate::catalog::{is_han, none, spoken};

#[test]
fn a_button_has_at_most_five_english_words_or_eight_chinese_characters() {
    let buttons = spoken()
        .iter()
        .filter(|spoken| spoken.context.starts_with("button") || spoken.context.starts_with("main button"));
    none(buttons.filter_map(|button| {
        let words = button.english.split_whitespace().count();
        let han = button.chinese.chars().filter(|letter| is_han(*letter)).count();
        (words > 5 || han > 8).then(|| format!("{}: {words} words, {han} characters", button.id))
    }));
}

#[test]
fn a_limit_that_the_context_names_is_kept() {
    none(spoken().iter().filter_map(|spoken| {
        let (_, rest) = spoken.context.split_once("at most ")?;
        let (limit, _) = rest.split_once(" letters")?;
        let limit: usize = limit.parse().ok()?;
        (spoken.english.chars().count() > limit).then(|| format!("{}: more than {limit} letters", spoken.id))
    }));
}

#[test]
fn chinese_is_neither_much_shorter_nor_longer_than_its_english() {
    none(spoken().iter().filter_map(|spoken| {
        let (english, chinese) = (spoken.english.chars().count(), spoken.chinese.chars().count());
        let fits = english < 20 || (chinese * 100 / english >= 14 && chinese <= english);
        (!fits).then(|| {
            format!(
                "{}: {chinese} characters for {english} letters: is something missing or added?",
                spoken.id
            )
        })
    }));
}
