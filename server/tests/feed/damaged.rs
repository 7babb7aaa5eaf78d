//! A file that is not what was sent changes nothing, and the report says why.

use domain::feed::Code;
use server::feed::Verdict;

use crate::{
    files::{EXAMPLE, rehashed, with},
    portal::Portal,
};

async fn refused(portal: &Portal, bytes: impl AsRef<[u8]>, code: Code) {
    let outcome = portal.import(bytes).await;
    assert_eq!(
        (outcome.verdict, outcome.code),
        (Verdict::Rejected, Some(code)),
        "{outcome}"
    );
    assert_eq!(outcome.generation, 0);
}

#[tokio::test]
async fn a_file_cut_after_any_line_or_anywhere_in_one_is_truncated_and_changes_nothing() {
    let portal = Portal::sqlite().await;
    let before = portal.content().await;
    let ends = EXAMPLE.match_indices('\n').map(|(at, _)| at);
    for end in ends
        .clone()
        .chain(ends.map(|at| at.saturating_sub(17)))
        .chain([0, 1, EXAMPLE.len() - 1])
    {
        if end + 1 < EXAMPLE.len() {
            refused(&portal, &EXAMPLE.as_bytes()[..=end], Code::Truncated).await;
        }
    }
    assert_eq!(portal.content().await, before);
}

#[tokio::test]
async fn a_compressed_file_that_is_cut_or_damaged_is_refused() {
    let portal = Portal::sqlite().await;
    let zstd = zstd::encode_all(EXAMPLE.as_bytes(), 3).expect("zstd");
    refused(&portal, &zstd[..zstd.len() - 9], Code::Truncated).await;
    let mut damaged = zstd.clone();
    damaged[zstd.len() / 2] ^= 0xff;
    let outcome = portal.import(&damaged).await;
    assert_eq!(outcome.verdict, Verdict::Rejected, "{outcome}");
    assert_eq!(portal.import(&zstd).await.verdict, Verdict::Applied);
}

#[tokio::test]
async fn a_file_that_grows_to_more_than_two_hundred_times_its_size_is_refused() {
    let portal = Portal::sqlite().await;
    let bomb = format!(
        "{}\n{}",
        EXAMPLE.lines().next().expect("a header"),
        " ".repeat(40_000_000)
    );
    refused(
        &portal,
        zstd::encode_all(bomb.as_bytes(), 19).expect("zstd"),
        Code::Container,
    )
    .await;
}

#[tokio::test]
async fn lines_that_changed_places_or_are_there_twice_or_are_missing_differ_from_the_hash() {
    let portal = Portal::sqlite().await;
    let mut lines: Vec<&str> = EXAMPLE.lines().collect();
    lines.swap(3, 4);
    refused(&portal, lines.join("\n") + "\n", Code::Hash).await;
    lines.swap(3, 4);
    lines.insert(4, lines[3]);
    refused(&portal, lines.join("\n") + "\n", Code::Hash).await;
    lines.drain(3..5);
    refused(&portal, lines.join("\n") + "\n", Code::Hash).await;
}

#[tokio::test]
async fn counts_and_sums_are_held_against_the_trailer_even_if_the_hash_is_right() {
    let portal = Portal::sqlite().await;
    for (right, wrong) in [
        ("\"payment\":46500", "\"payment\":46501"),
        ("\"charge\":3,", "\"charge\":4,"),
        ("\"lines\":32", "\"lines\":31"),
    ] {
        refused(&portal, with(&[(right, wrong)]), Code::Totals).await;
    }
}

#[tokio::test]
async fn bytes_that_no_feed_has_are_refused_with_their_line() {
    let portal = Portal::sqlite().await;
    refused(
        &portal,
        rehashed(&EXAMPLE.replace("\n{\"t\":\"office\"", "\r\n{\"t\":\"office\"")),
        Code::Syntax,
    )
    .await;
    refused(&portal, rehashed(&format!("\u{feff}{EXAMPLE}")), Code::Syntax).await;
    refused(
        &portal,
        with(&[("\"given\":\"Li\"", "\"given\":\"Li\",\"given\":\"Lu\"")]),
        Code::Syntax,
    )
    .await;
    let long = with(&[(
        "\"given\":\"Li\"",
        &format!("\"given\":\"{}\"", "x".repeat(70_000)),
    )]);
    let outcome = portal.import(long).await;
    assert_eq!(
        (outcome.code, outcome.faults.first[0].line),
        (Some(Code::Syntax), 4),
        "{outcome}"
    );
    let mut bytes = EXAMPLE.as_bytes().to_vec();
    bytes[300] = 0xff;
    let outcome = portal.import(bytes).await;
    assert_eq!(outcome.verdict, Verdict::Rejected);
}

#[tokio::test]
async fn a_file_of_another_agency_is_a_stranger() {
    refused(
        &Portal::sqlite().await,
        with(&[("\"agency\":\"example\"", "\"agency\":\"other\"")]),
        Code::Stranger,
    )
    .await;
}

#[tokio::test]
async fn a_flag_takes_effect_though_a_value_elsewhere_is_wrong_but_not_from_a_damaged_file() {
    let portal = Portal::sqlite().await;
    refused(&portal, &EXAMPLE[..EXAMPLE.len() - 100], Code::Truncated).await;
    assert_eq!(portal.number("SELECT COUNT(*) FROM protection").await, 0);
    let outcome = portal
        .import(with(&[("\"amount\":-1500", "\"amount\":\"-1500\"")]))
        .await;
    assert_eq!(
        (outcome.code, outcome.changes.flags_on),
        (Some(Code::Value), 1),
        "{outcome}"
    );
    assert_eq!(
        portal
            .number("SELECT COUNT(*) FROM protection WHERE state = 'on'")
            .await,
        1
    );
    assert_eq!(portal.number("SELECT current FROM generation").await, 0);
}
