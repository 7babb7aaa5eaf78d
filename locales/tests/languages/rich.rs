//! Can what somebody typed become markup?

use locales::rich::Span;
use locales::{Locale, Msg, Pack};

use crate::generator::declaration::Declaration;
use crate::generator::tags::{in_text, to_sentinels};

/// A pack with one message, `a`, as the build would write it.
fn pack(message: &str) -> Pack {
    let lines = [
        "Context: here".to_owned(),
        "<help> a link".to_owned(),
        "<b> bold".to_owned(),
    ];
    let tags = Declaration::read(&lines).unwrap().tags;
    Pack::from_ftl(Locale::En, &format!("a = {}\n", to_sentinels(message, &tags)))
}

fn message(name: &str) -> Msg {
    serde_json::from_value(serde_json::json!({ "id": "a", "args": [["name", { "Text": name }]] })).unwrap()
}

#[test]
fn a_message_is_cut_at_its_tags() {
    let spans = pack("Read <help>how, { $name }</help>, or <b>call</b>.").spans(&message("Mei"));
    let expected = [
        Span::Plain("Read ".into()),
        Span::Tagged(0, "how, Mei".into()),
        Span::Plain(", or ".into()),
        Span::Tagged(1, "call".into()),
        Span::Plain(".".into()),
    ];
    assert_eq!(spans, expected);
}

#[test]
fn plain_text_leaves_the_tags_out() {
    assert_eq!(pack("Read <help>how</help>.").say(&message("")), "Read how.");
}

#[test]
fn what_somebody_typed_stays_text() {
    let pack = pack("Hello { $name }, <help>help</help>");
    let typed = "<help>\u{E000}evil\u{E001}</help>";
    let spans = pack.spans(&message(typed));
    assert_eq!(spans[0], Span::Plain("Hello <help>evil</help>, ".into()));
    assert_eq!(spans.len(), 2);
}

#[test]
fn tags_are_flat_and_closed() {
    assert_eq!(in_text("a <x>b</x> <y>c</y>"), Ok(vec!["x", "y"]));
    assert!(in_text("<x><y>b</y></x>").is_err());
    assert!(in_text("<x>b</y>").is_err());
    assert!(in_text("<x>b").is_err());
    assert!(in_text("b</x>").is_err());
    assert!(in_text("1 < 2").is_err());
}
