//! Who vouches for a file? A detached minisign signature beside it, checked over the bytes as they lie there, before anything is unpacked.

use std::{
    ffi::OsString,
    fs::File,
    io::{self, Read},
    path::{Path, PathBuf},
};

use domain::feed::{Code, Fault};
use minisign_verify::{Error, PublicKey, Signature};
use sha2::{Digest, Sha256};

use super::file::hex;

/// A signature of minisign has four short lines; what is longer is something else.
const MAX_SIGNATURE: u64 = 4096;
const BUFFER: usize = 256 * 1024;

/// Whose feeds are taken.
#[derive(Clone, Debug)]
pub enum Signatures {
    /// Those signed with one of these keys; without keys none.
    By(Vec<PublicKey>),
    /// Anybody's: nothing is asked for.
    NotAsked,
}

impl Signatures {
    /// Reads public keys as minisign prints them, the line that begins with `RW`. Gives the place of the first that is none.
    pub fn by(keys: &[String]) -> Result<Self, usize> {
        let keys = keys
            .iter()
            .enumerate()
            .map(|(at, key)| PublicKey::from_base64(key).map_err(|_| at));
        Ok(Self::By(keys.collect::<Result<_, _>>()?))
    }

    /// Reads the whole file once; gives its SHA-256 if somebody vouches for exactly these bytes, or what is wrong.
    pub fn vouch(&self, path: &Path) -> io::Result<Result<String, Fault>> {
        let Self::By(keys) = self else {
            return Ok(Ok(read_through(path, |_| ())?));
        };
        let wrong = |what: &'static str| Ok(Err(Fault::new(Code::Signature, 0, what)));
        if keys.is_empty() {
            return wrong("no key is known that could have signed it: see feed.public_keys");
        }
        let text = match text_of(&beside(path)) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                return wrong("its signature is missing: NAME.minisig, beside it");
            }
            Err(error) if error.kind() == io::ErrorKind::InvalidData => String::new(),
            Err(error) => return Err(error),
        };
        let Ok(signature) = Signature::decode(&text) else {
            return wrong("NAME.minisig is not a signature of minisign");
        };
        for key in keys {
            let mut verifier = match key.verify_stream(&signature) {
                Ok(verifier) => verifier,
                Err(Error::UnsupportedLegacyMode) => {
                    return wrong("the signature is of the old kind: sign with minisign -S -H");
                }
                Err(_) => continue,
            };
            let sha256 = read_through(path, |bytes| verifier.update(bytes))?;
            return match verifier.finalize() {
                Ok(()) => Ok(Ok(sha256)),
                Err(_) => wrong("the signature is not of these bytes"),
            };
        }
        wrong("it is signed with a key that feed.public_keys does not have")
    }
}

/// `NAME.minisig` of a file.
pub fn beside(path: &Path) -> PathBuf {
    let mut name = OsString::from(path);
    name.push(".minisig");
    name.into()
}

fn text_of(path: &Path) -> io::Result<String> {
    let mut text = String::new();
    File::open(path)?.take(MAX_SIGNATURE).read_to_string(&mut text)?;
    Ok(text)
}

/// Gives a file's bytes to `each`, in the same memory whatever their number, and their SHA-256, 64 hex digits.
fn read_through(path: &Path, mut each: impl FnMut(&[u8])) -> io::Result<String> {
    let mut file = File::open(path)?;
    let (mut hash, mut buffer) = (Sha256::new(), vec![0; BUFFER]);
    loop {
        match file.read(&mut buffer)? {
            0 => return Ok(hex(&hash.finalize())),
            length => {
                hash.update(&buffer[..length]);
                each(&buffer[..length]);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// From the documentation of minisign-verify: minisign itself signed the four bytes `test`.
    const KEY: &str = "RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3";
    const SIGNATURE: &str = "untrusted comment: signature from minisign secret key
RUQf6LRCGA9i559r3g7V1qNyJDApGip8MfqcadIgT9CuhV3EMhHoN1mGTkUidF/z7SrlQgXdy8ofjb7bNJJylDOocrCo8KLzZwo=
trusted comment: timestamp:1633700835\tfile:test\tprehashed
wLMDjy9FLAuxZ3q4NlEvkgtyhrr0gtTu6KC4KBJdITbbOeAi1zBIYo0v4iTgt8jJpIidRJnp94ABQkJAgAooBQ==
";

    fn said(keys: &[&str], bytes: &str, signature: Option<&str>) -> Result<(), String> {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("feed.jsonl");
        std::fs::write(&file, bytes).expect("written");
        if let Some(signature) = signature {
            std::fs::write(beside(&file), signature).expect("written");
        }
        let keys: Vec<String> = keys.iter().map(|key| (*key).to_owned()).collect();
        let signatures = Signatures::by(&keys).expect("keys");
        let vouched = signatures.vouch(&file).expect("a file that can be read");
        vouched.map(drop).map_err(|fault| fault.to_string())
    }

    #[test]
    fn what_minisign_signed_is_vouched_for_and_nothing_else() {
        let other = "RWQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
        assert_eq!(said(&[KEY], "test", Some(SIGNATURE)), Ok(()));
        assert_eq!(said(&[other, KEY], "test", Some(SIGNATURE)), Ok(()));
        let refused = |keys: &[&str], bytes, signature, words: &str| {
            let fault = said(keys, bytes, signature).expect_err("refused");
            assert!(
                fault.starts_with("feed-signature: ") && fault.contains(words),
                "{fault}"
            );
        };
        refused(&[KEY], "Test", Some(SIGNATURE), "not of these bytes");
        refused(&[KEY], "test", None, "missing");
        refused(
            &[KEY],
            "test",
            Some("untrusted comment: x\nRUQ\n"),
            "not a signature",
        );
        let long = "x".repeat(10_000);
        refused(&[KEY], "test", Some(&long), "not a signature");
        refused(&[other], "test", Some(SIGNATURE), "does not have");
        refused(&[], "test", Some(SIGNATURE), "no key is known");
        // The trusted comment is signed too.
        let renamed = SIGNATURE.replace("file:test", "file:best");
        refused(&[KEY], "test", Some(&renamed), "not of these bytes");
        let old = SIGNATURE.replace("RUQf6", "RWQf6");
        refused(&[KEY], "test", Some(&old), "old kind");
    }

    #[test]
    fn a_text_that_is_no_key_is_found_by_its_place() {
        let keys = [KEY.to_owned(), "RWQf6LRCGA9".to_owned()];
        assert_eq!(Signatures::by(&keys).err(), Some(1));
    }
}
