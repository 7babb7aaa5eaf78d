//! How are facts listed by name: the head of a payment history, what one typed before sending it?

#[cfg(all(feature = "ssr", any(test, feature = "gallery")))]
pub mod samples;

use leptos::prelude::*;
use locales::Msg;

/// One fact. In Chinese the key has at most eight characters, so that the column holds.
pub struct SummaryRow {
    /// Name of the fact.
    pub key: Msg,
    /// The fact.
    pub value: AnyView,
}

/// Facts by name: stacked on phones, in two columns from 40em.
#[component]
pub fn SummaryList(
    /// In reading order.
    rows: Vec<SummaryRow>,
) -> impl IntoView {
    let rows = rows
        .into_iter()
        .map(|row| {
            view! {
                <div class="summary-list__row">
                    <dt class="summary-list__key">{row.key}</dt>
                    <dd class="summary-list__value">{row.value}</dd>
                </div>
            }
        })
        .collect_view();
    view! { <dl class="summary-list">{rows}</dl> }
}
