//! What does somebody see whose account is ready? The next step.

use domain::agency::AccountKind;
use leptos::prelude::*;
use locales::m;

use crate::components::button::ButtonLink;
use crate::context::Ctx;
use crate::onboarding::Step;
use crate::page::Page;
use crate::routes::Route;

/// The page.
pub fn page(ctx: &Ctx) -> Page {
    let sign_in = Route::sign_in().path(ctx.locale);
    let own = ctx.site.agency.accounts.kind == AccountKind::Own;
    Page::new(Route::Activated, m::activate::done_title(), move || {
        view! {
            <div class="prose">
                {own.then(|| Step::SignIn.indicator())} <h1>{m::activate::done_title()}</h1>
                <p class="lead">{m::activate::done_text()}</p>
                <div class="actions">
                    <ButtonLink label=m::activate::sign_in() href=sign_in />
                </div>
            </div>
        }
        .into_any()
    })
}
