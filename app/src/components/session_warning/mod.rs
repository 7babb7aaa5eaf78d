//! How is a parent told that the time is running out, and how do they stay?
//!
//! Two closed dialogs on every page with a session, opened by the small script. The warning before the idle end changes its
//! sentence step by step: what stands in `data-steps`, one line for each step (`120 To protect …`), the first of them when it
//! opens. So the script knows no language and no configured time. The script writes a step's sentence into `data-session-text`,
//! and into `data-session-spoken` at 2:00, 1:00, 0:30 and 0:15 only: a voice that counts seconds would drown the buttons. Both
//! buttons are plain posts; the script sends the one in `data-session-stay` without leaving the page.
//!
//! The other dialog says when the limit of the sign-in comes, which nothing extends.

#[cfg(all(feature = "ssr", any(test, feature = "gallery")))]
pub mod samples;
#[cfg(all(test, feature = "ssr"))]
mod tests;

use std::time::Duration;

use jiff::civil::DateTime;
use leptos::prelude::*;
use locales::{Msg, m};

use crate::components::{
    button::{Button, HiddenFields, PostButton, Weight},
    site_header::SignOut,
};

/// The warning before the idle end, closed.
#[component]
pub fn SessionWarning(
    /// Address that keeps the session alive.
    #[prop(into)]
    extend: String,
    /// How to leave now.
    sign_out: SignOut,
    /// So long before the end it opens.
    warning: Duration,
) -> impl IntoView {
    let pack = locales::use_pack();
    let steps = steps(warning);
    let lines: Vec<String> = steps
        .iter()
        .map(|seconds| format!("{seconds} {}", pack.say(&left(*seconds))))
        .collect();
    let fields = sign_out.fields.clone();
    view! {
        <dialog
            class="session-warning"
            id="session-warning"
            role="alertdialog"
            aria-labelledby="session-warning-title"
            aria-describedby="session-warning-text"
            data-steps=lines.join("\n")
        >
            <h2 class="session-warning__title" id="session-warning-title">
                {m::session::warning_title()}
            </h2>
            <p id="session-warning-text" data-session-text>
                {left(steps[0])}
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

/// Seconds before the end at which the sentence changes: when the dialog opens, at each whole minute, and in quarters of the last.
fn steps(warning: Duration) -> Vec<i64> {
    let first = i64::try_from(warning.as_secs()).unwrap_or(i64::MAX);
    let minutes = (1..=first / 60).rev().map(|minute| minute * 60);
    let later = minutes.chain([45, 30, 15]).filter(|step| *step < first);
    std::iter::once(first).chain(later).collect()
}

fn left(seconds: i64) -> Msg {
    if seconds % 60 == 0 {
        m::session::warning_minutes(seconds / 60)
    } else {
        m::session::warning_seconds(seconds)
    }
}

/// The word before the limit of a sign-in, closed. It can be put away: there is nothing to decide.
#[component]
pub fn SessionLimit(
    /// When the sign-in ends, by the agency's clocks.
    end: DateTime,
    /// The key of the agency's time zone.
    zone: &'static str,
    /// How to leave now.
    sign_out: SignOut,
) -> impl IntoView {
    view! {
        <dialog
            class="session-warning"
            id="session-limit"
            role="alertdialog"
            aria-labelledby="session-limit-title"
            aria-describedby="session-limit-text"
        >
            <h2 class="session-warning__title" id="session-limit-title">
                {m::session::limit_title()}
            </h2>
            <p id="session-limit-text">{m::session::limit_text(end)} <br /> {m::session::zone(zone)}</p>
            <div class="actions">
                <form class="post-button" method="dialog">
                    <Button label=m::session::limit_close() />
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
