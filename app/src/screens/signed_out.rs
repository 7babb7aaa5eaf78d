//! What does a person see after signing out? That it worked, and what stays behind on a shared device.

use leptos::prelude::*;
use locales::m;

use crate::components::button::ButtonLink;
use crate::components::system_page::SystemPage;
use crate::context::Ctx;
use crate::page::Page;
use crate::routes::Route;

/// The page.
pub fn page(ctx: &Ctx) -> Page {
    let home = Route::Home.path(ctx.locale);
    Page::new(Route::SignedOut, m::session::signed_out_title(), move || {
        view! {
            <SystemPage title=m::session::signed_out_title() paragraphs=vec![m::session::signed_out_text()]>
                <ButtonLink label=m::session::home() href=home />
            </SystemPage>
        }
        .into_any()
    })
}
