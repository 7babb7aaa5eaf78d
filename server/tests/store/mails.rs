//! Is every mail sent that was promised, by one process at a time, and forgotten afterwards?

use std::time::Duration;

use domain::ids::MailId;
use domain::mails::Occasion;
use domain::ports::{MailOutcome, TakenMail};
use futures::future::join_all;
use locales::Locale;
use server::store::Store;

use crate::on_both;
use crate::portal::{PASSWORD, Portal, browser, known_browser};

on_both! {
    a_mail_is_there_with_the_sign_in_that_it_tells_of,
    a_known_browser_and_an_account_without_an_address_make_no_mail,
    of_many_who_want_a_mail_one_gets_it,
    whoever_takes_a_mail_and_dies_leaves_it_to_the_next,
    a_mail_that_is_put_off_comes_back_at_its_time,
    a_mail_that_was_sent_holds_no_address_any_more,
    a_mail_that_was_given_up_waits_for_an_operator,
    a_latecomer_changes_nothing_that_another_decided,
    a_mail_that_nobody_wants_any_more_is_given_up_and_later_forgotten,
    no_address_can_be_read_from_the_tables,
}

const LEASE: Duration = Duration::from_mins(5);

/// A sign-in from a browser that the account does not know, which is told by mail.
async fn tell_of_a_sign_in(portal: &Portal) {
    portal.add_account("li.chen", None).await;
    sign_in(portal).await;
}

async fn sign_in(portal: &Portal) {
    portal
        .sign_in("li.chen", PASSWORD, &browser("203.0.113.7"))
        .await
        .expect("comes in");
}

async fn take(portal: &Portal) -> Option<TakenMail> {
    take_from(&portal.store, portal).await
}

async fn take_from(store: &Store, portal: &Portal) -> Option<TakenMail> {
    use domain::ports::Mails as _;
    store
        .take_mail(portal.ctx.clock.now(), LEASE)
        .await
        .expect("the store works")
}

async fn settle(portal: &Portal, id: &MailId, tries: u32, outcome: MailOutcome) {
    let now = portal.ctx.clock.now();
    portal
        .ctx
        .store
        .settle_mail(id, tries, outcome, now)
        .await
        .expect("written down");
}

async fn a_mail_is_there_with_the_sign_in_that_it_tells_of(portal: Portal) {
    tell_of_a_sign_in(&portal).await;
    let taken = take(&portal).await.expect("a mail");
    let mail = taken.mail.expect("it can be read");
    assert_eq!(mail.to.as_str(), "li.chen@example.org");
    assert_eq!(mail.locale, Locale::ZhHans, "the language of the account");
    let at = portal.ctx.clock.now();
    assert!(mail.occasion == Occasion::NewDevice { at });
    assert_eq!(taken.created, at);
    assert_eq!(taken.tries, 1);
}

async fn a_known_browser_and_an_account_without_an_address_make_no_mail(portal: Portal) {
    portal.add_account("li.chen", None).await;
    let first = portal
        .sign_in("li.chen", PASSWORD, &browser("203.0.113.7"))
        .await
        .expect("comes in");
    let known = known_browser("203.0.113.7", &first.device);
    portal
        .sign_in("li.chen", PASSWORD, &known)
        .await
        .expect("comes in");
    assert_eq!(portal.number("SELECT COUNT(*) FROM mail").await, 1);
    portal.execute("DELETE FROM profile").await.expect("gone");
    sign_in(&portal).await;
    assert_eq!(portal.number("SELECT COUNT(*) FROM mail").await, 1);
}

async fn of_many_who_want_a_mail_one_gets_it(portal: Portal) {
    tell_of_a_sign_in(&portal).await;
    let other = Store::open(&portal.location, portal.keys.clone())
        .await
        .expect("a second process");
    let takers = (0..16).map(|n| take_from(if n % 2 == 0 { &portal.store } else { &other }, &portal));
    let taken = join_all(takers).await;
    assert_eq!(taken.iter().filter(|taken| taken.is_some()).count(), 1);
}

async fn whoever_takes_a_mail_and_dies_leaves_it_to_the_next(portal: Portal) {
    tell_of_a_sign_in(&portal).await;
    let first = take(&portal).await.expect("a mail");
    portal.clock.forward(299);
    assert!(take(&portal).await.is_none(), "the lease still runs");
    portal.clock.forward(1);
    let second = take(&portal).await.expect("the same mail");
    assert_eq!((second.id, second.tries), (first.id, 2));
}

async fn a_mail_that_is_put_off_comes_back_at_its_time(portal: Portal) {
    tell_of_a_sign_in(&portal).await;
    let taken = take(&portal).await.expect("a mail");
    let later = MailOutcome::Later {
        at: portal.ctx.clock.now() + Duration::from_mins(1),
        reason: "451".to_owned(),
    };
    settle(&portal, &taken.id, 1, later).await;
    portal.clock.forward(59);
    assert!(take(&portal).await.is_none());
    let now = portal.ctx.clock.now();
    assert_eq!(portal.ctx.store.count_waiting_mails(now).await, Ok((1, 59)));
    portal.clock.forward(1);
    assert_eq!(take(&portal).await.map(|taken| taken.tries), Some(2));
}

async fn a_mail_that_was_sent_holds_no_address_any_more(portal: Portal) {
    tell_of_a_sign_in(&portal).await;
    let taken = take(&portal).await.expect("a mail");
    settle(&portal, &taken.id, 1, MailOutcome::Sent).await;
    portal.clock.forward(3600);
    assert!(take(&portal).await.is_none());
    assert_eq!(
        portal
            .number("SELECT CAST(LENGTH(sealed) AS BIGINT) FROM mail")
            .await,
        0
    );
    assert_eq!(
        portal.ctx.store.count_waiting_mails(taken.created).await,
        Ok((0, 0))
    );
}

async fn a_mail_that_was_given_up_waits_for_an_operator(portal: Portal) {
    tell_of_a_sign_in(&portal).await;
    let taken = take(&portal).await.expect("a mail");
    let reason = "550 no such mailbox".to_owned();
    settle(
        &portal,
        &taken.id,
        1,
        MailOutcome::Dead {
            reason: reason.clone(),
        },
    )
    .await;
    portal.clock.forward(3600);
    assert!(take(&portal).await.is_none());
    let dead = portal.ctx.store.list_dead_mails().await.expect("a list");
    assert_eq!(dead.len(), 1);
    assert_eq!((dead[0].kind.as_str(), &dead[0].reason), ("new-device", &reason));
    let now = portal.ctx.clock.now();
    assert_eq!(portal.ctx.store.revive_mails(now).await, Ok(1));
    assert!(take(&portal).await.is_some());
}

async fn a_latecomer_changes_nothing_that_another_decided(portal: Portal) {
    tell_of_a_sign_in(&portal).await;
    let first = take(&portal).await.expect("a mail");
    portal.clock.forward(300);
    let second = take(&portal).await.expect("the same mail");
    let dead = MailOutcome::Dead {
        reason: "gave up".to_owned(),
    };
    settle(&portal, &first.id, first.tries, dead.clone()).await;
    assert!(
        portal
            .ctx
            .store
            .list_dead_mails()
            .await
            .expect("a list")
            .is_empty()
    );
    // But what has left has left, whoever sent it.
    settle(&portal, &first.id, first.tries, MailOutcome::Sent).await;
    settle(&portal, &second.id, second.tries, dead).await;
    assert!(
        portal
            .ctx
            .store
            .list_dead_mails()
            .await
            .expect("a list")
            .is_empty()
    );
}

async fn a_mail_that_nobody_wants_any_more_is_given_up_and_later_forgotten(portal: Portal) {
    tell_of_a_sign_in(&portal).await;
    portal.clock.forward(96 * 3600);
    assert!(take(&portal).await.is_none());
    let now = portal.ctx.clock.now();
    portal.store.remove_expired(now).await.expect("given up");
    let dead = portal.ctx.store.list_dead_mails().await.expect("a list");
    assert_eq!(dead.len(), 1, "an operator sees what was not sent");
    assert_eq!(portal.ctx.store.revive_mails(now).await, Ok(0));
    portal.clock.forward(30 * 24 * 3600);
    let now = portal.ctx.clock.now();
    portal.store.remove_expired(now).await.expect("forgotten");
    assert_eq!(portal.number("SELECT COUNT(*) FROM mail").await, 0);
}

async fn no_address_can_be_read_from_the_tables(portal: Portal) {
    tell_of_a_sign_in(&portal).await;
    for table in ["profile", "mail"] {
        let holding = format!(
            "SELECT COUNT(*) FROM {table} WHERE CAST(sealed AS TEXT) LIKE '%example%' OR CAST(sealed AS TEXT) LIKE '%Li Chen%'"
        );
        assert_eq!(portal.number(&holding).await, 0, "{table}");
    }
}
