//! How are files signed? As minisign does, prehashed: return files with a key of the portal, the feeds of an invented agency with one
//! that lives as long as this value.

use std::{
    fs::{self, File},
    io::{self, Read as _},
    path::Path,
};

use base64::{Engine as _, engine::general_purpose::STANDARD};
use blake2::{Blake2b512, Digest as _};
use domain::ports::Random as _;
use ring::signature::{Ed25519KeyPair, KeyPair as _};
use zeroize::Zeroizing;

use crate::{
    feed::signature_beside,
    keys::{Keys, Purpose},
    random::OsRandom,
};

/// Signs files.
pub struct Signer {
    key: Ed25519KeyPair,
    /// By which minisign finds the key that belongs to a signature.
    id: [u8; 8],
}

impl Signer {
    /// The portal's own. The oldest version of its key: the agency holds the other half, and a rotation must not change it.
    ///
    /// # Panics
    ///
    /// Never: a key file holds at least one version, and every seed of 32 bytes makes a key.
    pub fn of(keys: &Keys) -> Self {
        let versions = keys.all(Purpose::ReturnFile);
        let (_, seed) = versions.first().expect("a key file holds at least one version");
        let key =
            Ed25519KeyPair::from_seed_unchecked(seed.as_slice()).expect("a seed of 32 bytes makes a key");
        let id = key
            .public_key()
            .as_ref()
            .first_chunk()
            .copied()
            .unwrap_or_default();
        Self { key, id }
    }

    /// One with a fresh key, which nobody else has and which is never kept: for invented agencies.
    ///
    /// # Panics
    ///
    /// Never: every seed of 32 bytes makes a key.
    pub fn fresh() -> Self {
        let mut seed = Zeroizing::new([0; 32]);
        let mut id = [0; 8];
        OsRandom.fill(seed.as_mut_slice());
        OsRandom.fill(&mut id);
        let key = Ed25519KeyPair::from_seed_unchecked(seed.as_slice());
        Self {
            key: key.expect("a seed of 32 bytes makes a key"),
            id,
        }
    }

    /// The public key as `feed.public_keys` has it.
    pub fn public_key(&self) -> String {
        STANDARD.encode([b"Ed", self.id.as_slice(), self.key.public_key().as_ref()].concat())
    }

    /// Writes `NAME.minisig` beside a file.
    pub fn sign(&self, path: &Path) -> io::Result<()> {
        self.sign_as(path, path)
    }

    /// Writes the signature of a file that will lie at another place, beside that place.
    pub fn sign_as(&self, path: &Path, place: &Path) -> io::Result<()> {
        let (mut file, mut hash) = (File::open(path)?, Blake2b512::new());
        let mut buffer = vec![0; 256 * 1024];
        loop {
            match file.read(&mut buffer)? {
                0 => break,
                length => hash.update(&buffer[..length]),
            }
        }
        let signature = self.key.sign(&hash.finalize());
        let name = place.file_name().unwrap_or_default().to_string_lossy();
        let comment = format!("file:{name}");
        let global = self.key.sign(&[signature.as_ref(), comment.as_bytes()].concat());
        let line = STANDARD.encode([b"ED", self.id.as_slice(), signature.as_ref()].concat());
        let text = format!(
            "untrusted comment: signature of a portal\n{line}\ntrusted comment: {comment}\n{}\n",
            STANDARD.encode(global)
        );
        fs::write(signature_beside(place), text)
    }
}
