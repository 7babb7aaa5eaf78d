//! From which parts is a portal made? Every command that touches data starts here, so that all see the same.

use std::fs;
use std::os::unix::fs::DirBuilderExt;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use anyhow::Context as _;
use domain::AgencyRules;

use crate::clock::SystemClock;
use crate::config::Config;
use crate::feed::{Importer, Seal, Settings};
use crate::http::{Portal, site_of};
use crate::keys::{Keys, Purpose};
use crate::mail::{Transport, Worker};
use crate::passwords::Argon2Passwords;
use crate::random::OsRandom;
use crate::store::{Location, Store};

/// The use cases' ports, with the keys behind some of them.
pub struct Parts {
    /// The key file.
    pub keys: Arc<Keys>,
    /// Store, clock, chance, passwords.
    pub domain: domain::Ctx,
    /// The store itself, for what is no use case.
    pub store: Store,
}

impl Parts {
    /// The portal itself: a database that was made by `portal demo` makes it a demonstration.
    pub async fn portal(&self, config: Config) -> anyhow::Result<Portal> {
        let mark = self.domain.store.find_installation().await;
        let mark = mark.context("cannot read the database")?;
        let site = site_of(&config, mark.is_some_and(|mark| mark.demonstration));
        Ok(Portal::new(
            config,
            self.domain.clone(),
            site,
            Arc::clone(&self.keys),
        ))
    }

    /// What sends the portal's mails.
    pub fn mail_worker(&self, portal: &Portal) -> anyhow::Result<Worker> {
        let (mail, server) = (&portal.config.mail, &portal.config.server);
        let from = mail.sender(server).parse();
        Ok(Worker {
            store: self.store.clone(),
            clock: Arc::clone(&self.domain.clock),
            site: Arc::clone(&portal.site),
            transport: Transport::open(mail, server)?,
            from: from.context("mail.from is no address that mails can come from")?,
        })
    }

    /// What brings a feed in.
    pub fn importer(&self, config: &Config) -> Importer {
        // The oldest version: sealed records do not say under which one they were sealed, and a rotation must not lose them.
        let versions = self.keys.all(Purpose::FeedSeal);
        let (_, key) = versions.first().expect("a key file holds at least one version");
        Importer {
            db: self.store.db().clone(),
            seal: Seal::new(key),
            keys: Arc::clone(&self.keys),
            clock: Arc::clone(&self.domain.clock),
            settings: Settings::new(&config.agency.id, config.feed.signatures()),
        }
    }
}

/// Makes what is missing (folder, keys, database) and opens it.
pub async fn open(config: &Config) -> anyhow::Result<Parts> {
    make_data_folder(config)?;
    let keys = Arc::new(Keys::open(&key_file(config))?);
    let random = Arc::new(OsRandom);
    let location = Location::parse(config.database_url().reveal())?;
    let store = Store::open(&location, Arc::clone(&keys)).await?;
    let domain = domain::Ctx {
        store: Arc::new(store.clone()),
        clock: Arc::new(SystemClock::new(config.agency.time_zone.clone())),
        random: random.clone(),
        passwords: Arc::new(Argon2Passwords::new(Arc::clone(&keys), random)),
        agency: Arc::new(rules(config)),
    };
    Ok(Parts { keys, domain, store })
}

/// Makes the data folder, for its owner alone.
pub fn make_data_folder(config: &Config) -> anyhow::Result<()> {
    let folder = &config.server.data_dir;
    let made = fs::DirBuilder::new().recursive(true).mode(0o700).create(folder);
    made.with_context(|| format!("cannot make the folder {}, see server.data_dir", folder.display()))
}

/// Where the keys are.
pub fn key_file(config: &Config) -> PathBuf {
    config.server.data_dir.join("keys.toml")
}

fn rules(config: &Config) -> AgencyRules {
    AgencyRules {
        idle: config.sessions.idle,
        warning: config.sessions.warning,
        absolute: config.sessions.absolute,
        activation_link: Duration::from_hours(u64::from(config.agency.accounts.link_hours)),
        shared_email: config.agency.accounts.shared_email,
        words: config.agency.words(),
        ..AgencyRules::default()
    }
}
