//! How does a sign-in come to be?

use locales::Locale;

use crate::ctx::Ctx;
use crate::error::AppError;
use crate::forms::UserId;
use crate::ids::{AccountId, PersonId};
use crate::ports::{NewAccount, Password};

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
) -> Result<Option<AccountId>, AppError> {
    let id = new_id(ctx);
    let password_hash = ctx.passwords.hash(password).await?;
    let created = ctx.clock.now();
    let account = NewAccount {
        id: id.clone(),
        user_id,
        password_hash,
        person,
        locale,
        created,
    };
    Ok(ctx.store.add_account(account).await?.then_some(id))
}

/// 128 random bits: an account's id says nothing about it and cannot be guessed.
fn new_id(ctx: &Ctx) -> AccountId {
    let mut bytes = [0; 16];
    ctx.random.fill(&mut bytes);
    AccountId::from_bits(u128::from_be_bytes(bytes))
}
