//! When does a session end, in the reader's words? For those whose browser cannot warn them, and for the limit that nobody extends.

use domain::session::Ending;
use jiff::Timestamp;
use leptos::prelude::*;
use locales::{Msg, m};

use crate::components::session_warning::{SessionLimit, SessionWarning};
use crate::components::site_header::SignOut;
use crate::context::Ctx;
use crate::routes::EXTEND_SESSION_API;
use crate::site::Site;

/// A quiet line at the end of an account page. It is true without scripts only: the small script takes it away and warns instead.
pub fn until(ctx: &Ctx) -> Option<AnyView> {
    let session = ctx.session.as_ref()?;
    let text = until_text(&ctx.site, session.end(), session.ending());
    let zone = m::session::zone(ctx.site.zone());
    Some(view! { <p class="session-until" data-session-until>{text} <br /> {zone}</p> }.into_any())
}

fn until_text(site: &Site, end: Timestamp, ending: Ending) -> Msg {
    let end = site.local(end);
    match ending {
        Ending::Idle => m::session::until_idle(end),
        Ending::Limit => m::session::until_limit(end),
    }
}

/// The dialogs of the two ends, both closed.
pub fn warnings(ctx: &Ctx, sign_out: SignOut) -> Option<AnyView> {
    let session = ctx.session.as_ref()?;
    let end = ctx.site.local(session.absolute_end);
    let warning = ctx.domain.agency.warning;
    let dialogs = view! {
        <SessionWarning extend=EXTEND_SESSION_API sign_out=sign_out.clone() warning=warning />
        <SessionLimit end=end zone=ctx.site.zone() sign_out=sign_out />
    };
    Some(dialogs.into_any())
}

#[cfg(test)]
mod tests {
    use locales::Locale;

    use super::*;
    use crate::screens::testing::{ohio, said};

    fn until(locale: Locale, ending: Ending) -> String {
        let end: Timestamp = "2026-11-23T20:40:00Z".parse().expect("a moment");
        said(locale, &until_text(&ohio(), end, ending))
    }

    #[test]
    fn without_scripts_the_end_is_said_by_the_agency_s_clocks() {
        let (english, chinese) = (
            until(Locale::En, Ending::Idle),
            until(Locale::ZhHans, Ending::Idle),
        );
        assert!(
            english.contains("if you do nothing") && english.contains("3:40 p.m."),
            "{english}"
        );
        assert!(
            chinese.contains("下午 3:40") && chinese.contains("左右"),
            "{chinese}"
        );
    }

    #[test]
    fn an_end_that_nothing_moves_is_not_blamed_on_doing_nothing() {
        let text = until(Locale::En, Ending::Limit);
        assert!(
            text.contains("3:40 p.m.") && !text.contains("do nothing"),
            "{text}"
        );
    }
}
