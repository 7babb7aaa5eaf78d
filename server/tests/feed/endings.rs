//! What ends, what comes back, what is lifted, and what is too unlike the night before.

use domain::feed::Code;
use server::feed::Verdict;

use crate::{
    files::{EXAMPLE, delta, with},
    outcomes::after_example,
    portal::Portal,
};

#[tokio::test]
async fn a_full_feed_ends_what_it_lacks_but_never_a_flag() {
    for portal in Portal::each().await {
        let portal = portal.without_limits();
        assert_eq!(portal.import(EXAMPLE).await.verdict, Verdict::Applied);
        let prev = format!("\"prev\":\"{}\"", crate::files::hash_of(EXAMPLE));
        let child_role = EXAMPLE
            .lines()
            .find(|line| line.contains("\"R-3\""))
            .expect("a role");
        let flag = EXAMPLE
            .lines()
            .find(|line| line.contains("\"fv-1\""))
            .expect("a flag");
        let second = with(&[
            ("\"prev\":null", &prev),
            ("\"seq\":1", "\"seq\":2"),
            ("\"seq\":1,\"lines\":32", "\"seq\":2,\"lines\":30"),
            (&format!("{child_role}\n"), ""),
            (&format!("{flag}\n"), ""),
            ("\"role\":3", "\"role\":2"),
            ("\"protect\":1", "\"protect\":0"),
        ]);
        let outcome = portal.import(second).await;
        assert_eq!(
            (
                outcome.verdict,
                outcome.changes.removed,
                outcome.changes.unchanged
            ),
            (Verdict::Applied, 1, 28),
            "{outcome}"
        );
        assert_eq!(
            portal
                .number("SELECT COUNT(*) FROM participation WHERE gen_to > 2")
                .await,
            2
        );
        assert_eq!(
            portal
                .number("SELECT COUNT(*) FROM protection WHERE state = 'on'")
                .await,
            1
        );
        assert_eq!(
            portal
                .number("SELECT COUNT(*) FROM feed_difference WHERE rule = 'protect-missing'")
                .await,
            1
        );
        assert_eq!(portal.number("SELECT COUNT(*) FROM feed_seen").await, 0);
    }
}

#[tokio::test]
async fn what_was_deleted_by_name_comes_back_only_with_a_higher_version() {
    let portal = Portal::sqlite().await.without_limits();
    let gone = r#"{"t":"contact","id":"K-1","v":2,"op":"del","reason":"moved"}"#;
    let first = delta(
        2,
        EXAMPLE,
        "2026-11-21",
        &[gone],
        "\"counts\":{},\"deletes\":1,\"sums\":{}",
    );
    assert_eq!(after_example(&portal, &first).await, (Verdict::Applied, None));
    assert_eq!(
        portal
            .number("SELECT COUNT(*) FROM sealed_record WHERE gen_to > 2")
            .await,
        0
    );
    let contact = EXAMPLE
        .lines()
        .find(|line| line.contains("\"K-1\""))
        .expect("a contact");
    let one = "\"counts\":{\"contact\":1},\"deletes\":0,\"sums\":{}";
    let old = delta(3, &first, "2026-11-21", &[contact], one);
    assert_eq!(after_example(&portal, &old).await, (Verdict::Applied, None));
    assert_eq!(
        portal
            .number("SELECT COUNT(*) FROM sealed_record WHERE gen_to > 3")
            .await,
        0
    );
    let back = delta(
        4,
        &old,
        "2026-11-21",
        &[&contact.replace("\"v\":1", "\"v\":3")],
        one,
    );
    assert_eq!(after_example(&portal, &back).await, (Verdict::Applied, None));
    assert_eq!(
        portal
            .number("SELECT COUNT(*) FROM sealed_record WHERE gen_to > 4")
            .await,
        1
    );
}

#[tokio::test]
async fn a_person_who_is_gone_cannot_leave_a_case_behind() {
    let portal = Portal::sqlite().await.without_limits();
    let gone = r#"{"t":"person","id":"P-53","v":2,"op":"del","reason":"typing error"}"#;
    let night = delta(
        2,
        EXAMPLE,
        "2026-11-21",
        &[gone],
        "\"counts\":{},\"deletes\":1,\"sums\":{}",
    );
    assert_eq!(
        after_example(&portal, &night).await,
        (Verdict::Rejected, Some(Code::Reference))
    );
}

#[tokio::test]
async fn lifting_a_flag_waits_for_staff_unless_the_agency_decides() {
    for (agency_decides, state) in [(false, "lift_requested"), (true, "lifted")] {
        let mut portal = Portal::sqlite().await.without_limits();
        portal.importer.settings.agency_lifts_flags = agency_decides;
        let lifted = r#"{"t":"protect","id":"fv-1","v":2,"person":"P-51","case":null,"state":"lifted","since":"2026-11-21","lift_ref":"D-9"}"#;
        let night = delta(
            2,
            EXAMPLE,
            "2026-11-21",
            &[lifted],
            "\"counts\":{\"protect\":1},\"deletes\":0,\"sums\":{}",
        );
        assert_eq!(after_example(&portal, &night).await, (Verdict::Applied, None));
        let protects = portal
            .number("SELECT COUNT(*) FROM protection WHERE state = 'lift_requested'")
            .await;
        assert_eq!(protects == 1, state == "lift_requested");
    }
}

#[tokio::test]
async fn a_feed_that_is_unlike_the_one_before_is_held() {
    let portal = Portal::sqlite().await;
    let balance = r#"{"t":"balance","id":"A-2","v":2,"first_on":"2026-11-01","first":60000,"as_of":"2026-11-21","now":60000,"due_now":0,"past_due":60000}"#;
    let night = delta(
        2,
        EXAMPLE,
        "2026-11-21",
        &[balance],
        "\"counts\":{\"balance\":1},\"deletes\":0,\"sums\":{\"balance\":60000}",
    );
    assert_eq!(
        after_example(&portal, &night).await,
        (Verdict::Held, Some(Code::Jump))
    );
}
