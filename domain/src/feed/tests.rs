//! Does a file, line by line, get the verdict that `docs/feed.md` promises?

use proptest::prelude::*;

use super::*;

const EXAMPLE: &str = include_str!("../../../docs/feed-example.jsonl");
/// The hash that the example's trailer states; hashing itself is the server's.
const EXAMPLE_HASH: &str = "6d239126b1b76271f5e3d700454912d24dbbe4a602b3030a8fcc2cd0540b6a76";

fn judge(text: &str, sha256: &str) -> Checked {
    let mut check = Check::default();
    for line in text.split_terminator('\n') {
        if matches!(check.line(line.as_bytes()), Step::Stop) {
            break;
        }
    }
    check.finish(sha256, text.ends_with('\n'))
}

fn verdict(text: &str) -> Option<Code> {
    judge(text, EXAMPLE_HASH).faults.worst
}

/// The verdict on the example with one of its texts replaced.
fn with(old: &str, new: &str) -> Option<Code> {
    assert!(EXAMPLE.contains(old), "the example has no {old}");
    verdict(&EXAMPLE.replacen(old, new, 1))
}

fn header() -> Header {
    judge(EXAMPLE, EXAMPLE_HASH)
        .header
        .expect("the example has a header")
}

#[test]
fn the_example_of_the_documentation_is_a_feed() {
    let checked = judge(EXAMPLE, EXAMPLE_HASH);
    assert_eq!(checked.faults.first, vec![]);
    assert_eq!(checked.totals.records(), 30);
}

#[test]
fn every_line_written_again_is_the_line_that_was_read() {
    let header = header();
    for line in EXAMPLE
        .lines()
        .filter(|line| !line.contains("header") && !line.contains("trailer"))
    {
        let read = Line::parse(line.as_bytes(), &header).expect("a line of the example");
        let mut written = Vec::new();
        read.write(&mut written);
        assert_eq!(Line::parse(&written, &header), Ok(read));
    }
}

#[test]
fn another_hash_or_another_sum_is_named_as_such() {
    assert_eq!(judge(EXAMPLE, &"0".repeat(64)).faults.worst, Some(Code::Hash));
    assert_eq!(with("\"charge\":30000", "\"charge\":30001"), Some(Code::Totals));
    assert_eq!(with("\"lines\":32", "\"lines\":33"), Some(Code::Totals));
    assert_eq!(with("\"deletes\":0", "\"deletes\":1"), Some(Code::Totals));
    assert_eq!(with("\"role\":3", "\"role\":2"), Some(Code::Totals));
    let faults = judge(
        &EXAMPLE.replace("\"charge\":30000", "\"charge\":30001"),
        EXAMPLE_HASH,
    )
    .faults;
    assert_eq!(
        faults.first[0].what,
        "sums.charge: the trailer says 30001, the file has 30000"
    );
}

#[test]
fn a_file_cut_after_any_byte_is_truncated() {
    for end in 0..EXAMPLE.len() {
        if EXAMPLE.is_char_boundary(end) {
            let cut = &EXAMPLE[..end];
            let whole_lines = cut.rfind('\n').map_or(0, |at| at + 1);
            let checked = judge(&cut[..whole_lines], EXAMPLE_HASH);
            assert_eq!(
                checked.faults.worst,
                Some(Code::Truncated),
                "cut after byte {end}"
            );
        }
    }
}

#[test]
fn bytes_that_are_no_line_of_a_feed_are_a_fault_of_syntax() {
    for (old, new) in [
        ("\"given\":\"Li\"", "\"given\":\"Li\",\"given\":\"Lu\""),
        ("\n{\"t\":\"office\"", "\r\n{\"t\":\"office\""),
        ("{\"t\":\"header\"", "\u{feff}{\"t\":\"header\""),
        ("\n{\"t\":\"office\"", "\n\n{\"t\":\"office\""),
        ("{\"t\":\"office\",", "{\"t\":\"office\","), // control: unchanged
        ("{\"t\":\"trailer\"", "[1]\n{\"t\":\"trailer\""),
    ] {
        let expected = (old != new).then_some(Code::Syntax);
        assert_eq!(with(old, new), expected, "{new}");
    }
    let mut check = Check::default();
    check.line(EXAMPLE.lines().next().expect("a header").as_bytes());
    check.line(b"{\"t\":\"person\",\"id\":\"P\xff\"}");
    check.line(format!("{{\"t\":\"{}\"}}", "x".repeat(MAX_LINE)).as_bytes());
    assert_eq!(
        check
            .finish("", true)
            .faults
            .first
            .iter()
            .filter(|fault| fault.code == Code::Syntax)
            .count(),
        2
    );
}

#[test]
fn types_have_an_order() {
    let mut lines: Vec<&str> = EXAMPLE.lines().collect();
    lines.swap(1, 2);
    let faults = judge(&(lines.join("\n") + "\n"), EXAMPLE_HASH).faults;
    assert_eq!((faults.worst, faults.first[0].line), (Some(Code::Syntax), 3));
}

#[test]
fn money_is_an_integer_of_cents_within_the_limit() {
    for wrong in ["12.5", "1e3", "\"100\"", "1000000000000", "true", "null"] {
        assert_eq!(
            with("\"amount\":-1500", &format!("\"amount\":{wrong}")),
            Some(Code::Value),
            "{wrong}"
        );
    }
    assert_eq!(with("\"past_due\":22500", "\"past_due\":999999999999"), None);
}

#[test]
fn dates_ids_words_and_rules_between_fields_are_held_to_their_form() {
    for (old, new) in [
        ("\"since\":\"2025-03-02\"", "\"since\":\"2025-02-29\""),
        ("\"since\":\"2025-03-02\"", "\"since\":\"25-3-2\""),
        ("\"birth\":\"1989-04-12\"", "\"birth\":\"1889-04-12\""),
        ("\"id\":\"P-52\"", "\"id\":\"P 52\""),
        ("\"v\":1", "\"v\":0"),
        ("\"role\":\"ncp\"", "\"role\":\"father\""),
        (
            "\"kind\":\"reversal\",\"reverses\":\"PM-2\"",
            "\"kind\":\"reversal\"",
        ),
        (
            "\"amount\":16500,\"src_public\"",
            "\"amount\":-16500,\"src_public\"",
        ),
        ("\"first_on\":\"2026-11-01\"", "\"first_on\":\"2026-11-02\""),
        ("\"family\":\"Ruiz\",", ""),
        ("\"given\":\"Mei\"", &format!("\"given\":\"{}\"", "x".repeat(201))),
        ("\"basis\":\"amount\"", "\"basis\":\"zero\""),
    ] {
        assert_eq!(with(old, new), Some(Code::Value), "{new}");
    }
}

#[test]
fn a_fault_names_line_record_and_field_and_no_value() {
    let faults = judge(
        &EXAMPLE.replace("\"birth\":\"1989-04-12\"", "\"birth\":\"secret\""),
        EXAMPLE_HASH,
    )
    .faults;
    let words = faults.first[0].to_string();
    assert!(
        words.starts_with("feed-value line 4 (person P-51): `birth` is not a date"),
        "{words}"
    );
    assert!(!words.contains("secret"), "{words}");
}

#[test]
fn a_header_of_another_kind_of_feed_is_refused_at_once() {
    assert_eq!(
        with("\"schema\":\"1.0\"", "\"schema\":\"2.0\""),
        Some(Code::Schema)
    );
    assert_eq!(with("\"mode\":\"full\"", "\"mode\":\"urgent\""), Some(Code::Mode));
    assert_eq!(with("\"parts\":1", "\"parts\":2"), Some(Code::Mode));
    assert_eq!(
        with(
            "\"created\":\"2026-11-21T02:14:07Z\"",
            "\"created\":\"yesterday\""
        ),
        Some(Code::Syntax)
    );
}

#[test]
fn a_newer_minor_version_may_add_only_what_it_calls_optional() {
    let newer = EXAMPLE
        .replace("\"schema\":\"1.0\"", "\"schema\":\"1.1\"")
        .replace("\"interpreter\":true", "\"pronoun\":\"she\"");
    assert_eq!(verdict(&newer), Some(Code::Schema));
    let listed = newer.replace("\"prev\":null", "\"prev\":null,\"optional\":[\"person.pronoun\"]");
    assert_eq!(verdict(&listed), None);
    let known = judge(
        &EXAMPLE.replace("\"interpreter\":true", "\"pronoun\":\"she\""),
        EXAMPLE_HASH,
    );
    assert_eq!((known.faults.worst, known.warnings["field-unknown"]), (None, 1));
}

#[test]
fn secrets_are_refused_in_this_stream() {
    assert_eq!(
        with("\"interpreter\":true", "\"value\":\"900123456\""),
        Some(Code::Secret)
    );
    assert_eq!(with("{\"t\":\"office\"", "{\"t\":\"secret\""), Some(Code::Secret));
}

/// A file of the secrets stream with these records, and how it is judged.
fn judge_secrets(records: &[&str]) -> Checked {
    let header = EXAMPLE.lines().next().expect("a header");
    let puts = records.iter().filter(|line| !line.contains("\"del\"")).count();
    let (mut check, hash) = (Check::of_secrets(), "0".repeat(64));
    let trailer = format!(
        r#"{{"t":"trailer","feed":"example.case","seq":1,"lines":{},"counts":{{"secret":{puts}}},"deletes":{},"sums":{{}},"sha256":"{hash}"}}"#,
        records.len() + 2,
        records.len() - puts
    );
    for line in [header].iter().chain(records).chain([&trailer.as_str()]) {
        if matches!(check.line(line.as_bytes()), Step::Stop) {
            break;
        }
    }
    check.finish(&hash, true)
}

const PIN: &str = r#"{"t":"secret","id":"S-9","v":1,"person":"P-52","case":"7001234567","kind":"pin","kid":"2026a","mac":"9ZwT1Ymp1eHJOc_SRsvQwlpyVeF6x6XuQWmp3P38kxs","expires":"2027-01-31","letter":"L-4"}"#;

#[test]
fn the_secrets_stream_has_records_of_one_kind_and_each_is_held_to_its_form() {
    let gone = r#"{"t":"secret","id":"S-9","v":2,"op":"del","reason":"burned"}"#;
    assert_eq!(judge_secrets(&[PIN, gone]).faults.first, vec![]);
    for (old, new, code) in [
        ("pin", "password", Code::Value),
        ("9ZwT", "9ZwT=", Code::Value),
        ("9ZwT", "", Code::Value),
        ("\"kid\":\"2026a\",", "", Code::Value),
        ("2027-01-31", "2027-02-31", Code::Value),
        ("\"kind\":\"pin\"", "\"kind\":\"ssn\"", Code::Value),
        ("\"v\":1", "\"v\":0", Code::Value),
        ("\"t\":\"secret\"", "\"t\":\"person\"", Code::Schema),
    ] {
        assert!(PIN.contains(old), "{old}");
        let checked = judge_secrets(&[&PIN.replace(old, new)]);
        assert_eq!(checked.faults.worst, Some(code), "{new}");
    }
}

#[test]
fn a_secret_in_clear_stops_the_reading_and_is_not_repeated() {
    let clear = PIN.replace(
        "\"mac\":\"9ZwT1Ymp1eHJOc_SRsvQwlpyVeF6x6XuQWmp3P38kxs\"",
        "\"value\":\"40718\"",
    );
    let checked = judge_secrets(&[&clear, "{broken"]);
    assert_eq!(checked.faults.worst, Some(Code::Secret));
    let words: String = checked.faults.first.iter().map(ToString::to_string).collect();
    assert!(
        words.contains("(secret S-9)") && !words.contains("40718"),
        "{words}"
    );
    assert!(!words.contains("broken") && checked.trailer.is_none());
    // Nor in a type that nobody knows, whatever the header calls optional.
    let header = EXAMPLE.replace("\"prev\":null", "\"prev\":null,\"optional\":[\"proof\"]");
    let proof = "{\"t\":\"proof\",\"id\":\"X\",\"v\":1,\"value\":\"40718\"}\n{\"t\":\"protect\"";
    let hidden = header.replacen("{\"t\":\"protect\"", proof, 1);
    assert_eq!(verdict(&hidden), Some(Code::Secret));
}

#[test]
fn a_line_of_the_secrets_stream_written_again_is_the_line_that_was_read() {
    let header = header();
    let read = |line: &[u8]| match crate::feed::line::sort(line) {
        Ok(crate::feed::line::Sort::Record(_, object)) => SecretLine::read(object, &header).expect("a line"),
        _ => panic!("no record"),
    };
    let mut written = Vec::new();
    read(PIN.as_bytes()).write(&mut written);
    assert_eq!(String::from_utf8(written).expect("text"), PIN);
}

#[test]
fn a_flag_is_never_deleted_and_a_ledger_row_only_for_two_reasons() {
    let header = header();
    let parse = |line: &str| Line::parse(line.as_bytes(), &header).map_err(|wrong| wrong[0].0);
    let delete = |kind: &str, reason: &str| {
        parse(&format!(
            "{{\"t\":\"{kind}\",\"id\":\"X\",\"v\":2,\"op\":\"del\",\"reason\":\"{reason}\"}}"
        ))
    };
    assert_eq!(delete("protect", "lifted").err(), Some(Code::Protect));
    assert_eq!(delete("payment", "typing error").err(), Some(Code::Value));
    assert!(delete("payment", "wrong_case").is_ok());
    assert!(delete("person", "typing error").is_ok());
}

#[test]
fn invisible_characters_are_taken_out_and_counted() {
    let checked = judge(
        &EXAMPLE.replace("\"given\":\"Li\"", "\"given\":\"\u{202e}L\\u0000i\""),
        EXAMPLE_HASH,
    );
    assert_eq!(
        (checked.faults.worst, checked.warnings["text-cleaned"]),
        (None, 1)
    );
    assert_eq!(Text::clean("e\u{301}").0.as_str(), "é");
    assert!(Text::clean("欧阳 O'Brien-Nuñez").1.eq(&false));
}

#[test]
fn only_the_first_hundred_faults_are_listed() {
    let lines: String = (0..500)
        .map(|n| format!("{{\"t\":\"person\",\"id\":\"P {n}\",\"v\":1}}\n"))
        .collect();
    let faults = judge(
        &format!("{}\n{lines}", EXAMPLE.lines().next().expect("a header")),
        "",
    )
    .faults;
    assert!(faults.count > 1000);
    assert_eq!(faults.first.len(), MAX_FAULTS);
}

proptest! {
    #[test]
    fn no_bytes_make_the_reader_panic(lines in prop::collection::vec(prop::collection::vec(any::<u8>(), 0..200), 0..6)) {
        let mut check = Check::default();
        for line in &lines {
            check.line(line);
        }
        check.finish("", true);
    }

    #[test]
    fn no_damaged_line_makes_the_reader_panic(at in 0usize..32, byte in 0usize..400, new in any::<u8>()) {
        let header = header();
        let mut line = EXAMPLE.lines().nth(at).unwrap_or_default().as_bytes().to_vec();
        let byte = byte % line.len().max(1);
        line[byte] = new;
        let _ = Line::parse(&line, &header);
    }
}

#[test]
fn the_schema_has_the_fields_of_every_record_type() {
    let schema: serde_json::Value =
        serde_json::from_str(include_str!("../../../docs/feed.schema.json")).expect("JSON");
    let page = include_str!("../../../docs/feed.md");
    let records = RecordType::ALL.iter().map(|kind| (kind.as_str(), kind.fields()));
    let secret = ("secret", <Secret as super::record::Fields>::fields());
    for (kind, fields) in records.chain([secret]) {
        let of = &schema["$defs"][kind];
        for field in &fields {
            let required = of["required"]
                .as_array()
                .is_some_and(|names| names.iter().any(|name| name == field.name));
            assert!(of["properties"][field.name].is_object(), "{kind} {}", field.name);
            assert_eq!(required, field.required, "{kind} {}", field.name);
        }
        assert_eq!(
            of["properties"].as_object().map(serde_json::Map::len),
            Some(fields.len() + 4),
            "{kind}"
        );
    }
    for kind in RecordType::ALL.iter().map(|kind| kind.as_str()) {
        assert!(
            page.contains(&format!("| `{kind}` |")),
            "docs/feed.md has no {kind}"
        );
    }
    for code in Code::ALL {
        assert!(page.contains(code.as_str()), "docs/feed.md has no {code}");
    }
}
