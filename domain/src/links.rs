//! Does a link from a mail still work?
//!
//! Opening one changes nothing: mail scanners and link previews open links, too. What it is for happens at the press of a button.

use jiff::Timestamp;

use crate::ctx::Ctx;
use crate::error::AppError;
use crate::ports::{LinkPurpose, LinkRecord};
use crate::session::Token;

/// What a link is worth.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LinkState {
    /// It works until this moment.
    Open(LinkPurpose, Timestamp),
    /// Its time is over.
    Expired(LinkPurpose),
    /// It did what it was for.
    Used,
    /// A newer one took its place.
    Replaced(LinkPurpose),
    /// There is no such link, or it is so old that it is forgotten.
    Unknown,
}

/// Looks at a link.
pub async fn find(ctx: &Ctx, token: Option<&Token>) -> Result<LinkState, AppError> {
    let Some(token) = token else {
        return Ok(LinkState::Unknown);
    };
    let link = ctx.store.find_link(token.hash()).await?;
    Ok(link.map_or(LinkState::Unknown, |link| state(link, ctx.clock.now())))
}

fn state(link: LinkRecord, now: Timestamp) -> LinkState {
    if link.used {
        LinkState::Used
    } else if link.replaced {
        LinkState::Replaced(link.purpose)
    } else if now >= link.ends {
        LinkState::Expired(link.purpose)
    } else {
        LinkState::Open(link.purpose, link.ends)
    }
}
