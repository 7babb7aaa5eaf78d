//! The secrets stream: whole or not at all, once or a hundred times, and never a secret.

use std::{fs, sync::Arc, time::Duration};

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use domain::feed::Code;
use server::{
    feed::{Outcome, Unwatched, Verdict},
    keys::{Keys, SharedKey},
};

use crate::{
    files::{EXAMPLE, hash_of, rehashed},
    portal::Portal,
};

/// A portal that shares a key with its agency.
struct Shared {
    portal: Portal,
    kid: String,
    key: SharedKey,
}

impl Shared {
    async fn each() -> Vec<Self> {
        Portal::each().await.into_iter().map(Self::with).collect()
    }

    async fn sqlite() -> Self {
        Self::with(Portal::sqlite().await)
    }

    fn with(mut portal: Portal) -> Self {
        let file = portal.folder.path().join("keys.toml");
        let (kid, key) = Keys::share(&file, 2026).expect("made");
        portal.importer.keys = Arc::new(Keys::open(&file).expect("read"));
        Self { portal, kid, key }
    }

    /// A record about an issue of a PIN of P-52.
    fn pin(&self, id: &str, v: i64, pin: &str) -> String {
        let message = format!("ocs-secret-v1\npin\nP-52\n7001234567\n{pin}");
        let mac = URL_SAFE_NO_PAD.encode(self.key.mac(message.as_bytes()));
        format!(
            r#"{{"t":"secret","id":"{id}","v":{v},"person":"P-52","case":"7001234567","kind":"pin","kid":"{}","mac":"{mac}"}}"#,
            self.kid
        )
    }

    async fn import(&self, name: &str, bytes: impl AsRef<[u8]>) -> Outcome {
        let file = self.portal.file(name, bytes);
        self.portal.import_file(&file).await
    }

    async fn content(&self) -> String {
        let sql = "SELECT CAST(COUNT(*) AS TEXT), COALESCE({}, '') FROM (SELECT id || ' ' || v || ' ' || person_id || ' ' || \
                   COALESCE(case_id, '-') || ' ' || kind || ' ' || kid || ' ' || state || ' ' || LENGTH(sealed) AS row FROM secret ORDER BY id) s";
        self.portal.text(sql).await
    }

    async fn number(&self, sql: &'static str) -> i64 {
        self.portal.number(sql).await
    }
}

/// A file of the stream after `before`.
fn file(seq: i64, mode: &str, before: Option<&str>, lines: &[&str]) -> String {
    let prev = before.map_or("null".to_owned(), |before| format!("\"{}\"", hash_of(before)));
    let deletes = lines
        .iter()
        .filter(|line| line.contains("\"op\":\"del\""))
        .count();
    let mut text = format!(
        "{{\"t\":\"header\",\"feed\":\"example.secret\",\"seq\":{seq},\"mode\":\"{mode}\",\"schema\":\"1.0\",\"agency\":\"example\",\
         \"business_date\":\"2026-11-20\",\"created\":\"2026-11-21T02:14:07Z\",\"prev\":{prev},\"part\":1,\"parts\":1,\
         \"ledger_from\":\"2026-11-20\"}}\n"
    );
    for line in lines {
        text.push_str(line);
        text.push('\n');
    }
    text.push_str(&format!(
        "{{\"t\":\"trailer\",\"feed\":\"example.secret\",\"seq\":{seq},\"lines\":{},\"counts\":{{\"secret\":{}}},\"deletes\":{deletes},\"sums\":{{}},\
         \"sha256\":\"{}\"}}\n",
        lines.len() + 2,
        lines.len() - deletes,
        "0".repeat(64)
    ));
    rehashed(&text)
}

#[tokio::test]
async fn a_file_is_taken_once_however_often_it_comes_and_in_whatever_it_is_packed() {
    for shared in Shared::each().await {
        let (one, two) = (shared.pin("S-1", 1, "40718"), shared.pin("S-2", 1, "40718"));
        let first = file(1, "full", None, &[&one, &two]);
        let outcome = shared.import("1.secret", &first).await;
        assert_eq!(
            (outcome.verdict, outcome.changes.written),
            (Verdict::Applied, 2),
            "{outcome}"
        );
        let before = shared.content().await;
        for (name, bytes) in [
            ("again.secret", first.as_bytes().to_vec()),
            (
                "again.secret.zst",
                zstd::encode_all(first.as_bytes(), 3).expect("zstd"),
            ),
        ] {
            assert_eq!(
                shared.import(name, bytes).await.verdict,
                Verdict::Duplicate,
                "{name}"
            );
        }
        assert_eq!(shared.content().await, before);
        assert_eq!(shared.number("SELECT COUNT(*) FROM secret_import").await, 1);
        assert_eq!(
            shared.number("SELECT current FROM generation").await,
            0,
            "the ledger is as it was"
        );
    }
}

#[tokio::test]
async fn neither_the_hash_nor_the_file_can_be_told_from_what_is_kept() {
    let shared = Shared::sqlite().await;
    let one = shared.pin("S-1", 1, "40718");
    let first = file(1, "full", None, &[&one]);
    assert_eq!(shared.import("1.secret", &first).await.verdict, Verdict::Applied);
    shared.portal.execute("PRAGMA wal_checkpoint(TRUNCATE)").await;
    let kept = fs::read(shared.portal.folder.path().join("portal.sqlite")).expect("the database");
    let holds = |needle: &[u8]| kept.windows(needle.len()).any(|part| part == needle);
    let mac = shared.key.mac(b"ocs-secret-v1\npin\nP-52\n7001234567\n40718");
    assert!(holds(b"S-1"), "it is the database");
    assert!(!holds(&mac) && !holds(URL_SAFE_NO_PAD.encode(mac).as_bytes()));
    assert!(!holds(hash_of(&first).as_bytes()));
}

#[tokio::test]
async fn a_file_with_any_fault_changes_nothing() {
    for shared in Shared::each().await {
        let good = shared.pin("S-1", 1, "40718");
        let strange = shared.pin("S-2", 1, "40718").replace(&shared.kid, "2020-none");
        let before = shared.content().await;
        let outcome = shared
            .import("1.secret", file(1, "full", None, &[&good, &strange]))
            .await;
        assert_eq!(
            (outcome.verdict, outcome.code, outcome.faults.first[0].line),
            (Verdict::Rejected, Some(Code::Reference), 3),
            "{outcome}"
        );
        let twice = shared.pin("S-1", 1, "11111");
        let outcome = shared
            .import("1.secret", file(1, "full", None, &[&good, &twice]))
            .await;
        assert_eq!(outcome.code, Some(Code::Twice), "{outcome}");
        assert_eq!(shared.content().await, before);
        // Mended under the same number it is taken; the same line twice is only odd.
        let outcome = shared
            .import("1.secret", file(1, "full", None, &[&good, &good]))
            .await;
        assert_eq!(
            (outcome.verdict, outcome.warnings.get("record-twice")),
            (Verdict::Applied, Some(&1)),
            "{outcome}"
        );
    }
}

#[tokio::test]
async fn an_issue_keeps_its_owner_and_its_versions_rise() {
    for shared in Shared::each().await {
        let first = file(1, "full", None, &[&shared.pin("S-1", 2, "40718")]);
        assert_eq!(shared.import("1.secret", &first).await.verdict, Verdict::Applied);
        let before = shared.content().await;
        let other = shared.pin("S-1", 3, "40718").replace("P-52", "P-51");
        for (line, code) in [
            (shared.pin("S-1", 2, "11111"), Code::Version),
            (other, Code::Version),
        ] {
            let outcome = shared
                .import("2.secret", file(2, "delta", Some(&first), &[&line]))
                .await;
            assert_eq!(
                (outcome.verdict, outcome.code),
                (Verdict::Quarantined, Some(code)),
                "{outcome}"
            );
        }
        let stale = file(2, "delta", Some(&first), &[&shared.pin("S-1", 1, "11111")]);
        assert_eq!(shared.import("2.secret", &stale).await.changes.stale, 1);
        assert_eq!(shared.content().await, before);
        let gone = r#"{"t":"secret","id":"S-1","v":3,"op":"del","reason":"burned"}"#;
        let third = file(3, "delta", Some(&stale), &[gone]);
        assert_eq!(shared.import("3.secret", &third).await.changes.removed, 1);
        assert!(
            shared.content().await.contains("deleted 0"),
            "nothing is left of the hash"
        );
        let back = file(4, "delta", Some(&third), &[&shared.pin("S-1", 4, "40718")]);
        assert_eq!(shared.import("4.secret", &back).await.changes.written, 1);
        // A full file ends what it lacks, and brings it back under the same version.
        let other = shared.pin("S-2", 1, "22222");
        let fifth = file(5, "full", Some(&back), &[&other]);
        assert_eq!(shared.import("5.secret", &fifth).await.changes.removed, 1);
        let sixth = file(6, "full", Some(&fifth), &[&other, &shared.pin("S-1", 4, "40718")]);
        let outcome = shared.import("6.secret", &sixth).await;
        assert_eq!(
            (outcome.changes.written, outcome.changes.unchanged),
            (1, 1),
            "{outcome}"
        );
    }
}

#[tokio::test]
async fn the_stream_has_an_order_of_its_own() {
    let shared = Shared::sqlite().await;
    let line = shared.pin("S-1", 1, "40718");
    let first = file(1, "full", None, &[&line]);
    let third = file(3, "delta", Some(&first), &[]);
    assert_eq!(shared.import("3.secret", &third).await.code, Some(Code::Gap));
    assert_eq!(shared.import("1.secret", &first).await.verdict, Verdict::Applied);
    assert_eq!(shared.import("3.secret", &third).await.code, Some(Code::Gap));
    let chain = file(2, "delta", Some(&third), &[]);
    let outcome = shared.import("2.secret", &chain).await;
    assert_eq!(outcome.code, Some(Code::Chain), "{outcome}");
    let conflict = file(1, "full", None, &[&shared.pin("S-1", 1, "11111")]);
    assert_eq!(
        shared.import("1.secret", &conflict).await.code,
        Some(Code::Conflict)
    );
    let stranger = file(2, "delta", Some(&first), &[]).replace("example.secret", "other.secret");
    let outcome = shared.import("2.secret", rehashed(&stranger)).await;
    assert_eq!(outcome.code, Some(Code::Stranger), "{outcome}");
    // The ledger's stream goes on beside it.
    assert_eq!(shared.portal.import(EXAMPLE).await.verdict, Verdict::Applied);
    let second = file(2, "delta", Some(&first), &[]);
    assert_eq!(shared.import("2.secret", &second).await.verdict, Verdict::Applied);
}

#[tokio::test]
async fn many_new_issues_at_once_wait_for_a_person() {
    let mut shared = Shared::sqlite().await;
    let first = file(1, "full", None, &[&shared.pin("S-1", 1, "40718")]);
    assert_eq!(shared.import("1.secret", &first).await.verdict, Verdict::Applied);
    let lines: Vec<String> = (0..101)
        .map(|at| shared.pin(&format!("N-{at}"), 1, "40718"))
        .collect();
    let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
    let second = file(2, "delta", Some(&first), &lines);
    let outcome = shared.import("2.secret", &second).await;
    assert_eq!(
        (outcome.verdict, outcome.code),
        (Verdict::Held, Some(Code::Jump)),
        "{outcome}"
    );
    assert_eq!(shared.number("SELECT COUNT(*) FROM secret").await, 1);
    shared.portal.importer.settings.approved = vec![Code::Jump];
    assert_eq!(shared.import("2.secret", &second).await.verdict, Verdict::Applied);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_import_that_is_broken_off_leaves_nothing_and_can_be_repeated() {
    for shared in Shared::each().await {
        let lines: Vec<String> = (0..5_000)
            .map(|at| shared.pin(&format!("N-{at}"), 1, "40718"))
            .collect();
        let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
        let path = shared.portal.file("1.secret", file(1, "full", None, &lines));
        for patience in [100, 250] {
            let (nobody, patience) = (Unwatched::default(), Duration::from_millis(patience));
            drop(tokio::time::timeout(patience, shared.portal.importer.import(&path, &nobody)).await);
            let rows = shared.number("SELECT COUNT(*) FROM secret").await;
            let entries = shared.number("SELECT COUNT(*) FROM secret_import").await;
            assert!(matches!((rows, entries), (0, 0) | (5_000, 1)), "{rows} {entries}");
        }
        let outcome = shared.portal.import_file(&path).await;
        assert!(
            matches!(outcome.verdict, Verdict::Applied | Verdict::Duplicate),
            "{outcome}"
        );
        assert_eq!(shared.number("SELECT COUNT(*) FROM secret").await, 5_000);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_secret_in_clear_is_refused_in_either_stream_and_the_watched_folder_keeps_no_copy() {
    let shared = Shared::sqlite().await;
    let clear = shared
        .pin("S-1", 1, "40718")
        .replace("\"mac\":\"", "\"value\":\"40718\",\"mac\":\"");
    let folder = tempfile::tempdir().expect("a folder");
    let inside = |name: &str| folder.path().join(name);
    fs::write(inside("1.secret"), file(1, "full", None, &[&clear])).expect("written");
    fs::write(
        inside("1.jsonl"),
        EXAMPLE.replace("\"interpreter\":true", "\"value\":\"900123456\""),
    )
    .expect("written");
    let watching = tokio::spawn(server::feed::watch(
        shared.portal.importer.clone(),
        folder.path().to_owned(),
    ));
    for _ in 0..100 {
        if !inside("1.secret").exists() && !inside("1.jsonl").exists() {
            break;
        }
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
    watching.abort();
    let left: Vec<String> = fs::read_dir(inside("rejected"))
        .expect("a folder")
        .map(|entry| entry.expect("an entry").path())
        .map(|path| fs::read_to_string(path).expect("a report"))
        .collect();
    assert_eq!(left.len(), 2, "the reports alone");
    assert!(left.iter().all(|report| report.contains("feed-secret")));
    assert!(
        !left
            .iter()
            .any(|report| report.contains("40718") || report.contains("900123456"))
    );
    assert_eq!(shared.number("SELECT COUNT(*) FROM secret").await, 0);
    assert_eq!(shared.number("SELECT COUNT(*) FROM secret_import").await, 0);
}
