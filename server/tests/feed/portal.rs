//! A store in an empty folder, with an importer.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use domain::ports::Clock;
use jiff::{Timestamp, civil::Date};
use server::{
    feed::{Importer, Outcome, Seal, Settings, Signatures, Unwatched},
    keys::Keys,
    store::{Db, Location, Store},
};
use tempfile::TempDir;

/// The day after the example's business date; leases run in real time.
pub struct Fixed;

impl Clock for Fixed {
    #[expect(clippy::disallowed_methods, reason = "a lease is about real time")]
    fn now(&self) -> Timestamp {
        Timestamp::now()
    }

    fn today(&self) -> Date {
        jiff::civil::date(2026, 11, 21)
    }
}

/// A portal without its pages.
pub struct Portal {
    pub folder: TempDir,
    pub importer: Importer,
}

impl Portal {
    /// On SQLite, in a folder of its own.
    pub async fn sqlite() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let location = Location::Sqlite(folder.path().join("portal.sqlite"));
        Self::open(folder, &location).await
    }

    /// On each database that can be tested here.
    pub async fn each() -> Vec<Self> {
        let mut portals = vec![Self::sqlite().await];
        #[expect(
            clippy::disallowed_methods,
            reason = "the test command says where its PostgreSQL is"
        )]
        if let Ok(server) = std::env::var("PORTAL_TEST_POSTGRES") {
            portals.push(Self::postgres(&server).await);
        }
        portals
    }

    async fn postgres(server: &str) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let suffix = folder
            .path()
            .file_name()
            .and_then(|name| name.to_str())
            .expect("a name");
        let name = format!("feed_{}", suffix.trim_start_matches('.').to_lowercase());
        let admin = sqlx::PgPool::connect(server).await.expect("PostgreSQL");
        sqlx::query(sqlx::AssertSqlSafe(format!("CREATE DATABASE {name}")))
            .execute(&admin)
            .await
            .expect("a database");
        let (before, after) = server
            .split_once("/postgres?")
            .expect("an address that ends in /postgres?host=…");
        let location = Location::parse(&format!("{before}/{name}?{after}")).expect("an address");
        Self::open(folder, &location).await
    }

    async fn open(folder: TempDir, location: &Location) -> Self {
        let importer = importer(folder.path(), location).await;
        Self { folder, importer }
    }

    /// Small data: a single change is a jump, which is not what most tests are about.
    pub fn without_limits(mut self) -> Self {
        let limits = &mut self.importer.settings.limits;
        (limits.fewer, limits.balance, limits.deletes) = (10_000, 1_000_000, 10_000);
        self
    }

    pub fn file(&self, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        let path = self.folder.path().join(name);
        std::fs::write(&path, bytes).expect("a file");
        path
    }

    pub async fn import(&self, bytes: impl AsRef<[u8]>) -> Outcome {
        let path = self.file("feed.jsonl", bytes);
        self.import_file(&path).await
    }

    pub async fn import_file(&self, path: &Path) -> Outcome {
        self.importer.import(path, &Unwatched::default()).await
    }

    /// One number out of the database.
    pub async fn number(&self, sql: &'static str) -> i64 {
        match &self.importer.db {
            Db::Sqlite { read, .. } => sqlx::query_scalar(sql).fetch_one(read).await.expect("a number"),
            Db::Postgres { pool, .. } => sqlx::query_scalar(sql).fetch_one(pool).await.expect("a number"),
        }
    }

    /// Runs a statement.
    pub async fn execute(&self, sql: &'static str) {
        match &self.importer.db {
            Db::Sqlite { write, .. } => sqlx::query(sql).execute(write).await.map(drop),
            Db::Postgres { pool, .. } => sqlx::query(sql).execute(pool).await.map(drop),
        }
        .expect("done");
    }

    /// A number and the lines of rows, by a statement that has `{}` where rows are joined.
    pub async fn text(&self, sql: &str) -> String {
        let sql = sqlx::AssertSqlSafe(sql.replace("{}", self.joined()));
        let (count, rows): (String, String) = match &self.importer.db {
            Db::Sqlite { read, .. } => sqlx::query_as(sql).fetch_one(read).await,
            Db::Postgres { pool, .. } => sqlx::query_as(sql).fetch_one(pool).await,
        }
        .expect("rows");
        format!("{count}\n{rows}\n")
    }

    /// Everything readers could see, and everything that later feeds are judged by, as one text: all tables in the order of their keys.
    pub async fn content(&self) -> String {
        let mut all = String::new();
        for (table, columns, key) in CONTENT {
            let sql = format!(
                "SELECT CAST(COUNT(*) AS TEXT), COALESCE({{}}, '') FROM (SELECT {columns} AS row FROM {table} ORDER BY {key}) s"
            );
            let rows = self.text(&sql).await;
            all.push_str(&format!("{table} {rows}"));
        }
        all
    }

    fn joined(&self) -> &'static str {
        match &self.importer.db {
            Db::Sqlite { .. } => "GROUP_CONCAT(row, char(10))",
            Db::Postgres { .. } => "STRING_AGG(row, chr(10))",
        }
    }
}

/// An importer on a database that other processes may use too.
pub async fn importer(folder: &Path, location: &Location) -> Importer {
    let keys = Arc::new(Keys::open(&folder.join("keys.toml")).expect("keys"));
    let store = Store::open(location, Arc::clone(&keys)).await.expect("a store");
    Importer {
        db: store.db().clone(),
        seal: Seal::new(&[7; 32]),
        keys,
        clock: Arc::new(Fixed),
        settings: Settings::new("example", Signatures::NotAsked),
    }
}

/// Tables with what identifies the content of a row: the hash stands for the columns that it covers.
const CONTENT: [(&str, &str, &str); 21] = [
    ("generation", "current || ' ' || business_date", "current"),
    (
        "protection",
        "id || ' ' || v || ' ' || content || ' ' || state",
        "id",
    ),
    ("office", ROW, KEY),
    ("person", ROW, KEY),
    ("support_case", ROW, KEY),
    ("participation", ROW, KEY),
    ("support_order", ROW, KEY),
    ("obligation", ROW, KEY),
    ("debt_account", ROW, KEY),
    ("charge", ROW, KEY),
    ("payment", ROW, KEY),
    ("allocation", ROW, KEY),
    ("hold", ROW, KEY),
    ("disbursement", ROW, KEY),
    (
        "payment_history",
        "id || ' ' || gen_from || ' ' || gen_to || ' ' || facts",
        "case_id, eff, posted, id, gen_from",
    ),
    ("adjustment", ROW, KEY),
    ("balance", ROW, KEY),
    ("sealed_record", ROW, "record_type, id, gen_from"),
    (
        "disbursement_line",
        "disbursement_id || ' ' || line || ' ' || gen_from || ' ' || gen_to || ' ' || allocation_id || ' ' || amount",
        "disbursement_id, line, gen_from",
    ),
    (
        "tombstone",
        "record_type || ' ' || id || ' ' || gen_from || ' ' || v",
        "record_type, id, gen_from",
    ),
    ("feed_seen", "record_type || ' ' || id", "record_type, id"),
];
const ROW: &str = "id || ' ' || gen_from || ' ' || gen_to || ' ' || v || ' ' || content";
const KEY: &str = "id, gen_from";
