//! How did the sums change over the years? A drawing that one can point at and walk through with the keys. Its module is fetched
//! only when it comes into view; until then, and without scripts, the same drawing stands there still.

#![expect(missing_docs, reason = "the island macro writes public items of its own")]

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;
use locales::{Money, m, use_pack};
use serde::{Deserialize, Serialize};

/// One bar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct YearSum {
    /// The year.
    pub year: i16,
    /// Received less taken back.
    pub sum: Money,
}

/// Width of a bar with its gap, in units of the drawing.
const STEP: usize = 40;
/// Height of the longest bar, in units of the drawing.
const HEIGHT: i64 = 100;

/// The years, oldest first.
#[island(lazy)]
pub fn YearChart(
    /// At least one.
    years: Vec<YearSum>,
) -> impl IntoView {
    let newest = years.len().saturating_sub(1);
    // Runs in a browser only: nobody is told to use keys that do nothing.
    let alive = RwSignal::new(false);
    Effect::new(move |_| alive.set(true));
    let chosen = RwSignal::new(newest);
    let width = years.len() * STEP;
    let longest = years
        .iter()
        .map(|year| year.sum.0.abs())
        .max()
        .unwrap_or(0)
        .max(1);
    let bars = years
        .iter()
        .enumerate()
        .map(|(at, year)| bar(at, *year, longest, chosen))
        .collect_view();
    let pack = use_pack();
    let name =
        |year: Option<&YearSum>| year.map(|year| pack.say(&m::chart::year_name(year.year.to_string())));
    let (first, last) = (name(years.first()), name(years.last()));
    let said = move || {
        years
            .get(chosen.get())
            .map(|year| pack.say(&m::chart::year(year.year.to_string(), year.sum)))
    };
    view! {
        <figure
            class="year-chart"
            tabindex="0"
            aria-describedby="year-chart-said"
            on:keydown=move |event| walk(&event, chosen, newest)
        >
            <figcaption>{m::chart::title()}</figcaption>
            <svg
                class="year-chart__drawing"
                viewBox=format!("0 0 {width} {HEIGHT}")
                preserveAspectRatio="none"
                aria-hidden="true"
                focusable="false"
            >
                {bars}
            </svg>
            <p class="year-chart__ends" aria-hidden="true">
                <span>{first}</span>
                <span>{last}</span>
            </p>
            <p class="year-chart__said" id="year-chart-said" role="status">
                {said}
            </p>
            <p class="year-chart__help" hidden=move || !alive.get()>{m::chart::help()}</p>
        </figure>
    }
}

/// A bar, and above it the empty space that also takes the pointer.
fn bar(at: usize, year: YearSum, longest: i64, chosen: RwSignal<usize>) -> impl IntoView {
    let height = (year.sum.0.abs() * HEIGHT / longest).max(1);
    let left = (at * STEP).to_string();
    view! {
        <g
            class="year-chart__year"
            class:year-chart__year--chosen=move || chosen.get() == at
            on:pointerenter=move |_| chosen.set(at)
            on:pointerdown=move |_| chosen.set(at)
        >
            <rect class="year-chart__space" x=left.clone() y="0" width=STEP.to_string() height=HEIGHT.to_string() />
            <rect
                class="year-chart__bar"
                x=(at * STEP + 4).to_string()
                y=(HEIGHT - height).to_string()
                width=(STEP - 8).to_string()
                height=height.to_string()
            />
        </g>
    }
}

fn walk(event: &KeyboardEvent, chosen: RwSignal<usize>, newest: usize) {
    let at = chosen.get_untracked();
    let next = match event.key().as_str() {
        "ArrowLeft" => at.saturating_sub(1),
        "ArrowRight" => (at + 1).min(newest),
        "Home" => 0,
        "End" => newest,
        _ => return,
    };
    event.prevent_default();
    chosen.set(next);
}
