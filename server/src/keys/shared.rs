//! Under which key do agency and portal hash what a parent proves with? One that both know and nobody else: made here, handed over once.
//!
//! The agency sends keyed hashes of Social Security numbers and PINs; the portal hashes what was typed with the same key and compares.
//! A key is named by its `kid`. While the agency changes over to a new one, both are here.

use std::path::Path;

use domain::ports::Random as _;
use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::Sha256;
use zeroize::Zeroizing;

use super::{KeyError, Keys, fresh};
use crate::random::OsRandom;

/// A key that the agency has too.
pub struct SharedKey(Zeroizing<[u8; 32]>);

impl SharedKey {
    /// Takes its bytes.
    pub fn new(bytes: [u8; 32]) -> Self {
        Self(Zeroizing::new(bytes))
    }

    /// Its bytes, to be kept in the key file or handed over.
    pub fn reveal(&self) -> &[u8; 32] {
        &self.0
    }

    /// The keyed hash of a message (`domain::secrets`).
    pub fn mac(&self, message: &[u8]) -> [u8; 32] {
        self.keyed(message).finalize().into_bytes().into()
    }

    /// Whether this is the keyed hash of a message; takes the same time whatever the answer.
    pub fn proves(&self, message: &[u8], mac: &[u8]) -> bool {
        self.keyed(message).verify_slice(mac).is_ok()
    }

    fn keyed(&self, message: &[u8]) -> Hmac<Sha256> {
        let mut mac = Hmac::new_from_slice(self.0.as_slice()).expect("HMAC takes keys of any length");
        mac.update(message);
        mac
    }
}

impl Keys {
    /// Makes a key to be shared with the agency, writes it into the file and gives its name: the year and four random digits. A name
    /// never comes back, so hashes under a key that was forgotten cannot be taken for those of another.
    pub fn share(file: &Path, year: i16) -> Result<(String, SharedKey), KeyError> {
        let mut keys = Self::open(file)?;
        let kid = loop {
            let mut tail = [0; 2];
            OsRandom.fill(&mut tail);
            let kid = format!("{year}-{:04x}", u16::from_be_bytes(tail));
            if keys.shared(&kid).is_none() {
                break kid;
            }
        };
        let key = fresh();
        keys.shared.push((kid.clone(), SharedKey(key.clone())));
        keys.write(file)?;
        Ok((kid, SharedKey(key)))
    }

    /// Removes a shared key from the file: what was hashed under it proves nothing any more. Whether it was there.
    pub fn forget_shared(file: &Path, kid: &str) -> Result<bool, KeyError> {
        let mut keys = Self::open(file)?;
        let before = keys.shared.len();
        keys.shared.retain(|(known, _)| known != kid);
        if keys.shared.len() < before {
            keys.write(file)?;
        }
        Ok(keys.shared.len() < before)
    }

    /// The shared key of this name.
    pub fn shared(&self, kid: &str) -> Option<&SharedKey> {
        let found = self.shared.iter().find(|(known, _)| known == kid);
        found.map(|(_, key)| key)
    }

    /// The names of all shared keys, oldest first.
    pub fn shared_names(&self) -> impl Iterator<Item = &str> {
        self.shared.iter().map(|(kid, _)| kid.as_str())
    }
}

#[cfg(test)]
mod tests {
    use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};

    use super::*;

    /// The vectors of `docs/feed.md`, "Secrets".
    #[test]
    fn the_hashes_are_those_of_the_documentation() {
        let key = SharedKey::new(std::array::from_fn(|at| u8::try_from(at).expect("small")));
        let page = include_str!("../../../docs/feed.md");
        for (message, expected) in [
            (
                "ocs-secret-v1\nssn\nP-51\n-\n900123456",
                "zMN4KABPuRYex3DUUbvFf73iyU8-hiECryeJawwbNP8",
            ),
            (
                "ocs-secret-v1\npin\nP-52\n7001234567\n40718",
                "9ZwT1Ymp1eHJOc_SRsvQwlpyVeF6x6XuQWmp3P38kxs",
            ),
        ] {
            let mac = key.mac(message.as_bytes());
            assert_eq!(URL_SAFE_NO_PAD.encode(mac), expected);
            assert!(key.proves(message.as_bytes(), &mac));
            assert!(!key.proves(message.as_bytes(), &mac[..31]));
            assert!(!key.proves(b"other", &mac));
            assert!(page.contains(expected), "docs/feed.md has no {expected}");
        }
    }

    #[test]
    fn a_shared_key_is_kept_until_it_is_forgotten_and_survives_a_rotation() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let file = folder.path().join("keys.toml");
        let (first, key) = Keys::share(&file, 2026).expect("made");
        let (second, _) = Keys::share(&file, 2026).expect("made");
        assert!(first.starts_with("2026-") && first != second);
        Keys::rotate(&file).expect("rotated");
        let keys = Keys::open(&file).expect("read");
        assert_eq!(keys.shared(&first).expect("there").reveal(), key.reveal());
        assert_eq!(keys.shared_names().collect::<Vec<_>>(), [&first, &second]);
        assert!(Keys::forget_shared(&file, &first).expect("written"));
        assert!(!Keys::forget_shared(&file, &first).expect("written"));
        let keys = Keys::open(&file).expect("read");
        assert!(keys.shared(&first).is_none() && keys.shared(&second).is_some());
    }
}
