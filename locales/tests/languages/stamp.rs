//! Which English was a translation made from?
//!
//! A translated message carries `# src: 3f9c21`: a hash of the English at that time. When the English changes, the
//! stamp no longer fits, until somebody has looked at the translation and stamped it anew (`examples/stamp.rs`).

use fluent_syntax::ast::{Entry, Message, Resource};
use fluent_syntax::serializer::serialize;

use crate::generator::hash::hash;

/// The stamp of an English message as it is now.
pub fn of(message: &Message<String>) -> String {
    let bare = Message {
        comment: None,
        ..message.clone()
    };
    let text = serialize(&Resource {
        body: vec![Entry::Message(bare)],
    });
    format!("{:06x}", hash(&text) & 0x00ff_ffff)
}

/// The stamp that a translation carries.
pub fn carried(message: &Message<String>) -> Option<&str> {
    message
        .comment
        .as_ref()?
        .content
        .iter()
        .find_map(|line| line.strip_prefix("src: "))
}

/// A file with the stamp of message `id` set to `stamp`.
pub fn set(text: &str, id: &str, stamp: &str) -> String {
    let mut lines: Vec<String> = Vec::new();
    for line in text.lines() {
        if line.starts_with(&format!("{id} =")) {
            lines.pop_if(|before| before.starts_with("# src: "));
            lines.push(format!("# src: {stamp}"));
        }
        lines.push(line.to_owned());
    }
    lines.join("\n") + "\n"
}
