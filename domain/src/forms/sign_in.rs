//! Who wants to sign in?

use std::fmt;

use unicode_normalization::UnicodeNormalization as _;

use super::errors::{Field, FormErrors, Mistake};
use super::fields::Fields;
use super::narrow::narrow;
use super::password::read_password;
use super::text::read_required;
use crate::ports::Password;

/// Longest user ID that can be typed, in characters.
const USER_ID_MAX: u32 = 128;
/// A new user ID has at least so many characters; shorter ones are soon all taken.
pub const USER_ID_LEAST: usize = 4;
/// And at most so many.
const USER_ID_MOST: usize = 64;

/// A user ID in the one form in which it is stored and compared: narrow, NFC, lower case.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct UserId(String);

impl fmt::Debug for UserId {
    /// A user ID is often a name or an e-mail address: it stays out of logs.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("UserId(…)")
    }
}

impl UserId {
    /// Takes what was typed.
    pub fn read(typed: Option<&str>) -> Result<Self, Mistake> {
        let typed = read_required(typed, USER_ID_MAX)?;
        Ok(Self(narrow(typed).nfc().collect::<String>().to_lowercase()))
    }

    /// Takes what somebody wants to be called from now on: letters and digits of any language, dots, hyphens, underscores.
    /// Without `@`, so that nobody's user ID is somebody else's e-mail address.
    pub fn read_new(typed: Option<&str>) -> Result<Self, Mistake> {
        let user_id = Self::read(typed)?;
        let length = user_id.0.chars().count();
        let fits = user_id
            .0
            .chars()
            .all(|c| c.is_alphanumeric() || "._-".contains(c));
        if fits && (USER_ID_LEAST..=USER_ID_MOST).contains(&length) {
            Ok(user_id)
        } else {
            Err(Mistake::Malformed)
        }
    }

    /// The stored form.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The sign-in form as it was sent.
#[derive(Clone, Default)]
pub struct SignInForm {
    fields: Fields,
}

/// A sign-in form without mistakes.
pub struct SignIn {
    /// Who says they want to come in: a user ID, or an e-mail address that is somebody's.
    pub user_id: UserId,
    /// What they say proves it.
    pub password: Password,
}

impl SignInForm {
    /// Takes the fields of the form.
    pub fn new(fields: Fields) -> Self {
        Self { fields }
    }

    /// Reads all fields and names every mistake at once.
    pub fn parse(&self) -> Result<SignIn, FormErrors> {
        let mut errors = self.fields.faults().clone();
        // A broken `next` is no mistake of the person who typed: they come in all the same.
        errors.0.retain(|error| error.field != Field::Next);
        let user_id = self.fields.read(&mut errors, Field::UserId, UserId::read);
        let password = self.fields.read(&mut errors, Field::Password, read_password);
        match (user_id, password) {
            (Some(user_id), Some(password)) if errors.is_empty() => Ok(SignIn { user_id, password }),
            _ => Err(errors),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(body: &str) -> Result<SignIn, FormErrors> {
        SignInForm::new(Fields::parse(body.as_bytes())).parse()
    }

    #[test]
    fn every_mistake_is_named_at_once() {
        let errors = parse("user_id=&next=x")
            .err()
            .expect("an empty form has mistakes");
        assert_eq!(
            errors.of(Field::UserId).map(|e| e.mistake),
            Some(Mistake::Missing)
        );
        assert_eq!(
            errors.of(Field::Password).map(|e| e.mistake),
            Some(Mistake::Missing)
        );
    }

    #[test]
    fn a_user_id_is_the_same_in_any_width_and_case() {
        let typed = parse("user_id=%EF%BC%AC%EF%BC%A9.Chen&password=x").expect("a good form");
        assert_eq!(typed.user_id.as_str(), "li.chen");
    }

    #[test]
    fn a_doubled_user_id_is_refused_once() {
        let errors = parse("user_id=a&user_id=b&password=x").err().expect("a mistake");
        assert_eq!(errors, FormErrors::one(Field::UserId, Mistake::Doubled));
    }
}
