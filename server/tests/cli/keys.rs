//! The key that the agency gets is seen once, and only here.

use std::fs;

use crate::Operator;

#[test]
fn a_shared_key_is_printed_once_kept_in_the_key_file_and_forgotten_by_its_name() {
    let operator = Operator::new();
    let run = |arguments: &[&str]| {
        let output = operator.portal(arguments).output().expect("run");
        assert!(output.status.success(), "{output:?}");
        String::from_utf8(output.stdout).expect("text")
    };
    let said = run(&["keys", "share"]);
    let line = |name: &str| {
        let line = said.lines().find_map(|line| line.strip_prefix(name));
        line.expect("a line of its own").to_owned()
    };
    let (kid, key) = (line("kid "), line("key ").replace(' ', ""));
    assert_eq!((kid.len(), key.len(), line("check ").len()), (9, 64, 64));
    let kept = || fs::read_to_string(operator.path().join("data/keys.toml")).expect("the key file");
    assert!(kept().contains(&kid) && !kept().contains(&key));

    let other = operator.refusal(&["keys", "forget-shared", "2020-none"], &[]);
    assert_eq!(
        other,
        format!("portal: no shared key is called 2020-none; known are: {kid}")
    );
    run(&["keys", "forget-shared", &kid]);
    assert!(!kept().contains(&kid));
    assert!(kept().contains("version = 1"), "the portal's own keys stay");
}
