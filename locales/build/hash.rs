//! Which few characters stand for a text, the same on every machine?

/// FNV-1a, 64 bits: short, and nobody attacks our own files.
pub fn hash(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

/// 16 hexadecimal digits: names a pack for ever.
pub fn long(text: &str) -> String {
    format!("{:016x}", hash(text))
}
