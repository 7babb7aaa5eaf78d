//! How does a list of facts look?

use leptos::prelude::*;
use locales::{Money, m};

use super::{SummaryList, SummaryRow};
use crate::components::{Sample, amount::Amount};

/// The states of this component.
pub const SAMPLES: &[Sample] = &[Sample {
    name: "words-and-a-sum",
    view: words_and_a_sum,
}];

fn words_and_a_sum() -> AnyView {
    let rows = vec![
        SummaryRow {
            key: m::gallery::order_number(),
            value: view! { <span class="code">"DR-2019-004412"</span> }.into_any(),
        },
        SummaryRow {
            key: m::gallery::parent_pays(),
            value: "Daniel Alexander Featherstonehaugh-Whitmore".into_any(),
        },
        SummaryRow {
            key: m::gallery::past_due(),
            value: view! { <Amount money=Money(125_000) /> }.into_any(),
        },
    ];
    view! { <SummaryList rows=rows /> }.into_any()
}
