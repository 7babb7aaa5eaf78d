//! How does somebody get back in, and what does a stranger learn by asking?

use domain::error::AppError;
use domain::forms::{EmailAddress, Field, FormErrors, Mistake};
use domain::links::{self, LinkState};
use domain::mails::{Mail, Occasion};
use domain::recovery;
use domain::session::{self, Presence, SessionState, Token};

use crate::on_both;
use crate::portal::{Portal, browser, email};
use crate::registrations::{SECRET, account, newest_mail, waiting_mails};

on_both! {
    the_user_ids_of_an_address_are_mailed_to_it,
    a_new_password_takes_the_place_of_the_old_one_and_ends_every_session,
    a_link_for_a_new_password_works_for_half_an_hour_and_once,
    whoever_was_locked_out_by_a_stranger_gets_back_in_by_mail,
    a_new_password_must_be_as_good_as_the_first,
    an_address_without_an_account_gets_a_mail_that_says_so,
    a_known_and_an_unknown_address_leave_the_same_rows,
}

const NEW: &str = "walnut umbrella glacier seven";

fn li() -> EmailAddress {
    email("li@example.org")
}

async fn reset_link(portal: &Portal) -> Token {
    recovery::offer_new_password(&portal.ctx, li(), &browser("203.0.113.7"))
        .await
        .expect("sent");
    let token = |mail: Mail| match mail.occasion {
        Occasion::ResetPassword { links, .. } => Token::parse(&links[0].token),
        _ => None,
    };
    let mails = waiting_mails(portal).await;
    mails.into_iter().find_map(token).expect("a link")
}

async fn reset(portal: &Portal, token: &Token, password: &str) -> Result<bool, AppError> {
    recovery::reset_password(&portal.ctx, Some(token), Some(password), &browser("203.0.113.7")).await
}

async fn the_user_ids_of_an_address_are_mailed_to_it(portal: Portal) {
    account(&portal, "li@example.org", "li.chen").await;
    recovery::remind_of_user_id(&portal.ctx, li(), &browser("203.0.113.7"))
        .await
        .expect("sent");
    let mail = newest_mail(&portal).await;
    let user_ids = vec!["li.chen".to_owned()];
    assert!(mail.occasion == Occasion::UserIds { user_ids });
    assert_eq!(mail.to, li());
}

async fn a_new_password_takes_the_place_of_the_old_one_and_ends_every_session(portal: Portal) {
    account(&portal, "li@example.org", "li.chen").await;
    let stranger = browser("198.51.100.1");
    let before = portal
        .sign_in("li.chen", SECRET, &stranger)
        .await
        .expect("comes in");
    let token = reset_link(&portal).await;
    assert_eq!(reset(&portal, &token, NEW).await, Ok(true));
    assert_eq!(newest_mail(&portal).await.occasion.code(), "password-changed");
    let state = session::find(&portal.ctx, &before.token, Presence::Person).await;
    assert!(matches!(state, Ok(SessionState::None)));
    assert!(portal.sign_in("li.chen", SECRET, &stranger).await.is_err());
    assert!(portal.sign_in("li.chen", NEW, &stranger).await.is_ok());
}

async fn a_link_for_a_new_password_works_for_half_an_hour_and_once(portal: Portal) {
    account(&portal, "li@example.org", "li.chen").await;
    let late = reset_link(&portal).await;
    portal.clock.forward(30 * 60);
    assert!(matches!(
        links::find(&portal.ctx, Some(&late)).await,
        Ok(LinkState::Expired(_))
    ));
    assert_eq!(reset(&portal, &late, NEW).await, Ok(false));
    let older = reset_link(&portal).await;
    let newer = reset_link(&portal).await;
    assert_eq!(
        reset(&portal, &older, NEW).await,
        Ok(false),
        "a newer one took its place"
    );
    assert_eq!(reset(&portal, &newer, NEW).await, Ok(true));
    assert_eq!(reset(&portal, &newer, NEW).await, Ok(false));
}

async fn whoever_was_locked_out_by_a_stranger_gets_back_in_by_mail(portal: Portal) {
    account(&portal, "li@example.org", "li.chen").await;
    for _ in 0..5 {
        drop(portal.sign_in("li.chen", "guess", &browser("198.51.100.1")).await);
    }
    let owner = browser("203.0.113.7");
    let refused = portal.sign_in("li.chen", SECRET, &owner).await;
    assert!(matches!(refused, Err(AppError::TooMany { .. })));
    let token = reset_link(&portal).await;
    assert_eq!(reset(&portal, &token, NEW).await, Ok(true));
    assert!(portal.sign_in("li.chen", NEW, &owner).await.is_ok());
}

async fn a_new_password_must_be_as_good_as_the_first(portal: Portal) {
    account(&portal, "li@example.org", "li.chen").await;
    let token = reset_link(&portal).await;
    for (password, mistake) in [
        ("short", Mistake::TooShort { least: 15 }),
        ("lichenlichenlichen", Mistake::Known),
    ] {
        let refused = AppError::from(FormErrors::one(Field::NewPassword, mistake));
        assert_eq!(reset(&portal, &token, password).await, Err(refused));
    }
    assert_eq!(
        reset(&portal, &token, NEW).await,
        Ok(true),
        "the link still works"
    );
}

async fn an_address_without_an_account_gets_a_mail_that_says_so(portal: Portal) {
    let client = browser("203.0.113.7");
    recovery::remind_of_user_id(&portal.ctx, li(), &client)
        .await
        .expect("sent");
    assert!(newest_mail(&portal).await.occasion == Occasion::NoAccount);
    recovery::offer_new_password(&portal.ctx, li(), &client)
        .await
        .expect("sent");
    assert!(newest_mail(&portal).await.occasion == Occasion::NoAccount);
}

async fn a_known_and_an_unknown_address_leave_the_same_rows(portal: Portal) {
    account(&portal, "li@example.org", "li.chen").await;
    let rows = async || {
        let (links, mails) = ("SELECT COUNT(*) FROM link", "SELECT COUNT(*) FROM mail");
        (portal.number(links).await, portal.number(mails).await)
    };
    let before = rows().await;
    for address in [li(), email("nobody@example.org")] {
        let client = browser("203.0.113.7");
        recovery::offer_new_password(&portal.ctx, address.clone(), &client)
            .await
            .expect("sent");
        recovery::remind_of_user_id(&portal.ctx, address, &client)
            .await
            .expect("sent");
    }
    assert_eq!(rows().await, (before.0 + 2, before.1 + 4));
}
