//! How does a wish become an account, and what does nobody learn meanwhile?

use domain::error::AppError;
use domain::forms::{ActivationForm, CreateAccount, CreateAccountForm, Field, Fields, FormErrors, Mistake};
use domain::ids::RegistrationId;
use domain::links::{self, LinkState};
use domain::mails::{Mail, Occasion};
use domain::ports::{Activated, MailOutcome, Mails as _};
use domain::registration;
use domain::session::Token;
use locales::Locale;
use std::time::Duration;

use crate::on_both;
use crate::portal::{Portal, browser};

on_both! {
    a_wish_sends_a_link_in_the_language_that_was_wished_for,
    the_link_and_the_password_make_the_account,
    looking_at_a_link_uses_it_never,
    a_wrong_password_makes_no_account_and_is_slowed_down,
    of_two_presses_of_the_button_one_makes_the_account,
    a_newer_link_ends_the_older_one,
    a_link_ends_with_its_time_and_can_be_renewed,
    a_taken_user_id_asks_for_another_and_leaves_the_link_open,
    an_address_with_an_account_gets_a_mail_that_says_so_and_no_link_that_works,
    a_known_and_an_unknown_address_leave_the_same_rows,
    one_address_gets_five_mails_an_hour,
    a_password_that_is_soon_guessed_is_refused,
    nothing_that_was_told_can_be_read_from_the_tables,
}

pub const SECRET: &str = "purple kettle thunder walnut";

pub fn form(email: &str, user_id: &str) -> CreateAccount {
    let fields = Fields::of([
        (Field::Name, "Li Chen"),
        (Field::Email, email),
        (Field::Written, "zh-Hans"),
        (Field::UserId, user_id),
        (Field::NewPassword, SECRET),
        (Field::Terms, "yes"),
    ]);
    CreateAccountForm::new(fields)
        .parse(&[], &[])
        .unwrap_or_else(|errors| panic!("{errors:?}"))
}

pub async fn register(portal: &Portal, email: &str, user_id: &str) -> RegistrationId {
    registration::register(&portal.ctx, form(email, user_id), &browser("203.0.113.7"))
        .await
        .expect("taken")
}

/// The only mail that waits; it counts as sent then.
pub async fn newest_mail(portal: &Portal) -> Mail {
    let mut mails = waiting_mails(portal).await;
    assert_eq!(mails.len(), 1, "one mail waits");
    mails.remove(0)
}

/// All mails that wait; they count as sent then.
pub async fn waiting_mails(portal: &Portal) -> Vec<Mail> {
    let mut mails = Vec::new();
    let now = portal.ctx.clock.now();
    while let Some(taken) = portal
        .store
        .take_mail(now, Duration::from_mins(1))
        .await
        .expect("works")
    {
        let settled = portal
            .store
            .settle_mail(&taken.id, taken.tries, MailOutcome::Sent, now);
        settled.await.expect("written down");
        mails.extend(taken.mail);
    }
    mails
}

async fn link(portal: &Portal) -> Token {
    match newest_mail(portal).await.occasion {
        Occasion::Activate { token, .. } => Token::parse(&token).expect("a token"),
        other => panic!("{}", other.code()),
    }
}

fn typed(password: &str, user_id: Option<&str>) -> ActivationForm {
    let user_id = user_id.map(|user_id| (Field::UserId, user_id));
    let fields = Fields::of(user_id.into_iter().chain([(Field::Password, password)]));
    ActivationForm::read(&fields).unwrap_or_else(|errors| panic!("{errors:?}"))
}

async fn activate(portal: &Portal, token: &Token, form: ActivationForm) -> Result<Activated, AppError> {
    registration::activate(&portal.ctx, Some(token), form, &browser("203.0.113.7")).await
}

/// An account that was made as parents make it.
pub async fn account(portal: &Portal, email: &str, user_id: &str) {
    register(portal, email, user_id).await;
    let token = link(portal).await;
    let done = activate(portal, &token, typed(SECRET, None)).await;
    assert_eq!(done, Ok(Activated::Done));
}

async fn a_wish_sends_a_link_in_the_language_that_was_wished_for(portal: Portal) {
    register(&portal, "li@example.org", "li.chen").await;
    let mail = newest_mail(&portal).await;
    assert_eq!(
        (mail.to.as_str(), mail.locale),
        ("li@example.org", Locale::ZhHans)
    );
    assert_eq!(mail.occasion.code(), "activate");
    assert_eq!(portal.number("SELECT COUNT(*) FROM account").await, 0);
}

async fn the_link_and_the_password_make_the_account(portal: Portal) {
    account(&portal, "li@example.org", "li.chen").await;
    for name in ["li.chen", "Li@Example.org"] {
        let came = portal.sign_in(name, SECRET, &browser("203.0.113.7")).await;
        assert_eq!(came.expect("comes in").session.person, None, "not proven yet");
    }
    assert_eq!(
        portal
            .number("SELECT COUNT(*) FROM audit WHERE event = 'account-created'")
            .await,
        1
    );
}

async fn looking_at_a_link_uses_it_never(portal: Portal) {
    register(&portal, "li@example.org", "li.chen").await;
    let token = link(&portal).await;
    for _ in 0..100 {
        let state = links::find(&portal.ctx, Some(&token)).await;
        assert!(matches!(state, Ok(LinkState::Open(..))));
    }
    assert_eq!(
        activate(&portal, &token, typed(SECRET, None)).await,
        Ok(Activated::Done)
    );
    assert_eq!(links::find(&portal.ctx, Some(&token)).await, Ok(LinkState::Used));
    assert_eq!(
        activate(&portal, &token, typed(SECRET, None)).await,
        Ok(Activated::Closed)
    );
}

async fn a_wrong_password_makes_no_account_and_is_slowed_down(portal: Portal) {
    register(&portal, "li@example.org", "li.chen").await;
    let token = link(&portal).await;
    let wrong = AppError::from(FormErrors::one(Field::Password, Mistake::WrongPassword));
    for _ in 0..4 {
        assert_eq!(
            activate(&portal, &token, typed("something else", None)).await,
            Err(wrong.clone())
        );
    }
    let refused = activate(&portal, &token, typed(SECRET, None)).await;
    assert_eq!(refused, Err(AppError::TooMany { retry_after_s: 2 }));
    assert_eq!(portal.number("SELECT COUNT(*) FROM account").await, 0);
}

async fn of_two_presses_of_the_button_one_makes_the_account(portal: Portal) {
    register(&portal, "li@example.org", "li.chen").await;
    let token = link(&portal).await;
    let presses = (0..4).map(|_| activate(&portal, &token, typed(SECRET, None)));
    let mut results = futures::future::join_all(presses).await;
    results.sort_by_key(|result| *result != Ok(Activated::Done));
    assert_eq!(results[0], Ok(Activated::Done));
    assert!(
        results[1..].iter().all(|result| *result == Ok(Activated::Closed)),
        "{results:?}"
    );
}

async fn a_newer_link_ends_the_older_one(portal: Portal) {
    let id = register(&portal, "li@example.org", "li.chen").await;
    let older = link(&portal).await;
    registration::resend(&portal.ctx, &id, &browser("203.0.113.7"))
        .await
        .expect("sent");
    let newer = link(&portal).await;
    let state = links::find(&portal.ctx, Some(&older)).await;
    assert!(matches!(state, Ok(LinkState::Replaced(_))));
    assert_eq!(
        activate(&portal, &older, typed(SECRET, None)).await,
        Ok(Activated::Closed)
    );
    assert_eq!(
        activate(&portal, &newer, typed(SECRET, None)).await,
        Ok(Activated::Done)
    );
}

async fn a_link_ends_with_its_time_and_can_be_renewed(portal: Portal) {
    register(&portal, "li@example.org", "li.chen").await;
    let token = link(&portal).await;
    portal.clock.forward(24 * 3600 - 1);
    assert!(matches!(
        links::find(&portal.ctx, Some(&token)).await,
        Ok(LinkState::Open(..))
    ));
    portal.clock.forward(1);
    assert!(matches!(
        links::find(&portal.ctx, Some(&token)).await,
        Ok(LinkState::Expired(_))
    ));
    assert_eq!(
        activate(&portal, &token, typed(SECRET, None)).await,
        Ok(Activated::Closed)
    );
    let renewed = registration::renew(&portal.ctx, Some(&token), &browser("203.0.113.7")).await;
    assert_eq!(
        renewed.expect("works").expect("a wish").1.as_str(),
        "li@example.org"
    );
    let newer = link(&portal).await;
    assert_eq!(
        activate(&portal, &newer, typed(SECRET, None)).await,
        Ok(Activated::Done)
    );
}

async fn a_taken_user_id_asks_for_another_and_leaves_the_link_open(portal: Portal) {
    portal.add_account("li.chen", None).await;
    register(&portal, "li@example.org", "li.chen").await;
    let token = link(&portal).await;
    let taken = AppError::from(FormErrors::one(Field::UserId, Mistake::Taken));
    assert_eq!(activate(&portal, &token, typed(SECRET, None)).await, Err(taken));
    let another = typed(SECRET, Some("li.chen88"));
    assert_eq!(activate(&portal, &token, another).await, Ok(Activated::Done));
    assert!(
        portal
            .sign_in("li.chen88", SECRET, &browser("203.0.113.7"))
            .await
            .is_ok()
    );
}

async fn an_address_with_an_account_gets_a_mail_that_says_so_and_no_link_that_works(portal: Portal) {
    account(&portal, "li@example.org", "li.chen").await;
    register(&portal, "li@example.org", "another").await;
    assert!(newest_mail(&portal).await.occasion == Occasion::AccountExists);
    assert_eq!(portal.number("SELECT COUNT(*) FROM account").await, 1);
}

async fn a_known_and_an_unknown_address_leave_the_same_rows(portal: Portal) {
    account(&portal, "li@example.org", "li.chen").await;
    let rows = async || {
        let mut counts = Vec::new();
        for table in ["registration", "link", "mail", "audit", "throttle"] {
            counts.push(portal.number(&format!("SELECT COUNT(*) FROM {table}")).await);
        }
        counts
    };
    let added = |before: Vec<i64>, after: Vec<i64>| -> Vec<i64> {
        before
            .into_iter()
            .zip(after)
            .map(|(before, after)| after - before)
            .collect()
    };
    let before = rows().await;
    register(&portal, "nobody@example.org", "somebody").await;
    let between = rows().await;
    register(&portal, "li@example.org", "somebody").await;
    let after = rows().await;
    let (unknown, mut known) = (added(before, between.clone()), added(between, after));
    // Its bucket of mails is there since the first wish.
    known[4] += 1;
    assert_eq!(unknown, known);
}

async fn one_address_gets_five_mails_an_hour(portal: Portal) {
    let id = register(&portal, "li@example.org", "li.chen").await;
    for _ in 0..4 {
        registration::resend(&portal.ctx, &id, &browser("203.0.113.7"))
            .await
            .expect("sent");
    }
    let refused = registration::resend(&portal.ctx, &id, &browser("198.51.100.1")).await;
    assert_eq!(refused, Err(AppError::TooMany { retry_after_s: 3600 }));
}

async fn a_password_that_is_soon_guessed_is_refused(portal: Portal) {
    for (password, mistake) in [
        ("correct horse battery staple", Mistake::Common),
        ("aaaaaaaaaaaaaaaaaaaa", Mistake::Guessable),
    ] {
        let wish = CreateAccount {
            password: domain::ports::Password::new(password.to_owned()),
            ..form("li@example.org", "li.chen")
        };
        let refused = registration::register(&portal.ctx, wish, &browser("203.0.113.7")).await;
        assert_eq!(
            refused.err(),
            Some(FormErrors::one(Field::NewPassword, mistake).into())
        );
    }
    assert_eq!(portal.number("SELECT COUNT(*) FROM mail").await, 0);
}

async fn nothing_that_was_told_can_be_read_from_the_tables(portal: Portal) {
    register(&portal, "li@example.org", "li.chen").await;
    for table in ["registration", "mail"] {
        let holding = format!(
            "SELECT COUNT(*) FROM {table} WHERE CAST(sealed AS TEXT) LIKE '%example%' OR CAST(sealed AS TEXT) LIKE '%chen%'"
        );
        assert_eq!(portal.number(&holding).await, 0, "{table}");
    }
}
