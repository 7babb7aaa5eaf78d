//! Does the build refuse what is wrong in a language file, and say where and what to do?

use std::fs;
use std::path::Path;

use tempfile::TempDir;

use crate::generator::generate;

const HEAD: &str = "### Audience: page\n\n";

const TERMS: &str =
    "### Audience: every\n\n-endonym = X\n-endonym-short = X\n-group-separator = ,\n-decimal-separator = .\n";

/// Languages with one file each, `a.ftl`, besides the terms.
fn tree(languages: &[(&str, &str)]) -> TempDir {
    let root = TempDir::new().unwrap();
    for (tag, messages) in languages {
        let folder = root.path().join(tag);
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join("terms.ftl"), TERMS).unwrap();
        fs::write(folder.join("a.ftl"), format!("{HEAD}{messages}")).unwrap();
    }
    root
}

/// What the build says about English and Chinese messages.
fn faults(english: &str, chinese: &str) -> Vec<String> {
    let root = tree(&[("en", english), ("zh-Hans", chinese)]);
    generate(root.path())
        .err()
        .unwrap_or_default()
        .iter()
        .map(ToString::to_string)
        .collect()
}

#[track_caller]
fn one_fault(english: &str, chinese: &str, expected: &str) {
    assert_eq!(faults(english, chinese), [expected]);
}

const ONE: &str = "# Context: here\n# $n (Number) how many, e.g. 2\na-one = { $n } things\n";

#[test]
fn languages_that_fit_build() {
    assert_eq!(faults(ONE, "a-one = { $n } 件\n"), [""; 0]);
}

#[test]
fn a_missing_message_is_named_with_its_english() {
    let two = format!("{ONE}# Context: there\na-two = Two\n");
    one_fault(
        &two,
        "a-one = { $n } 件\n",
        "locales/zh-Hans/a.ftl:3: `a-two` is missing here. English: “Two”.",
    );
}

#[test]
fn a_missing_file_is_named() {
    let root = tree(&[("en", ONE), ("zh-Hans", "")]);
    fs::remove_file(root.path().join("zh-Hans/a.ftl")).unwrap();
    let found = generate(root.path()).err().unwrap();
    assert_eq!(
        found[0].to_string(),
        "locales/zh-Hans/a.ftl:1: is missing. Translate en/a.ftl."
    );
}

#[test]
fn a_message_that_english_lacks_is_refused() {
    let extra = "a-one = { $n } 件\na-old = 旧\n";
    one_fault(
        ONE,
        extra,
        "locales/zh-Hans/a.ftl:4: `a-old` is not in en/a.ftl. Delete it, or write the English first.",
    );
}

#[test]
fn a_wrong_and_a_forgotten_argument_are_named() {
    let found = faults(ONE, "a-one = { $m } 件\n");
    assert_eq!(
        found,
        [
            "locales/zh-Hans/a.ftl:3: `a-one` uses `$m`, which the English comment does not declare. Declared: $n.",
            "locales/zh-Hans/a.ftl:3: `a-one` must use `$n`: how many.",
        ]
    );
}

#[test]
fn an_argument_without_a_declaration_is_refused_in_english_too() {
    let english = "# Context: here\na-one = { $n }\n";
    let chinese = "a-one = 一\n";
    one_fault(
        english,
        chinese,
        "locales/en/a.ftl:4: `a-one` uses `$n`, which the English comment does not declare. Declared: none.",
    );
}

#[test]
fn a_date_needs_its_function() {
    let english = "# Context: here\n# $d (Date) day, e.g. 2026-11-22\na-one = { $d }\n";
    one_fault(
        english,
        "a-one = { DATE($d) }\n",
        "locales/en/a.ftl:5: `a-one` must write `$d` as { DATE($d) }.",
    );
}

#[test]
fn a_sum_cannot_be_selected_on() {
    let english = "# Context: here\n# $m (Money) sum, e.g. 100\na-one = { $m ->\n    [0] none\n   *[other] { MONEY($m) }\n  }\n";
    one_fault(
        english,
        "a-one = { MONEY($m) }\n",
        "locales/en/a.ftl:5: `a-one` selects on `$m`. Only a Number or a Key can be selected on.",
    );
}

#[test]
fn a_tag_must_be_in_every_language() {
    let english = "# Context: here\n# <help> link\na-one = <help>Help</help>\n";
    one_fault(
        english,
        "a-one = 帮助\n",
        "locales/zh-Hans/a.ftl:3: `a-one`: `<help>` must be declared in English and used in every language.",
    );
}

#[test]
fn a_tag_that_is_not_declared_is_refused() {
    let english = "# Context: here\na-one = <b>Help</b>\n";
    one_fault(
        english,
        "a-one = 帮助\n",
        "locales/en/a.ftl:4: `a-one`: `<b>` must be declared in English and used in every language.",
    );
}

#[test]
fn a_message_needs_a_context_and_the_prefix_of_its_file() {
    let found = faults("b-one = One\n", "b-one = 一\n");
    assert_eq!(
        found,
        [
            "locales/en/a.ftl:3: `b-one` must begin with the name of its file: `a-`.",
            "locales/en/a.ftl:3: `b-one` has no context. Write `# Context: where it is read` in the line above it.",
        ]
    );
}

#[test]
fn what_is_not_fluent_is_named_with_its_line() {
    let found = faults(ONE, "a-one = { $n\n");
    assert!(
        found[0].starts_with("locales/zh-Hans/a.ftl:3: is not Fluent: "),
        "{found:?}"
    );
}

#[test]
fn a_type_that_does_not_exist_is_named() {
    let found = faults(
        "# Context: here\n# $n (Float) how many, e.g. 2.5\na-one = { $n }\n",
        "a-one = { $n }\n",
    );
    let expected = "locales/en/a.ftl:5: `$n` has the unknown type `Float`. Types are Text, Number, Key, Date, DateTime, Money, Percent.";
    assert_eq!(found[0], expected);
}

#[test]
fn a_term_that_does_not_exist_is_named() {
    let english = "# Context: here\na-one = { -brand }\n";
    one_fault(
        english,
        "a-one = 一\n",
        "locales/en/a.ftl:4: `a-one` refers to the term `-brand`, which does not exist.",
    );
}

#[test]
fn attributes_must_be_the_same() {
    let english = "# Context: here\na-one = One\n    .hint = Two\n";
    one_fault(
        english,
        "a-one = 一\n",
        "locales/zh-Hans/a.ftl:3: `a-one` must have the same value and attributes, in the same order, as in English.",
    );
}

#[test]
fn a_file_without_an_audience_is_refused() {
    let root = tree(&[("en", "")]);
    fs::write(root.path().join("en/b.ftl"), "# Context: here\nb-one = One\n").unwrap();
    let found = generate(root.path()).err().unwrap();
    assert!(
        found[0]
            .to_string()
            .starts_with("locales/en/b.ftl:1: the first line must be `### Audience: page`")
    );
}

#[test]
fn the_same_folders_give_the_same_files_every_time() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let first = generate(here).ok().unwrap().files;
    assert_eq!(first, generate(here).ok().unwrap().files);
}

#[test]
fn a_draft_borrows_from_english_what_it_lacks() {
    let root = tree(&[
        ("en", &format!("{ONE}# Context: there\na-two = Two\n")),
        ("fr", "a-one = { $n } choses\n"),
    ]);
    fs::write(root.path().join("fr/draft.toml"), "").unwrap();
    let files = generate(root.path()).ok().unwrap().files;
    let text = |name: &str| files.iter().find(|(file, _)| file == name).unwrap().1.clone();
    assert!(text("fr.page.ftl").contains("choses") && text("fr.page.ftl").contains("a-two = Two"));
    assert!(text("packs.rs").contains("borrowed: &[\"a-two\"]"));
    assert!(text("languages.rs").contains("const DRAFTS: &[Locale] = &[Locale::Fr];"));
}
