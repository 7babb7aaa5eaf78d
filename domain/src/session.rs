//! Who is signed in, and until when?
//!
//! A session is a random token in a cookie; the store knows its SHA-256 only. It ends 20 minutes after the
//! last request, 12 hours after it began, or when somebody ends it. Nothing here creates a session:
//! that is `sign_in`.

use std::fmt;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::Timestamp;
use locales::Locale;
use sha2::{Digest as _, Sha256};

use crate::ctx::Ctx;
use crate::error::AppError;
use crate::ids::{AccountId, PersonId};
use crate::ports::{Random, SessionRecord, TokenHash};

/// `last_seen` is written at most this often. The idle limit is lenient by the same time, so that
/// nobody loses a minute of what the page promised.
const TOUCH_EVERY: Duration = Duration::from_mins(1);

/// A random token of 256 bits as it travels in a cookie: 43 characters of base64url.
#[derive(Clone, PartialEq, Eq)]
pub struct Token(String);

impl Token {
    /// A new one.
    pub fn generate(random: &dyn Random) -> Self {
        let mut bytes = [0; 32];
        random.fill(&mut bytes);
        Self(URL_SAFE_NO_PAD.encode(bytes))
    }

    /// Takes the value of a cookie; `None` when it cannot be one of ours.
    pub fn parse(value: &str) -> Option<Self> {
        let bytes = URL_SAFE_NO_PAD.decode(value).ok()?;
        (bytes.len() == 32).then(|| Self(value.to_owned()))
    }

    /// The value for a `Set-Cookie` header.
    pub fn reveal(&self) -> &str {
        &self.0
    }

    /// What the store knows of it.
    pub fn hash(&self) -> TokenHash {
        TokenHash(Sha256::digest(self.0.as_bytes()).into())
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Token(…)")
    }
}

/// A live session.
#[derive(Clone, Debug)]
pub struct Session {
    /// Whose sign-in.
    pub account: AccountId,
    /// The person of the agency's records; `None` until they have proven who they are.
    pub person: Option<PersonId>,
    /// The account's language.
    pub locale: Locale,
    /// When it ends if nothing more is asked for.
    pub idle_end: Timestamp,
    /// When it ends in any case.
    pub absolute_end: Timestamp,
    token: TokenHash,
}

impl Session {
    /// The person, or "forbidden": nobody sees a case before they have proven who they are.
    pub fn person(&self) -> Result<&PersonId, AppError> {
        self.person.as_ref().ok_or(AppError::Forbidden)
    }

    /// The earlier of the two ends.
    pub fn end(&self) -> Timestamp {
        self.idle_end.min(self.absolute_end)
    }

    /// What ends it if nothing more is asked for.
    pub fn ending(&self) -> Ending {
        if self.absolute_end <= self.idle_end {
            Ending::Limit
        } else {
            Ending::Idle
        }
    }
}

/// Why a session ends by itself.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Ending {
    /// Nobody asked for anything for so long; asking in time goes on.
    #[default]
    Idle,
    /// No sign-in lasts longer; nothing extends it.
    Limit,
}

/// A session that has just begun, with the values for its cookies.
#[derive(Clone, Debug)]
pub struct NewSession {
    /// For the session cookie.
    pub token: Token,
    /// For the cookie `device`, which keeps a known browser from being locked out by a stranger's tries.
    pub device: Token,
    /// The session.
    pub session: Session,
}

/// What a token is worth.
#[derive(Clone, Debug)]
pub enum SessionState {
    /// Signed in.
    Active(Session),
    /// Was signed in, until time ran out.
    Expired(Ending),
    /// Not signed in, or signed out on purpose.
    None,
}

/// Whether a request shows that somebody is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// A page or a form that a person asked for.
    Person,
    /// A prefetch, a ping, a poll: never extends a session.
    Machine,
}

/// Finds the session of a cookie, and moves its idle end when a person is there.
pub async fn find(ctx: &Ctx, token: &Token, presence: Presence) -> Result<SessionState, AppError> {
    let hash = token.hash();
    let Some(record) = ctx.store.find_session(hash).await? else {
        return Ok(SessionState::None);
    };
    if record.ended.is_some() {
        return Ok(SessionState::None);
    }
    let now = ctx.clock.now();
    let mut session = live(ctx, hash, record.clone());
    // Who left long before the limit was signed out for that, however late they come back.
    if now >= session.idle_end + TOUCH_EVERY {
        return Ok(SessionState::Expired(session.ending()));
    }
    if now >= session.absolute_end {
        return Ok(SessionState::Expired(Ending::Limit));
    }
    if presence == Presence::Person {
        if now >= record.last_seen + TOUCH_EVERY {
            ctx.store.touch_session(hash, now).await?;
        }
        session.idle_end = now + ctx.agency.idle;
    }
    Ok(SessionState::Active(session))
}

/// Stays signed in: the idle time starts anew, as often as wanted until the absolute end.
pub async fn extend(ctx: &Ctx, token: &Token) -> Result<Session, AppError> {
    match find(ctx, token, Presence::Person).await? {
        SessionState::Active(session) => {
            ctx.store.touch_session(session.token, ctx.clock.now()).await?;
            Ok(session)
        }
        SessionState::Expired(_) => Err(AppError::SessionExpired),
        SessionState::None => Err(AppError::SignIn),
    }
}

/// A session by its kept record.
pub(crate) fn live(ctx: &Ctx, token: TokenHash, record: SessionRecord) -> Session {
    Session {
        account: record.account,
        person: record.person,
        locale: record.locale,
        idle_end: record.last_seen + ctx.agency.idle,
        absolute_end: record.started + ctx.agency.absolute,
        token,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Counting;
    impl Random for Counting {
        fn fill(&self, bytes: &mut [u8]) {
            for (at, byte) in (0..).zip(bytes) {
                *byte = at;
            }
        }
    }

    #[test]
    fn a_token_survives_its_cookie_and_shows_itself_to_no_log() {
        let token = Token::generate(&Counting);
        assert_eq!(token.reveal().len(), 43);
        assert_eq!(Token::parse(token.reveal()), Some(token.clone()));
        assert_eq!(format!("{token:?} {:?}", token.hash()), "Token(…) TokenHash(…)");
    }

    #[test]
    fn what_is_no_token_is_none() {
        for bad in ["", "x", &"A".repeat(42), &"A".repeat(44), &"=".repeat(43), "Ａ"] {
            assert_eq!(Token::parse(bad), None, "{bad}");
        }
    }
}
