//! What does a person see whose session ended by itself? Why, and the way back to the same page.

use std::time::Duration;

use crate::routes::Next;
use domain::session::Ending;
use leptos::prelude::*;
use locales::{Msg, m};

use crate::components::button::ButtonLink;
use crate::components::system_page::SystemPage;
use crate::context::Ctx;
use crate::page::Page;
use crate::routes::Route;

/// The page; signing in leads on to where the person was.
pub fn page(ctx: &Ctx, ending: Ending, next: Next) -> Page {
    let why = match ending {
        Ending::Idle => idle(ctx.domain.agency.idle),
        Ending::Limit => m::session::expired_limit(),
    };
    let sign_in = Route::SignIn(next.clone()).path(ctx.locale);
    Page::new(
        Route::SessionExpired(ending, next),
        m::session::expired_title(),
        move || {
            view! {
                <SystemPage title=m::session::expired_title() paragraphs=vec![why]>
                    <ButtonLink label=m::session::sign_in_again() href=sign_in />
                </SystemPage>
            }
            .into_any()
        },
    )
}

/// An agency sets the time in minutes or in seconds; the page says the same.
fn idle(time: Duration) -> Msg {
    let seconds = i64::try_from(time.as_secs()).unwrap_or(i64::MAX);
    if seconds % 60 == 0 {
        m::session::expired_text(seconds / 60)
    } else {
        m::session::expired_seconds(seconds)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::screens::testing::said;
    use locales::Locale;

    #[test]
    fn the_time_without_activity_is_said_as_the_agency_set_it() {
        let say = |seconds| said(Locale::En, &idle(Duration::from_secs(seconds)));
        assert!(say(1200).contains("for 20 minutes."), "{}", say(1200));
        assert!(say(60).contains("for 1 minute."), "{}", say(60));
        assert!(say(90).contains("for 90 seconds."), "{}", say(90));
        assert!(say(22).contains("for 22 seconds."), "{}", say(22));
    }
}
