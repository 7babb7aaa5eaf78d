//! Is a new language a folder, and nothing else?
//!
//! The crate is copied beside itself, gets a folder `fr`, and is built and asked, as a translator's machine would.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::catalog::root;
use crate::generator::source;

const PROGRAM: &str = r#"
//! Says one message in French.
use locales::{Audience, Locale, Money, Pack, m, negotiate, path_locale};

fn main() {
    let french = Locale::from_tag("fr").expect("the folder is there");
    let pack = Pack::get(french, Audience::Page);
    println!("{}", french.endonym());
    println!("{}", pack.say(&m::sign_in::title()));
    println!("{}", pack.money(Money(123_456)));
    println!("{:?}", negotiate("fr-CA,fr;q=0.9,en;q=0.8").locale);
    println!("{:?}", path_locale("fr-CA"));
}
"#;

#[test]
fn a_folder_of_translations_is_a_language() {
    let copy = Path::new(env!("CARGO_TARGET_TMPDIR")).join("new-language");
    let crate_folder = copy.join("locales");
    let _ = fs::remove_dir_all(&copy);
    for folder in ["build", "src", "en", "zh-Hans"] {
        copy_folder(&root().join(folder), &crate_folder.join(folder));
    }
    for file in ["build.rs", "Cargo.toml"] {
        fs::copy(root().join(file), crate_folder.join(file)).unwrap();
    }
    copy_workspace(&copy);
    write_french(&crate_folder);
    fs::create_dir_all(crate_folder.join("examples")).unwrap();
    fs::write(crate_folder.join("examples/say.rs"), PROGRAM).unwrap();

    let output = Command::new(env!("CARGO"))
        .args(["run", "--quiet", "--offline", "--example", "say"])
        .current_dir(&crate_folder)
        .env(
            "CARGO_TARGET_DIR",
            Path::new(env!("CARGO_TARGET_TMPDIR")).join("new-language-target"),
        )
        .output()
        .unwrap();
    let said = String::from_utf8(output.stdout).unwrap();
    let expected = "Français\nSe connecter\n1\u{202f}234,56\u{a0}$\nSome(Fr)\nRedirect(Fr)\n";
    assert_eq!(said, expected, "{}", String::from_utf8_lossy(&output.stderr));
}

/// A workspace of this one crate, with the versions of ours.
fn copy_workspace(copy: &Path) {
    let ours = fs::read_to_string(root().join("../Cargo.toml")).unwrap();
    let mut manifest: toml::Table = ours.parse().unwrap();
    let workspace = manifest["workspace"].as_table_mut().unwrap();
    workspace.insert("members".into(), toml::Value::Array(vec!["locales".into()]));
    workspace["dependencies"]
        .as_table_mut()
        .unwrap()
        .retain(|_, version| version.get("path").is_none());
    fs::write(copy.join("Cargo.toml"), manifest.to_string()).unwrap();
    fs::copy(root().join("../Cargo.lock"), copy.join("Cargo.lock")).unwrap();
}

/// French as a translator would begin: the English files, with the first words changed.
fn write_french(crate_folder: &Path) {
    let english = crate_folder.join("en");
    let french = crate_folder.join("fr");
    copy_folder(&english, &french);
    let change = |file: &str, from: &str, to: &str| {
        let text = fs::read_to_string(french.join(file)).unwrap();
        assert!(text.contains(from), "{file}: {from}");
        fs::write(french.join(file), text.replace(from, to)).unwrap();
    };
    change("terms.ftl", "-endonym = English", "-endonym = Français");
    change(
        "terms.ftl",
        "-group-separator = ,",
        "-group-separator = { \"\\u202F\" }",
    );
    change("terms.ftl", "-decimal-separator = .", "-decimal-separator = ,");
    change(
        "format.ftl",
        "format-money = ${ $amount }",
        "format-money = { $amount }{ \"\\u00A0\" }$",
    );
    change(
        "sign-in.ftl",
        "sign-in-title = Sign in",
        "sign-in-title = Se connecter",
    );
    assert!(source::read(crate_folder).is_ok_and(|languages| languages.len() == 3));
}

fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        fs::copy(&path, to.join(path.file_name().unwrap())).unwrap();
    }
}
