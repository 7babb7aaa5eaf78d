//! Where does a reader stand in a process of a few pages?
//!
//! In words first: “Step 2 of 4”. The names of the steps stand beside it where there is room, and are read aloud everywhere. They are
//! no links: each page has its own way back.

#[cfg(all(feature = "ssr", any(test, feature = "gallery")))]
pub mod samples;

use leptos::prelude::*;
use locales::{Msg, m};

/// The steps, with the one at hand.
#[component]
pub fn StepIndicator(
    /// Names of the steps, in order.
    steps: Vec<Msg>,
    /// The one at hand, counted from 1.
    current: usize,
) -> impl IntoView {
    let count = |n: usize| i64::try_from(n).unwrap_or_default();
    let text = m::onboarding::step(count(current), count(steps.len()));
    let items = steps
        .into_iter()
        .zip(1..)
        .map(|(name, n)| {
            let class = if n < current {
                "step-indicator__step step-indicator__step--done"
            } else {
                "step-indicator__step"
            };
            let here = (n == current).then_some("step");
            view! {
                <li class=class aria-current=here>
                    <span class="step-indicator__name">{name}</span>
                </li>
            }
        })
        .collect_view();
    view! {
        <div class="step-indicator">
            <p class="step-indicator__text">{text}</p>
            <ol class="step-indicator__list">{items}</ol>
        </div>
    }
}
