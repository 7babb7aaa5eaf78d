//! Who comes in, and how often may they try?

use domain::error::AppError;
use domain::forms::{Field, FormErrors, Mistake};
use domain::session::{self, Presence, SessionState};
use futures::future::join_all;
use locales::Locale;

use crate::on_both;
use crate::portal::{PASSWORD, Portal, browser, known_browser, person};

on_both! {
    the_right_password_begins_a_session,
    an_unknown_user_id_and_a_wrong_password_are_the_same_mistake,
    four_wrong_tries_are_free_and_the_fifth_has_to_wait,
    parallel_tries_do_not_exceed_the_limit,
    a_known_browser_comes_in_while_a_stranger_tries,
    one_address_has_twenty_tries_a_minute,
    success_is_not_counted_against_an_address,
    the_sixth_session_ends_the_oldest,
    a_disabled_account_stays_outside,
    a_taken_user_id_is_refused,
    only_an_unknown_browser_is_told_of,
}

async fn the_right_password_begins_a_session(portal: Portal) {
    portal.add_account("li.chen", Some("P-51")).await;
    let new = portal
        .sign_in("ＬＩ．Chen ", PASSWORD, &browser("203.0.113.7"))
        .await
        .expect("comes in");
    let found = session::find(&portal.ctx, &new.token, Presence::Person)
        .await
        .expect("found");
    let SessionState::Active(session) = found else {
        panic!("a live session")
    };
    assert_eq!(session.person(), Ok(&person("P-51")));
    assert_eq!(
        session.locale,
        Locale::ZhHans,
        "the language of the page becomes the account's"
    );
    assert_eq!(
        portal
            .number("SELECT COUNT(*) FROM audit WHERE event = 'signed-in'")
            .await,
        1
    );
}

async fn an_unknown_user_id_and_a_wrong_password_are_the_same_mistake(portal: Portal) {
    portal.add_account("li.chen", None).await;
    let wrong = Some(AppError::from(FormErrors::one(
        Field::UserId,
        Mistake::WrongCredentials,
    )));
    let client = browser("203.0.113.7");
    assert_eq!(
        portal.sign_in("li.chen", "something else", &client).await.err(),
        wrong
    );
    assert_eq!(portal.sign_in("nobody", PASSWORD, &client).await.err(), wrong);
    assert_eq!(
        portal
            .number("SELECT COUNT(*) FROM audit WHERE event = 'sign-in-refused'")
            .await,
        2
    );
    assert_eq!(portal.number("SELECT COUNT(*) FROM session").await, 0);
}

async fn four_wrong_tries_are_free_and_the_fifth_has_to_wait(portal: Portal) {
    portal.add_account("li.chen", None).await;
    let client = browser("203.0.113.7");
    for _ in 0..4 {
        assert!(matches!(
            portal.sign_in("li.chen", "wrong", &client).await,
            Err(AppError::Invalid { .. })
        ));
    }
    let refused = portal.sign_in("li.chen", PASSWORD, &client).await.err();
    assert_eq!(
        refused,
        Some(AppError::TooMany { retry_after_s: 2 }),
        "even with the right password"
    );
    portal.clock.forward(2);
    assert!(portal.sign_in("li.chen", PASSWORD, &client).await.is_ok());
    for _ in 0..4 {
        assert!(matches!(
            portal.sign_in("li.chen", "wrong", &client).await,
            Err(AppError::Invalid { .. })
        ));
    }
}

async fn parallel_tries_do_not_exceed_the_limit(portal: Portal) {
    let client = browser("203.0.113.7");
    let tries = (0..16).map(|_| portal.sign_in("nobody", "wrong", &client));
    let results = join_all(tries).await;
    let checked = results
        .iter()
        .filter(|r| !matches!(r, Err(AppError::TooMany { .. })))
        .count();
    assert_eq!(
        checked, 4,
        "checked, or turned away for want of room, but counted"
    );
}

async fn a_known_browser_comes_in_while_a_stranger_tries(portal: Portal) {
    portal.add_account("li.chen", None).await;
    let home = portal
        .sign_in("li.chen", PASSWORD, &browser("203.0.113.7"))
        .await
        .expect("comes in");
    for _ in 0..5 {
        drop(portal.sign_in("li.chen", "guess", &browser("198.51.100.1")).await);
    }
    let stranger = portal
        .sign_in("li.chen", PASSWORD, &browser("198.51.100.1"))
        .await;
    assert!(matches!(stranger, Err(AppError::TooMany { .. })));
    let known = known_browser("203.0.113.7", &home.device);
    let again = portal
        .sign_in("li.chen", PASSWORD, &known)
        .await
        .expect("its own bucket has room");
    assert_eq!(again.device, home.device, "the browser keeps its token");
}

async fn one_address_has_twenty_tries_a_minute(portal: Portal) {
    let client = browser("2001:db8:1:2::3");
    for n in 0..20 {
        let wrong = portal.sign_in(&format!("user{n}"), "wrong", &client).await;
        assert!(matches!(wrong, Err(AppError::Invalid { .. })), "{n}");
    }
    let neighbour = browser("2001:db8:1:2::4");
    let refused = portal.sign_in("user20", "wrong", &neighbour).await.err();
    assert_eq!(refused, Some(AppError::TooMany { retry_after_s: 60 }));
    portal.clock.forward(60);
    assert!(matches!(
        portal.sign_in("user20", "wrong", &client).await,
        Err(AppError::Invalid { .. })
    ));
}

async fn success_is_not_counted_against_an_address(portal: Portal) {
    portal.add_account("li.chen", None).await;
    for _ in 0..25 {
        assert!(
            portal
                .sign_in("li.chen", PASSWORD, &browser("203.0.113.7"))
                .await
                .is_ok()
        );
    }
}

async fn the_sixth_session_ends_the_oldest(portal: Portal) {
    portal.add_account("li.chen", None).await;
    let mut tokens = Vec::new();
    for _ in 0..6 {
        portal.clock.forward(1);
        let new = portal
            .sign_in("li.chen", PASSWORD, &browser("203.0.113.7"))
            .await
            .expect("comes in");
        tokens.push(new.token);
    }
    let mut alive = Vec::new();
    for token in &tokens {
        let state = session::find(&portal.ctx, token, Presence::Machine)
            .await
            .expect("found");
        alive.push(matches!(state, SessionState::Active(_)));
    }
    assert_eq!(alive, [false, true, true, true, true, true]);
}

async fn a_disabled_account_stays_outside(portal: Portal) {
    portal.add_account("li.chen", None).await;
    let new = portal
        .sign_in("li.chen", PASSWORD, &browser("203.0.113.7"))
        .await
        .expect("comes in");
    portal
        .execute("UPDATE account SET enabled = 0")
        .await
        .expect("disabled");
    assert!(matches!(
        portal.sign_in("li.chen", PASSWORD, &browser("203.0.113.8")).await,
        Err(AppError::Invalid { .. })
    ));
    let state = session::find(&portal.ctx, &new.token, Presence::Person)
        .await
        .expect("found");
    assert!(matches!(state, SessionState::None), "its sessions are over too");
}

async fn a_taken_user_id_is_refused(portal: Portal) {
    portal.add_account("li.chen", None).await;
    let user_id = domain::forms::UserId::read(Some("Li.Chen")).expect("a user ID");
    let password = domain::ports::Password::new(PASSWORD.to_owned());
    let second = domain::accounts::create(&portal.ctx, user_id, password, None, Locale::En, None).await;
    assert_eq!(second, Ok(None));
    assert_eq!(portal.number("SELECT COUNT(*) FROM audit").await, 1);
}

async fn only_an_unknown_browser_is_told_of(portal: Portal) {
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
    assert_eq!(
        portal
            .number("SELECT COUNT(*) FROM mail WHERE kind = 'new-device'")
            .await,
        1
    );
}
