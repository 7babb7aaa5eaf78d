//! What does somebody send who comes from a mail, or wants one?

use super::email::EmailAddress;
use super::errors::{Field, FormErrors};
use super::fields::Fields;
use super::password::read_password;
use super::sign_in::UserId;
use crate::ports::Password;

/// The button with the password on the activation page.
pub struct ActivationForm {
    /// The password that was chosen with the account.
    pub password: Password,
    /// Another user ID, where the one wished for is taken.
    pub user_id: Option<UserId>,
}

impl ActivationForm {
    /// Reads the form and names every mistake at once.
    pub fn read(fields: &Fields) -> Result<Self, FormErrors> {
        let mut errors = fields.faults().clone();
        let user_id = fields.read(&mut errors, Field::UserId, |typed| match typed {
            None => Ok(None),
            typed => UserId::read_new(typed).map(Some),
        });
        let password = fields.read(&mut errors, Field::Password, read_password);
        match (user_id, password) {
            (Some(user_id), Some(password)) if errors.is_empty() => Ok(Self { password, user_id }),
            _ => Err(errors),
        }
    }
}

/// The one field of “forgot user ID” and “forgot password”.
pub fn read_email(fields: &Fields) -> Result<EmailAddress, FormErrors> {
    let mut errors = fields.faults().clone();
    match fields.read(&mut errors, Field::Email, EmailAddress::read) {
        Some(email) if errors.is_empty() => Ok(email),
        _ => Err(errors),
    }
}
