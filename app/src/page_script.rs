//! What must the small script of a page know? Addresses and times in the attributes of its element: it has no words, and the
//! Content-Security-Policy allows no other script.

use crate::routes::Next;
use domain::session::Ending;
use leptos::prelude::*;

use crate::context::Ctx;
use crate::page::Page;
use crate::routes::{EXIT, PageName, Route};

/// The script's element.
///
/// - `data-exit`, `data-exit-target`: our address that ends the session; the neutral site to show at once.
/// - `data-session-seconds`, `data-session-over`: on pages with a session, its life from now if nothing more is asked for, and the
///   page for that end.
/// - `data-session-limit`, `data-session-limit-over`: its life from now in any case, and the page for that end.
/// - `data-signed-out`: on the page after signing out, so that other tabs follow.
/// - `data-islands`, `data-module`, `data-pack`, `data-locale`: on pages with islands, what starts them and what they speak.
pub fn page_script(ctx: &Ctx, page: &Page) -> AnyView {
    let assets = &ctx.site.assets;
    let name = page.route.as_ref().map(Route::name);
    let session = ctx.session.as_ref();
    let seconds = |end| ctx.seconds_until(end).to_string();
    let onward = || page.route.as_ref().map_or(Next::Account, Next::back_to);
    let over = |ending| session.map(|_| Route::SessionExpired(ending, onward()).path(ctx.locale));
    let islands = page.has_islands;
    view! {
        <script
            defer
            src=assets.url("page.js")
            data-exit=EXIT
            data-exit-target=ctx.site.agency.quick_exit.clone()
            data-session-seconds=session.map(|session| seconds(session.end()))
            data-session-over=over(Ending::Idle)
            data-session-limit=session.map(|session| seconds(session.absolute_end))
            data-session-limit-over=over(Ending::Limit)
            data-signed-out=(name == Some(PageName::SignedOut)).then_some("")
            data-islands=islands.then(|| assets.url("portal.js"))
            data-module=islands.then(|| assets.url("portal.wasm"))
            data-pack=islands.then(|| assets.url(&format!("pack.{}.ftl", ctx.locale.tag())))
            data-locale=islands.then_some(ctx.locale.tag())
        ></script>
    }
    .into_any()
}
