//! Mistakes of an operator.

use std::fs::{self, Permissions};
use std::net::TcpListener;
use std::os::unix::fs::PermissionsExt;

use crate::Operator;

#[test]
fn a_misspelt_command_or_option_is_named_with_what_is_like_it() {
    let operator = Operator::new();
    let says = |arguments: &[&str]| operator.refusal(arguments, &[]);
    assert_eq!(
        says(&["serv"]),
        "portal: unrecognized subcommand 'serv'; a similar subcommand exists: 'serve'; `portal help` shows all commands"
    );
    assert!(says(&["serve", "--prot"]).contains("unexpected argument '--prot' found"));
    assert!(says(&["demo", "--cases", "many"]).contains("invalid value 'many' for '--cases <CASES>'"));
    assert!(says(&["feed", "import"]).contains("<FILE>"));
    assert!(says(&["--config"]).contains("'--config <FILE>'"));
}

#[test]
fn a_file_that_cannot_be_read_is_named() {
    let operator = Operator::new();
    let says = |arguments: &[&str]| operator.refusal(arguments, &[]);
    assert!(
        says(&["--config", "none.toml", "serve"]).starts_with("portal: cannot read none.toml: No such file")
    );
    assert!(says(&["--config", ".", "serve"]).starts_with("portal: cannot read .: Is a directory"));
    assert!(says(&["feed", "check", "none.jsonl"]).contains("none.jsonl"));
    assert!(says(&["feed", "import", "none.jsonl"]).contains("none.jsonl"));
}

#[test]
fn an_app_can_be_removed_only_where_somebody_named_has_one() {
    let operator = Operator::new();
    let says = |input: &str| {
        let file = operator.file("user-id.txt", input);
        let input = fs::File::open(operator.path().join(file)).expect("the input");
        let output = operator
            .portal(&["authenticator", "remove"])
            .stdin(input)
            .output();
        String::from_utf8(output.expect("run").stderr).expect("text")
    };
    assert!(says("").contains("portal: no user ID was typed"));
    let nobody = says("nobody.here\n");
    assert!(nobody.contains("portal: no account with this user ID has an authenticator app"));
    assert!(!nobody.contains("nobody.here"));
}

#[test]
fn a_mistake_in_the_configuration_is_named_with_its_line_or_variable() {
    let operator = Operator::new();
    let file = operator.file("agency.toml", "[server]\nlisten = \"127.0.0.1:0\"\nlistn = 1\n");
    let said = operator.refusal(&["--config", &file, "config", "check"], &[]);
    assert!(
        said.starts_with("portal: agency.toml, line 3: server.listn is not a setting here"),
        "{said}"
    );
    for (variable, value, expected) in [
        ("PORTAL_SERVER__LISTN", "x", "server.listn is not a setting here"),
        (
            "PORTAL_LIMITS__REQUESTS",
            "many",
            "limits.requests must be a whole number",
        ),
        ("PORTAL_SESSIONS__IDLE", "soon", "sessions.idle"),
        ("PORTAL_SERVER__LOG", "inof", "server.log must be a level"),
        (
            "PORTAL_SERVER__TRUSTED_PROXIES",
            "[\"x\"]",
            "expected IP addresses or networks",
        ),
    ] {
        let said = operator.refusal(&["serve"], &[(variable, value)]);
        assert!(
            said.starts_with(&format!("portal: environment variable {variable}: "))
                && said.contains(expected),
            "{said}"
        );
    }
}

#[test]
fn a_port_that_is_taken_is_named_with_the_setting_that_chooses_another() {
    let operator = Operator::new();
    let taken = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = taken.local_addr().expect("bound").to_string();
    let said = operator.refusal(&["serve"], &[("PORTAL_SERVER__LISTEN", &address)]);
    assert_eq!(
        said,
        format!(
            "portal: cannot listen on {address}: Address already in use (os error 98); choose another with server.listen or PORTAL_SERVER__LISTEN"
        )
    );
}

#[test]
fn a_data_folder_or_key_file_that_cannot_be_used_is_named() {
    let operator = Operator::new();
    operator.file("taken", "");
    let said = operator.refusal(&["serve"], &[("PORTAL_SERVER__DATA_DIR", "taken")]);
    assert!(
        said.starts_with("portal: cannot make the folder taken, see server.data_dir: "),
        "{said}"
    );

    let keys = operator.path().join("data/keys.toml");
    let rotated = operator.portal(&["keys", "rotate"]).output().expect("run");
    assert!(rotated.status.success());
    fs::set_permissions(&keys, Permissions::from_mode(0o644)).expect("changed");
    assert!(
        operator
            .refusal(&["serve"], &[])
            .contains("has mode 644, others may have read it: chmod 600 it")
    );
    fs::set_permissions(&keys, Permissions::from_mode(0o600)).expect("changed");
    fs::write(&keys, "nothing").expect("written");
    for command in [&["serve"][..], &["keys", "rotate"]] {
        assert!(
            operator
                .refusal(command, &[])
                .contains("is damaged: restore it from a copy")
        );
    }
}

#[test]
fn a_database_that_is_none_or_of_another_version_is_named() {
    let operator = Operator::new();
    operator.file(
        "text.sqlite",
        "this is no database, whatever its name may say about it",
    );
    let said = operator.refusal(&["serve"], &[("PORTAL_DATABASE__URL", "sqlite:text.sqlite")]);
    assert!(
        said.starts_with("portal: cannot open text.sqlite: ") && said.contains("not a database"),
        "{said}"
    );
    let said = operator.refusal(&["serve"], &[("PORTAL_DATABASE__URL", "sqlite:none/x.sqlite")]);
    assert!(
        said.contains("cannot make the database file none/x.sqlite: No such file"),
        "{said}"
    );
    let said = operator.refusal(&["serve"], &[("PORTAL_DATABASE__URL", "mysql://u:hunter2@h/d")]);
    assert!(
        said.contains("expected sqlite:PATH or postgres://") && !said.contains("hunter2"),
        "{said}"
    );
}

#[test]
fn a_certificate_that_cannot_be_shown_is_found_before_the_start() {
    let operator = Operator::new();
    let (certificate, key) = (
        operator.file("c.pem", "nothing"),
        operator.file("k.pem", "nothing"),
    );
    let environment = [
        ("PORTAL_SERVER__BASE_URL", "https://localhost"),
        ("PORTAL_TLS__CERTIFICATE", &*certificate),
        ("PORTAL_TLS__KEY", &*key),
    ];
    for command in [&["config", "check"][..], &["serve"]] {
        let said = operator.refusal(command, &environment);
        assert_eq!(
            said,
            "portal: cannot use c.pem: it holds no certificate in PEM form; see tls.certificate"
        );
    }
}
