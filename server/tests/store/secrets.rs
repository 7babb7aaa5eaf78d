//! Who can prove who they are, and how often may somebody try?

use std::fs;
use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use domain::codes::SecretKind;
use domain::ids::SecretId;
use domain::ports::{SecretMatch, SecretTry, Secrets as _};
use domain::secrets::TypedSecret;
use futures::future::join_all;
use jiff::civil::{Date, date};
use server::feed::{Importer, Seal, Settings, Signatures, Unwatched, Verdict, hex};
use server::keys::{Keys, SharedKey};
use server::store::Store;
use sha2::{Digest, Sha256};

use crate::agency::EXAMPLE;
use crate::on_both;
use crate::portal::{Portal, case, person};

on_both! {
    the_right_secret_matches_in_its_case_and_for_its_person_alone,
    the_sixth_try_is_refused_though_it_is_right_and_whatever_the_agency_sends_again,
    parallel_tries_do_not_exceed_the_limit,
    a_right_try_is_not_counted,
    an_issue_ends_with_its_last_day_its_deletion_and_its_key,
    two_keys_are_valid_while_the_agency_changes_over,
    a_person_of_a_case_is_found_by_their_number,
    a_hash_copied_to_another_row_proves_nothing,
}

const TODAY: Date = date(2026, 11, 22);

/// A portal with the example's people, that shares keys with its agency.
pub struct Agency {
    pub portal: Portal,
    /// The store as it is after the key was made.
    pub store: Store,
    keys: Arc<Keys>,
    kid: String,
    key: SharedKey,
    last: std::sync::Mutex<(i64, String)>,
}

impl Agency {
    pub async fn of(portal: Portal) -> Self {
        portal.has_agency(EXAMPLE).await;
        let file = portal.folder.path().join("keys.toml");
        let (kid, key) = Keys::share(&file, 2026).expect("made");
        let keys = Arc::new(Keys::open(&file).expect("read"));
        let store = Store::open(&portal.location, Arc::clone(&keys))
            .await
            .expect("a store");
        let last = std::sync::Mutex::new((0, String::new()));
        Self {
            portal,
            store,
            keys,
            kid,
            key,
            last,
        }
    }

    /// A record; `issue` is id, version, person, case or `-`, kind, value; `rest` further fields.
    pub fn record(&self, issue: (&str, i64, &str, &str, &str, &str), rest: &str) -> String {
        record(&self.kid, &self.key, issue, rest)
    }

    /// Takes in a delta (at first a full file) of these records.
    pub async fn sends(&self, records: &[String]) {
        let (seq, before) = self.last.lock().expect("not poisoned").clone();
        let (seq, mode) = (seq + 1, if seq == 0 { "full" } else { "delta" });
        let deletes = records
            .iter()
            .filter(|line| line.contains("\"op\":\"del\""))
            .count();
        let prev = if before.is_empty() {
            "null".to_owned()
        } else {
            format!("\"{before}\"")
        };
        let mut text = format!(
            r#"{{"t":"header","feed":"example.secret","seq":{seq},"mode":"{mode}","schema":"1.0","agency":"example","business_date":"2026-11-20","created":"2026-11-21T02:14:07Z","prev":{prev},"part":1,"parts":1,"ledger_from":"2026-11-20"}}"#
        );
        text.push('\n');
        for record in records {
            text.push_str(record);
            text.push('\n');
        }
        let sha256 = hex(&Sha256::digest(&text));
        text.push_str(&format!(
            "{{\"t\":\"trailer\",\"feed\":\"example.secret\",\"seq\":{seq},\"lines\":{},\"counts\":{{\"secret\":{}}},\"deletes\":{deletes},\"sums\":{{}},\"sha256\":\"{sha256}\"}}\n",
            records.len() + 2,
            records.len() - deletes
        ));
        let file = self.portal.folder.path().join("night.secret");
        fs::write(&file, text).expect("written");
        let importer = Importer {
            db: self.store.db().clone(),
            seal: Seal::new(&[7; 32]),
            keys: Arc::clone(&self.keys),
            clock: Arc::clone(&self.portal.ctx.clock),
            settings: Settings::new("example", Signatures::NotAsked),
        };
        let outcome = importer.import(&file, &Unwatched::default()).await;
        assert_eq!(outcome.verdict, Verdict::Applied, "{outcome}");
        *self.last.lock().expect("not poisoned") = (seq, sha256);
    }

    async fn tries(&self, who: &str, kind: SecretKind, typed: &str) -> SecretMatch {
        self.tries_on(TODAY, who, kind, typed).await
    }

    async fn tries_on(&self, on: Date, who: &str, kind: SecretKind, typed: &str) -> SecretMatch {
        matched(&self.store, attempt(on, who, kind, typed)).await
    }

    async fn found(&self, ssn: &str) -> Vec<String> {
        use domain::ports::Secrets as _;
        let typed = TypedSecret::read(SecretKind::Ssn, ssn).expect("a number");
        let found = self.store.find_by_ssn(&case("7001"), &typed).await;
        found
            .expect("the store works")
            .into_iter()
            .map(String::from)
            .collect()
    }
}

fn record(
    kid: &str,
    key: &SharedKey,
    (id, v, person, case, kind, value): (&str, i64, &str, &str, &str, &str),
    rest: &str,
) -> String {
    let message = format!("ocs-secret-v1\n{kind}\n{person}\n{case}\n{value}");
    let mac = URL_SAFE_NO_PAD.encode(key.mac(message.as_bytes()));
    let case = if case == "-" {
        "null".to_owned()
    } else {
        format!("\"{case}\"")
    };
    format!(
        r#"{{"t":"secret","id":"{id}","v":{v},"person":"{person}","case":{case},"kind":"{kind}","kid":"{kid}","mac":"{mac}"{rest}}}"#
    )
}

fn attempt(on: Date, who: &str, kind: SecretKind, typed: &str) -> SecretTry {
    SecretTry {
        person: person(who),
        case: Some(case("7001")),
        typed: TypedSecret::read(kind, typed).expect("well formed"),
        limit: Some(5),
        on,
    }
}

async fn matched(store: &Store, attempt: SecretTry) -> SecretMatch {
    store.match_secret(attempt).await.expect("the store works")
}

fn by(id: &str) -> SecretMatch {
    SecretMatch::Matched(SecretId::parse(id).expect("an id"))
}

const PIN: (&str, i64, &str, &str, &str, &str) = ("S-1", 1, "P-52", "7001", "pin", "40718");

async fn the_right_secret_matches_in_its_case_and_for_its_person_alone(portal: Portal) {
    let agency = Agency::of(portal).await;
    agency
        .sends(&[
            agency.record(PIN, ""),
            agency.record(("S-2", 1, "P-51", "-", "ssn", "900123456"), ""),
            agency.record(("S-3", 1, "P-51", "7001", "card4", "4417"), ""),
            agency.record(("S-4", 1, "P-52", "7002", "webid", "123456789012"), ""),
        ])
        .await;
    assert_eq!(agency.tries("P-52", SecretKind::Pin, "40718").await, by("S-1"));
    assert_eq!(
        agency.tries("P-51", SecretKind::Pin, "40718").await,
        SecretMatch::Unknown
    );
    assert_eq!(
        agency.tries("P-51", SecretKind::Ssn, "900-12-3456").await,
        by("S-2")
    );
    assert_eq!(agency.tries("P-51", SecretKind::Card, "4417").await, by("S-3"));
    assert_eq!(
        agency.tries("P-51", SecretKind::Account, "4417").await,
        SecretMatch::Unknown,
        "a card's digits are not an account's"
    );
    assert_eq!(
        agency.tries("P-52", SecretKind::WebId, "123456789012").await,
        SecretMatch::Unknown,
        "it is another case's"
    );
}

async fn the_sixth_try_is_refused_though_it_is_right_and_whatever_the_agency_sends_again(portal: Portal) {
    let agency = Agency::of(portal).await;
    agency.sends(&[agency.record(PIN, "")]).await;
    for failed in 1..=5 {
        let wrong = agency.tries("P-52", SecretKind::Pin, "11111").await;
        assert_eq!(wrong, SecretMatch::Wrong { failed });
    }
    let spent = SecretMatch::Spent;
    assert_eq!(agency.tries("P-52", SecretKind::Pin, "40718").await, spent);
    agency
        .sends(&[agency.record((PIN.0, 2, PIN.2, PIN.3, PIN.4, "22222"), "")])
        .await;
    assert_eq!(
        agency.tries("P-52", SecretKind::Pin, "22222").await,
        spent,
        "a new version"
    );
    let gone = r#"{"t":"secret","id":"S-1","v":3,"op":"del","reason":"burned"}"#.to_owned();
    agency.sends(&[gone]).await;
    assert_eq!(
        agency.tries("P-52", SecretKind::Pin, "22222").await,
        SecretMatch::Unknown
    );
    agency
        .sends(&[agency.record((PIN.0, 4, PIN.2, PIN.3, PIN.4, PIN.5), "")])
        .await;
    assert_eq!(
        agency.tries("P-52", SecretKind::Pin, "40718").await,
        spent,
        "back again"
    );
    agency
        .sends(&[agency.record(("S-9", 1, PIN.2, PIN.3, PIN.4, "33333"), "")])
        .await;
    assert_eq!(
        agency.tries("P-52", SecretKind::Pin, "40718").await,
        SecretMatch::Wrong { failed: 1 },
        "the old issue opens nothing while the new one can be tried"
    );
    assert_eq!(agency.tries("P-52", SecretKind::Pin, "33333").await, by("S-9"));
}

async fn parallel_tries_do_not_exceed_the_limit(portal: Portal) {
    let agency = Agency::of(portal).await;
    agency.sends(&[agency.record(PIN, "")]).await;
    // The first makes the row of the count; the others meet there.
    let first = agency.tries("P-52", SecretKind::Pin, "11111").await;
    assert_eq!(first, SecretMatch::Wrong { failed: 1 });
    let tries = (0..40).map(|_| {
        let store = agency.store.clone();
        tokio::spawn(async move { matched(&store, attempt(TODAY, "P-52", SecretKind::Pin, "11111")).await })
    });
    let said = join_all(tries).await;
    let wrong = said
        .iter()
        .filter(|said| matches!(said, Ok(SecretMatch::Wrong { .. })))
        .count();
    assert_eq!(wrong, 4, "{said:?}");
    assert_eq!(
        agency.tries("P-52", SecretKind::Pin, "40718").await,
        SecretMatch::Spent
    );
    assert_eq!(agency.portal.number("SELECT failed FROM secret_tries").await, 5);
}

async fn a_right_try_is_not_counted(portal: Portal) {
    let agency = Agency::of(portal).await;
    agency.sends(&[agency.record(PIN, "")]).await;
    for _ in 0..7 {
        assert_eq!(agency.tries("P-52", SecretKind::Pin, "40718").await, by("S-1"));
    }
    assert_eq!(
        agency.tries("P-52", SecretKind::Pin, "11111").await,
        SecretMatch::Wrong { failed: 1 }
    );
}

async fn an_issue_ends_with_its_last_day_its_deletion_and_its_key(portal: Portal) {
    let agency = Agency::of(portal).await;
    let ends = ",\"expires\":\"2026-11-22\",\"letter\":\"L-4\"";
    agency.sends(&[agency.record(PIN, ends)]).await;
    assert_eq!(agency.tries("P-52", SecretKind::Pin, "40718").await, by("S-1"));
    assert_eq!(
        agency
            .tries_on(date(2026, 11, 23), "P-52", SecretKind::Pin, "40718")
            .await,
        SecretMatch::Unknown
    );
    let file = agency.portal.folder.path().join("keys.toml");
    assert!(Keys::forget_shared(&file, &agency.kid).expect("written"));
    let keys = Arc::new(Keys::open(&file).expect("read"));
    let forgetful = Store::open(&agency.portal.location, keys).await.expect("a store");
    let said = matched(&forgetful, attempt(TODAY, "P-52", SecretKind::Pin, "40718")).await;
    assert_eq!(said, SecretMatch::Unknown);
}

async fn two_keys_are_valid_while_the_agency_changes_over(portal: Portal) {
    let mut agency = Agency::of(portal).await;
    let file = agency.portal.folder.path().join("keys.toml");
    let (kid, key) = Keys::share(&file, 2026).expect("made");
    Keys::rotate(&file).expect("rotated");
    agency.keys = Arc::new(Keys::open(&file).expect("read"));
    let other = ("S-2", 1, "P-51", "7001", "pin", "22222");
    agency
        .sends(&[agency.record(PIN, ""), record(&kid, &key, other, "")])
        .await;
    let store = Store::open(&agency.portal.location, Arc::clone(&agency.keys)).await;
    let store = store.expect("a store");
    for (who, pin, id) in [("P-52", "40718", "S-1"), ("P-51", "22222", "S-2")] {
        let said = matched(&store, attempt(TODAY, who, SecretKind::Pin, pin)).await;
        assert_eq!(said, by(id));
    }
}

async fn a_person_of_a_case_is_found_by_their_number(portal: Portal) {
    let agency = Agency::of(portal).await;
    agency
        .portal
        .add_records("person id=P-60 family=Stranger given=A")
        .await;
    agency
        .sends(&[
            agency.record(("S-1", 1, "P-51", "-", "ssn", "900123456"), ""),
            agency.record(("S-2", 1, "P-52", "-", "ssn", "900654321"), ""),
            agency.record(("S-3", 1, "P-53", "-", "ssn", "900654321"), ""),
            agency.record(("S-4", 1, "P-60", "-", "ssn", "900111111"), ""),
        ])
        .await;
    assert_eq!(agency.found("900-12-3456").await, ["P-51"]);
    assert_eq!(
        agency.found("900654321").await,
        ["P-52", "P-53"],
        "a mistyped number"
    );
    assert_eq!(
        agency.found("900111111").await,
        [""; 0],
        "has no part in the case"
    );
    assert_eq!(agency.found("900000000").await, [""; 0]);
    assert_eq!(agency.portal.number("SELECT COUNT(*) FROM secret_tries").await, 0);
}

async fn a_hash_copied_to_another_row_proves_nothing(portal: Portal) {
    let agency = Agency::of(portal).await;
    let other = ("S-2", 1, "P-51", "7001", "pin", "22222");
    agency
        .sends(&[agency.record(PIN, ""), agency.record(other, "")])
        .await;
    // Whoever can write to the database gives P-52 the PIN of P-51, which they know.
    let moved = "UPDATE secret SET person_id = 'P-52' WHERE id = 'S-2'";
    agency.portal.execute(moved).await.expect("written");
    assert_eq!(
        agency.tries("P-52", SecretKind::Pin, "22222").await,
        SecretMatch::Wrong { failed: 1 }
    );
    let copied =
        "UPDATE secret SET sealed = (SELECT s.sealed FROM secret s WHERE s.id = 'S-1') WHERE id = 'S-2'";
    agency.portal.execute(copied).await.expect("written");
    let attempt = attempt(TODAY, "P-52", SecretKind::Pin, "40718");
    assert!(agency.store.match_secret(attempt).await.is_err());
}
