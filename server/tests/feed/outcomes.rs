//! Every other outcome of `docs/feed.md`, "What happens to a file".

use domain::feed::Code;
use server::feed::Verdict;

use crate::{
    files::{EXAMPLE, delta, with},
    portal::Portal,
};

const NOTHING: &str = "\"counts\":{},\"deletes\":0,\"sums\":{}";
const PERSON_53: &str =
    r#"{"t":"person","id":"P-53","v":2,"family":"Ruiz-Chen","given":"Mei Lin","birth":"2017-06-30"}"#;
const ONE_PERSON: &str = "\"counts\":{\"person\":1},\"deletes\":0,\"sums\":{}";

/// Imports a file over the example; nothing but the pointer's place may have moved if it was not applied.
pub async fn after_example(portal: &Portal, text: &str) -> (Verdict, Option<Code>) {
    if portal.number("SELECT current FROM generation").await == 0 {
        let outcome = portal.import(EXAMPLE).await;
        assert_eq!(outcome.verdict, Verdict::Applied, "{outcome}");
    }
    let before = portal.content().await;
    let outcome = portal.import(text).await;
    if outcome.verdict != Verdict::Applied {
        assert_eq!(portal.content().await, before, "{outcome}");
    }
    (outcome.verdict, outcome.code)
}

#[tokio::test]
async fn the_example_is_applied_whole_and_all_its_identities_hold() {
    for portal in Portal::each().await {
        let outcome = portal.import(EXAMPLE).await;
        assert_eq!(
            (
                outcome.verdict,
                outcome.changes.written,
                outcome.changes.differences
            ),
            (Verdict::Applied, 29, 0),
            "{outcome}"
        );
        assert_eq!(
            portal
                .number("SELECT CAST(SUM(now_amount) AS BIGINT) FROM balance")
                .await,
            86_000
        );
        assert_eq!(portal.number("SELECT COUNT(*) FROM sealed_record").await, 1);
    }
}

#[tokio::test]
async fn the_same_file_again_changes_nothing_whatever_it_is_packed_in() {
    for portal in Portal::each().await {
        let packed = zstd::encode_all(EXAMPLE.as_bytes(), 3).expect("zstd");
        assert_eq!(after_example(&portal, EXAMPLE).await, (Verdict::Duplicate, None));
        let before = portal.content().await;
        assert_eq!(portal.import(packed).await.verdict, Verdict::Duplicate);
        assert_eq!(portal.content().await, before);
    }
}

#[tokio::test]
async fn a_delta_changes_what_it_names_and_nothing_else() {
    for portal in Portal::each().await {
        let portal = portal.without_limits();
        let night = delta(2, EXAMPLE, "2026-11-21", &[PERSON_53], ONE_PERSON);
        assert_eq!(after_example(&portal, &night).await, (Verdict::Applied, None));
        assert_eq!(portal.number("SELECT current FROM generation").await, 2);
        assert_eq!(
            portal
                .number("SELECT COUNT(*) FROM person WHERE gen_to > 2")
                .await,
            3
        );
        assert_eq!(
            portal
                .number("SELECT COUNT(*) FROM person WHERE gen_to = 2")
                .await,
            1
        );
    }
}

#[tokio::test]
async fn a_feed_waits_for_the_one_before_it_and_must_follow_on_it() {
    let portal = Portal::sqlite().await.without_limits();
    let gap = delta(3, EXAMPLE, "2026-11-21", &[], NOTHING);
    assert_eq!(
        after_example(&portal, &gap).await,
        (Verdict::Waiting, Some(Code::Gap))
    );
    let other_chain = delta(
        2,
        &EXAMPLE.replace("6d239126", "00000000"),
        "2026-11-21",
        &[],
        NOTHING,
    );
    assert_eq!(
        after_example(&portal, &other_chain).await,
        (Verdict::Quarantined, Some(Code::Chain))
    );
    let back = delta(2, EXAMPLE, "2026-11-19", &[], NOTHING);
    assert_eq!(
        after_example(&portal, &back).await,
        (Verdict::Held, Some(Code::Date))
    );
    let future = delta(2, EXAMPLE, "2026-11-23", &[], NOTHING);
    assert_eq!(
        after_example(&portal, &future).await,
        (Verdict::Held, Some(Code::Date))
    );
    let conflict = with(&[("\"given\":\"Mei\"", "\"given\":\"Mai\"")]);
    assert_eq!(
        after_example(&portal, &conflict).await,
        (Verdict::Quarantined, Some(Code::Conflict))
    );
    assert_eq!(Portal::sqlite().await.import(&gap).await.code, Some(Code::Gap));
}

#[tokio::test]
async fn a_feed_older_than_the_first_one_applied_is_stale() {
    let portal = Portal::sqlite().await;
    let fifth = with(&[
        ("\"seq\":1", "\"seq\":5"),
        ("\"seq\":1,\"lines\"", "\"seq\":5,\"lines\""),
    ]);
    assert_eq!(portal.import(fifth).await.verdict, Verdict::Applied);
    assert_eq!(portal.import(EXAMPLE).await.verdict, Verdict::Stale);
}

#[tokio::test]
async fn a_bad_file_is_taken_when_it_comes_again_mended_under_the_same_number() {
    let portal = Portal::sqlite().await;
    let bad = with(&[(
        "\"payer\":\"P-52\",\"payee\":\"P-51\",\"type\":\"CS\",\"owed_to\":\"family\"",
        "\"payer\":\"P-99\",\"payee\":\"P-51\",\"type\":\"CS\",\"owed_to\":\"family\"",
    )]);
    let outcome = portal.import(bad).await;
    assert_eq!(
        (outcome.verdict, outcome.code),
        (Verdict::Rejected, Some(Code::Reference)),
        "{outcome}"
    );
    assert_eq!(outcome.faults.first[0].line, 14, "{outcome}");
    assert_eq!(portal.import(EXAMPLE).await.verdict, Verdict::Applied);
}

#[tokio::test]
async fn a_version_has_one_content_for_ever_and_an_older_one_is_ignored() {
    for portal in Portal::each().await {
        let portal = portal.without_limits();
        let same_version = PERSON_53.replace("\"v\":2", "\"v\":1");
        let night = delta(2, EXAMPLE, "2026-11-21", &[&same_version], ONE_PERSON);
        assert_eq!(
            after_example(&portal, &night).await,
            (Verdict::Quarantined, Some(Code::Version))
        );
        let night = delta(2, EXAMPLE, "2026-11-21", &[PERSON_53], ONE_PERSON);
        assert_eq!(after_example(&portal, &night).await, (Verdict::Applied, None));
        let late = delta(3, &night, "2026-11-21", &[&same_version], ONE_PERSON);
        let outcome = portal.import(late).await;
        assert_eq!(
            (outcome.verdict, outcome.changes.stale, outcome.changes.written),
            (Verdict::Applied, 1, 0),
            "{outcome}"
        );
    }
}

#[tokio::test]
async fn a_ledger_row_keeps_amount_dates_and_keys_but_may_change_its_status() {
    let portal = Portal::sqlite().await.without_limits();
    let row = EXAMPLE
        .lines()
        .find(|line| line.contains("\"PM-1\",\"v\""))
        .expect("a payment")
        .replace("\"v\":1", "\"v\":2");
    let counts = "\"counts\":{\"payment\":1},\"deletes\":0,\"sums\":{\"payment\":16500}";
    let moved = row.replace("\"eff\":\"2026-11-09\"", "\"eff\":\"2026-11-08\"");
    let night = delta(2, EXAMPLE, "2026-11-21", &[&moved], counts);
    assert_eq!(
        after_example(&portal, &night).await,
        (Verdict::Quarantined, Some(Code::Ledger))
    );
    let held = row.replace("\"status\":\"applied\"", "\"status\":\"part_held\"");
    let night = delta(2, EXAMPLE, "2026-11-21", &[&held], counts);
    assert_eq!(after_example(&portal, &night).await, (Verdict::Applied, None));
}

#[tokio::test]
async fn a_record_twice_in_a_file_is_odd_if_it_is_the_same_and_a_fault_if_not() {
    for portal in Portal::each().await {
        let child = EXAMPLE
            .lines()
            .find(|line| line.contains("\"P-53\",\"v\""))
            .expect("a child");
        let twice = |second: &str| {
            with(&[
                (child, &format!("{child}\n{second}")),
                ("\"person\":3", "\"person\":4"),
                ("\"lines\":32", "\"lines\":33"),
            ])
        };
        let outcome = portal.import(twice(&child.replace("Mei", "Mai"))).await;
        assert_eq!(
            (outcome.verdict, outcome.code),
            (Verdict::Rejected, Some(Code::Twice)),
            "{outcome}"
        );
        let outcome = portal.import(twice(child)).await;
        assert_eq!(
            (outcome.verdict, outcome.warnings["record-twice"]),
            (Verdict::Applied, 1),
            "{outcome}"
        );
    }
}

#[tokio::test]
async fn a_reversal_takes_back_exactly_what_is_there_and_only_once() {
    let portal = Portal::sqlite().await;
    for (right, wrong) in [
        ("\"reverses\":\"PM-2\"", "\"reverses\":\"PM-9\""),
        ("\"reverses\":\"PM-2\"", "\"reverses\":\"PM-1\""),
        ("\"reverses\":\"AL-2\"", "\"reverses\":\"AL-9\""),
    ] {
        let outcome = portal.import(with(&[(right, wrong)])).await;
        assert_eq!(
            (outcome.verdict, outcome.code),
            (Verdict::Rejected, Some(Code::Reversal)),
            "{outcome}"
        );
    }
}

#[tokio::test]
async fn figures_that_do_not_add_up_hold_the_feed_until_somebody_approves() {
    let mut portal = Portal::sqlite().await;
    let wrong = with(&[("\"first\":24000", "\"first\":24001")]);
    let outcome = portal.import(&wrong).await;
    assert_eq!(
        (outcome.verdict, outcome.code),
        (Verdict::Held, Some(Code::Balance)),
        "{outcome}"
    );
    assert_eq!(portal.number("SELECT COUNT(*) FROM charge").await, 0);
    portal.importer.settings.approved = vec![Code::Balance];
    let outcome = portal.import(&wrong).await;
    assert_eq!(
        (outcome.verdict, outcome.changes.differences),
        (Verdict::Applied, 1),
        "{outcome}"
    );
    assert_eq!(
        portal
            .number("SELECT computed - stated FROM feed_difference WHERE rule = 'L3'")
            .await,
        1
    );
}
