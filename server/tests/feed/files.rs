//! Files to import: the example of the documentation, and what can be done to it.

use server::feed::hex;
use sha2::{Digest, Sha256};

/// The example of `docs/feed.md`.
pub const EXAMPLE: &str = include_str!("../../../docs/feed-example.jsonl");

/// Puts the right hash into a file's trailer, so that only what was changed on purpose is wrong.
pub fn rehashed(text: &str) -> String {
    let trailer = text.trim_end().rfind('\n').map_or(0, |at| at + 1);
    let hash = hex(&Sha256::digest(&text.as_bytes()[..trailer]));
    let at = text.rfind("\"sha256\":\"").expect("a hash") + 10;
    format!("{}{hash}{}", &text[..at], &text[at + 64..])
}

/// The example with a text replaced, and the hash that belongs to it.
pub fn with(changes: &[(&str, &str)]) -> String {
    let mut text = EXAMPLE.to_owned();
    for (old, new) in changes {
        assert!(text.contains(old), "the example has no {old}");
        text = text.replacen(old, new, 1);
    }
    rehashed(&text)
}

/// Hash in a file's trailer.
pub fn hash_of(text: &str) -> &str {
    let at = text.rfind("\"sha256\":\"").expect("a hash") + 10;
    &text[at..at + 64]
}

/// A delta after `before`, of these lines. `trailer` is what its trailer says of counts, deletes and sums.
pub fn delta(seq: i64, before: &str, date: &str, lines: &[&str], trailer: &str) -> String {
    let mut text = format!(
        "{{\"t\":\"header\",\"feed\":\"example.case\",\"seq\":{seq},\"mode\":\"delta\",\"schema\":\"1.0\",\"agency\":\"example\",\
         \"business_date\":\"{date}\",\"created\":\"2026-11-21T02:14:07Z\",\"prev\":\"{}\",\"part\":1,\"parts\":1,\
         \"ledger_from\":\"2026-11-01\"}}\n",
        hash_of(before)
    );
    for line in lines {
        text.push_str(line);
        text.push('\n');
    }
    text.push_str(&format!(
        "{{\"t\":\"trailer\",\"feed\":\"example.case\",\"seq\":{seq},\"lines\":{},{trailer},\"sha256\":\"{}\"}}\n",
        lines.len() + 2,
        "0".repeat(64)
    ));
    rehashed(&text)
}
