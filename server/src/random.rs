//! Where does chance come from? The operating system's generator, asked each time.

use domain::ports::Random;

/// The operating system's generator.
#[derive(Clone, Copy, Debug, Default)]
pub struct OsRandom;

impl Random for OsRandom {
    fn fill(&self, bytes: &mut [u8]) {
        // A system without randomness can make neither sessions nor keys; stopping is the safe answer.
        #[expect(clippy::disallowed_methods, reason = "this is the adapter behind the port")]
        getrandom::fill(bytes).expect("the operating system gives random numbers");
    }
}

/// Eight letters and digits without look-alikes, easy to say on the phone: names a fault in a reader's page and in the log.
pub fn reference() -> String {
    const ALPHABET: &[u8; 32] = b"23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    let mut bytes = [0; 8];
    OsRandom.fill(&mut bytes);
    bytes
        .iter()
        .map(|byte| char::from(ALPHABET[usize::from(byte % 32)]))
        .collect()
}
