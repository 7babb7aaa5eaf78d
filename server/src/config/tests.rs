//! Does a mistake lead the operator to the right line?

use super::{Config, Source};

fn sample(change: impl FnOnce(&str) -> String) -> Result<Config, String> {
    Config::from_text("agency.toml", &change(include_str!("../../agencies/ohio.toml")))
        .map_err(|e| e.to_string())
}

fn refusal(change: impl FnOnce(&str) -> String) -> String {
    sample(change).expect_err("the configuration is wrong")
}

#[test]
fn both_sample_agencies_are_valid() {
    for name in ["ohio", "new-york"] {
        let source = Source::find(Some(name.into()));
        assert_eq!(source, Source::Sample(name));
        Config::load(&source).expect(name);
    }
}

#[test]
fn a_file_that_is_not_there_is_named_with_the_option_that_names_another() {
    let error = Config::load(&Source::File("no-such.toml".into()))
        .expect_err("there is no such file")
        .to_string();
    assert!(error.starts_with("cannot read no-such.toml: "), "{error}");
    assert!(error.ends_with("--config FILE"), "{error}");
}

#[test]
fn an_unknown_setting_is_reported_with_its_line_and_the_known_ones() {
    let error = refusal(|text| format!("[server]\nlistn = \"127.0.0.1:1\"\n{text}"));
    assert!(
        error.starts_with("agency.toml, line 2: server.listn is not a setting here; known are listen, "),
        "{error}"
    );
}

#[test]
fn a_value_of_the_wrong_kind_is_reported_without_the_value() {
    let error = refusal(|text| format!("[limits]\nrequests = \"hunter2\"\n{text}"));
    assert_eq!(
        error,
        "agency.toml, line 2: limits.requests must be a whole number"
    );
    let error = refusal(|text| format!("[limits]\nbody = 5\n{text}"));
    assert_eq!(
        error,
        "agency.toml, line 2: limits.body must be a duration, such as \"5 s\""
    );
}

#[test]
fn a_syntax_error_is_reported_with_its_line() {
    let error = refusal(|text| format!("[limits]\nrequests = = 3\n{text}"));
    assert!(error.starts_with("agency.toml, line 2: this line: "), "{error}");
}

#[test]
fn a_missing_setting_is_reported_by_name() {
    let error = refusal(|text| text.replacen("time_zone", "# time_zone", 1));
    assert!(error.contains("agency.time_zone is missing"), "{error}");
}

#[test]
fn a_text_that_lacks_a_language_is_reported() {
    let error = refusal(|text| text.replacen("zh-Hans = \"", "# zh-Hans = \"", 1));
    assert!(
        error.contains("must be a text for the language `zh-Hans`"),
        "{error}"
    );
}

#[test]
fn a_mistake_in_an_entry_of_a_list_is_reported_with_the_line_of_that_entry() {
    let line = |text: &str, part: &str| text.lines().position(|line| line == part).expect("a line") + 1;
    let error = refusal(|text| text.replace("code = \"OF-02\"", "code = \"OF-01\""));
    let sample = include_str!("../../agencies/ohio.toml");
    let second = line(sample, "code = \"OF-02\"");
    assert_eq!(
        error,
        format!("agency.toml, line {second}: agency.offices.1.code must be the code of one office only")
    );

    let monday = "monday = [\"08:30-12:00\", \"13:00-16:00\"]";
    let error = refusal(|text| text.replace(monday, "monday = [\"08:30-12:00\", \"13:00\"]"));
    let wrong = line(sample, monday);
    assert!(
        error.starts_with(&format!(
            "agency.toml, line {wrong}: agency.offices.1.hours.monday"
        )),
        "{error}"
    );
    assert!(
        error.ends_with("expected hours such as \"08:00-17:00\""),
        "{error}"
    );
}

#[test]
fn a_word_that_is_not_known_is_answered_with_those_that_are() {
    let error = refusal(|text| text.replace("kind = \"own\"", "kind = \"ours\""));
    assert!(
        error.ends_with("agency.accounts.kind must be one of \"own\", \"linked\""),
        "{error}"
    );
}

#[test]
fn a_day_and_a_time_are_texts_in_quotes() {
    let error = refusal(|text| text.replacen("date = \"2026-11-26\"", "date = 2026-11-26", 1));
    assert!(
        error.ends_with("agency.holidays.0.date must be a day in quotes, such as \"2026-11-26\""),
        "{error}"
    );
    let error = refusal(|text| text.replacen("closes = \"03:00\"", "closes = 3", 1));
    assert!(
        error.ends_with("agency.service_window.closes must be a time of day in quotes, such as \"08:00\""),
        "{error}"
    );
}

#[test]
fn plain_http_is_only_accepted_on_this_machine() {
    let with = |url: &str| sample(|text| format!("[server]\nbase_url = \"{url}\"\n{text}"));
    assert!(with("http://localhost:3000").is_ok());
    assert!(with("http://127.0.0.1").is_ok());
    assert!(with("https://portal.example.gov").is_ok());
    let error = with("http://portal.example.gov").expect_err("sessions would travel in clear");
    assert!(
        error.starts_with("agency.toml, line 2: server.base_url must be https://"),
        "{error}"
    );
}

#[test]
fn a_portal_with_a_certificate_of_its_own_is_reached_by_https() {
    let tls = "[tls]\ncertificate = \"c.pem\"\nkey = \"k.pem\"\n";
    let error = refusal(|text| format!("{tls}{text}"));
    assert!(
        error.contains("server.base_url must be an address with https://"),
        "{error}"
    );
    let base_url = "[server]\nbase_url = \"https://portal.example\"\n";
    assert!(sample(|text| format!("{base_url}{tls}{text}")).is_ok());
}

#[test]
fn a_misspelt_log_level_is_refused_and_not_taken_for_a_module() {
    let with = |log: &str| sample(|text| format!("[server]\nlog = \"{log}\"\n{text}"));
    for good in [
        "info",
        "WARN",
        "off",
        "info,sqlx=warn",
        "server::http=debug, error",
    ] {
        assert!(with(good).is_ok(), "{good}");
    }
    for bad in ["inof", "", "info,", "server=loud", "[["] {
        let error = with(bad).expect_err("no filter");
        assert!(
            error.starts_with("agency.toml, line 2: server.log must be "),
            "{error}"
        );
    }
}

#[test]
fn a_base_url_with_a_path_or_a_user_is_refused() {
    for url in [
        "https://a.example/x",
        "https://a.example?x",
        "https://u@a.example",
        "ftp://a.example",
        "a.example",
        "",
    ] {
        assert!(
            sample(|text| format!("[server]\nbase_url = \"{url}\"\n{text}")).is_err(),
            "{url}"
        );
    }
}

#[test]
fn the_warning_must_come_before_the_end_it_warns_of() {
    let error = refusal(|text| format!("[sessions]\nidle = \"1 min\"\nwarning = \"2 min\"\n{text}"));
    assert_eq!(
        error,
        "agency.toml, line 2: sessions.idle must be longer than sessions.warning"
    );
}

#[test]
fn a_watched_folder_needs_a_key_or_the_word_that_none_is_asked_for() {
    let with = |feed: &str| sample(|text| format!("[feed]\n{feed}\n{text}"));
    let key = "RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3";
    assert!(with("").is_ok());
    assert!(with("watch = \"in\"\nsignatures = \"none\"").is_ok());
    assert!(with(&format!("watch = \"in\"\npublic_keys = [\"{key}\"]")).is_ok());
    let error = with("watch = \"in\"").expect_err("anybody could write there");
    assert!(
        error.contains("feed.public_keys must be at least one key"),
        "{error}"
    );
    let error = with(&format!("public_keys = [\"{key}\", \"RWQf6\"]")).expect_err("no key");
    assert!(
        error.starts_with("agency.toml, line 2: feed.public_keys.1 must be a public key of minisign"),
        "{error}"
    );
    let error = with(&format!("signatures = \"none\"\npublic_keys = [\"{key}\"]")).expect_err("which?");
    assert!(
        error.starts_with("agency.toml, line 2: feed.signatures must be \"required\""),
        "{error}"
    );
    let error = with("signatures = \"no\"").expect_err("no such word");
    assert!(error.contains("must be one of \"required\", \"none\""), "{error}");
}

#[test]
fn a_database_password_never_shows() {
    let url = "postgres://portal:hunter2@db/portal";
    let config = sample(|text| format!("[database]\nurl = \"{url}\"\n{text}")).expect("valid");
    assert!(!format!("{config:?}").contains("hunter2"));
    assert_eq!(config.database_url().reveal(), url);

    let error = refusal(|text| format!("[database]\nurl = \"mysql://portal:hunter2@db\"\n{text}"));
    assert!(
        error.contains("line 2: database.url") && !error.contains("hunter2"),
        "{error}"
    );
}

#[test]
fn a_proxy_is_trusted_by_network_in_either_family_of_addresses() {
    let config = sample(|text| format!("[server]\ntrusted_proxies = [\"10.0.0.0/8\", \"::1\"]\n{text}"))
        .expect("valid");
    let trusts = |ip: &str| {
        config
            .server
            .trusted_proxies
            .contains(ip.parse().expect("an address"))
    };
    assert!(trusts("10.2.3.4") && trusts("::ffff:10.2.3.4") && trusts("::1"));
    assert!(!trusts("11.0.0.1") && !trusts("::2"));
}
