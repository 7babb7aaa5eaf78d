//! Which passwords may a person choose?
//!
//! NIST SP 800-63B-4, section 3.1.1: length counts, composition does not. A new password is refused when it is too short, one
//! of those that many people use, mostly made of words that belong to the person or to this service, or otherwise soon guessed.
//! It may hold anything a keyboard gives; nothing is cut off, and it never expires. Checked in this order, cheap before slow:
//! [`crate::forms::read_new_password`] does what needs no lists, [`judge`] decides on what the port has estimated.

mod known;

use locales::{Msg, m};

use crate::ctx::Ctx;
use crate::error::AppError;
use crate::forms::{Field, FieldError, FormErrors, Mistake, read_new_password};
use crate::ports::{Account, Guess, Password};

pub use known::{KnownWords, is_mostly};

/// Fewest characters of a password that alone opens an account.
pub const LEAST: u32 = 15;
/// Fewest characters where a second factor is asked for as well. NIST would allow 8.
pub const LEAST_WITH_SECOND_FACTOR: u32 = 12;
/// Most characters (code points after NFKC); NIST asks for at least 64.
pub const MOST: u32 = 128;

/// The score of [`Guess`] from which a password is good enough: more than a hundred million tries.
const ENOUGH: u8 = 3;

/// Whether a password alone opens the account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SecondFactor {
    /// There is none.
    None,
    /// A code or a key is asked for as well.
    Required,
}

impl SecondFactor {
    /// What an account asks for.
    pub const fn of(account: &Account) -> Self {
        if account.authenticator {
            Self::Required
        } else {
            Self::None
        }
    }

    /// Fewest characters of a password beside it.
    pub const fn least(self) -> u32 {
        match self {
            Self::None => LEAST,
            Self::Required => LEAST_WITH_SECOND_FACTOR,
        }
    }
}

/// How hard a password is to guess, in words for the person who chooses it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Strength {
    /// It is refused.
    Weak,
    /// Good enough.
    Fair,
    /// More than ten billion tries.
    Strong,
}

impl Strength {
    /// What the estimate means.
    pub const fn of(guess: Guess) -> Self {
        match guess.score {
            _ if guess.common => Self::Weak,
            0..ENOUGH => Self::Weak,
            ENOUGH => Self::Fair,
            _ => Self::Strong,
        }
    }

    /// The word beside the field.
    pub fn message(self) -> Msg {
        match self {
            Self::Weak => m::passwords::weak(),
            Self::Fair => m::passwords::fair(),
            Self::Strong => m::passwords::strong(),
        }
    }
}

/// Decides on a password that has been read, from what the lists and the estimate say of it.
pub const fn judge(guess: Guess) -> Result<Strength, Mistake> {
    if guess.common {
        return Err(Mistake::Common);
    }
    match Strength::of(guess) {
        Strength::Weak => Err(Mistake::Guessable),
        good => Ok(good),
    }
}

/// Hashes a new password that has been read, unless it would soon be found by somebody who knows these words of the person.
///
/// [`AppError::Invalid`] for such a one, [`AppError::Busy`] when no hasher is free.
pub async fn hash_new(ctx: &Ctx, password: Password, of_the_person: &[&str]) -> Result<String, AppError> {
    let agency = ctx.agency.words.iter().map(String::as_str);
    let known = KnownWords::of(agency.chain(of_the_person.iter().copied()));
    let guess = ctx.passwords.guess(&password, &known).await?;
    judge(guess).map_err(|mistake| FormErrors::one(Field::NewPassword, mistake))?;
    ctx.passwords.hash(password).await
}

/// What the field of a new password says while one types: how hard it is to guess, or what is wrong with it.
pub async fn tell(
    ctx: &Ctx,
    typed: Option<&str>,
    beside: SecondFactor,
    of_the_person: &[&str],
) -> Result<Msg, AppError> {
    let agency = ctx.agency.words.iter().map(String::as_str);
    let known = KnownWords::of(agency.chain(of_the_person.iter().copied()));
    let judged = match read_new_password(typed, beside, &known) {
        Ok(password) => judge(ctx.passwords.guess(&password, &known).await?),
        Err(mistake) => Err(mistake),
    };
    let field = Field::NewPassword;
    Ok(judged.map_or_else(
        |mistake| FieldError { field, mistake }.message(),
        Strength::message,
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn guess(score: u8) -> Guess {
        Guess { common: false, score }
    }

    #[test]
    fn what_takes_a_hundred_million_tries_is_good_enough() {
        assert_eq!(judge(guess(0)), Err(Mistake::Guessable));
        assert_eq!(judge(guess(2)), Err(Mistake::Guessable));
        assert_eq!(judge(guess(3)), Ok(Strength::Fair));
        assert_eq!(judge(guess(4)), Ok(Strength::Strong));
    }

    #[test]
    fn what_many_people_use_is_refused_however_long_it_is() {
        let common = Guess {
            common: true,
            score: 4,
        };
        assert_eq!(judge(common), Err(Mistake::Common));
        assert_eq!(Strength::of(common), Strength::Weak);
    }

    #[test]
    fn a_password_that_alone_opens_the_account_is_longer() {
        assert_eq!(SecondFactor::None.least(), 15);
        assert_eq!(SecondFactor::Required.least(), 12);
    }
}
