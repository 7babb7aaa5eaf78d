//! Where does the invented agency get its chance from? A seed: the same seed gives the same bytes on every machine, so everything here
//! is integers, and each case throws dice of its own.

use rand_chacha::{
    ChaCha8Rng,
    rand_core::{Rng as _, SeedableRng as _},
};

/// Dice of one case.
pub struct Dice(ChaCha8Rng);

impl Dice {
    /// The dice of case `number` in the agency of `seed`.
    pub fn new(seed: u64, number: u64) -> Self {
        let mut bytes = [0; 32];
        bytes[..8].copy_from_slice(&seed.to_le_bytes());
        bytes[8..16].copy_from_slice(&number.to_le_bytes());
        Self(ChaCha8Rng::from_seed(bytes))
    }

    /// A whole number from 0 to `limit` − 1. (The tiny bias of a remainder of 64 bits matters to nobody here.)
    pub fn below(&mut self, limit: i64) -> i64 {
        let limit = u64::try_from(limit).unwrap_or(1).max(1);
        i64::try_from(self.0.next_u64() % limit).unwrap_or(0)
    }

    /// A whole number of a span, both ends included.
    pub fn between(&mut self, low: i64, high: i64) -> i64 {
        low + self.below(high - low + 1)
    }

    /// True in so many of 1000 throws.
    pub fn chance(&mut self, per_mille: i64) -> bool {
        self.below(1000) < per_mille
    }

    /// One of a list.
    pub fn pick<T: Copy>(&mut self, list: &[T]) -> T {
        list[usize::try_from(self.below(i64::try_from(list.len()).unwrap_or(1))).unwrap_or(0)]
    }

    /// One of a list of values with weights.
    pub fn weigh<T: Copy>(&mut self, list: &[(T, i64)]) -> T {
        let mut left = self.below(list.iter().map(|(_, weight)| weight).sum());
        for (value, weight) in list {
            left -= weight;
            if left < 0 {
                return *value;
            }
        }
        list[0].0
    }
}
