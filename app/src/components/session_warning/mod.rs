//! How is a parent told that the time is running out, and how do they stay?
//!
//! A closed `dialog` on every page with a session. The small script opens it two minutes before the end, writes the sentence of
//! the nearest step into `data-session-text`, and the same into `data-session-spoken` at 2:00, 1:00, 0:30 and 0:15 only: a
//! voice that counts seconds would drown the buttons. The sentences stand in `data-at-<seconds>`, so that the script knows no
//! language. Both buttons are plain posts; the script sends the one in `data-session-stay` without leaving the page.

#[cfg(all(feature = "ssr", any(test, feature = "gallery")))]
pub mod samples;
#[cfg(all(test, feature = "ssr"))]
mod tests;

use leptos::prelude::*;
use locales::m;

use crate::components::{
    button::{Button, HiddenFields, PostButton, Weight},
    site_header::SignOut,
};

/// The dialog, closed.
#[component]
pub fn SessionWarning(
    /// Address that keeps the session alive.
    #[prop(into)]
    extend: String,
    /// How to leave now.
    sign_out: SignOut,
) -> impl IntoView {
    let pack = locales::use_pack();
    let minutes = |n| pack.say(&m::session::warning_minutes(n));
    let seconds = |n| pack.say(&m::session::warning_seconds(n));
    let fields = sign_out.fields.clone();
    view! {
        <dialog
            class="session-warning"
            id="session-warning"
            role="alertdialog"
            aria-labelledby="session-warning-title"
            aria-describedby="session-warning-text"
            data-at-120=minutes(2)
            data-at-60=minutes(1)
            data-at-45=seconds(45)
            data-at-30=seconds(30)
            data-at-15=seconds(15)
        >
            <h2 class="session-warning__title" id="session-warning-title">
                {m::session::warning_title()}
            </h2>
            <p id="session-warning-text" data-session-text>
                {m::session::warning_minutes(2)}
            </p>
            <p class="visually-hidden" role="status" data-session-spoken></p>
            <div class="actions">
                <form class="post-button" method="post" action=extend data-session-stay>
                    <HiddenFields fields=fields />
                    <Button label=m::session::stay() />
                </form>
                <PostButton
                    label=m::shell::sign_out()
                    weight=Weight::Secondary
                    action=sign_out.action
                    fields=sign_out.fields
                />
            </div>
        </dialog>
    }
}
