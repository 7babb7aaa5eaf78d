//! A portal of one test: a fresh database, a clock that stands still, everything else as in service.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use domain::accounts::Profile;
use domain::client::Client;
use domain::error::AppError;
use domain::forms::{EmailAddress, Field, Fields, SignInForm, UserId};
use domain::ids::{CaseId, PersonId};
use domain::ports::{Clock, Password};
use domain::session::{NewSession, Token};
use domain::sign_in::SignedIn;
use domain::{AgencyRules, Ctx};
use jiff::Timestamp;
use jiff::civil::{Date, date};
use locales::Locale;
use server::keys::Keys;
use server::passwords::Argon2Passwords;
use server::random::{OsRandom, reference};
use server::store::{Db, Location, Store};
use sqlx::{AssertSqlSafe, Connection as _, Executor as _, PgConnection};

/// 22 November 2026, noon UTC.
const NOON: i64 = 1_795_348_800;

pub struct Portal {
    pub store: Store,
    pub ctx: Ctx,
    pub clock: Arc<SetClock>,
    pub location: Location,
    pub keys: Arc<Keys>,
    pub folder: tempfile::TempDir,
}

/// A clock that only a test moves.
pub struct SetClock(AtomicI64);

impl SetClock {
    pub fn forward(&self, seconds: i64) {
        self.0.fetch_add(seconds, Ordering::SeqCst);
    }
}

impl Clock for SetClock {
    fn now(&self) -> Timestamp {
        Timestamp::from_second(self.0.load(Ordering::SeqCst)).expect("a moment of this century")
    }

    fn today(&self) -> Date {
        date(2026, 11, 22)
    }
}

impl Portal {
    pub async fn on_sqlite() -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let location = Location::Sqlite(folder.path().join("portal.sqlite"));
        Self::open(location, folder).await
    }

    /// `None`, with a line that says so, when no server is named.
    pub async fn on_postgres() -> Option<Self> {
        #[expect(clippy::disallowed_methods, reason = "the test command names the server")]
        let Ok(server) = std::env::var("PORTAL_TEST_POSTGRES") else {
            println!("skipped: PORTAL_TEST_POSTGRES names no PostgreSQL server");
            return None;
        };
        let name = format!("t_{}", reference().to_lowercase());
        let mut admin = PgConnection::connect(&server).await.expect("the server answers");
        let create = format!("CREATE DATABASE {name}");
        admin
            .execute(AssertSqlSafe(create))
            .await
            .expect("a new database");
        let options: sqlx::postgres::PgConnectOptions = server.parse().expect("an address");
        let location = Location::Postgres(Box::new(options.database(&name)));
        Some(Self::open(location, tempfile::tempdir().expect("a temporary folder")).await)
    }

    async fn open(location: Location, folder: tempfile::TempDir) -> Self {
        let keys = Arc::new(Keys::open(&folder.path().join("keys.toml")).expect("new keys"));
        let store = Store::open(&location, Arc::clone(&keys))
            .await
            .expect("a new store");
        let clock = Arc::new(SetClock(AtomicI64::new(NOON)));
        let ctx = Ctx {
            store: Arc::new(store.clone()),
            clock: Arc::clone(&clock) as _,
            random: Arc::new(OsRandom),
            passwords: Arc::new(Argon2Passwords::new(Arc::clone(&keys), Arc::new(OsRandom))),
            agency: Arc::new(AgencyRules::default()),
        };
        Self {
            store,
            ctx,
            clock,
            location,
            keys,
            folder,
        }
    }

    /// A sign-in with the password of all tests.
    pub async fn add_account(&self, user_id: &str, person: Option<&str>) {
        let profile = Profile {
            name: "Li Chen".to_owned(),
            email: email(&format!("{user_id}@example.org")),
            spoken: None,
        };
        let user_id = UserId::read(Some(user_id)).expect("a user ID");
        let person = person.map(|id| PersonId::parse(id).expect("an id"));
        let password = Password::new(PASSWORD.to_owned());
        let created =
            domain::accounts::create(&self.ctx, user_id, password, person, Locale::En, Some(profile)).await;
        created.expect("the store works").expect("the user ID is free");
    }

    /// What a password comes to.
    pub async fn try_sign_in(
        &self,
        user_id: &str,
        password: &str,
        client: &Client,
    ) -> Result<SignedIn, AppError> {
        let fields = Fields::of([(Field::UserId, user_id), (Field::Password, password)]);
        let form = SignInForm::new(fields).parse().expect("a form without mistakes");
        domain::sign_in::sign_in(&self.ctx, form, client).await
    }

    /// The same for an account that asks for no code.
    pub async fn sign_in(
        &self,
        user_id: &str,
        password: &str,
        client: &Client,
    ) -> Result<NewSession, AppError> {
        match self.try_sign_in(user_id, password, client).await? {
            SignedIn::Session(session) => Ok(session),
            SignedIn::CodeWanted(_) => panic!("no code is asked for"),
        }
    }

    /// One number out of the database, by SQL that both databases read.
    pub async fn number(&self, sql: &str) -> i64 {
        let sql = AssertSqlSafe(sql.to_owned());
        match self.store.db() {
            Db::Sqlite { write, .. } => sqlx::query_scalar(sql).fetch_one(write).await,
            Db::Postgres { bulk, .. } => sqlx::query_scalar(sql).fetch_one(bulk).await,
        }
        .expect("one number")
    }

    /// Runs SQL that both databases read.
    pub async fn execute(&self, sql: &str) -> Result<(), sqlx::Error> {
        let sql = AssertSqlSafe(sql.to_owned());
        match self.store.db() {
            Db::Sqlite { write, .. } => write.execute(sql).await.map(drop),
            Db::Postgres { bulk, .. } => bulk.execute(sql).await.map(drop),
        }
    }
}

pub const PASSWORD: &str = "correct horse battery staple";

pub fn email(address: &str) -> EmailAddress {
    EmailAddress::read(Some(address)).expect("an e-mail address")
}

/// A browser at an address, without a cookie `device`.
pub fn browser(address: &str) -> Client {
    Client {
        address: address.parse().expect("an address"),
        device: None,
        locale: Locale::ZhHans,
    }
}

/// The same browser, with the cookie.
pub fn known_browser(address: &str, device: &Token) -> Client {
    Client {
        device: Some(device.clone()),
        ..browser(address)
    }
}

pub fn person(id: &str) -> PersonId {
    PersonId::parse(id).expect("an id")
}

pub fn case(id: &str) -> CaseId {
    CaseId::parse(id).expect("an id")
}
