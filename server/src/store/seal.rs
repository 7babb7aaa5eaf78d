//! How is what nobody else may read kept, and how are things counted without being named?

use chacha20poly1305::aead::{Aead as _, KeyInit as _, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use domain::forms::EmailAddress;
use domain::ports::{DraftOwner, Random as _};
use hmac::{Hmac, Mac as _};
use sha2::Sha256;

use crate::keys::{Keys, Purpose};
use crate::random::OsRandom;

const NONCE: usize = 24;

/// Something sealed, and the version of the key that opens it.
pub struct Sealed {
    /// For the column `key_version`.
    pub key_version: i64,
    /// Nonce, then what was encrypted.
    pub bytes: Vec<u8>,
}

/// Seals a text under the newest key of a purpose. `place` (table and row) is bound in: a row copied to another place does not open.
pub fn seal(keys: &Keys, purpose: Purpose, place: &[u8], text: &str) -> Option<Sealed> {
    seal_bytes(keys, purpose, place, text.as_bytes())
}

/// The same for bytes that are no text.
pub fn seal_bytes(keys: &Keys, purpose: Purpose, place: &[u8], bytes: &[u8]) -> Option<Sealed> {
    let (version, key) = keys.current(purpose);
    let mut nonce = [0; NONCE];
    OsRandom.fill(&mut nonce);
    let cipher = XChaCha20Poly1305::new_from_slice(key.as_slice()).ok()?;
    let payload = Payload {
        msg: bytes,
        aad: place,
    };
    let mut sealed = nonce.to_vec();
    sealed.extend(cipher.encrypt(&XNonce::from(nonce), payload).ok()?);
    Some(Sealed {
        key_version: i64::from(version),
        bytes: sealed,
    })
}

/// Opens a text; `None` when its key is gone, or it is not from this place.
pub fn unseal(keys: &Keys, purpose: Purpose, place: &[u8], sealed: &Sealed) -> Option<String> {
    String::from_utf8(unseal_bytes(keys, purpose, place, sealed)?).ok()
}

/// The same for bytes that are no text.
pub fn unseal_bytes(keys: &Keys, purpose: Purpose, place: &[u8], sealed: &Sealed) -> Option<Vec<u8>> {
    let key = keys.of_version(purpose, u32::try_from(sealed.key_version).ok()?)?;
    let (nonce, encrypted) = sealed.bytes.split_at_checked(NONCE)?;
    let nonce = <[u8; NONCE]>::try_from(nonce).ok()?;
    let cipher = XChaCha20Poly1305::new_from_slice(key.as_slice()).ok()?;
    cipher
        .decrypt(
            &XNonce::from(nonce),
            Payload {
                msg: encrypted,
                aad: place,
            },
        )
        .ok()
}

/// What the sealed hash of an issue of a secret is bound to: table, row and kind.
pub fn secret_place(id: &str, kind: &str) -> Vec<u8> {
    [b"secret\0", id.as_bytes(), b"\0", kind.as_bytes()].concat()
}

/// The name of a throttle's bucket as kept.
pub fn bucket_hash(keys: &Keys, bucket: &str) -> Vec<u8> {
    keyed_hash(keys, Purpose::Throttle, &[b"bucket", bucket.as_bytes()])
}

/// An e-mail address as it is looked for.
pub fn address_hash(keys: &Keys, address: &EmailAddress) -> Vec<u8> {
    keyed_hash(keys, Purpose::Email, &[b"address", address.as_str().as_bytes()])
}

/// The owner of a draft as kept. Not the newest key: a rotation must not lose what was typed.
pub fn owner_hash(keys: &Keys, owner: &DraftOwner) -> Vec<u8> {
    let parts: [&[u8]; 2] = match owner {
        DraftOwner::Account(id) => [b"account", id.as_str().as_bytes()],
        DraftOwner::Visitor(cookie) => [b"visitor", cookie.as_bytes()],
    };
    keyed_hash(keys, Purpose::Draft, &parts)
}

/// HMAC under the oldest version of a key: the same name has the same hash after a rotation.
pub fn keyed_hash(keys: &Keys, purpose: Purpose, parts: &[&[u8]]) -> Vec<u8> {
    let versions = keys.all(purpose);
    let (_, key) = versions.first().expect("a key file holds at least one version");
    let mut mac = <Hmac<Sha256> as hmac::KeyInit>::new_from_slice(key.as_slice())
        .expect("HMAC takes keys of any length");
    for part in parts {
        mac.update(part);
        mac.update(&[0]);
    }
    mac.finalize().into_bytes().to_vec()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys() -> (tempfile::TempDir, Keys) {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let keys = Keys::open(&folder.path().join("keys.toml")).expect("made");
        (folder, keys)
    }

    #[test]
    fn a_sealed_text_opens_only_in_its_place_and_for_its_purpose() {
        let (_folder, keys) = keys();
        let sealed = seal(&keys, Purpose::Draft, b"draft/a/sign-in", "what was typed").expect("sealed");
        assert!(!sealed.bytes.windows(4).any(|bytes| bytes == b"what"));
        assert_eq!(
            unseal(&keys, Purpose::Draft, b"draft/a/sign-in", &sealed).as_deref(),
            Some("what was typed")
        );
        assert_eq!(unseal(&keys, Purpose::Draft, b"draft/b/sign-in", &sealed), None);
        assert_eq!(unseal(&keys, Purpose::Email, b"draft/a/sign-in", &sealed), None);
        let changed = Sealed {
            bytes: [&[0], &sealed.bytes[1..]].concat(),
            ..sealed
        };
        assert_eq!(unseal(&keys, Purpose::Draft, b"draft/a/sign-in", &changed), None);
    }

    #[test]
    fn a_rotation_keeps_drafts_and_counts() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let file = folder.path().join("keys.toml");
        let before = Keys::open(&file).expect("made");
        let owner = DraftOwner::Visitor("cookie".into());
        let sealed = seal(&before, Purpose::Draft, b"place", "typed").expect("sealed");
        Keys::rotate(&file).expect("rotated");
        let after = Keys::open(&file).expect("read");
        assert_eq!(owner_hash(&before, &owner), owner_hash(&after, &owner));
        assert_eq!(bucket_hash(&before, "x"), bucket_hash(&after, "x"));
        assert_eq!(
            unseal(&after, Purpose::Draft, b"place", &sealed).as_deref(),
            Some("typed")
        );
    }
}
