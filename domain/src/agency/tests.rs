//! Is every rule of the settings held, and is the key named that breaks it?

use serde_json::{Value, json};

use super::{Agency, Mistake};

fn sample(text: &str) -> Value {
    let file: toml::Table = toml::from_str(text).expect("TOML");
    serde_json::to_value(&file["agency"]).expect("settings")
}

fn ohio() -> Value {
    sample(include_str!("../../../server/agencies/ohio.toml"))
}

fn new_york() -> Value {
    sample(include_str!("../../../server/agencies/new-york.toml"))
}

fn check(settings: Value) -> Result<(), Mistake> {
    serde_json::from_value::<Agency>(settings).expect("types").check()
}

/// The key that is named when one value of a good agency is replaced.
fn broken(mut settings: Value, path: &str, value: Value) -> String {
    *settings.pointer_mut(path).expect("the value is there") = value;
    check(settings).expect_err(path).key
}

#[test]
fn both_sample_agencies_are_good() {
    assert_eq!(check(ohio()), Ok(()));
    assert_eq!(check(new_york()), Ok(()));
}

#[test]
fn a_text_that_lacks_a_language_is_named_wherever_it_stands() {
    let english = json!({"en": "Something"});
    for path in [
        "/name",
        "/short_name",
        "/service",
        "/address",
        "/offices/1/name",
        "/holidays/3/name",
        "/videos/1/name",
        "/legal_help/0/name",
        "/legal_help/1/area",
        "/hotlines/0/hours",
        "/hotlines/1/name",
        "/address_program/name",
        "/accessibility/complaints/0/name",
    ] {
        let key = format!("agency{}", path.replace('/', "."));
        assert_eq!(broken(ohio(), path, english.clone()), key);
    }
    let mut own = ohio();
    own["terms"]["own"] = english;
    assert_eq!(check(own).expect_err("no Chinese").key, "agency.terms.own");
}

#[test]
fn hours_are_in_order_wherever_they_stand() {
    let hours = json!({"monday": ["13:00-16:00", "08:00-12:00"]});
    for path in ["/help/hours", "/offices/1/hours", "/ways_to_pay/phone/hours"] {
        let key = format!("agency{}", path.replace('/', "."));
        assert_eq!(broken(ohio(), path, hours.clone()), key);
    }
}

#[test]
fn an_office_has_a_code_of_its_own() {
    assert_eq!(
        broken(ohio(), "/offices/1/code", json!("OF-01")),
        "agency.offices.1.code"
    );
}

#[test]
fn holidays_are_in_order_and_named_once() {
    let day = ohio()["holidays"][2]["date"].clone();
    assert_eq!(broken(ohio(), "/holidays/3/date", day), "agency.holidays.3.date");
}

#[test]
fn an_account_of_the_state_has_a_provider_and_ours_has_none() {
    assert_eq!(
        broken(new_york(), "/accounts/kind", json!("own")),
        "agency.accounts.provider"
    );
    assert_eq!(
        broken(ohio(), "/accounts/kind", json!("linked")),
        "agency.accounts.provider"
    );
    assert_eq!(
        broken(ohio(), "/accounts/link_hours", json!(97)),
        "agency.accounts.link_hours"
    );
}

#[test]
fn only_proofs_that_pages_have_words_for_are_accepted() {
    assert_eq!(
        broken(ohio(), "/proof/receives", json!(["web-id", "card"])),
        "agency.proof.receives"
    );
    assert_eq!(
        broken(ohio(), "/proof/receives", json!([])),
        "agency.proof.receives"
    );
    assert_eq!(
        broken(ohio(), "/proof/pays", json!(["card"])),
        "agency.proof.pays"
    );
}

#[test]
fn a_proof_has_its_table_and_no_table_stands_there_in_vain() {
    assert_eq!(
        broken(ohio(), "/proof/web_id", Value::Null),
        "agency.proof.web_id"
    );
    assert_eq!(
        broken(ohio(), "/proof/receives", json!(["web-id"])),
        "agency.proof.card"
    );
    assert_eq!(
        broken(ohio(), "/proof/card/digits", json!(0)),
        "agency.proof.card.digits"
    );
    assert_eq!(broken(ohio(), "/card", Value::Null), "agency.card");
    assert_eq!(broken(new_york(), "/card", Value::Null), "agency.card");
    assert_eq!(
        broken(new_york(), "/proof/pin/letter_days", json!([10, 5])),
        "agency.proof.pin.letter_days"
    );
}

#[test]
fn a_way_to_pay_is_named_once_and_described() {
    let order = |order: Value| broken(ohio(), "/ways_to_pay/order", order);
    assert_eq!(
        order(json!(["withholding", "online", "online"])),
        "agency.ways_to_pay.order"
    );
    assert_eq!(
        order(json!(["online", "phone", "mail", "cash"])),
        "agency.ways_to_pay.order"
    );
    assert_eq!(
        order(json!(["withholding", "online", "phone", "mail"])),
        "agency.ways_to_pay.cash"
    );
    assert_eq!(
        broken(ohio(), "/ways_to_pay/online", Value::Null),
        "agency.ways_to_pay.online"
    );
}

#[test]
fn what_is_said_about_a_way_to_pay_makes_sense() {
    let days = broken(ohio(), "/ways_to_pay/mail/days", json!([5, 5]));
    assert_eq!(days, "agency.ways_to_pay.mail.days");
    let write = broken(ohio(), "/ways_to_pay/mail/write", json!(["name", "order"]));
    assert_eq!(write, "agency.ways_to_pay.mail.write");
    assert_eq!(
        broken(ohio(), "/ways_to_pay/cash/most", json!(0)),
        "agency.ways_to_pay.cash.most"
    );
}

#[test]
fn support_is_paid_out_somehow_and_a_rule_says_how_soon() {
    assert_eq!(broken(ohio(), "/paid/ways", json!([])), "agency.paid.ways");
    assert_eq!(
        broken(ohio(), "/paid/rule_days", Value::Null),
        "agency.paid.rule_days"
    );
}

#[test]
fn a_window_is_at_most_four_hours_long() {
    assert_eq!(
        broken(ohio(), "/service_window/opens", json!("08:00")),
        "agency.service_window"
    );
}

#[test]
fn what_would_leave_a_gap_on_a_page_is_named() {
    for (path, value) in [
        ("/id", json!(" ")),
        ("/card/name", json!("")),
        ("/guide/pages", json!(0)),
        ("/offices/0/address", json!([])),
        ("/offices/1/address/0", json!("")),
        ("/offices/0/code", json!("OF 01\"x")),
        ("/help/languages/2", json!("klingon")),
        ("/privacy/ssn_laws", json!([])),
        ("/ways_to_pay/mail/payee", json!("")),
        ("/ways_to_pay/mail/address", json!([])),
    ] {
        let key = format!("agency{}", path.replace('/', "."));
        assert_eq!(broken(ohio(), path, value), key);
    }
}
