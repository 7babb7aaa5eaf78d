//! How does a store come up?

use std::fs::{File, OpenOptions};
use std::io;
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::{Path, PathBuf};
use std::str::FromStr as _;
use std::sync::Arc;
use std::time::Duration;

use sqlx::migrate::MigrateError;
use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use sqlx::{Connection as _, PgConnection};

use super::turns::Turns;
use super::writer::Writer;
use super::{Db, Store};
use crate::keys::Keys;

/// Before this version a rare race between two connections could lose committed writes (sqlite.org/wal.html, "WAL-reset bug").
const OLDEST_SQLITE: [u32; 3] = [3, 51, 3];
/// Readers of one SQLite file; each costs a thread and its page cache.
const READERS: u32 = 4;
/// Connections to PostgreSQL for requests.
const CONNECTIONS: u32 = 16;

/// A server of PostgreSQL that says nothing for so long at our start will not.
const FIRST_ANSWER: Duration = Duration::from_secs(10);
/// A connection that was in use so recently is taken to be alive.
const STILL_WARM: Duration = Duration::from_secs(1);

/// Where the database is.
#[derive(Clone, Debug)]
pub enum Location {
    /// A file; made when it is missing.
    Sqlite(PathBuf),
    /// A server.
    Postgres(Box<PgConnectOptions>),
}

/// Why the store does not come up.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// Neither of the two forms.
    #[error("database.url must be sqlite:PATH or postgres://user:password@host/name")]
    Location,
    /// A SQLite with the WAL-reset bug.
    #[error(
        "SQLite {found} can lose data; 3.51.3 or newer is needed: rebuild with the Cargo.lock of this project"
    )]
    OldSqlite {
        /// Its version.
        found: String,
    },
    /// The file cannot be made.
    #[error("cannot make the database file {}: {source}", path.display())]
    File {
        /// Which.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// The database does not answer, or not as it should.
    #[error("cannot open {database}: {source}; is it there, and is database.url right?")]
    Database {
        /// Which.
        database: String,
        /// Why.
        source: sqlx::Error,
    },
    /// Its tables are those of a later version.
    #[error(
        "{database} was used by a newer version of the portal: start that version, or restore a copy from before it"
    )]
    Newer {
        /// Which.
        database: String,
    },
    /// Its tables are those of a version that was never released.
    #[error(
        "{database} was made by an earlier version of the portal that was never released, and cannot be brought up to date: remove it, start again and import the last full feed (the demo agency: `make clean-demo`)"
    )]
    Unreleased {
        /// Which.
        database: String,
    },
    /// Its tables cannot be brought up to date.
    #[error("cannot bring the tables of {database} up to date: {source}")]
    Migration {
        /// Which.
        database: String,
        /// Why.
        source: MigrateError,
    },
}

impl Location {
    /// Reads `sqlite:PATH` or `postgres://user:password@host/name`.
    pub fn parse(url: &str) -> Result<Self, OpenError> {
        if let Some(path) = url.strip_prefix("sqlite:") {
            let path = path.strip_prefix("//").unwrap_or(path);
            return if path.is_empty() {
                Err(OpenError::Location)
            } else {
                Ok(Self::Sqlite(path.into()))
            };
        }
        if url.starts_with("postgres://") || url.starts_with("postgresql://") {
            // The cause is left out: it may quote the password.
            let options = PgConnectOptions::from_str(url).map_err(|_| OpenError::Location)?;
            return Ok(Self::Postgres(Box::new(options)));
        }
        Err(OpenError::Location)
    }

    /// How we name it to its operator: without user and password.
    fn name(&self) -> String {
        match self {
            Self::Sqlite(path) => path.display().to_string(),
            Self::Postgres(options) => {
                let name = options.get_database().unwrap_or_default();
                let socket = options.get_socket().map(|folder| folder.display().to_string());
                let server =
                    socket.unwrap_or_else(|| format!("{}:{}", options.get_host(), options.get_port()));
                format!("the database {name} at {server}")
            }
        }
    }
}

impl Store {
    /// Opens the database and brings its tables up to date.
    pub async fn open(location: &Location, keys: Arc<Keys>) -> Result<Self, OpenError> {
        let failed = |source| OpenError::Database {
            database: location.name(),
            source,
        };
        let db = match location {
            Location::Sqlite(path) => {
                make_private(path)?;
                open_sqlite(path).await.map_err(failed)?
            }
            Location::Postgres(options) => open_postgres(options).await.map_err(failed)?,
        };
        if let Db::Sqlite { write, .. } = &db {
            let version = sqlx::query_scalar("SELECT sqlite_version()")
                .fetch_one(write)
                .await;
            refuse_old_sqlite(version.map_err(failed)?)?;
        }
        let migrated = match &db {
            Db::Sqlite { write, .. } => sqlx::migrate!("migrations/sqlite").run(write).await,
            Db::Postgres { pool, .. } => sqlx::migrate!("migrations/postgres").run(pool).await,
        };
        migrated.map_err(|error| not_migrated(error, location.name()))?;
        let writer = Writer::start(&db);
        Ok(Self { db, writer, keys })
    }

    /// Closes all connections, after what is being written is written.
    pub async fn close(&self) {
        match &self.db {
            Db::Sqlite { read, write, .. } => {
                read.close().await;
                write.close().await;
            }
            Db::Postgres { pool, bulk } => {
                pool.close().await;
                bulk.close().await;
            }
        }
    }
}

async fn open_sqlite(path: &Path) -> Result<Db, sqlx::Error> {
    let common = SqliteConnectOptions::new()
        .filename(path)
        .busy_timeout(Duration::from_secs(5))
        .foreign_keys(true)
        .pragma("trusted_schema", "off")
        .pragma("cache_size", "-4096");
    let writer = common
        .clone()
        .journal_mode(SqliteJournalMode::Wal)
        // Said aloud, since a build of SQLite may have another default: a commit is on the disk.
        .synchronous(SqliteSynchronous::Full)
        .pragma("journal_size_limit", "67108864");
    let pool = || {
        SqlitePoolOptions::new()
            .test_before_acquire(false)
            .idle_timeout(None)
            .max_lifetime(None)
    };
    let write = pool()
        .max_connections(1)
        .acquire_timeout(Duration::from_secs(10))
        .connect_with(writer)
        .await?;
    let read = pool()
        .max_connections(READERS)
        .acquire_timeout(Duration::from_secs(3))
        .connect_with(common.read_only(true))
        .await?;
    let turns = Turns::of(path)?;
    Ok(Db::Sqlite { read, write, turns })
}

/// The file holds what nobody else on the machine may read; SQLite gives its journal the same mode.
fn make_private(path: &Path) -> Result<(), OpenError> {
    private_file(path).map(drop).map_err(|source| OpenError::File {
        path: path.to_owned(),
        source,
    })
}

/// A file as it is, or a new one that nobody else on the machine may read.
pub(super) fn private_file(path: &Path) -> io::Result<File> {
    OpenOptions::new()
        .write(true)
        .create(true)
        .truncate(false)
        .mode(0o600)
        .open(path)
}

fn refuse_old_sqlite(found: String) -> Result<(), OpenError> {
    if numbers(&found) < OLDEST_SQLITE {
        return Err(OpenError::OldSqlite { found });
    }
    Ok(())
}

fn numbers(version: &str) -> [u32; 3] {
    let mut parts = version.split('.').map(|part| part.parse().unwrap_or(0));
    [(); 3].map(|()| parts.next().unwrap_or(0))
}

async fn open_postgres(options: &PgConnectOptions) -> Result<Db, sqlx::Error> {
    let options = options.clone().application_name("portal");
    let request = options.clone().options([
        ("statement_timeout", "10s"),
        ("lock_timeout", "5s"),
        ("idle_in_transaction_session_timeout", "15s"),
        ("synchronous_commit", "on"),
    ]);
    // By itself first: a pool says of any mistake only that no connection came in time.
    let first = tokio::time::timeout(FIRST_ANSWER, PgConnection::connect_with(&request)).await;
    let first = first.map_err(|_| std::io::Error::from(std::io::ErrorKind::TimedOut))?;
    first?.close().await?;
    let pool = PgPoolOptions::new()
        .max_connections(CONNECTIONS)
        .acquire_timeout(Duration::from_secs(3))
        .test_before_acquire(false)
        // After the server has restarted, each idle connection would cost one reader an error.
        .before_acquire(|connection, about| {
            Box::pin(async move { Ok(about.idle_for < STILL_WARM || connection.ping().await.is_ok()) })
        })
        .idle_timeout(Duration::from_mins(5))
        .connect_lazy_with(request);
    let bulk = PgPoolOptions::new().max_connections(2).connect_lazy_with(options);
    Ok(Db::Postgres { pool, bulk })
}

fn not_migrated(error: MigrateError, database: String) -> OpenError {
    match error {
        MigrateError::VersionMismatch(_) => OpenError::Unreleased { database },
        MigrateError::VersionMissing(_) => OpenError::Newer { database },
        source => OpenError::Migration { database, source },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_compared_as_numbers() {
        assert!(numbers("3.51.3") >= OLDEST_SQLITE);
        assert!(numbers("3.100.0") >= OLDEST_SQLITE);
        assert!(numbers("3.51.2") < OLDEST_SQLITE);
        assert!(numbers("3.46.0") < OLDEST_SQLITE);
        assert!(numbers("?") < OLDEST_SQLITE);
    }

    #[test]
    fn an_address_of_neither_database_is_refused_without_being_repeated() {
        for bad in ["", "sqlite:", "mysql://u:geheim@h/d", "portal.sqlite"] {
            let error = Location::parse(bad).expect_err("refused");
            assert!(!error.to_string().contains("geheim"));
        }
        assert!(
            matches!(Location::parse("sqlite:a/b.db"), Ok(Location::Sqlite(path)) if path == Path::new("a/b.db"))
        );
    }
}
