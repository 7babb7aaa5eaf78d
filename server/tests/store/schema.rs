//! Are the two databases the same to everybody but sqlx?

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// Table → (column → kind), out of the text of all migrations of one folder.
type Schema = BTreeMap<String, BTreeMap<String, String>>;

fn migrations(database: &str) -> BTreeMap<String, String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("migrations")
        .join(database);
    let files = fs::read_dir(folder)
        .expect("the folder")
        .map(|file| file.expect("a file").path());
    files
        .map(|path| {
            let name = path.file_name().expect("a name").to_string_lossy().into_owned();
            (name, fs::read_to_string(path).expect("text"))
        })
        .collect()
}

/// The lines between `CREATE TABLE name (` and `)`.
fn tables(text: &str) -> Vec<(&str, Vec<&str>)> {
    // The scratch table of imports need not survive a crash of PostgreSQL.
    let bodies = text.split("\nCREATE ").filter_map(|body| {
        body.strip_prefix("UNLOGGED ")
            .unwrap_or(body)
            .strip_prefix("TABLE ")
    });
    bodies
        .map(|body| {
            let (name, rest) = body.split_once(" (").expect("a name");
            let lines = rest.lines().skip(1).take_while(|line| !line.starts_with(')'));
            (name, lines.map(str::trim).collect())
        })
        .collect()
}

/// What a column is to a use case: the words of both databases for the same thing made one.
fn kind(definition: &str) -> String {
    let definition = definition
        .split("--")
        .next()
        .unwrap_or_default()
        .trim()
        .trim_end_matches(',');
    let same = definition
        .replace("INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT", "COUNTED")
        .replace("BIGINT  GENERATED ALWAYS AS IDENTITY PRIMARY KEY", "COUNTED")
        .replace("BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY", "COUNTED")
        .replace("BYTEA", "BLOB");
    same.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn schema(database: &str) -> Schema {
    let mut schema = Schema::new();
    for text in migrations(database).values() {
        for (name, lines) in tables(&format!("\n{text}")) {
            let columns = lines.iter().filter(|line| !line.starts_with("PRIMARY KEY"));
            let columns = columns.map(|line| {
                let (column, rest) = line.split_once(' ').expect("a column");
                (column.to_owned(), kind(rest))
            });
            schema.insert(name.to_owned(), columns.collect());
        }
    }
    schema
}

/// Indexes with what they cover; names and order of columns count.
fn indexes(database: &str) -> BTreeSet<String> {
    let texts = migrations(database);
    let lines = texts.values().flat_map(|text| text.lines());
    lines
        .filter(|line| line.starts_with("CREATE INDEX") || line.starts_with("CREATE UNIQUE"))
        .map(str::to_owned)
        .collect()
}

fn is_table(line: &str) -> bool {
    line.starts_with("CREATE TABLE") || line.starts_with("CREATE UNLOGGED TABLE")
}

#[test]
fn both_databases_have_the_same_migrations() {
    let names = |database| migrations(database).into_keys().collect::<Vec<_>>();
    assert_eq!(names("sqlite"), names("postgres"));
}

#[test]
fn both_databases_have_the_same_tables_columns_and_indexes() {
    let sqlite = schema("sqlite");
    assert!(sqlite.len() > 20, "the tables are found: {}", sqlite.len());
    let postgres = schema("postgres");
    assert_eq!(
        sqlite.keys().collect::<Vec<_>>(),
        postgres.keys().collect::<Vec<_>>()
    );
    for (table, columns) in &sqlite {
        assert_eq!(Some(columns), postgres.get(table), "{table}");
    }
    assert_eq!(indexes("sqlite"), indexes("postgres"));
}

#[test]
fn every_table_and_every_column_says_what_it_is_for() {
    for database in ["sqlite", "postgres"] {
        for (file, text) in migrations(database) {
            let lines: Vec<&str> = text.lines().collect();
            for (at, line) in lines.iter().enumerate().filter(|(_, line)| is_table(line)) {
                assert!(
                    at > 0 && lines[at - 1].starts_with("-- "),
                    "{database}/{file}: {line}"
                );
            }
            for (table, columns) in tables(&format!("\n{text}")) {
                for column in columns.iter().filter(|line| !line.starts_with("PRIMARY KEY")) {
                    assert!(column.contains(" -- "), "{database}/{file}: {table}: {column}");
                }
            }
        }
    }
}

#[test]
fn every_table_of_the_agency_carries_its_generations() {
    for (table, columns) in schema("sqlite") {
        let carries = columns.contains_key("gen_from");
        let exempt = ["generation", "protection", "tombstone"].contains(&table.as_str());
        assert!(!carries || exempt || columns.contains_key("gen_to"), "{table}");
    }
}
