//! What comes after what? Numbered steps, joined by a rule. They print whole.

#[cfg(all(feature = "ssr", any(test, feature = "gallery")))]
pub mod samples;

use leptos::prelude::*;

/// Steps in their order. A long list may be cut into parts, each with a heading of its own: the numbers go on.
#[component]
pub fn ProcessList(
    /// Number of the first step.
    #[prop(default = 1)]
    first: usize,
    /// What to do at each.
    steps: Vec<AnyView>,
) -> impl IntoView {
    let steps = steps
        .into_iter()
        .enumerate()
        .map(|(index, step)| {
            view! {
                <li class="process-list__step" data-number=first + index>
                    <div>{step}</div>
                </li>
            }
        })
        .collect_view();
    view! {
        <ol class="process-list" start=first>
            {steps}
        </ol>
    }
}
