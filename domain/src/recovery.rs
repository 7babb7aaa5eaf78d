//! How does somebody get back in who forgot the user ID or the password, or whom a stranger locked out?
//!
//! Each wish sends exactly one mail to the address that was typed, whether it has an account or not: the page, the work and the
//! number of mails tell nothing, and somebody who has several addresses learns which one it was not.

use std::time::Duration;

use crate::authenticator;
use crate::client::Client;
use crate::ctx::Ctx;
use crate::error::AppError;
use crate::forms::{EmailAddress, Field, FormErrors, read_new_password};
use crate::ids::AccountId;
use crate::links::{self, LinkState};
use crate::mails::{self, Occasion, ResetLink};
use crate::passwords::{self, KnownWords, SecondFactor};
use crate::ports::{Account, AuditEvent, Limit, LinkPurpose, NewLink, PasswordReset, Reservation};
use crate::registration::mails_to;
use crate::session::Token;
use crate::sign_in::account_bucket;

/// A link for a new password works for so long.
pub const RESET_LINK: Duration = Duration::from_mins(30);
/// Most accounts of one e-mail address that a mail speaks of.
const MOST_ACCOUNTS: usize = 5;
/// Wishes from one network address.
const ADDRESS_HOUR: Limit = Limit::Window {
    tries: 20,
    seconds: 3600,
};

/// Sends a mail with the user IDs of an e-mail address.
pub async fn remind_of_user_id(ctx: &Ctx, email: EmailAddress, client: &Client) -> Result<(), AppError> {
    let accounts = accounts_of(ctx, &email, client).await?;
    let user_ids = accounts
        .iter()
        .map(|account| account.user_id.as_str().to_owned())
        .collect();
    let occasion = if accounts.is_empty() {
        Occasion::NoAccount
    } else {
        Occasion::UserIds { user_ids }
    };
    send(ctx, email, client, &accounts, Vec::new(), occasion).await
}

/// Sends a mail with a link for a new password.
pub async fn offer_new_password(ctx: &Ctx, email: EmailAddress, client: &Client) -> Result<(), AppError> {
    let accounts = accounts_of(ctx, &email, client).await?;
    let created = ctx.clock.now();
    let ends = created + RESET_LINK;
    let (mut links, mut in_mail) = (Vec::new(), Vec::new());
    for account in &accounts {
        let token = Token::generate(&*ctx.random);
        links.push(NewLink {
            token: token.hash(),
            purpose: LinkPurpose::ResetPassword(account.id.clone()),
            created,
            ends,
        });
        in_mail.push(ResetLink {
            user_id: account.user_id.as_str().to_owned(),
            token: token.reveal().to_owned(),
        });
    }
    let occasion = if in_mail.is_empty() {
        Occasion::NoAccount
    } else {
        Occasion::ResetPassword { links: in_mail, ends }
    };
    if links.is_empty() {
        // A link for nobody, so that the work is the same.
        links.push(NewLink {
            token: Token::generate(&*ctx.random).hash(),
            purpose: LinkPurpose::ResetPassword(AccountId::generate(&*ctx.random)),
            created,
            ends,
        });
    }
    send(ctx, email, client, &accounts, links, occasion).await
}

/// Puts a new password in place of the forgotten one, ends every session, and tells the owner by mail. `false` when the link does
/// not work (any more).
///
/// [`AppError::Invalid`] for a password that is not safe.
pub async fn reset_password(
    ctx: &Ctx,
    token: Option<&Token>,
    typed: Option<&str>,
    client: &Client,
) -> Result<bool, AppError> {
    let (Some(token), LinkState::Open(LinkPurpose::ResetPassword(id), _)) =
        (token, links::find(ctx, token).await?)
    else {
        return Ok(false);
    };
    let Some(account) = ctx.store.find_account_by_id(&id).await? else {
        return Ok(false);
    };
    let email = account.email.as_ref().map_or("", EmailAddress::as_str);
    let known = [account.user_id.as_str(), email];
    let agency = ctx.agency.words.iter().map(String::as_str);
    let words = KnownWords::of(agency.chain(known));
    let refused = |mistake| AppError::from(FormErrors::one(Field::NewPassword, mistake));
    let password = read_new_password(typed, SecondFactor::of(&account), &words).map_err(refused)?;
    let password_hash = passwords::hash_new(ctx, password, &known).await?;
    let at = ctx.clock.now();
    let tell = |to| mails::write(ctx, to, account.locale, Occasion::PasswordChanged { at });
    let reset = PasswordReset {
        token: token.hash(),
        release: vec![account_bucket(&id, ""), authenticator::tries(&id)],
        mail: account.email.clone().map(tell),
        audit: client.audit(ctx, AuditEvent::PasswordReset, Some(id.clone())),
        account: id,
        password_hash,
        at,
    };
    Ok(ctx.store.reset_password(reset).await?)
}

/// What else the account of a link asks for beside the new password, which may be shorter then.
pub async fn beside_new_password(ctx: &Ctx, token: Option<&Token>) -> Result<SecondFactor, AppError> {
    let LinkState::Open(LinkPurpose::ResetPassword(id), _) = links::find(ctx, token).await? else {
        return Ok(SecondFactor::None);
    };
    let account = ctx.store.find_account_by_id(&id).await?;
    Ok(account.as_ref().map_or(SecondFactor::None, SecondFactor::of))
}

async fn accounts_of(ctx: &Ctx, email: &EmailAddress, client: &Client) -> Result<Vec<Account>, AppError> {
    let buckets = [
        Reservation {
            bucket: format!("recover/hour/{}", client.network()),
            limit: ADDRESS_HOUR,
        },
        mails_to(email),
    ];
    client
        .reserve(ctx, &buckets, AuditEvent::RecoveryThrottled, None)
        .await?;
    let mut accounts = ctx.store.list_accounts_of(email).await?;
    accounts.retain(|account| account.enabled);
    accounts.truncate(MOST_ACCOUNTS);
    Ok(accounts)
}

/// In the language of the account; to an address without one, in the language of the page.
async fn send(
    ctx: &Ctx,
    email: EmailAddress,
    client: &Client,
    accounts: &[Account],
    links: Vec<NewLink>,
    occasion: Occasion,
) -> Result<(), AppError> {
    let locale = accounts.first().map_or(client.locale, |account| account.locale);
    let mail = mails::write(ctx, email, locale, occasion);
    Ok(ctx.store.renew_links(links, mail).await?)
}
