//! When are the account pages closed for maintenance, and what do readers hear of it before and meanwhile?

use jiff::{SignedDuration, Timestamp};
use leptos::prelude::*;
use locales::{Msg, m};

use crate::context::Ctx;
use crate::page::Page;
use crate::site::Site;

/// How long before they close their pages say so.
const BEFOREHAND: SignedDuration = SignedDuration::from_hours(2);

impl Site {
    /// When the account pages open again, if they are closed at this moment.
    pub fn closed_until(&self, now: Timestamp) -> Option<Timestamp> {
        let window = self.agency.service_window.as_ref()?;
        window.closed_until(now, &self.agency.time_zone)
    }
}

/// The line on top of pages that will be closed soon. What is the same all day long is said by public pages.
pub fn announcement(ctx: &Ctx, page: &Page) -> Option<AnyView> {
    let closes = page.route.as_ref().is_some_and(|route| route.name().closes());
    let agency = &ctx.site.agency;
    let window = agency.service_window.filter(|_| closes)?;
    let now = ctx.domain.clock.now();
    let next = window.next_after(now, &agency.time_zone)?;
    let soon = next.start.duration_since(now) <= BEFOREHAND;
    let text = m::shell::closing(ctx.site.local(next.start), ctx.site.local(next.end));
    let zone = m::session::zone(ctx.site.zone());
    soon.then(|| view! { <p class="demonstration">{text} " " {zone}</p> }.into_any())
}

/// What the page says that stands in for a closed one.
pub fn meanwhile(ctx: &Ctx) -> Vec<Msg> {
    let until = ctx.site.closed_until(ctx.domain.clock.now());
    let until = until.map(|until| {
        [
            m::system::closed_until(ctx.site.local(until)),
            m::session::zone(ctx.site.zone()),
        ]
    });
    let until = until.into_iter().flatten();
    until.chain([m::system::closed_meanwhile()]).collect()
}
