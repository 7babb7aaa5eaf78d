//! How are passwords checked so that a stolen database cannot be tried against, and sign-ins cannot exhaust the machine?
//!
//! argon2id with 19 MiB, two passes, one lane (OWASP's minimum, which takes about 15 ms), and a pepper from the key file whose
//! version stands in the hash (`keyid`). At most twice the number of cores hash at a time; more are told to come back in a
//! moment, because waiting requests would each hold 19 MiB.

mod guess;

use std::sync::{Arc, OnceLock};

use argon2::password_hash::phc::PasswordHash;
use argon2::{Algorithm, Argon2, KeyId, Params, ParamsBuilder, PasswordHasher, PasswordVerifier, Version};
use async_trait::async_trait;
use domain::error::AppError;
use domain::passwords::KnownWords;
use domain::ports::{Guess, Password, PasswordVerdict, Passwords, Random};
use tokio::sync::Semaphore;

use crate::keys::{Keys, Purpose};

const MEMORY_KIB: u32 = 19_456;
const PASSES: u32 = 2;
const LANES: u32 = 1;

/// argon2id, bounded.
pub struct Argon2Passwords {
    hasher: Arc<Hasher>,
    room: Arc<Semaphore>,
}

struct Hasher {
    keys: Arc<Keys>,
    random: Arc<dyn Random>,
    /// Checked when there is no account, so that both answers take the same time. Made at first need: start-up shall not wait for it.
    dummy: OnceLock<String>,
}

impl Argon2Passwords {
    /// Hashes with the newest pepper of the keys.
    pub fn new(keys: Arc<Keys>, random: Arc<dyn Random>) -> Self {
        let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
        let hasher = Arc::new(Hasher {
            keys,
            random,
            dummy: OnceLock::new(),
        });
        Self {
            hasher,
            room: Arc::new(Semaphore::new(2 * cores)),
        }
    }

    /// Runs slow work off the async threads, if there is room now.
    async fn bounded<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Hasher) -> Result<T, AppError> + Send + 'static,
    ) -> Result<T, AppError> {
        let permit = Arc::clone(&self.room)
            .try_acquire_owned()
            .map_err(|_| AppError::Busy)?;
        let hasher = Arc::clone(&self.hasher);
        // The permit travels with the work: a request that gives up does not make room while its hash still runs.
        let task = tokio::task::spawn_blocking(move || {
            let done = work(&hasher);
            drop(permit);
            done
        });
        task.await.unwrap_or_else(|_| Err(failed("password-task")))
    }
}

#[async_trait]
impl Passwords for Argon2Passwords {
    async fn verify(&self, password: Password, stored: Option<String>) -> Result<PasswordVerdict, AppError> {
        self.bounded(move |hasher| hasher.verify(&password, stored.as_deref()))
            .await
    }

    async fn hash(&self, password: Password) -> Result<String, AppError> {
        self.bounded(move |hasher| hasher.hash(&password)).await
    }

    async fn guess(&self, password: &Password, known: &KnownWords) -> Result<Guess, AppError> {
        let password = Password::new(password.reveal().to_owned());
        let known: Vec<String> = known.iter().map(str::to_owned).collect();
        self.bounded(move |_| Ok(guess::guess(&password, &known))).await
    }
}

impl Hasher {
    fn hash(&self, password: &Password) -> Result<String, AppError> {
        let (version, pepper) = self.keys.current(Purpose::Pepper);
        let mut salt = [0; 16];
        self.random.fill(&mut salt);
        let argon2 = Argon2::new_with_secret(
            pepper.as_slice(),
            Algorithm::Argon2id,
            Version::V0x13,
            params(version)?,
        )
        .map_err(|_| failed("password-parameters"))?;
        let hash = argon2.hash_password_with_salt(password.reveal().as_bytes(), &salt);
        hash.map(|hash| hash.to_string())
            .map_err(|_| failed("password-hash"))
    }

    fn verify(&self, password: &Password, stored: Option<&str>) -> Result<PasswordVerdict, AppError> {
        let Some(stored) = stored else {
            let dummy = if let Some(dummy) = self.dummy.get() {
                dummy
            } else {
                let made = self.hash(&Password::new("nobody's".to_owned()))?;
                self.dummy.get_or_init(|| made)
            };
            self.matches(password, dummy)?;
            return Ok(PasswordVerdict::Wrong);
        };
        if !self.matches(password, stored)? {
            return Ok(PasswordVerdict::Wrong);
        }
        let rehashed = if self.is_current(stored)? {
            None
        } else {
            Some(self.hash(password)?)
        };
        Ok(PasswordVerdict::Right { rehashed })
    }

    fn matches(&self, password: &Password, stored: &str) -> Result<bool, AppError> {
        let hash = PasswordHash::new(stored).map_err(|_| failed("password-stored-hash"))?;
        let pepper = self.keys.of_version(Purpose::Pepper, pepper_version(&hash)?);
        let pepper = pepper.ok_or_else(|| failed("password-pepper-missing"))?;
        let argon2 = Argon2::new_with_secret(
            pepper.as_slice(),
            Algorithm::Argon2id,
            Version::V0x13,
            Params::DEFAULT,
        )
        .map_err(|_| failed("password-parameters"))?;
        // Parameters come from the stored hash, the comparison is constant-time.
        Ok(
            PasswordVerifier::<PasswordHash>::verify_password(&argon2, password.reveal().as_bytes(), &hash)
                .is_ok(),
        )
    }

    fn is_current(&self, stored: &str) -> Result<bool, AppError> {
        let hash = PasswordHash::new(stored).map_err(|_| failed("password-stored-hash"))?;
        let (version, _) = self.keys.current(Purpose::Pepper);
        let stored = Params::try_from(&hash).map_err(|_| failed("password-stored-hash"))?;
        let today = params(version)?;
        Ok(stored.m_cost() == today.m_cost()
            && stored.t_cost() == today.t_cost()
            && stored.keyid() == today.keyid())
    }
}

fn params(pepper_version: u32) -> Result<Params, AppError> {
    let keyid = KeyId::new(&pepper_version.to_be_bytes()).map_err(|_| failed("password-parameters"))?;
    let mut builder = ParamsBuilder::new();
    builder
        .m_cost(MEMORY_KIB)
        .t_cost(PASSES)
        .p_cost(LANES)
        .keyid(keyid);
    builder.build().map_err(|_| failed("password-parameters"))
}

fn pepper_version(hash: &PasswordHash) -> Result<u32, AppError> {
    let params = Params::try_from(hash).map_err(|_| failed("password-stored-hash"))?;
    let bytes = <[u8; 4]>::try_from(params.keyid()).map_err(|_| failed("password-stored-hash"))?;
    Ok(u32::from_be_bytes(bytes))
}

/// A fault of ours or of the key file; the reference says where.
fn failed(reference: &str) -> AppError {
    tracing::error!(reference, "passwords cannot be checked");
    AppError::Unavailable {
        reference: reference.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::random::OsRandom;

    fn passwords(file: &std::path::Path) -> Argon2Passwords {
        Argon2Passwords::new(Arc::new(Keys::open(file).expect("keys")), Arc::new(OsRandom))
    }

    fn password(text: &str) -> Password {
        Password::new(text.to_owned())
    }

    #[tokio::test]
    async fn the_right_password_is_right_and_a_wrong_one_is_not() {
        let folder = tempfile::tempdir().expect("a folder");
        let passwords = passwords(&folder.path().join("keys.toml"));
        let stored = passwords.hash(password("correct horse")).await.expect("hashed");
        assert!(
            stored.starts_with("$argon2id$v=19$m=19456,t=2,p=1,keyid="),
            "{stored}"
        );
        let check = async |typed| {
            passwords
                .verify(password(typed), Some(stored.clone()))
                .await
                .expect("checked")
        };
        assert_eq!(
            check("correct horse").await,
            PasswordVerdict::Right { rehashed: None }
        );
        assert_eq!(check("correct horsf").await, PasswordVerdict::Wrong);
        let nobody = passwords
            .verify(password("nobody's"), None)
            .await
            .expect("checked");
        assert_eq!(nobody, PasswordVerdict::Wrong);
    }

    #[tokio::test]
    async fn after_a_rotation_old_passwords_still_open_and_move_to_the_new_pepper() {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("keys.toml");
        let old = passwords(&file)
            .hash(password("correct horse"))
            .await
            .expect("hashed");
        Keys::rotate(&file).expect("rotated");
        let passwords = passwords(&file);
        let verdict = passwords
            .verify(password("correct horse"), Some(old))
            .await
            .expect("checked");
        let PasswordVerdict::Right { rehashed: Some(new) } = verdict else {
            panic!("{verdict:?}")
        };
        let verdict = passwords
            .verify(password("correct horse"), Some(new))
            .await
            .expect("checked");
        assert_eq!(verdict, PasswordVerdict::Right { rehashed: None });
    }

    #[tokio::test]
    async fn a_pepper_other_than_the_portals_opens_nothing() {
        let folder = tempfile::tempdir().expect("a folder");
        let stored = passwords(&folder.path().join("a.toml"))
            .hash(password("correct horse"))
            .await
            .expect("hashed");
        let elsewhere = passwords(&folder.path().join("b.toml"));
        let verdict = elsewhere
            .verify(password("correct horse"), Some(stored))
            .await
            .expect("checked");
        assert_eq!(verdict, PasswordVerdict::Wrong);
    }

    #[tokio::test]
    async fn when_all_places_are_taken_the_next_one_is_told_so_at_once() {
        let folder = tempfile::tempdir().expect("a folder");
        let passwords = passwords(&folder.path().join("keys.toml"));
        let room = u32::try_from(passwords.room.available_permits()).expect("few");
        let _taken = passwords.room.acquire_many(room).await.expect("open");
        assert_eq!(passwords.hash(password("x")).await, Err(AppError::Busy));
        let known = KnownWords::of([]);
        assert_eq!(passwords.guess(&password("x"), &known).await, Err(AppError::Busy));
    }
}
