//! Who comes in where a code is asked for as well, and who may change that?

use domain::authenticator::{self, AppCode, TypedCode, read_code};
use domain::error::AppError;
use domain::forms::{Field, Fields, FormErrors, Mistake, UserId};
use domain::mails::Occasion;
use domain::ports::Clock as _;
use domain::recovery;
use domain::session::{self, NewSession, Presence, Session, SessionState, Token};
use domain::sign_in::{self, SignedIn};
use futures::future::join_all;
use totp_rs::{Builder, Secret, Totp};

use crate::on_both;
use crate::portal::{PASSWORD, Portal, browser, email};
use crate::registrations::waiting_mails;

on_both! {
    no_code_is_asked_for_before_one_was_typed,
    a_right_code_after_the_password_begins_a_session,
    a_code_counts_once_even_for_two_at_a_time,
    a_recovery_code_counts_once_and_the_owner_is_told,
    four_wrong_codes_are_free_and_the_fifth_has_to_wait,
    a_right_password_waits_ten_minutes_for_its_code,
    a_new_password_ends_what_waits_for_a_code,
    the_app_is_turned_off_by_password_and_code_together,
    a_password_that_is_too_short_to_stand_alone_keeps_the_app,
    the_old_app_works_until_the_new_one_is_confirmed,
    the_agency_removes_the_app_of_who_lost_phone_and_list,
    neither_the_secret_nor_the_list_can_be_read_in_the_database,
}

const LI: &str = "li.chen";

/// The app on a telephone, by somebody else's hand.
struct App(Totp);

impl App {
    fn code(&self, portal: &Portal) -> AppCode {
        let second = u64::try_from(portal.clock.now().as_second()).expect("after 1970");
        AppCode::parse(&self.0.generate(second).to_string()).expect("six digits")
    }
}

/// An account with an app, its recovery codes, and a session of it.
struct Set {
    app: App,
    list: Vec<String>,
    session: Session,
}

async fn live(portal: &Portal, new: &NewSession) -> Session {
    match session::find(&portal.ctx, &new.token, Presence::Person).await {
        Ok(SessionState::Active(session)) => session,
        other => panic!("no live session: {other:?}"),
    }
}

async fn begin(portal: &Portal, session: &Session, fields: &[(Field, &str)]) -> Result<(), AppError> {
    let fields = Fields::of(fields.iter().copied());
    authenticator::begin(&portal.ctx, session, &fields, &browser("203.0.113.7")).await
}

async fn begun(portal: &Portal, session: &Session) -> (App, Vec<String>) {
    let found = authenticator::find(&portal.ctx, session).await.expect("found");
    let setup = found.setup.expect("begun");
    let secret = Secret::new_stack(*setup.secret.bytes());
    let codes = setup.codes.iter().map(|code| code.digits().to_owned()).collect();
    (
        App(Builder::new().with_secret(secret).build_noncompliant()),
        codes,
    )
}

async fn confirm(portal: &Portal, session: &Session, code: &AppCode) -> Result<bool, AppError> {
    authenticator::confirm(&portal.ctx, session, code, &browser("203.0.113.7")).await
}

async fn set_up(portal: &Portal) -> Set {
    portal.add_account(LI, None).await;
    let new = portal
        .sign_in(LI, PASSWORD, &browser("203.0.113.7"))
        .await
        .expect("comes in");
    let session = live(portal, &new).await;
    begin(portal, &session, &[(Field::Password, PASSWORD)])
        .await
        .expect("begun");
    let (app, list) = begun(portal, &session).await;
    assert_eq!(confirm(portal, &session, &app.code(portal)).await, Ok(true));
    // The code with which the app was confirmed is over.
    portal.clock.forward(30);
    Set { app, list, session }
}

async fn password(portal: &Portal) -> SignedIn {
    let client = browser("203.0.113.7");
    portal
        .try_sign_in(LI, PASSWORD, &client)
        .await
        .expect("the right password")
}

async fn waiting(portal: &Portal) -> Token {
    match password(portal).await {
        SignedIn::CodeWanted(token) => token,
        SignedIn::Session(_) => panic!("a code is asked for"),
    }
}

async fn enter(portal: &Portal, token: &Token, code: TypedCode) -> Result<Option<NewSession>, AppError> {
    sign_in::sign_in_with_code(&portal.ctx, Some(token), code, &browser("203.0.113.7")).await
}

fn recovery(digits: &str) -> TypedCode {
    read_code(Some(digits)).expect("a recovery code")
}

fn wrong_code() -> AppError {
    FormErrors::one(Field::Code, Mistake::WrongCode).into()
}

async fn no_code_is_asked_for_before_one_was_typed(portal: Portal) {
    portal.add_account(LI, None).await;
    let new = portal
        .sign_in(LI, PASSWORD, &browser("203.0.113.7"))
        .await
        .expect("comes in");
    let session = live(&portal, &new).await;
    let wrong = begin(&portal, &session, &[(Field::Password, "not the password")]).await;
    assert_eq!(
        wrong,
        Err(FormErrors::one(Field::Password, Mistake::WrongPassword).into())
    );
    begin(&portal, &session, &[(Field::Password, PASSWORD)])
        .await
        .expect("begun");
    assert!(matches!(password(&portal).await, SignedIn::Session(_)));
    let (app, _) = begun(&portal, &session).await;
    let other = AppCode::parse("000000").expect("six digits");
    assert_eq!(confirm(&portal, &session, &other).await, Err(wrong_code()));
    assert_eq!(confirm(&portal, &session, &app.code(&portal)).await, Ok(true));
    assert!(matches!(password(&portal).await, SignedIn::CodeWanted(_)));
    let mails = waiting_mails(&portal).await;
    assert!(
        mails
            .iter()
            .any(|mail| mail.occasion.code() == "authenticator-on")
    );
    // Half an hour is enough to set one up, and not more.
    portal.clock.forward(30);
    let code = app.code(&portal);
    let fields = [(Field::Password, PASSWORD), (Field::Code, code.digits())];
    begin(&portal, &session, &fields).await.expect("begun again");
    portal.clock.forward(30 * 60);
    assert_eq!(confirm(&portal, &session, &app.code(&portal)).await, Ok(false));
}

async fn a_right_code_after_the_password_begins_a_session(portal: Portal) {
    let set = set_up(&portal).await;
    let token = waiting(&portal).await;
    let before = portal.number("SELECT COUNT(*) FROM session").await;
    assert_eq!(before, 1, "the password alone begins none");
    let wrong = AppCode::parse("000000").map(TypedCode::App).expect("six digits");
    assert_eq!(enter(&portal, &token, wrong).await.err(), Some(wrong_code()));
    let new = enter(&portal, &token, TypedCode::App(set.app.code(&portal)))
        .await
        .expect("a right code");
    live(&portal, &new.expect("a session")).await;
    assert_eq!(portal.number("SELECT COUNT(*) FROM sign_in_step").await, 0);
    assert_eq!(
        portal
            .number("SELECT COUNT(*) FROM throttle WHERE tries > 0 AND blocked_until > 0")
            .await,
        0
    );
}

async fn a_code_counts_once_even_for_two_at_a_time(portal: Portal) {
    let set = set_up(&portal).await;
    let tokens = [
        waiting(&portal).await,
        waiting(&portal).await,
        waiting(&portal).await,
    ];
    let code = TypedCode::App(set.app.code(&portal));
    let results = join_all(tokens.iter().map(|token| enter(&portal, token, code.clone()))).await;
    let came_in = results
        .iter()
        .filter(|result| matches!(result, Ok(Some(_))))
        .count();
    assert_eq!(came_in, 1);
    portal.clock.forward(30);
    let late = waiting(&portal).await;
    assert_eq!(enter(&portal, &late, code).await.err(), Some(wrong_code()));
}

async fn a_recovery_code_counts_once_and_the_owner_is_told(portal: Portal) {
    let set = set_up(&portal).await;
    let (first, second) = (waiting(&portal).await, waiting(&portal).await);
    let came_in = enter(&portal, &first, recovery(&set.list[0]))
        .await
        .expect("a right code");
    assert!(came_in.is_some());
    let mails = waiting_mails(&portal).await;
    let told =
        |mail: &domain::mails::Mail| matches!(mail.occasion, Occasion::RecoveryCodeUsed { left: 9, .. });
    assert_eq!(mails.iter().filter(|mail| told(mail)).count(), 1);
    assert_eq!(
        enter(&portal, &second, recovery(&set.list[0])).await.err(),
        Some(wrong_code())
    );
    let found = authenticator::find(&portal.ctx, &set.session)
        .await
        .expect("found");
    assert_eq!(found.app.map(|app| app.codes_left), Some(9));
}

async fn four_wrong_codes_are_free_and_the_fifth_has_to_wait(portal: Portal) {
    let set = set_up(&portal).await;
    let token = waiting(&portal).await;
    for _ in 0..4 {
        let wrong = recovery("000000000000");
        assert_eq!(enter(&portal, &token, wrong).await.err(), Some(wrong_code()));
    }
    let right = || TypedCode::App(set.app.code(&portal));
    let refused = enter(&portal, &token, right()).await.err();
    assert_eq!(
        refused,
        Some(AppError::TooMany { retry_after_s: 2 }),
        "even with the right code"
    );
    portal.clock.forward(2);
    assert!(matches!(enter(&portal, &token, right()).await, Ok(Some(_))));
}

async fn a_right_password_waits_ten_minutes_for_its_code(portal: Portal) {
    let set = set_up(&portal).await;
    let token = waiting(&portal).await;
    portal.clock.forward(10 * 60 - 1);
    assert_eq!(sign_in::waits_for_code(&portal.ctx, Some(&token)).await, Ok(true));
    portal.clock.forward(1);
    let code = TypedCode::App(set.app.code(&portal));
    assert!(matches!(enter(&portal, &token, code).await, Ok(None)));
}

async fn a_new_password_ends_what_waits_for_a_code(portal: Portal) {
    let set = set_up(&portal).await;
    let token = waiting(&portal).await;
    let client = browser("203.0.113.7");
    let address = email(&format!("{LI}@example.org"));
    recovery::offer_new_password(&portal.ctx, address, &client)
        .await
        .expect("sent");
    let link = waiting_mails(&portal)
        .await
        .into_iter()
        .find_map(|mail| match mail.occasion {
            Occasion::ResetPassword { links, .. } => Token::parse(&links[0].token),
            _ => None,
        });
    // Twelve characters are enough beside a code.
    let done = recovery::reset_password(&portal.ctx, link.as_ref(), Some("vexing-owl-9"), &client).await;
    assert_eq!(done, Ok(true));
    let code = TypedCode::App(set.app.code(&portal));
    assert!(matches!(enter(&portal, &token, code).await, Ok(None)));
}

async fn the_app_is_turned_off_by_password_and_code_together(portal: Portal) {
    let set = set_up(&portal).await;
    let off = async |fields: &[(Field, &str)]| {
        let fields = Fields::of(fields.iter().copied());
        authenticator::turn_off(&portal.ctx, &set.session, &fields, &browser("203.0.113.7")).await
    };
    let missing = FormErrors::one(Field::Code, Mistake::Missing).into();
    assert_eq!(off(&[(Field::Password, PASSWORD)]).await, Err(missing));
    let code = set.app.code(&portal);
    let wrong = [
        (Field::Password, "not the password"),
        (Field::Code, code.digits()),
    ];
    assert!(off(&wrong).await.is_err());
    assert!(matches!(password(&portal).await, SignedIn::CodeWanted(_)));
    assert_eq!(
        off(&[(Field::Password, PASSWORD), (Field::Code, &set.list[3])]).await,
        Ok(())
    );
    assert!(matches!(password(&portal).await, SignedIn::Session(_)));
    assert_eq!(portal.number("SELECT COUNT(*) FROM recovery_code").await, 0);
    let mails = waiting_mails(&portal).await;
    assert!(
        mails
            .iter()
            .any(|mail| mail.occasion.code() == "authenticator-off")
    );
}

async fn a_password_that_is_too_short_to_stand_alone_keeps_the_app(portal: Portal) {
    let set = set_up(&portal).await;
    let short = "vexing-owl-9";
    let hash = portal
        .ctx
        .passwords
        .hash(domain::ports::Password::new(short.to_owned()))
        .await;
    let hash = hash.expect("hashed");
    portal
        .execute(&format!("UPDATE account SET password_hash = '{hash}'"))
        .await
        .expect("set");
    let fields = Fields::of([(Field::Password, short), (Field::Code, set.list[0].as_str())]);
    let refused = authenticator::turn_off(&portal.ctx, &set.session, &fields, &browser("203.0.113.7")).await;
    let too_short = Mistake::TooShort { least: 15 };
    assert_eq!(refused, Err(FormErrors::one(Field::Password, too_short).into()));
    assert_eq!(
        portal
            .number("SELECT COUNT(*) FROM recovery_code WHERE used_at IS NULL")
            .await,
        10
    );
}

async fn the_old_app_works_until_the_new_one_is_confirmed(portal: Portal) {
    let set = set_up(&portal).await;
    let code = set.app.code(&portal);
    let fields = [(Field::Password, PASSWORD), (Field::Code, code.digits())];
    begin(&portal, &set.session, &fields).await.expect("begun");
    let (new_app, new_list) = begun(&portal, &set.session).await;
    portal.clock.forward(30);
    let token = waiting(&portal).await;
    let old = TypedCode::App(set.app.code(&portal));
    assert!(matches!(enter(&portal, &token, old).await, Ok(Some(_))));
    assert_eq!(
        confirm(&portal, &set.session, &new_app.code(&portal)).await,
        Ok(true)
    );
    portal.clock.forward(30);
    let token = waiting(&portal).await;
    let old = TypedCode::App(set.app.code(&portal));
    assert_eq!(enter(&portal, &token, old).await.err(), Some(wrong_code()));
    let old_list = recovery(&set.list[0]);
    assert_eq!(enter(&portal, &token, old_list).await.err(), Some(wrong_code()));
    assert!(matches!(
        enter(&portal, &token, recovery(&new_list[0])).await,
        Ok(Some(_))
    ));
}

async fn the_agency_removes_the_app_of_who_lost_phone_and_list(portal: Portal) {
    let li = || UserId::read(Some(LI)).expect("a user ID");
    assert_eq!(authenticator::remove(&portal.ctx, li()).await, Ok(false));
    set_up(&portal).await;
    let nobody = UserId::read(Some("nobody")).expect("a user ID");
    assert_eq!(authenticator::remove(&portal.ctx, nobody).await, Ok(false));
    assert!(matches!(password(&portal).await, SignedIn::CodeWanted(_)));
    assert_eq!(authenticator::remove(&portal.ctx, li()).await, Ok(true));
    assert!(matches!(password(&portal).await, SignedIn::Session(_)));
    let mails = waiting_mails(&portal).await;
    assert!(
        mails
            .iter()
            .any(|mail| mail.occasion.code() == "authenticator-off")
    );
}

async fn neither_the_secret_nor_the_list_can_be_read_in_the_database(portal: Portal) {
    let set = set_up(&portal).await;
    let code = set.app.code(&portal);
    let fields = [(Field::Password, PASSWORD), (Field::Code, code.digits())];
    begin(&portal, &set.session, &fields).await.expect("begun");
    let (_, new_list) = begun(&portal, &set.session).await;
    for file in std::fs::read_dir(portal.folder.path()).expect("the folder") {
        let bytes = std::fs::read(file.expect("a file").path()).expect("its bytes");
        for code in set.list.iter().chain(&new_list) {
            assert!(!bytes.windows(code.len()).any(|window| window == code.as_bytes()));
        }
    }
    assert_eq!(
        portal
            .number("SELECT COUNT(*) FROM recovery_code WHERE LENGTH(code_hash) <> 32")
            .await,
        0
    );
}
