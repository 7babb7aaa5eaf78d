//! How are records kept that no screen shows yet? Encrypted, under a key that is not in the database.
//!
//! The nonce is a keyed hash of the record (a synthetic nonce): the same content gives the same bytes, so an import can be compared and
//! repeated, and two contents never share a nonce. Its first eight bytes are the content hash, which tells nothing without the key.

use chacha20poly1305::{
    KeyInit as _, XChaCha20Poly1305, XNonce,
    aead::{Aead as _, Payload},
};
use hmac::{Hmac, Mac as _};
use sha2::Sha256;

/// Seals and opens records.
#[derive(Clone)]
pub struct Seal {
    cipher: XChaCha20Poly1305,
    hash: Hmac<Sha256>,
}

/// A sealed record.
pub struct Sealed {
    /// Nonce, then ciphertext.
    pub bytes: Vec<u8>,
    /// Keyed hash of the content.
    pub content: i64,
}

impl Seal {
    /// Makes two keys of one: for encrypting and for the nonce.
    pub fn new(key: &[u8; 32]) -> Self {
        let derive = |purpose: &[u8]| {
            let mut mac = keyed(key);
            mac.update(purpose);
            <[u8; 32]>::from(mac.finalize().into_bytes())
        };
        let cipher = XChaCha20Poly1305::new(&derive(b"encrypt").into());
        Self {
            cipher,
            hash: keyed(&derive(b"nonce")),
        }
    }

    /// Seals a record's JSON; `name` (type and id) is bound to it, so that rows cannot be swapped.
    pub fn seal(&self, name: &str, json: &[u8]) -> Option<Sealed> {
        let mut hash = self.hash.clone();
        hash.update(name.as_bytes());
        hash.update(&[0]);
        hash.update(json);
        let hash: [u8; 32] = hash.finalize().into_bytes().into();
        let nonce = XNonce::try_from(&hash[..24]).ok()?;
        let sealed = self
            .cipher
            .encrypt(
                &nonce,
                Payload {
                    msg: json,
                    aad: name.as_bytes(),
                },
            )
            .ok()?;
        let content = first_eight(&hash);
        Some(Sealed {
            bytes: [&hash[..24], &sealed].concat(),
            content,
        })
    }

    /// Opens what [`Seal::seal`] made; `None` if key, name or bytes are others.
    pub fn open(&self, name: &str, bytes: &[u8]) -> Option<Vec<u8>> {
        let (nonce, sealed) = bytes.split_at_checked(24)?;
        let nonce = XNonce::try_from(nonce).ok()?;
        self.cipher
            .decrypt(
                &nonce,
                Payload {
                    msg: sealed,
                    aad: name.as_bytes(),
                },
            )
            .ok()
    }
}

fn keyed(key: &[u8; 32]) -> Hmac<Sha256> {
    // HMAC takes a whole block as its key; a shorter one is filled up with zeros.
    let mut block = [0; 64];
    block[..32].copy_from_slice(key);
    Hmac::<Sha256>::new(&block.into())
}

/// The first 64 bits of a hash.
pub fn first_eight(hash: &[u8; 32]) -> i64 {
    let [a, b, c, d, e, f, g, h, ..] = *hash;
    i64::from_be_bytes([a, b, c, d, e, f, g, h])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_same_key_name_and_bytes_open_a_record() {
        let seal = Seal::new(&[7; 32]);
        let sealed = seal.seal("contact K-1", b"{}").expect("sealed");
        assert_eq!(
            seal.open("contact K-1", &sealed.bytes).as_deref(),
            Some(&b"{}"[..])
        );
        assert_eq!(seal.open("contact K-2", &sealed.bytes), None);
        assert_eq!(Seal::new(&[8; 32]).open("contact K-1", &sealed.bytes), None);
        assert_eq!(seal.open("contact K-1", &sealed.bytes[..30]), None);
        assert_ne!(
            Seal::new(&[8; 32])
                .seal("contact K-1", b"{}")
                .expect("sealed")
                .content,
            sealed.content
        );
    }
}
