//! Who is signed in, and shows once more that the account is theirs?

use super::errors::{Field, FormErrors};
use super::fields::Fields;
use super::password::read_password;
use crate::authenticator::{TypedCode, read_code};
use crate::ports::Password;

/// Password and code, without mistakes.
pub struct StepUp {
    /// The password.
    pub password: Password,
    /// A code, where the account asks for one.
    pub code: Option<TypedCode>,
}

impl StepUp {
    /// Reads the fields and names every mistake at once.
    pub fn read(fields: &Fields, wants_code: bool) -> Result<Self, FormErrors> {
        let mut errors = fields.faults().clone();
        let password = fields.read(&mut errors, Field::Password, read_password);
        let code = wants_code.then(|| fields.read(&mut errors, Field::Code, read_code));
        match (password, errors.is_empty()) {
            (Some(password), true) => Ok(Self {
                password,
                code: code.flatten(),
            }),
            _ => Err(errors),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::errors::Mistake;
    use super::*;

    fn mistakes(body: &str, wants_code: bool) -> FormErrors {
        StepUp::read(&Fields::parse(body.as_bytes()), wants_code)
            .err()
            .unwrap_or_default()
    }

    #[test]
    fn a_code_is_wanted_only_where_there_is_an_app() {
        assert!(mistakes("password=x", false).is_empty());
        assert_eq!(
            mistakes("password=x", true),
            FormErrors::one(Field::Code, Mistake::Missing)
        );
        assert!(mistakes("password=x&code=123+456", true).is_empty());
    }
}
