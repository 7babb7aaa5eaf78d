//! Does the agency learn each thing once, in files that it can check?

use std::fs;
use std::path::{Path, PathBuf};

use jiff::tz::TimeZone;
use minisign_verify::{PublicKey, Signature};
use serde_json::Value;
use server::return_file::ReturnFiles;
use server::signer::Signer;

use crate::on_both;
use crate::portal::Portal;

on_both! {
    every_record_is_told_once_in_the_order_in_which_it_happened,
    the_file_can_be_checked_by_its_hash_and_by_the_portal_s_signature,
    a_file_that_was_begun_and_not_written_is_written_under_its_number,
    a_night_without_news_has_its_file,
}

async fn happened(portal: &Portal, kind: &str, person: &str, data: &str) {
    let insert = format!(
        "INSERT INTO return_record (kind, person_id, case_id, data, created_at) VALUES ('{kind}', '{person}', '7001', '{data}', {})",
        portal.ctx.clock.now().as_second()
    );
    portal.execute(&insert).await.expect("a record");
}

async fn write(portal: &Portal, folder: &Path) -> PathBuf {
    let files = ReturnFiles {
        store: &portal.store,
        clock: &*portal.ctx.clock,
        time_zone: &TimeZone::UTC,
        agency: "example",
        signer: &Signer::of(&portal.keys),
    };
    files.write(folder).await.expect("written")
}

fn lines(file: &Path) -> Vec<Value> {
    let text = fs::read_to_string(file).expect("a file");
    text.lines()
        .map(|line| serde_json::from_str(line).expect("JSON"))
        .collect()
}

async fn every_record_is_told_once_in_the_order_in_which_it_happened(portal: Portal) {
    let folder = portal.folder.path().join("out");
    fs::create_dir(&folder).expect("a folder");
    happened(&portal, "claim", "P-52", "{}").await;
    happened(
        &portal,
        "pin_request",
        "P-51",
        r#"{"kind":"pin","reason":"asked"}"#,
    )
    .await;
    let first = write(&portal, &folder).await;
    assert!(
        first.ends_with("example.return.000001.jsonl"),
        "{}",
        first.display()
    );
    let told = lines(&first);
    assert_eq!(told[0]["feed"], "example.return");
    assert_eq!(
        (&told[1]["t"], &told[1]["person"], &told[1]["case"]),
        (&"claim".into(), &"P-52".into(), &"7001".into())
    );
    assert_eq!(
        (&told[2]["kind"], &told[2]["reason"]),
        (&"pin".into(), &"asked".into())
    );
    assert_eq!(told[2]["date"], "2026-11-22");
    happened(&portal, "claim", "P-53", "{}").await;
    let second = write(&portal, &folder).await;
    assert!(second.ends_with("example.return.000002.jsonl"));
    assert_eq!(lines(&second).len(), 3);
    assert_eq!(lines(&second)[1]["person"], "P-53");
}

async fn the_file_can_be_checked_by_its_hash_and_by_the_portal_s_signature(portal: Portal) {
    happened(&portal, "claim", "P-52", "{}").await;
    let file = write(&portal, portal.folder.path()).await;
    let text = fs::read_to_string(&file).expect("a file");
    let last = text.trim_end().lines().last().expect("a trailer");
    let before = &text[..text.len() - last.len() - 1];
    let hash = server::feed::hex(&<sha2::Sha256 as sha2::Digest>::digest(before));
    assert_eq!(serde_json::from_str::<Value>(last).expect("JSON")["sha256"], hash);
    let key = PublicKey::from_base64(&Signer::of(&portal.keys).public_key()).expect("a key");
    let signature = Signature::from_file(format!("{}.minisig", file.display())).expect("a signature");
    assert!(key.verify(text.as_bytes(), &signature, false).is_ok());
    assert!(key.verify(b"something else", &signature, false).is_err());
}

async fn a_file_that_was_begun_and_not_written_is_written_under_its_number(portal: Portal) {
    happened(&portal, "claim", "P-52", "{}").await;
    let now = portal.ctx.clock.now();
    let begun = portal
        .store
        .begin_return_file(portal.ctx.clock.today(), now)
        .await;
    assert_eq!(begun.expect("begun").seq, 1);
    // Here the machine died. What happens later goes into the next file.
    happened(&portal, "claim", "P-53", "{}").await;
    portal.clock.forward(3600);
    let file = write(&portal, portal.folder.path()).await;
    assert!(file.ends_with("example.return.000001.jsonl"));
    assert_eq!(lines(&file).len(), 3);
    let next = write(&portal, portal.folder.path()).await;
    assert_eq!(lines(&next)[1]["person"], "P-53");
}

async fn a_night_without_news_has_its_file(portal: Portal) {
    let file = write(&portal, portal.folder.path()).await;
    assert_eq!(lines(&file).len(), 2);
    assert_eq!(lines(&file)[1]["lines"], 2);
}
