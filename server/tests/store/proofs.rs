//! Who proves who they are, how often may somebody try, and what does the agency hear of it?

use std::sync::Arc;

use domain::Ctx;
use domain::agency::Proof;
use domain::error::AppError;
use domain::forms::{Field, Fields, FormErrors, Mistake, Prove};
use domain::ids::PersonId;
use domain::proof::{self, Proven};
use domain::session::{self, Presence, Session, SessionState};
use futures::future::join_all;

use crate::on_both;
use crate::portal::{PASSWORD, Portal, browser};
use crate::secrets::Agency;

on_both! {
    the_right_numbers_make_the_account_the_person_s_and_the_agency_is_told,
    whatever_is_wrong_looks_the_same_and_only_a_known_person_s_secret_is_used_up,
    after_five_wrong_pins_the_right_one_opens_nothing_and_a_letter_is_asked_for,
    parallel_tries_of_many_accounts_use_up_five,
    after_two_used_up_secrets_in_a_year_only_the_office_helps,
    a_second_account_of_the_same_person_is_for_the_staff,
    a_letter_is_asked_for_once_a_day_and_nobody_learns_whether,
    last_digits_prove_nothing_where_somebody_is_protected,
    one_account_has_five_tries_an_hour,
    a_side_that_is_not_one_s_own_proves_nothing,
    nothing_that_was_typed_stays_in_the_tables,
}

const PINS: &str = "receives = [\"pin\"]\npays = [\"pin\"]\npin = { digits = 5 }";
const DIGITS: &str =
    "receives = [\"card\", \"web-id\"]\npays = [\"web-id\"]\ncard = { digits = 4 }\nweb_id = { digits = 12 }";

/// A portal whose agency has sent secrets of the example's parents.
struct House {
    agency: Agency,
    ctx: Ctx,
    rules: Proof,
}

impl House {
    async fn with(portal: Portal, rules: &str) -> Self {
        let agency = Agency::of(portal).await;
        agency
            .sends(&[
                agency.record(("S-1", 1, "P-52", "7001", "pin", "40718"), ""),
                agency.record(("S-2", 1, "P-52", "-", "ssn", "900123456"), ""),
                agency.record(("S-3", 1, "P-51", "-", "ssn", "900123457"), ""),
                agency.record(("S-4", 1, "P-51", "7001", "card4", "4417"), ""),
                agency.record(("S-5", 1, "P-51", "7001", "account4", "8820"), ""),
                agency.record(("S-6", 1, "P-52", "7001", "webid", "123456789012"), ""),
            ])
            .await;
        let ctx = Ctx {
            store: Arc::new(agency.store.clone()),
            ..agency.portal.ctx.clone()
        };
        let rules = toml::from_str(rules).expect("rules of proof");
        Self { agency, ctx, rules }
    }

    /// A session of an account that has proven nothing yet.
    async fn somebody(&self, user_id: &str) -> Session {
        self.agency.portal.add_account(user_id, None).await;
        let client = browser("203.0.113.7");
        let new = self.agency.portal.sign_in(user_id, PASSWORD, &client).await;
        new.expect("comes in").session
    }

    async fn proves(&self, session: &Session, typed: &[(Field, &str)]) -> Result<Proven, AppError> {
        // From an address of its own: limits of addresses are another matter.
        let address = format!(
            "2001:db8:{:x}::1",
            session.account.as_str().bytes().map(u32::from).sum::<u32>()
        );
        self.proves_from(&address, session, typed).await
    }

    async fn proves_from(
        &self,
        address: &str,
        session: &Session,
        typed: &[(Field, &str)],
    ) -> Result<Proven, AppError> {
        let fields = Fields::of(typed.iter().copied());
        let form = Prove::read(&fields, &self.rules).unwrap_or_else(|errors| panic!("{errors:?}"));
        proof::prove(&self.ctx, session, &self.rules, form, &browser(address)).await
    }

    async fn count(&self, sql: &str) -> i64 {
        self.agency.portal.number(sql).await
    }
}

fn numbers(number: &'static str, ssn: &'static str, pin: &'static str) -> [(Field, &'static str); 3] {
    [(Field::CaseNumber, number), (Field::Ssn, ssn), (Field::Pin, pin)]
}

fn right() -> [(Field, &'static str); 3] {
    numbers("7001234567", "900-12-3456", "40718")
}

fn no_match() -> Result<Proven, AppError> {
    Err(FormErrors::one(Field::CaseNumber, Mistake::NoMatch).into())
}

const BURNED: &str = "SELECT COUNT(*) FROM return_record WHERE kind = 'pin_request' AND data LIKE '%burned%'";
const ASKED: &str = "SELECT COUNT(*) FROM return_record WHERE kind = 'pin_request' AND data LIKE '%asked%'";
const FAILED: &str = "SELECT CAST(COALESCE(SUM(failed), 0) AS BIGINT) FROM secret_tries";

async fn the_right_numbers_make_the_account_the_person_s_and_the_agency_is_told(portal: Portal) {
    let house = House::with(portal, PINS).await;
    house.agency.portal.add_account("li.chen", None).await;
    let new = house
        .agency
        .portal
        .sign_in("li.chen", PASSWORD, &browser("203.0.113.7"))
        .await
        .expect("comes in");
    assert_eq!(house.proves(&new.session, &right()).await, Ok(Proven::Confirmed));
    let state = session::find(&house.ctx, &new.token, Presence::Person).await;
    let Ok(SessionState::Active(session)) = state else {
        panic!("a live session")
    };
    assert_eq!(session.person, PersonId::parse("P-52").ok());
    assert_eq!(
        house.count("SELECT COUNT(*) FROM return_record WHERE kind = 'claim' AND person_id = 'P-52' AND case_id = '7001'").await,
        1
    );
    assert_eq!(
        house
            .count("SELECT COUNT(*) FROM return_record WHERE kind = 'language'")
            .await,
        1
    );
    assert_eq!(
        house
            .count("SELECT COUNT(*) FROM audit WHERE event = 'proven'")
            .await,
        1
    );
    assert_eq!(
        house.proves(&session, &right()).await,
        Err(AppError::Forbidden),
        "once is enough"
    );
}

async fn whatever_is_wrong_looks_the_same_and_only_a_known_person_s_secret_is_used_up(portal: Portal) {
    let house = House::with(portal, PINS).await;
    let li = house.somebody("li.chen").await;
    for wrong in [
        numbers("9999", "900-12-3456", "40718"),
        numbers("7001234567", "900-12-9999", "40718"),
        numbers("7001234567", "900-12-3457", "40718"),
    ] {
        assert_eq!(house.proves(&li, &wrong).await, no_match());
        assert_eq!(house.count(FAILED).await, 0);
    }
    assert_eq!(
        house
            .proves(&li, &numbers("7001234567", "900-12-3456", "11111"))
            .await,
        no_match()
    );
    assert_eq!(house.count(FAILED).await, 1);
    assert_eq!(house.proves(&li, &right()).await, Ok(Proven::Confirmed));
}

async fn after_five_wrong_pins_the_right_one_opens_nothing_and_a_letter_is_asked_for(portal: Portal) {
    let house = House::with(portal, PINS).await;
    let li = house.somebody("li.chen").await;
    for _ in 0..5 {
        assert_eq!(
            house
                .proves(&li, &numbers("7001234567", "900123456", "11111"))
                .await,
            no_match()
        );
    }
    assert_eq!(house.count(BURNED).await, 1);
    house.agency.portal.clock.forward(10 * 365 * 24 * 3600);
    assert_eq!(house.proves(&li, &right()).await, no_match(), "for ever");
    assert_eq!(house.count(BURNED).await, 1);
    // The agency's next letter has another number.
    let house_agency = &house.agency;
    house_agency
        .sends(&[house_agency.record(("S-9", 1, "P-52", "7001", "pin", "55555"), "")])
        .await;
    assert_eq!(
        house
            .proves(&li, &numbers("7001234567", "900123456", "55555"))
            .await,
        Ok(Proven::Confirmed)
    );
}

async fn parallel_tries_of_many_accounts_use_up_five(portal: Portal) {
    let house = House::with(portal, PINS).await;
    let mut somebodies = Vec::new();
    for n in 0..4 {
        somebodies.push(house.somebody(&format!("user-{n}")).await);
    }
    let wrong = numbers("7001234567", "900123456", "11111");
    let tries = (0..16).map(|n| {
        let (house, somebody) = (&house, &somebodies[n % 4]);
        async move {
            house
                .proves_from(&format!("2001:db8:{n:x}::1"), somebody, &wrong)
                .await
        }
    });
    assert!(join_all(tries).await.iter().all(|tried| *tried == no_match()));
    assert_eq!(house.count(FAILED).await, 5);
    assert_eq!(house.count(BURNED).await, 1);
}

async fn after_two_used_up_secrets_in_a_year_only_the_office_helps(portal: Portal) {
    let house = House::with(portal, PINS).await;
    let agency = &house.agency;
    for (round, id) in ["S-8", "S-9"].into_iter().enumerate() {
        let stranger = house.somebody(&format!("stranger-{round}")).await;
        for _ in 0..5 {
            assert_eq!(
                house
                    .proves(&stranger, &numbers("7001234567", "900123456", "11111"))
                    .await,
                no_match()
            );
        }
        let next = agency.record((id, 1, "P-52", "7001", "pin", "55555"), "");
        agency.sends(&[next]).await;
    }
    assert_eq!(house.count(BURNED).await, 2);
    let li = house.somebody("li.chen").await;
    let newest = numbers("7001234567", "900123456", "55555");
    assert_eq!(house.proves(&li, &newest).await, no_match());
    house.agency.portal.clock.forward(366 * 24 * 3600);
    assert_eq!(
        house.proves(&li, &newest).await,
        Ok(Proven::Confirmed),
        "a year later"
    );
}

async fn a_second_account_of_the_same_person_is_for_the_staff(portal: Portal) {
    let house = House::with(portal, PINS).await;
    let (first, second) = (house.somebody("li.chen").await, house.somebody("li.chen2").await);
    assert_eq!(house.proves(&first, &right()).await, Ok(Proven::Confirmed));
    assert_eq!(house.proves(&second, &right()).await, Ok(Proven::ClaimedBefore));
    assert_eq!(
        house
            .count("SELECT COUNT(*) FROM account WHERE person_id = 'P-52'")
            .await,
        1
    );
    assert_eq!(
        house
            .count("SELECT COUNT(*) FROM audit WHERE event = 'claim-disputed'")
            .await,
        1
    );
}

async fn a_letter_is_asked_for_once_a_day_and_nobody_learns_whether(portal: Portal) {
    let house = House::with(portal, PINS).await;
    let li = house.somebody("li.chen").await;
    let asks = |number, ssn| {
        [
            (Field::CaseNumber, number),
            (Field::Ssn, ssn),
            (Field::Ask, "letter"),
        ]
    };
    for _ in 0..2 {
        assert_eq!(
            house.proves(&li, &asks("7001-234567", "900123456")).await,
            Ok(Proven::LetterAsked)
        );
        assert_eq!(house.count(ASKED).await, 1);
    }
    assert_eq!(
        house.proves(&li, &asks("7001-234567", "900129999")).await,
        Ok(Proven::LetterAsked)
    );
    assert_eq!(house.count(ASKED).await, 1);
    for day in 2..=5 {
        house.agency.portal.clock.forward(24 * 3600);
        assert_eq!(
            house.proves(&li, &asks("7001-234567", "900123456")).await,
            Ok(Proven::LetterAsked)
        );
        assert_eq!(house.count(ASKED).await, day.min(3), "three in 30 days");
    }
    let wish = proof::letter_wish(&house.ctx, &li.account).await;
    assert_eq!(wish, Ok(Some(house.ctx.clock.now())));
}

async fn last_digits_prove_nothing_where_somebody_is_protected(portal: Portal) {
    let house = House::with(portal, DIGITS).await;
    let receives = [
        (Field::As, "receives"),
        (Field::CaseNumber, "7001 234567"),
        (Field::Ssn, "900123457"),
        (Field::CardDigits, "8820"),
    ];
    let li = house.somebody("li.chen").await;
    house
        .agency
        .portal
        .execute("INSERT INTO protection (id, v, content, person_id, state, since, seq) VALUES ('fv', 1, 1, 'P-51', 'on', '2025-01-01', 1)")
        .await
        .expect("protected");
    assert_eq!(house.proves(&li, &receives).await, no_match());
    house
        .agency
        .portal
        .execute("UPDATE protection SET state = 'lifted'")
        .await
        .expect("lifted");
    assert_eq!(
        house.proves(&li, &receives).await,
        Ok(Proven::Confirmed),
        "of the account, too"
    );
}

async fn one_account_has_five_tries_an_hour(portal: Portal) {
    let house = House::with(portal, PINS).await;
    let li = house.somebody("li.chen").await;
    for _ in 0..5 {
        assert_eq!(
            house.proves(&li, &numbers("9999", "900123456", "40718")).await,
            no_match()
        );
    }
    let refused = house.proves(&li, &right()).await;
    assert_eq!(refused, Err(AppError::TooMany { retry_after_s: 3600 }));
    house.agency.portal.clock.forward(3600);
    assert_eq!(house.proves(&li, &right()).await, Ok(Proven::Confirmed));
}

async fn a_side_that_is_not_one_s_own_proves_nothing(portal: Portal) {
    let house = House::with(portal, DIGITS).await;
    let li = house.somebody("li.chen").await;
    let as_side = |side| {
        [
            (Field::As, side),
            (Field::CaseNumber, "7001 234567"),
            (Field::Ssn, "900123456"),
            (Field::WebId, "1234 5678 9012"),
        ]
    };
    assert_eq!(house.proves(&li, &as_side("receives")).await, no_match());
    assert_eq!(house.proves(&li, &as_side("pays")).await, Ok(Proven::Confirmed));
}

async fn nothing_that_was_typed_stays_in_the_tables(portal: Portal) {
    let house = House::with(portal, PINS).await;
    let li = house.somebody("li.chen").await;
    assert_eq!(house.proves(&li, &right()).await, Ok(Proven::Confirmed));
    for (table, column) in [
        ("return_record", "data"),
        ("audit", "event"),
        ("claim", "case_id"),
    ] {
        let sql = format!(
            "SELECT COUNT(*) FROM {table} WHERE {column} LIKE '%900123456%' OR {column} LIKE '%40718%'"
        );
        assert_eq!(house.count(&sql).await, 0, "{table}");
    }
}
