//! How does an invented agency sign its feeds? As minisign does, prehashed, with a key that lives as long as this value.

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

use crate::{feed::signature_beside, random::OsRandom};

/// Signs files of an invented agency. Nobody else has its key, and it is never kept.
pub struct Signer {
    key: Ed25519KeyPair,
    /// By which minisign finds the key that belongs to a signature.
    id: [u8; 8],
}

impl Signer {
    /// One with a fresh key.
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
        let (mut file, mut hash) = (File::open(path)?, Blake2b512::new());
        let mut buffer = vec![0; 256 * 1024];
        loop {
            match file.read(&mut buffer)? {
                0 => break,
                length => hash.update(&buffer[..length]),
            }
        }
        let signature = self.key.sign(&hash.finalize());
        let comment = "feed of an invented agency";
        let global = self.key.sign(&[signature.as_ref(), comment.as_bytes()].concat());
        let line = STANDARD.encode([b"ED", self.id.as_slice(), signature.as_ref()].concat());
        let text = format!(
            "untrusted comment: signature of an invented agency\n{line}\ntrusted comment: {comment}\n{}\n",
            STANDARD.encode(global)
        );
        fs::write(signature_beside(path), text)
    }
}
