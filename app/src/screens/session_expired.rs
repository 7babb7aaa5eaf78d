//! What does a person see whose session ended by itself? Why, and the way back to the same page.

use crate::routes::Next;
use leptos::prelude::*;
use locales::m;

use crate::components::button::ButtonLink;
use crate::components::system_page::SystemPage;
use crate::context::Ctx;
use crate::page::Page;
use crate::routes::Route;

/// The page; signing in leads on to where the person was.
pub fn page(ctx: &Ctx, next: Next) -> Page {
    let minutes = i64::from(ctx.site.idle_minutes);
    let sign_in = Route::SignIn(next.clone()).path(ctx.locale);
    Page::new(
        Route::SessionExpired(next),
        m::session::expired_title(),
        move || {
            view! {
            <SystemPage title=m::session::expired_title() paragraphs=vec![m::session::expired_text(minutes)]>
                <ButtonLink label=m::session::sign_in_again() href=sign_in />
            </SystemPage>
        }
        .into_any()
        },
    )
}
