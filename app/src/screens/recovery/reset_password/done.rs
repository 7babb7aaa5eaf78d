//! What does somebody see whose new password is set?

use leptos::prelude::*;
use locales::m;

use crate::components::button::ButtonLink;
use crate::components::system_page::SystemPage;
use crate::context::Ctx;
use crate::page::Page;
use crate::routes::Route;

/// The page.
pub fn page(ctx: &Ctx) -> Page {
    let sign_in = Route::sign_in().path(ctx.locale);
    Page::new(Route::PasswordChanged, m::recover::done_title(), move || {
        view! {
            <SystemPage title=m::recover::done_title() paragraphs=vec![m::recover::done_text()]>
                <ButtonLink label=m::recover::sign_in() href=sign_in />
            </SystemPage>
        }
        .into_any()
    })
}
