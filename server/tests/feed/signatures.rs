//! Nothing is taken from a file that the agency has not signed, not even a flag.

use std::{fs, path::Path, time::Duration};

use domain::feed::Code;
use server::feed::{BytesRead, Outcome, Phase, Signatures, Verdict, Watcher, signature_beside};
use server::signer::Signer;

use crate::{
    files::{EXAMPLE, delta, with},
    portal::Portal,
};

async fn portal_of(signer: &Signer) -> Portal {
    let mut portal = Portal::sqlite().await.without_limits();
    portal.importer.settings.signatures = Signatures::by(&[signer.public_key()]).expect("a key");
    portal
}

fn refused(outcome: &Outcome) {
    assert_eq!(
        (outcome.verdict, outcome.code, outcome.changes.flags_on),
        (Verdict::Rejected, Some(Code::Signature), 0),
        "{outcome}"
    );
}

#[tokio::test]
async fn a_signed_feed_is_taken_and_an_unsigned_changed_or_strange_one_is_not() {
    let (agency, stranger) = (Signer::fresh(), Signer::fresh());
    let portal = portal_of(&agency).await;
    let before = portal.content().await;
    let file = portal.file("feed.jsonl", EXAMPLE);
    refused(&portal.import_file(&file).await);
    stranger.sign(&file).expect("signed");
    refused(&portal.import_file(&file).await);
    agency.sign(&file).expect("signed");
    fs::write(&file, EXAMPLE.replace("\"amount\":30000", "\"amount\":90000")).expect("written");
    refused(&portal.import_file(&file).await);
    assert_eq!(portal.content().await, before, "not even a flag is taken");
    fs::write(&file, EXAMPLE).expect("written");
    assert_eq!(portal.import_file(&file).await.verdict, Verdict::Applied);
}

#[tokio::test]
async fn a_signature_is_over_the_bytes_as_delivered_and_looked_at_before_they_are_unpacked() {
    let agency = Signer::fresh();
    let portal = portal_of(&agency).await;
    let packed = zstd::encode_all(EXAMPLE.as_bytes(), 3).expect("zstd");
    let file = portal.file("feed.jsonl.zst", EXAMPLE);
    agency.sign(&file).expect("signed");
    fs::write(&file, &packed).expect("written");
    refused(&portal.import_file(&file).await);
    // Not a container, and nobody looked.
    fs::write(&file, &packed[..20]).expect("written");
    refused(&portal.import_file(&file).await);
    fs::write(&file, &packed).expect("written");
    agency.sign(&file).expect("signed");
    assert_eq!(portal.import_file(&file).await.verdict, Verdict::Applied);
}

/// Puts other bytes into a file as soon as its signature was looked at.
struct Swap<'a>(&'a Path, Vec<u8>);

impl Watcher for Swap<'_> {
    fn begin(&self, phase: Phase, _: u64) {
        if phase == Phase::Checking {
            fs::write(self.0, &self.1).expect("written");
        }
    }

    fn read(&self) -> BytesRead {
        BytesRead::default()
    }
}

#[tokio::test]
async fn a_file_that_is_exchanged_after_its_signature_was_looked_at_is_not_taken() {
    let agency = Signer::fresh();
    let portal = portal_of(&agency).await;
    let before = portal.content().await;
    let file = portal.file("feed.jsonl", EXAMPLE);
    agency.sign(&file).expect("signed");
    let other = with(&[("\"given\":\"Mei\"", "\"given\":\"Mai\"")]);
    let outcome = portal
        .importer
        .import(&file, &Swap(&file, other.into_bytes()))
        .await;
    assert_eq!(outcome.verdict, Verdict::Retry, "{outcome}");
    assert_eq!(portal.content().await, before, "not even a flag is taken");
}

#[tokio::test]
async fn while_the_agency_changes_its_key_both_are_valid() {
    let (old, new) = (Signer::fresh(), Signer::fresh());
    let mut portal = portal_of(&old).await;
    let file = portal.file("1.jsonl", EXAMPLE);
    old.sign(&file).expect("signed");
    assert_eq!(portal.import_file(&file).await.verdict, Verdict::Applied);
    let keys = [old.public_key(), new.public_key()];
    portal.importer.settings.signatures = Signatures::by(&keys).expect("keys");
    let nothing = "\"counts\":{},\"deletes\":0,\"sums\":{}";
    let file = portal.file("2.jsonl", delta(2, EXAMPLE, "2026-11-21", &[], nothing));
    new.sign(&file).expect("signed");
    let outcome = portal.import_file(&file).await;
    assert_eq!(outcome.verdict, Verdict::Applied, "{outcome}");
}

#[tokio::test]
async fn a_portal_that_knows_no_key_takes_nothing() {
    let mut portal = Portal::sqlite().await;
    portal.importer.settings.signatures = Signatures::By(Vec::new());
    let file = portal.file("feed.jsonl", EXAMPLE);
    Signer::fresh().sign(&file).expect("signed");
    refused(&portal.import_file(&file).await);
}

#[tokio::test(flavor = "multi_thread")]
async fn in_the_watched_folder_a_feed_waits_for_its_signature_and_takes_it_along() {
    let agency = Signer::fresh();
    let portal = portal_of(&agency).await;
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("feed.jsonl");
    fs::write(&file, EXAMPLE).expect("written");
    let watching = tokio::spawn(server::feed::watch(
        portal.importer.clone(),
        folder.path().to_owned(),
    ));
    tokio::time::sleep(Duration::from_secs(7)).await;
    assert!(file.is_file(), "it is left alone");
    agency.sign(&file).expect("signed");
    let archived = folder.path().join("archive/feed.jsonl");
    for _ in 0..100 {
        if archived.is_file() {
            break;
        }
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
    watching.abort();
    assert!(archived.is_file() && signature_beside(&archived).is_file());
    assert!(!signature_beside(&file).exists());
}
