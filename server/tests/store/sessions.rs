//! How long does a session last, and does it ever come back?

use domain::error::AppError;
use domain::session::{self, Ending, NewSession, Presence, SessionState, Token};
use domain::sign_in::sign_out;
use futures::future::join;
use server::store::Db;

use crate::on_both;
use crate::portal::{PASSWORD, Portal, browser};

on_both! {
    a_session_ends_twenty_minutes_after_the_last_request,
    a_machine_does_not_keep_a_session_alive,
    a_session_can_be_extended_until_twelve_hours_are_over,
    last_seen_is_written_at_most_once_a_minute,
    last_seen_never_goes_back,
    an_ended_session_never_comes_back,
    a_token_of_nobody_is_no_session,
    the_database_does_not_hold_the_token,
    long_ended_sessions_are_forgotten,
}

const MINUTE: i64 = 60;

async fn signed_in(portal: &Portal) -> NewSession {
    portal.add_account("li.chen", Some("P-51")).await;
    portal
        .sign_in("li.chen", PASSWORD, &browser("203.0.113.7"))
        .await
        .expect("comes in")
}

async fn find(portal: &Portal, token: &Token, presence: Presence) -> SessionState {
    session::find(&portal.ctx, token, presence)
        .await
        .expect("the store works")
}

async fn a_session_ends_twenty_minutes_after_the_last_request(portal: Portal) {
    let new = signed_in(&portal).await;
    for _ in 0..3 {
        portal.clock.forward(20 * MINUTE);
        assert!(matches!(
            find(&portal, &new.token, Presence::Person).await,
            SessionState::Active(_)
        ));
    }
    // One minute of grace, because last_seen may be a minute old.
    portal.clock.forward(21 * MINUTE);
    assert!(matches!(
        find(&portal, &new.token, Presence::Person).await,
        SessionState::Expired(Ending::Idle)
    ));
    assert_eq!(
        session::extend(&portal.ctx, &new.token).await.err(),
        Some(AppError::SessionExpired)
    );
}

async fn a_machine_does_not_keep_a_session_alive(portal: Portal) {
    let new = signed_in(&portal).await;
    for _ in 0..4 {
        portal.clock.forward(5 * MINUTE);
        let SessionState::Active(session) = find(&portal, &new.token, Presence::Machine).await else {
            panic!("still alive")
        };
        assert_eq!(session.idle_end, new.session.idle_end);
    }
    portal.clock.forward(MINUTE);
    assert!(matches!(
        find(&portal, &new.token, Presence::Machine).await,
        SessionState::Expired(Ending::Idle)
    ));
}

async fn a_session_can_be_extended_until_twelve_hours_are_over(portal: Portal) {
    let new = signed_in(&portal).await;
    for _ in 0..39 {
        portal.clock.forward(18 * MINUTE);
        let session = session::extend(&portal.ctx, &new.token).await.expect("stays");
        assert_eq!(session.absolute_end, new.session.absolute_end);
    }
    // Within the last twenty minutes nothing but the limit can end it, and the page may say so.
    let last = session::extend(&portal.ctx, &new.token).await.expect("stays");
    assert_eq!(
        (last.ending(), last.end()),
        (Ending::Limit, new.session.absolute_end)
    );
    portal.clock.forward(18 * MINUTE);
    assert!(matches!(
        find(&portal, &new.token, Presence::Person).await,
        SessionState::Expired(Ending::Limit)
    ));
    assert_eq!(
        session::extend(&portal.ctx, &new.token).await.err(),
        Some(AppError::SessionExpired)
    );
}

async fn last_seen_is_written_at_most_once_a_minute(portal: Portal) {
    let new = signed_in(&portal).await;
    let began = portal.number("SELECT last_seen FROM session").await;
    portal.clock.forward(59);
    find(&portal, &new.token, Presence::Person).await;
    assert_eq!(portal.number("SELECT last_seen FROM session").await, began);
    portal.clock.forward(1);
    find(&portal, &new.token, Presence::Person).await;
    assert_eq!(portal.number("SELECT last_seen FROM session").await, began + 60);
}

async fn last_seen_never_goes_back(portal: Portal) {
    let new = signed_in(&portal).await;
    let began = portal.number("SELECT last_seen FROM session").await;
    let earlier = portal.ctx.clock.now() - std::time::Duration::from_mins(1);
    portal
        .ctx
        .store
        .touch_session(new.token.hash(), earlier)
        .await
        .expect("the store works");
    assert_eq!(portal.number("SELECT last_seen FROM session").await, began);
}

async fn an_ended_session_never_comes_back(portal: Portal) {
    portal.add_account("li.chen", None).await;
    for _ in 0..50 {
        let new = portal
            .sign_in("li.chen", PASSWORD, &browser("203.0.113.7"))
            .await
            .expect("comes in");
        portal.clock.forward(90);
        let race = join(
            sign_out(&portal.ctx, &new.token),
            session::find(&portal.ctx, &new.token, Presence::Person),
        );
        race.await.0.expect("signed out");
        assert!(matches!(
            find(&portal, &new.token, Presence::Person).await,
            SessionState::None
        ));
    }
    assert_eq!(
        portal
            .number("SELECT COUNT(*) FROM audit WHERE event = 'signed-out'")
            .await,
        50
    );
}

async fn a_token_of_nobody_is_no_session(portal: Portal) {
    let stranger = Token::generate(&*portal.ctx.random);
    assert!(matches!(
        find(&portal, &stranger, Presence::Person).await,
        SessionState::None
    ));
    sign_out(&portal.ctx, &stranger)
        .await
        .expect("nothing to end is no mistake");
    assert_eq!(portal.number("SELECT COUNT(*) FROM audit").await, 0);
}

async fn the_database_does_not_hold_the_token(portal: Portal) {
    let new = signed_in(&portal).await;
    let (hash, token) = (
        new.token.hash().0.to_vec(),
        new.token.reveal().as_bytes().to_vec(),
    );
    let sql = "SELECT COUNT(*) FROM session WHERE token_hash = $1";
    for (kept, count) in [(hash, 1), (token, 0)] {
        let found: i64 = match portal.store.db() {
            Db::Sqlite { write, .. } => sqlx::query_scalar(sql).bind(kept).fetch_one(write).await,
            Db::Postgres { bulk, .. } => sqlx::query_scalar(sql).bind(kept).fetch_one(bulk).await,
        }
        .expect("a count");
        assert_eq!(found, count);
    }
}

async fn long_ended_sessions_are_forgotten(portal: Portal) {
    let new = signed_in(&portal).await;
    sign_out(&portal.ctx, &new.token).await.expect("signed out");
    portal.clock.forward(2 * 24 * 60 * MINUTE);
    portal
        .store
        .remove_expired(portal.ctx.clock.now())
        .await
        .expect("removed");
    assert_eq!(portal.number("SELECT COUNT(*) FROM session").await, 1);
    portal.clock.forward(2 * 24 * 60 * MINUTE);
    portal
        .store
        .remove_expired(portal.ctx.clock.now())
        .await
        .expect("removed");
    assert_eq!(portal.number("SELECT COUNT(*) FROM session").await, 0);
}
