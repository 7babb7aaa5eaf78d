//! Which secrets make this portal this portal? Made once, at first start, in a file that only its owner can read.
//!
//! The file holds master keys with version numbers. A purpose (pepper, drafts …) never uses a master key itself but one derived
//! from it with the purpose's name, so that a leak of one says nothing about another. The newest version protects what is
//! written from now on; older ones stay, so that what they protect can still be read. `portal keys rotate` adds a version.
//! Beside them stand the keys that the agency has too ([`SharedKey`]); they are used as they are.

mod shared;

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use domain::ports::Random as _;
use hmac::{Hmac, KeyInit, Mac};
use serde::{Deserialize, Serialize};
use sha2::Sha256;
use zeroize::Zeroizing;

use crate::random::OsRandom;

pub use shared::SharedKey;

const HEADER: &str = "\
# The keys of this portal. Without them nobody can sign in and no draft can be read: keep a copy, apart from the database.
# Do not edit; `portal keys rotate` adds a version, `portal keys share` a key for the agency.
";

/// What a key is for. The name enters the derivation: never change one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// Mixed into password hashes, so that a stolen database alone cannot be tried against.
    Pepper,
    /// Encrypts what people typed into forms and have not sent.
    Draft,
    /// Seals records of a feed that no screen shows yet.
    FeedSeal,
    /// Encrypts the keyed hashes of what parents prove with, and names files of them in the journal.
    Secret,
    /// Signs form tokens for browsers that do not say where a request comes from.
    FormToken,
    /// Hides e-mail addresses: what people told of themselves, and the mails to them.
    Email,
    /// Encrypts what authenticator apps and the portal share, and hides recovery codes.
    Authenticator,
    /// Signs return files.
    ReturnFile,
    /// Makes keys of throttles from addresses and user IDs, so that the table names nobody.
    Throttle,
}

impl Purpose {
    fn name(self) -> &'static [u8] {
        match self {
            Self::Pepper => b"portal pepper",
            Self::Draft => b"portal draft",
            Self::FeedSeal => b"portal feed-seal",
            Self::Secret => b"portal secret",
            Self::FormToken => b"portal form-token",
            Self::Email => b"portal email",
            Self::Authenticator => b"portal authenticator",
            Self::ReturnFile => b"portal return-file",
            Self::Throttle => b"portal throttle",
        }
    }
}

/// All versions of the master key, and the keys shared with the agency by their names.
pub struct Keys {
    versions: Vec<(u32, Zeroizing<[u8; 32]>)>,
    shared: Vec<(String, SharedKey)>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct KeyFile {
    keys: Vec<StoredKey>,
    #[serde(default)]
    shared: Vec<StoredSharedKey>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct StoredKey {
    version: u32,
    secret: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct StoredSharedKey {
    kid: String,
    secret: String,
}

impl Keys {
    /// Reads the file, or makes it with one fresh version.
    pub fn open(file: &Path) -> Result<Self, KeyError> {
        match fs::symlink_metadata(file) {
            Ok(_) => Self::read(file),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                let keys = Self {
                    versions: vec![(1, fresh())],
                    shared: Vec::new(),
                };
                keys.write(file)?;
                Ok(keys)
            }
            Err(error) => Err(KeyError::unusable(file, &error)),
        }
    }

    /// Adds a version to the file; running servers use it after their next start.
    pub fn rotate(file: &Path) -> Result<u32, KeyError> {
        let mut keys = Self::open(file)?;
        let version = keys.newest().0 + 1;
        keys.versions.push((version, fresh()));
        keys.write(file)?;
        Ok(version)
    }

    /// The newest version and its key for a purpose: for everything written from now on.
    pub fn current(&self, purpose: Purpose) -> (u32, Zeroizing<[u8; 32]>) {
        let (version, master) = self.newest();
        (*version, derive(master, purpose))
    }

    /// The key of an older version, for what was written then.
    pub fn of_version(&self, purpose: Purpose, version: u32) -> Option<Zeroizing<[u8; 32]>> {
        let (_, master) = self.versions.iter().find(|(known, _)| *known == version)?;
        Some(derive(master, purpose))
    }

    /// Every version of a purpose's key, oldest first.
    pub fn all(&self, purpose: Purpose) -> Vec<(u32, Zeroizing<[u8; 32]>)> {
        self.versions
            .iter()
            .map(|(version, master)| (*version, derive(master, purpose)))
            .collect()
    }

    fn newest(&self) -> &(u32, Zeroizing<[u8; 32]>) {
        self.versions
            .last()
            .expect("`read` and `open` refuse an empty list")
    }

    fn read(file: &Path) -> Result<Self, KeyError> {
        let unusable = |error: &io::Error| KeyError::unusable(file, error);
        let mode = fs::metadata(file).map_err(|e| unusable(&e))?.permissions().mode();
        if mode & 0o077 != 0 {
            return Err(KeyError::Exposed {
                file: file.to_owned(),
                mode: mode & 0o777,
            });
        }
        let text = Zeroizing::new(fs::read_to_string(file).map_err(|e| unusable(&e))?);
        let damaged = || KeyError::Damaged {
            file: file.to_owned(),
        };
        let stored: KeyFile = toml::from_str(&text).map_err(|_| damaged())?;
        let read = |secret: &str| {
            let bytes = Zeroizing::new(STANDARD.decode(secret).map_err(|_| damaged())?);
            <[u8; 32]>::try_from(bytes.as_slice()).map_err(|_| damaged())
        };
        let mut versions = Vec::new();
        for key in stored.keys {
            versions.push((key.version, Zeroizing::new(read(&key.secret)?)));
        }
        let mut shared = Vec::new();
        for key in stored.shared {
            shared.push((key.kid, SharedKey::new(read(&key.secret)?)));
        }
        if versions.is_empty() || !versions.is_sorted_by(|a, b| a.0 < b.0) {
            return Err(damaged());
        }
        Ok(Self { versions, shared })
    }

    /// Writes beside and renames: a crash leaves the old file or the new one, never half of one.
    fn write(&self, file: &Path) -> Result<(), KeyError> {
        let stored = KeyFile {
            keys: self
                .versions
                .iter()
                .map(|(version, secret)| StoredKey {
                    version: *version,
                    secret: STANDARD.encode(secret.as_slice()),
                })
                .collect(),
            shared: self
                .shared
                .iter()
                .map(|(kid, key)| StoredSharedKey {
                    kid: kid.clone(),
                    secret: STANDARD.encode(key.reveal()),
                })
                .collect(),
        };
        let text = toml::to_string(&stored).map_err(|_| KeyError::Damaged {
            file: file.to_owned(),
        })?;
        let beside = file.with_extension("new");
        let attempt = || -> io::Result<()> {
            // A leftover of a crash would keep its own mode.
            match fs::remove_file(&beside) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
                _ => {}
            }
            let mut out = OpenOptions::new()
                .write(true)
                .create_new(true)
                .mode(0o600)
                .open(&beside)?;
            out.write_all(HEADER.as_bytes())?;
            out.write_all(text.as_bytes())?;
            out.sync_all()?;
            fs::rename(&beside, file)?;
            let folder = file
                .parent()
                .filter(|parent| !parent.as_os_str().is_empty())
                .unwrap_or(Path::new("."));
            File::open(folder)?.sync_all()
        };
        attempt().map_err(|error| KeyError::unusable(file, &error))
    }
}

fn fresh() -> Zeroizing<[u8; 32]> {
    let mut secret = Zeroizing::new([0; 32]);
    OsRandom.fill(secret.as_mut_slice());
    secret
}

fn derive(master: &[u8; 32], purpose: Purpose) -> Zeroizing<[u8; 32]> {
    let mut mac = Hmac::<Sha256>::new_from_slice(master).expect("HMAC takes keys of any length");
    mac.update(purpose.name());
    Zeroizing::new(mac.finalize().into_bytes().into())
}

/// Why the key file cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum KeyError {
    /// Others on this machine could read it.
    #[error("the key file {} has mode {mode:o}, others may have read it: chmod 600 it, and run `portal keys rotate`", file.display())]
    Exposed {
        /// The file.
        file: PathBuf,
        /// Its permission bits.
        mode: u32,
    },
    /// It is not what we wrote.
    #[error("the key file {} is damaged: restore it from a copy (a new one would lock everyone out)", file.display())]
    Damaged {
        /// The file.
        file: PathBuf,
    },
    /// It cannot be read or written.
    #[error("cannot use the key file {}: {reason}; its folder is server.data_dir", file.display())]
    Unusable {
        /// The file.
        file: PathBuf,
        /// The operating system's reason.
        reason: String,
    },
}

impl KeyError {
    fn unusable(file: &Path, error: &io::Error) -> Self {
        Self::Unusable {
            file: file.to_owned(),
            reason: error.to_string(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place() -> (tempfile::TempDir, PathBuf) {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let file = folder.path().join("keys.toml");
        (folder, file)
    }

    #[test]
    fn the_first_start_makes_a_file_that_only_its_owner_reads_and_later_starts_find_the_same_keys() {
        let (_folder, file) = place();
        let first = Keys::open(&file).expect("made");
        assert_eq!(
            fs::metadata(&file).expect("exists").permissions().mode() & 0o777,
            0o600
        );
        let second = Keys::open(&file).expect("read");
        assert_eq!(first.current(Purpose::Draft), second.current(Purpose::Draft));
    }

    #[test]
    fn a_file_that_others_can_read_is_refused() {
        let (_folder, file) = place();
        Keys::open(&file).expect("made");
        fs::set_permissions(&file, fs::Permissions::from_mode(0o640)).expect("changed");
        assert!(matches!(
            Keys::open(&file),
            Err(KeyError::Exposed { mode: 0o640, .. })
        ));
    }

    #[test]
    fn a_damaged_file_is_never_replaced_by_a_new_one() {
        let (_folder, file) = place();
        Keys::open(&file).expect("made");
        fs::write(&file, "keys = []").expect("written");
        assert!(matches!(Keys::open(&file), Err(KeyError::Damaged { .. })));
        assert!(matches!(Keys::rotate(&file), Err(KeyError::Damaged { .. })));
        assert_eq!(fs::read_to_string(&file).expect("still there"), "keys = []");
    }

    #[test]
    fn after_a_rotation_the_old_version_still_opens_what_it_closed() {
        let (_folder, file) = place();
        let (version, old) = Keys::open(&file).expect("made").current(Purpose::Pepper);
        assert_eq!(Keys::rotate(&file).expect("rotated"), version + 1);
        let keys = Keys::open(&file).expect("read");
        assert_eq!(keys.current(Purpose::Pepper).0, version + 1);
        assert_ne!(keys.current(Purpose::Pepper).1, old);
        assert_eq!(keys.of_version(Purpose::Pepper, version), Some(old));
        assert_eq!(keys.of_version(Purpose::Pepper, 99), None);
    }

    #[test]
    fn purposes_do_not_share_a_key() {
        let (_folder, file) = place();
        let keys = Keys::open(&file).expect("made");
        assert_ne!(keys.current(Purpose::Pepper).1, keys.current(Purpose::Draft).1);
    }
}
