//! Can somebody who looks around prove who they are, with what the demonstration prints?

use std::sync::Arc;

use domain::codes::SecretKind;
use domain::ids::{CaseId, PersonId};
use domain::ports::{SecretMatch, SecretTry, Secrets as _};
use domain::secrets::TypedSecret;
use jiff::civil::date;
use server::keys::Keys;
use server::store::{Location, Store};

use crate::Operator;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_demonstration_prints_secrets_that_its_people_can_prove_themselves_with() {
    let operator = Operator::new();
    let demo = || {
        let output = operator.portal(&["demo", "--cases", "1"]).output().expect("run");
        assert!(output.status.success(), "{output:?}");
        String::from_utf8(output.stdout).expect("text")
    };
    let said = demo();
    assert_eq!(demo(), said, "a second run changes nothing and prints the same");

    let data = operator.path().join("data");
    let keys = Arc::new(Keys::open(&data.join("keys.toml")).expect("keys"));
    assert_eq!(keys.shared_names().count(), 1);
    let store = Store::open(&Location::Sqlite(data.join("portal.sqlite")), keys)
        .await
        .expect("the database");
    let line = said
        .lines()
        .find(|line| line.contains("林佳怡"))
        .expect("Lin Jiayi");
    assert!(line.contains("receives, case 7000000013"), "{line}");
    let after = |word: &str| {
        let mut words = line.split_whitespace().skip_while(|part| *part != word);
        words.nth(1).expect("a value").to_owned()
    };
    let case = CaseId::parse("EDGE-13").expect("an id");
    let person = PersonId::parse("EDGE-13-C").expect("an id");
    for kind in SecretKind::ALL {
        let typed = TypedSecret::read(*kind, &after(kind.code())).expect("of its form");
        let attempt = SecretTry {
            person: person.clone(),
            case: Some(case.clone()),
            typed,
            limit: Some(5),
            on: date(2026, 11, 22),
        };
        let said = store.match_secret(attempt).await.expect("the store works");
        assert!(matches!(said, SecretMatch::Matched(_)), "{kind:?}: {said:?}");
    }
    let ssn = TypedSecret::read(SecretKind::Ssn, &after("ssn")).expect("of its form");
    let found = store.find_by_ssn(&case, &ssn).await.expect("the store works");
    assert_eq!(found, [person]);
}
