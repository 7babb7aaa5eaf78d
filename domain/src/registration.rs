//! How does somebody get an account? They wish for one, and prove by a link that they read mail at the address.
//!
//! Nobody learns here whether an address or a user ID is known: the page, the work and the number of mails are the same. Only the
//! mail tells, and only whoever reads it.

use std::time::Duration;

use jiff::Timestamp;

use crate::accounts::Profile;
use crate::client::Client;
use crate::ctx::Ctx;
use crate::error::AppError;
use crate::forms::{ActivationForm, CreateAccount, EmailAddress, Field, FormErrors, Mistake};
use crate::ids::{AccountId, RegistrationId};
use crate::links::{self, LinkState};
use crate::mails::{self, NewMail, Occasion};
use crate::passwords;
use crate::ports::{
    Activated, Activation, AuditEvent, Limit, LinkPurpose, NewAccount, NewLink, PasswordVerdict,
    Registration, Reservation,
};
use crate::session::Token;

/// A wish is kept for so long after its link, so that an old link can still say what to do.
const KEPT: Duration = Duration::from_hours(30 * 24);
/// Wishes from one network address: an agency's own computers stand in a row.
const ADDRESS_HOUR: Limit = Limit::Window {
    tries: 10,
    seconds: 3600,
};
/// Mails that strangers can have sent to one e-mail address.
const MAILS_HOUR: Limit = Limit::Window {
    tries: 5,
    seconds: 3600,
};
/// Passwords that can be tried at one wish: as at sign-in.
const PASSWORDS: Limit = Limit::Backoff {
    free: 4,
    longest_wait_s: 3600,
    stop: 100,
};

/// The bucket of mails that strangers can have sent to an address.
pub(crate) fn mails_to(email: &EmailAddress) -> Reservation {
    Reservation {
        bucket: format!("mail/hour/{}", email.as_str()),
        limit: MAILS_HOUR,
    }
}

/// Takes a wish for an account and sends the mail with its link; or, to an address that has an account already, a mail that
/// says so. Returns the id by which the same browser can ask for the mail again.
///
/// [`AppError::Invalid`] for a password that is not safe, [`AppError::TooMany`] after too many wishes.
pub async fn register(ctx: &Ctx, form: CreateAccount, client: &Client) -> Result<RegistrationId, AppError> {
    let buckets = [
        Reservation {
            bucket: format!("register/hour/{}", client.network()),
            limit: ADDRESS_HOUR,
        },
        mails_to(&form.email),
    ];
    client
        .reserve(ctx, &buckets, AuditEvent::RegistrationThrottled, None)
        .await?;
    let known = [form.name.as_str(), form.user_id.as_str(), form.email.as_str()];
    let password_hash = passwords::hash_new(ctx, form.password, &known).await?;
    let now = ctx.clock.now();
    let registration = Registration {
        id: RegistrationId::generate(&*ctx.random),
        profile: Profile {
            name: form.name,
            email: form.email,
            spoken: form.spoken,
        },
        user_id: form.user_id,
        password_hash,
        locale: form.written,
        created: now,
        ends: now + ctx.agency.activation_link + KEPT,
    };
    let id = registration.id.clone();
    let (link, mail) = invite(ctx, &registration).await?;
    ctx.store.add_registration(registration, link, mail).await?;
    Ok(id)
}

/// Sends the mail of a wish again, with a new link; the older one ends. A wish that nobody knows (any more) is no mistake.
pub async fn resend(ctx: &Ctx, id: &RegistrationId, client: &Client) -> Result<(), AppError> {
    let Some(registration) = ctx.store.find_registration(id).await? else {
        return Ok(());
    };
    let buckets = [mails_to(&registration.profile.email)];
    client
        .reserve(ctx, &buckets, AuditEvent::RegistrationThrottled, None)
        .await?;
    let (link, mail) = invite(ctx, &registration).await?;
    Ok(ctx.store.renew_links(vec![link], mail).await?)
}

/// Until when the newest link of a wish works, or would if its mail carried one.
pub async fn link_end(ctx: &Ctx, id: &RegistrationId) -> Result<Option<Timestamp>, AppError> {
    Ok(ctx.store.find_link_end(id).await?)
}

/// Sends a new link in place of one that does not work any more. Whoever holds the old one reads mail at the address.
/// Returns the wish and its address, for the next page; `None` where there is nothing to renew.
pub async fn renew(
    ctx: &Ctx,
    token: Option<&Token>,
    client: &Client,
) -> Result<Option<(RegistrationId, EmailAddress)>, AppError> {
    let (LinkState::Expired(purpose) | LinkState::Replaced(purpose) | LinkState::Open(purpose, _)) =
        links::find(ctx, token).await?
    else {
        return Ok(None);
    };
    let LinkPurpose::Activate(id) = purpose else {
        return Ok(None);
    };
    let Some(registration) = ctx.store.find_registration(&id).await? else {
        return Ok(None);
    };
    resend(ctx, &id, client).await?;
    Ok(Some((id, registration.profile.email)))
}

/// A link for a wish, and the mail that carries it. An address that has an account gets a link that no mail carries: the work is
/// the same.
async fn invite(ctx: &Ctx, registration: &Registration) -> Result<(NewLink, NewMail), AppError> {
    let email = &registration.profile.email;
    let taken = !ctx.store.list_accounts_of(email).await?.is_empty() && !ctx.agency.shared_email;
    let token = Token::generate(&*ctx.random);
    let created = ctx.clock.now();
    let ends = created + ctx.agency.activation_link;
    let link = NewLink {
        token: token.hash(),
        purpose: LinkPurpose::Activate(registration.id.clone()),
        created,
        ends,
    };
    let occasion = if taken {
        Occasion::AccountExists
    } else {
        Occasion::Activate {
            token: token.reveal().to_owned(),
            ends,
        }
    };
    Ok((
        link,
        mails::write(ctx, email.clone(), registration.locale, occasion),
    ))
}

/// Makes the account, if the link works and the password is the one chosen with the wish. Somebody who registered another
/// person's address does not get an account by that person's curiosity: they would have to know the password.
///
/// [`Activated::Closed`] when the link does not work (any more); [`AppError::Invalid`] for a wrong password, and for a user ID that
/// somebody else has.
pub async fn activate(
    ctx: &Ctx,
    token: Option<&Token>,
    form: ActivationForm,
    client: &Client,
) -> Result<Activated, AppError> {
    let (Some(token), LinkState::Open(LinkPurpose::Activate(id), _)) =
        (token, links::find(ctx, token).await?)
    else {
        return Ok(Activated::Closed);
    };
    let Some(registration) = ctx.store.find_registration(&id).await? else {
        return Ok(Activated::Closed);
    };
    let tries = Reservation {
        bucket: format!("activate/{id}"),
        limit: PASSWORDS,
    };
    client
        .reserve(ctx, &[tries], AuditEvent::RegistrationThrottled, None)
        .await?;
    let stored = Some(registration.password_hash.clone());
    let verdict = ctx.passwords.verify(form.password, stored).await?;
    if verdict == PasswordVerdict::Wrong {
        return Err(FormErrors::one(Field::Password, Mistake::WrongPassword).into());
    }
    let activation = Activation {
        token: token.hash(),
        registration: id,
        account: NewAccount {
            id: AccountId::generate(&*ctx.random),
            user_id: form.user_id.unwrap_or(registration.user_id),
            password_hash: registration.password_hash,
            person: None,
            locale: registration.locale,
            profile: Some(registration.profile),
            created: ctx.clock.now(),
        },
        shared_email: ctx.agency.shared_email,
    };
    match ctx.store.activate(activation).await? {
        Activated::UserIdTaken => Err(FormErrors::one(Field::UserId, Mistake::Taken).into()),
        done => Ok(done),
    }
}
