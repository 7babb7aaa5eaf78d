//! Is what a payment history reads always what the agency's records say?

use std::sync::Arc;

use domain::feed::Code;
use server::feed::{Lease, Verdict, arrange};

use crate::{
    files::{EXAMPLE, delta},
    nights::nights,
    portal::Portal,
};

impl Portal {
    /// The rows that readers see, in order.
    async fn history(&self) -> String {
        self.text(
            "SELECT CAST(COUNT(*) AS TEXT), COALESCE({}, '') FROM
                (SELECT case_id || ' ' || eff || ' ' || posted || ' ' || id || ' ' || payer_id || ' ' || kind || ' ' || facts AS row
                FROM payment_history, generation WHERE gen_from <= current AND gen_to > current ORDER BY case_id, eff, posted, id) s",
        )
        .await
    }

    /// The same, made anew out of the records.
    async fn history_made_anew(&self) -> String {
        let (db, clock) = (&self.importer.db, Arc::clone(&self.importer.clock));
        self.execute("DELETE FROM payment_history").await;
        let lease = Lease::take(db, clock)
            .await
            .expect("the database")
            .expect("nobody imports");
        let generation = self.number("SELECT current FROM generation").await;
        arrange(db, &lease, generation).await.expect("arranged");
        lease.release().await.expect("given back");
        self.history().await
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn after_each_night_the_history_is_the_one_that_would_be_made_anew() {
    let folder = tempfile::tempdir().expect("a folder");
    for mut portal in Portal::each().await {
        portal = portal.without_limits();
        portal.importer.settings.approved = vec![Code::Date];
        for file in nights(folder.path(), 3) {
            let outcome = portal.import_file(&file).await;
            assert_eq!(outcome.verdict, Verdict::Applied, "{outcome}");
            let history = portal.history().await;
            assert!(history.len() > 100_000, "there are rows");
            assert!(history == portal.history_made_anew().await, "{}", file.display());
        }
    }
}

/// A night, and what its trailer says; what the row of which payment says after it and did not say before.
const NIGHTS: [(&str, &str, &str, &str); 5] = [
    (
        r#"{"t":"disb","id":"D-1","v":2,"case":"7001234567","payee":"P-51","kind":"support","issued":"2026-11-10","amount":16500,"method":"deposit","status":"returned","lines":[["AL-1",16500]]}"#,
        r#""counts":{"disb":1},"deletes":0,"sums":{"disb":16500}"#,
        "PM-1",
        "returned",
    ),
    (
        r#"{"t":"hold","id":"H-1","v":2,"payment":"PM-4","alloc":null,"amount":30000,"reason":"dispute","placed":"2026-11-17","released":null}"#,
        r#""counts":{"hold":1},"deletes":0,"sums":{"hold":30000}"#,
        "PM-4",
        "dispute",
    ),
    (
        r#"{"t":"alloc","id":"AL-4","v":1,"payment":"PM-4","account":"A-2","bucket":"past","posted":"2026-11-21","amount":30000}"#,
        r#""counts":{"alloc":1},"deletes":0,"sums":{"alloc":30000}"#,
        "PM-4",
        "AL-4",
    ),
    (
        r#"{"t":"payment","id":"PM-1","v":2,"case":"7001234567","payer":"P-52","kind":"receipt","eff":"2026-11-09","posted":"2026-11-09","amount":16500,"src_public":"own","src_court":"voluntary","fti":false,"method":"card","status":"applied"}"#,
        r#""counts":{"payment":1},"deletes":0,"sums":{"payment":16500}"#,
        "PM-1",
        "card",
    ),
    (
        r#"{"t":"disb","id":"D-2","v":2,"op":"del","reason":"never_happened"}"#,
        r#""counts":{},"deletes":1,"sums":{}"#,
        "PM-2",
        "[]]],[]",
    ),
];

#[tokio::test(flavor = "multi_thread")]
async fn a_change_of_anything_that_a_payment_consists_of_changes_its_row_and_no_other() {
    for portal in Portal::each().await {
        let mut portal = portal.without_limits();
        portal.importer.settings.approved = vec![Code::Balance];
        let mut before = EXAMPLE.to_owned();
        assert_eq!(portal.import(&before).await.verdict, Verdict::Applied);
        for (night, (record, trailer, payment, news)) in NIGHTS.into_iter().enumerate() {
            let old = portal.history().await;
            let seq = i64::try_from(night).expect("few") + 2;
            let feed = delta(seq, &before, "2026-11-21", &[record], trailer);
            let outcome = portal.import(&feed).await;
            assert_eq!(outcome.verdict, Verdict::Applied, "{outcome}");
            let new = portal.history().await;
            let changed: Vec<(&str, &str)> = old
                .lines()
                .zip(new.lines())
                .filter(|(old, new)| old != new)
                .collect();
            assert_eq!(changed.len(), 1, "{record}");
            let (was, is) = (changed[0].0.replace(", ", ","), changed[0].1.replace(", ", ","));
            assert!(is.contains(&format!(" {payment} ")), "{is}");
            assert!(is.contains(news) && !was.contains(news), "{was} became {is}");
            assert_eq!(new, portal.history_made_anew().await, "{record}");
            before = feed;
        }
    }
}
