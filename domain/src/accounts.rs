//! How does a sign-in come to be?

use locales::Locale;
use serde::{Deserialize, Serialize};

use crate::ctx::Ctx;
use crate::error::AppError;
use crate::forms::{EmailAddress, UserId};
use crate::ids::{AccountId, PersonId};
use crate::ports::{NewAccount, Password};

/// What the owner of a sign-in told of themselves. Kept sealed.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Profile {
    /// What they are called; mails and pages greet by it nowhere, staff do.
    pub name: String,
    /// Where they read mail; confirmed by a link.
    pub email: EmailAddress,
    /// Tag of the language that they want to speak with the agency, if it is not the one they read.
    pub spoken: Option<String>,
}

/// Creates a sign-in for a person of the agency's records; `None` when the user ID is taken.
///
/// For demonstrations and, later, for registration; neither may call it before it knows that the
/// person is who they say.
pub async fn create(
    ctx: &Ctx,
    user_id: UserId,
    password: Password,
    person: Option<PersonId>,
    locale: Locale,
    profile: Option<Profile>,
) -> Result<Option<AccountId>, AppError> {
    let id = AccountId::generate(&*ctx.random);
    let password_hash = ctx.passwords.hash(password).await?;
    let created = ctx.clock.now();
    let account = NewAccount {
        id: id.clone(),
        user_id,
        password_hash,
        person,
        locale,
        profile,
        created,
    };
    Ok(ctx.store.add_account(account).await?.then_some(id))
}
