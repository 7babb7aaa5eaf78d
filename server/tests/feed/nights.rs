//! Ten nights in any order, as often as you like, with crashes in between, end in the same content.

use std::{
    path::{Path, PathBuf},
    process::{Command, Stdio},
    time::Duration,
};

use jiff::civil::date;
use server::{
    demo::{AS_OF, Agency},
    feed::{Unwatched, Verdict},
    store::Location,
};

use crate::portal::{Portal, importer};

pub const NIGHTS: u32 = 9;

/// The files of ten nights of an agency that has hardly more than the edge cases.
pub fn nights(folder: &Path, cases: u64) -> Vec<PathBuf> {
    let first = folder.join("night.jsonl.zst");
    let agency = Agency {
        agency: "example".to_owned(),
        cases,
        seed: 7,
        months: 6,
        as_of: AS_OF,
    };
    agency.write(Some(&first), NIGHTS, |_| ()).expect("feeds");
    let later = (1..=NIGHTS).map(|night| folder.join(format!("night.delta-{night:02}.jsonl.zst")));
    std::iter::once(first.clone()).chain(later).collect()
}

pub async fn portal_of_any_day() -> Portal {
    let mut portal = Portal::sqlite().await.without_limits();
    portal.importer.settings.approved = vec![domain::feed::Code::Date];
    portal
}

async fn content_in_order(files: &[PathBuf]) -> String {
    let portal = portal_of_any_day().await;
    for file in files {
        let outcome = portal.import_file(file).await;
        assert_eq!(
            (outcome.verdict, outcome.changes.differences),
            (Verdict::Applied, 0),
            "{outcome}"
        );
    }
    portal.content().await
}

#[test]
fn the_same_seed_gives_the_same_bytes() {
    let write = || {
        let folder = tempfile::tempdir().expect("a folder");
        nights(folder.path(), 3)
            .iter()
            .map(|file| std::fs::read(file).expect("a feed"))
            .collect::<Vec<_>>()
    };
    assert_eq!(write(), write());
}

#[tokio::test(flavor = "multi_thread")]
async fn the_invented_agency_is_sound_on_any_day_of_the_calendar() {
    let folder = tempfile::tempdir().expect("a folder");
    let days = [
        date(2026, 12, 31),
        date(2027, 1, 1),
        date(2027, 2, 1),
        date(2028, 2, 29),
    ];
    for as_of in days {
        let file = folder.path().join(format!("{as_of}.jsonl"));
        let agency = Agency {
            agency: "example".to_owned(),
            cases: 3,
            seed: 1,
            months: 14,
            as_of,
        };
        agency.write(Some(&file), 0, |_| ()).expect("a feed");
        let outcome = portal_of_any_day().await.import_file(&file).await;
        assert_eq!(
            (outcome.verdict, outcome.changes.differences),
            (Verdict::Applied, 0),
            "{as_of}: {outcome}"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nights_in_any_order_and_more_than_once_end_in_the_same_content() {
    let folder = tempfile::tempdir().expect("a folder");
    let files = nights(folder.path(), 3);
    let expected = content_in_order(&files).await;
    let portal = portal_of_any_day().await;
    // Each round brings every file once, in another order; what waits comes again in the next.
    for round in 0..files.len() {
        for at in 0..files.len() {
            portal
                .import_file(&files[(at * 7 + round * 3) % files.len()])
                .await;
        }
    }
    assert_eq!(portal.content().await, expected);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_import_that_is_broken_off_anywhere_leaves_nothing_and_can_be_repeated() {
    let folder = tempfile::tempdir().expect("a folder");
    let files = nights(folder.path(), 3);
    let expected = content_in_order(&files).await;
    let portal = portal_of_any_day().await;
    for (at, file) in files.iter().enumerate() {
        if at < 3 {
            let patience = Duration::from_millis([300, 25, 12][at]);
            let nobody = Unwatched::default();
            drop(tokio::time::timeout(patience, portal.importer.import(file, &nobody)).await);
        }
        let outcome = portal.import_file(file).await;
        assert!(
            matches!(outcome.verdict, Verdict::Applied | Verdict::Duplicate),
            "{outcome}"
        );
    }
    assert_eq!(portal.content().await, expected);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_process_killed_in_the_middle_of_an_import_is_cleaned_up_after() {
    let folder = tempfile::tempdir().expect("a folder");
    let first = &nights(folder.path(), 400)[..1];
    let expected = content_in_order(first).await;
    let portal = portal_of_any_day().await;
    // Once early and once late; the second process has to clean up after the first before it begins.
    for in_the_middle in [
        "SELECT COUNT(*) FROM feed_import i WHERE i.id = 1 AND EXISTS (SELECT 1 FROM person)",
        "SELECT COUNT(*) FROM feed_import i WHERE i.id = 2 AND EXISTS (SELECT 1 FROM payment)",
    ] {
        let mut child = Command::new(std::env::current_exe().expect("this test"))
            .args(["--exact", "nights::imports_until_it_is_killed", "--ignored"])
            .env("PORTAL_TEST_FOLDER", portal.folder.path())
            .env("PORTAL_TEST_FILE", &first[0])
            .stdout(Stdio::null())
            .spawn()
            .expect("a process");
        while portal.number(in_the_middle).await == 0 {
            assert_eq!(
                child.try_wait().expect("a process"),
                None,
                "the import ended before it could be killed"
            );
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
        child.kill().expect("killed");
        child.wait().expect("ended");
        assert_eq!(portal.number("SELECT current FROM generation").await, 0);
    }
    let outcome = portal.import_file(&first[0]).await;
    assert_eq!(outcome.verdict, Verdict::Applied, "{outcome}");
    assert_eq!(portal.content().await, expected);
    assert_eq!(
        portal
            .number("SELECT COUNT(*) FROM feed_import WHERE state = 'retry'")
            .await,
        2
    );
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "started as a process of its own by the test that kills it"]
#[expect(
    clippy::disallowed_methods,
    reason = "the test that starts it says where its database is"
)]
async fn imports_until_it_is_killed() {
    let folder = std::env::var("PORTAL_TEST_FOLDER").expect("a folder");
    let file = std::env::var("PORTAL_TEST_FILE").expect("a file");
    let location = Location::Sqlite(Path::new(&folder).join("portal.sqlite"));
    let importer = importer(Path::new(&folder), &location).await;
    importer.import(Path::new(&file), &Unwatched::default()).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_imports_at_once_one_is_told_to_come_back() {
    let folder = tempfile::tempdir().expect("a folder");
    let files = nights(folder.path(), 3);
    let portal = portal_of_any_day().await;
    let (one, two) = tokio::join!(portal.import_file(&files[0]), portal.import_file(&files[0]));
    let mut verdicts = [one.verdict, two.verdict];
    verdicts.sort_by_key(|verdict| verdict.exit_code());
    assert!(
        matches!(
            verdicts,
            [Verdict::Applied, Verdict::Retry | Verdict::Duplicate] | [Verdict::Duplicate, Verdict::Applied]
        ),
        "{verdicts:?}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn the_watched_folder_applies_what_is_whole_and_puts_it_away() {
    let portal = portal_of_any_day().await;
    let folder = tempfile::tempdir().expect("a folder");
    nights(folder.path(), 0);
    std::fs::write(folder.path().join("broken.jsonl"), "{}\n").expect("a file");
    let watching = tokio::spawn(server::feed::watch(
        portal.importer.clone(),
        folder.path().to_owned(),
    ));
    for _ in 0..600 {
        if portal.number("SELECT current FROM generation").await == i64::from(NIGHTS) + 1 {
            break;
        }
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
    watching.abort();
    let names = |place: &str| {
        std::fs::read_dir(folder.path().join(place))
            .expect("a folder")
            .count()
    };
    assert_eq!(
        portal.number("SELECT current FROM generation").await,
        i64::from(NIGHTS) + 1
    );
    // The last one may still be on its way into the archive.
    assert!(names("archive") >= 2 * NIGHTS as usize, "each with its report");
    assert_eq!(names("rejected"), 2);
}
