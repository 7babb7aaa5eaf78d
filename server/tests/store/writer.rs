//! Do many writes share commits without sharing mistakes?

use std::time::{Duration, Instant};

use domain::ports::{DraftOwner, Drafts as _, SealedDraft};
use futures::future::join_all;
use server::store::{Db, Location, Store};
use sqlx::Executor as _;

use crate::on_both;
use crate::portal::Portal;

on_both! {
    one_refused_write_does_not_undo_its_neighbours,
    a_write_gets_its_turn_between_the_bulk_transactions_of_another_process,
    what_was_acknowledged_is_there_after_reopening,
    opening_twice_changes_nothing,
}

fn draft(portal: &Portal, owner: usize) -> SealedDraft {
    SealedDraft {
        owner: DraftOwner::Visitor(owner.to_string()),
        form: "sign-in".into(),
        content: "{}".into(),
        ends: portal.ctx.clock.now() + Duration::from_mins(1),
    }
}

async fn one_refused_write_does_not_undo_its_neighbours(portal: Portal) {
    let user_id =
        |n: usize| domain::forms::UserId::read(Some(if n.is_multiple_of(2) { "same" } else { "other" }));
    let add = |n: usize| {
        let account = domain::ports::NewAccount {
            id: domain::ids::AccountId::parse(&format!("{n:032x}")).expect("an id"),
            user_id: user_id(n).expect("a user ID"),
            password_hash: String::new(),
            person: None,
            locale: locales::Locale::En,
            profile: None,
            created: portal.ctx.clock.now(),
        };
        let store = portal.ctx.store.clone();
        async move { store.add_account(account).await }
    };
    let added = join_all((0..64).map(add)).await;
    let drafts = join_all((0..64).map(|n| portal.store.save_draft(draft(&portal, n)))).await;
    assert_eq!(added.iter().filter(|added| **added == Ok(true)).count(), 2);
    assert!(added.iter().all(Result::is_ok) && drafts.iter().all(Result::is_ok));
    assert_eq!(portal.number("SELECT COUNT(*) FROM account").await, 2);
    assert_eq!(portal.number("SELECT COUNT(*) FROM draft").await, 64);
}

#[expect(clippy::disallowed_methods, reason = "measures how long a write waits")]
async fn a_write_gets_its_turn_between_the_bulk_transactions_of_another_process(portal: Portal) {
    // Its own files and connections: to the kernel and to the database, it is another process.
    let other = Store::open(&portal.location, portal.keys.clone())
        .await
        .expect("opens beside the first");
    let importer = tokio::spawn(async move {
        for n in 0..40 {
            let insert = format!("INSERT INTO feed_seen (record_type, id) VALUES ('case', '{n}')");
            let insert = sqlx::AssertSqlSafe(insert);
            match other.db() {
                Db::Sqlite { write, turns, .. } => {
                    let _turn = turns.next().await.expect("a turn");
                    let mut transaction = write.begin_with("BEGIN IMMEDIATE").await.expect("begins");
                    transaction.execute(insert).await.expect("written");
                    tokio::time::sleep(Duration::from_millis(100)).await;
                    transaction.commit().await.expect("committed");
                }
                Db::Postgres { bulk, .. } => {
                    bulk.execute(insert).await.expect("written");
                    tokio::time::sleep(Duration::from_millis(100)).await;
                }
            }
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
    });
    tokio::time::sleep(Duration::from_millis(20)).await;
    let mut slowest = Duration::ZERO;
    for owner in 0..5 {
        let start = Instant::now();
        portal
            .store
            .save_draft(draft(&portal, owner))
            .await
            .expect("saved");
        slowest = slowest.max(start.elapsed());
    }
    assert!(
        slowest < Duration::from_millis(400),
        "waited for one bulk transaction, not for several: {slowest:?}"
    );
    assert!(!importer.is_finished());
    importer.await.expect("the import goes on");
}

async fn what_was_acknowledged_is_there_after_reopening(portal: Portal) {
    join_all((0..50).map(|n| portal.store.save_draft(draft(&portal, n)))).await;
    portal.store.close().await;
    let again = Store::open(&portal.location, portal.keys.clone())
        .await
        .expect("opens");
    let owner = DraftOwner::Visitor("49".into());
    let found = again.find_draft(&owner, "sign-in", portal.ctx.clock.now()).await;
    assert_eq!(found, Ok(Some("{}".to_owned())));
}

async fn opening_twice_changes_nothing(portal: Portal) {
    portal.store.save_draft(draft(&portal, 1)).await.expect("saved");
    let second = Store::open(&portal.location, portal.keys.clone())
        .await
        .expect("opens beside the first");
    second.save_draft(draft(&portal, 2)).await.expect("saved");
    assert_eq!(portal.number("SELECT COUNT(*) FROM draft").await, 2);
    if let Location::Sqlite(path) = &portal.location {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = std::fs::metadata(path).expect("the file").permissions().mode();
        assert_eq!(mode & 0o077, 0, "nobody else reads the file");
    }
}
