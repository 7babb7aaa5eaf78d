//! A portal of its own for each test: a real database in a folder that goes away, a clock that can be moved, three people.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use axum::Router;
use domain::forms::UserId;
use domain::ids::PersonId;
use domain::ports::{Account, Attempt, Clock, Password};
use jiff::Timestamp;
use jiff::civil::Date;
use locales::Locale;
use server::config::Config;
use server::feed::{Importer, Outcome, Seal, Settings, Signatures, Unwatched};
use server::http::{Portal, router, site_of};
use server::keys::Keys;
use server::passwords::Argon2Passwords;
use server::random::OsRandom;
use server::store::{Location, Store};
use tempfile::TempDir;

/// Everybody's password.
pub const PASSWORD: &str = "correct horse battery";

/// One case with a parent on either side: `li` receives, `marco` pays. `eve` has a sign-in and no case.
const FEED: &str = include_str!("../../../../docs/feed-example.jsonl");

/// A clock that only tests move.
pub struct MovedClock(AtomicI64);

impl Clock for MovedClock {
    fn now(&self) -> Timestamp {
        Timestamp::from_second(self.0.load(Ordering::Relaxed)).expect("a time")
    }

    fn today(&self) -> Date {
        jiff::civil::date(2026, 11, 21)
    }
}

/// The portal.
pub struct TestPortal {
    /// Its address space.
    pub router: Router,
    /// What its handlers share.
    pub portal: Arc<Portal>,
    /// What its domain keeps everything in.
    pub store: Store,
    location: Location,
    folder: Arc<TempDir>,
    clock: Arc<MovedClock>,
}

/// The sample agency, with more settings before it.
pub fn config(settings: &str) -> Config {
    let text = format!("{settings}\n{}", include_str!("../../../agencies/ohio.toml"));
    Config::from_text("test.toml", &text).expect("a good configuration")
}

impl TestPortal {
    /// With the default settings, on `http://localhost:3000`.
    pub async fn start() -> Self {
        Self::with(config("")).await
    }

    /// With other settings.
    pub async fn with(config: Config) -> Self {
        Self::changed(config, |_| ()).await
    }

    /// With another part in place of one of its own.
    pub async fn changed(config: Config, change: impl FnOnce(&mut domain::Ctx)) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let location = Location::Sqlite(folder.path().join("portal.sqlite"));
        let portal = Self::open(config, location, Arc::new(folder), change).await;
        portal.fill().await;
        portal
    }

    /// On a database of PostgreSQL that is empty yet.
    pub async fn on(location: Location) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let portal = Self::open(config(""), location, Arc::new(folder), |_| ()).await;
        portal.fill().await;
        portal
    }

    /// Another one on the same database and keys, as they are now: a second server, or the same after a start.
    pub async fn beside(&self) -> Self {
        let (location, folder) = (self.location.clone(), Arc::clone(&self.folder));
        let clock: Arc<dyn Clock> = self.clock.clone();
        Self::open(config(""), location, folder, |domain| domain.clock = clock).await
    }

    async fn open(
        config: Config,
        location: Location,
        folder: Arc<TempDir>,
        change: impl FnOnce(&mut domain::Ctx),
    ) -> Self {
        let keys = Arc::new(Keys::open(&folder.path().join("keys.toml")).expect("keys"));
        let store = Store::open(&location, Arc::clone(&keys)).await.expect("a store");
        let clock = Arc::new(MovedClock(AtomicI64::new(1_795_300_000)));
        let mut domain = domain::Ctx {
            store: Arc::new(store.clone()),
            clock: clock.clone(),
            random: Arc::new(OsRandom),
            passwords: Arc::new(Argon2Passwords::new(Arc::clone(&keys), Arc::new(OsRandom))),
            agency: Arc::new(domain::AgencyRules::default()),
        };
        change(&mut domain);
        let site = site_of(&config, false);
        let portal = Arc::new(Portal::new(config, domain, site, keys));
        Self {
            router: router(Arc::clone(&portal)),
            portal,
            store,
            location,
            folder,
            clock,
        }
    }

    async fn fill(&self) {
        let outcome = import(&self.store, &self.clock, self.folder.path()).await;
        assert_eq!(outcome.verdict, server::feed::Verdict::Applied, "{outcome}");
        let domain = domain::Ctx {
            clock: self.clock.clone(),
            passwords: Arc::new(Argon2Passwords::new(
                Arc::clone(&self.portal.keys),
                Arc::new(OsRandom),
            )),
            ..self.portal.domain.clone()
        };
        for (user, person) in [("li", Some("P-51")), ("marco", Some("P-52")), ("eve", None)] {
            let user = UserId::read(Some(user)).expect("a user ID");
            let person = person.map(|id| PersonId::parse(id).expect("an id"));
            let password = Password::new(PASSWORD.to_owned());
            let made = domain::accounts::create(&domain, user, password, person, Locale::En, None).await;
            made.expect("created").expect("not taken");
        }
    }

    /// Lets time pass.
    pub fn wait(&self, seconds: i64) {
        self.clock.0.fetch_add(seconds, Ordering::Relaxed);
    }

    /// Where the keys are.
    pub fn key_file(&self) -> PathBuf {
        self.folder.path().join("keys.toml")
    }

    /// An account as the store has it.
    pub async fn account(&self, user: &str) -> Account {
        let user_id = UserId::read(Some(user)).expect("a user ID");
        let attempt = Attempt {
            email: None,
            user_id,
            device: None,
        };
        let found = self.portal.domain.store.find_account(&attempt).await;
        found.expect("a store that answers").expect("an account").0
    }
}

async fn import(store: &Store, clock: &Arc<MovedClock>, folder: &std::path::Path) -> Outcome {
    let importer = Importer {
        db: store.db().clone(),
        seal: Seal::new(&[7; 32]),
        keys: Arc::new(Keys::open(&folder.join("keys.toml")).expect("keys")),
        clock: clock.clone(),
        settings: Settings::new("example", Signatures::NotAsked),
    };
    let file = folder.join("feed.jsonl");
    std::fs::write(&file, FEED).expect("written");
    importer.import(&file, &Unwatched::default()).await
}
