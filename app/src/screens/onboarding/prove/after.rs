//! What does somebody see after a proof? That it was right and how to go on; that the person has an account; that a letter was asked for.

use leptos::prelude::*;
use locales::m;

use crate::components::button::ButtonLink;
use crate::components::site_footer::PhoneNumber;
use crate::components::system_page::SystemPage;
use crate::context::Ctx;
use crate::page::Page;
use crate::routes::Route;

/// The registration is confirmed.
pub fn confirmed(ctx: &Ctx) -> Page {
    let account = Route::Account.path(ctx.locale);
    Page::new(Route::Confirmed, m::prove::confirmed_title(), move || {
        let paragraphs = vec![m::prove::confirmed_text(), m::prove::confirmed_later()];
        view! {
            <SystemPage title=m::prove::confirmed_title() paragraphs=paragraphs>
                <ButtonLink label=m::prove::submit() href=account />
            </SystemPage>
        }
        .into_any()
    })
}

/// Another account has proven to be this person: only people can settle that.
pub fn claimed(ctx: &Ctx) -> Page {
    let phone = ctx.site.agency.help.phone.clone();
    Page::new(Route::Claimed, m::prove::claimed_title(), move || {
        view! {
            <SystemPage title=m::prove::claimed_title() paragraphs=vec![m::prove::claimed_text()]>
                <PhoneNumber number=phone />
            </SystemPage>
        }
        .into_any()
    })
}

/// A letter was asked for; the page says the same whether one will be sent or not.
pub fn letter_asked(ctx: &Ctx) -> Page {
    let prove = Route::Prove(None).path(ctx.locale);
    let days = ctx.site.agency.proof.pin.as_ref().and_then(|pin| pin.letter_days);
    let takes = days.map(|[least, most]| m::prove::letter_days(i64::from(least), i64::from(most)));
    Page::new(Route::LetterAsked, m::prove::letter_title(), move || {
        let mut paragraphs = vec![m::prove::letter_text()];
        paragraphs.extend(takes);
        paragraphs.push(m::prove::letter_then());
        view! {
            <SystemPage title=m::prove::letter_title() paragraphs=paragraphs>
                <ButtonLink label=m::prove::letter_back() href=prove />
            </SystemPage>
        }
        .into_any()
    })
}
